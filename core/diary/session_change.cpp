// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/session_change.h"

#include <algorithm>
#include <tuple>

namespace restride {

namespace {

const IssuedWeek* weekOf(std::span<const IssuedWeek> weeks, Date monday) {
    const auto found = std::ranges::find(weeks, monday, &IssuedWeek::start);
    return found == weeks.end() ? nullptr : &*found;
}

const IssuedSession* sessionOf(const IssuedWeek& week, const SessionName& name) {
    const auto found = std::ranges::find(week.sessions, name, &IssuedSession::name);
    return found == week.sessions.end() ? nullptr : &*found;
}

bool tellsTheSame(const IssuedSession& one, IssuedSession other) {
    if (isDoneSince(one, other)) return one.on == other.on && one.kind == other.kind;
    other.done = one.done;
    return one == other;
}

auto placeOf(const SessionChange& change) {
    const IssuedSession& session = change.after ? *change.after : *change.before;
    return std::tie(change.week, session.on, session.name);
}

}  // namespace

bool isDoneSince(const IssuedSession& before, const IssuedSession& after) {
    return after.done && !before.done;
}

std::vector<Date> weeksOfBoth(std::span<const IssuedWeek> before, std::span<const IssuedWeek> after) {
    std::vector<Date> mondays;
    for (const IssuedWeek& week : before)
        if (weekOf(after, week.start)) mondays.push_back(week.start);
    std::ranges::sort(mondays);
    return mondays;
}

std::vector<SessionChange> changesBetween(std::span<const IssuedWeek> before, std::span<const IssuedWeek> after) {
    std::vector<SessionChange> changes;
    for (const Date monday : weeksOfBoth(before, after)) {
        const IssuedWeek& old = *weekOf(before, monday);
        const IssuedWeek& now = *weekOf(after, monday);
        for (const IssuedSession& session : old.sessions) {
            const IssuedSession* same = sessionOf(now, session.name);
            if (!same) changes.push_back({monday, session, std::nullopt});
            if (same && !tellsTheSame(session, *same)) changes.push_back({monday, session, *same});
        }
        for (const IssuedSession& session : now.sessions)
            if (!sessionOf(old, session.name)) changes.push_back({monday, std::nullopt, session});
    }
    std::ranges::sort(changes, {}, placeOf);
    return changes;
}

}  // namespace restride
