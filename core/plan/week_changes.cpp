// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/week_changes.h"

#include <algorithm>

namespace restride {

namespace {

const PlannedSession* sessionNamed(const PlannedWeek& week, const SessionName& name) {
    const auto place = std::ranges::find(week.sessions, name, &PlannedSession::name);
    return place == week.sessions.end() ? nullptr : &*place;
}

WeekChange changeOf(WeekChangeKind kind, const PlannedSession& was, const PlannedSession& is) {
    return {kind, is.name, was.on, is.on, was.type, is.type, was.distance, is.distance, was.minutes, is.minutes};
}

/// Runs are as long as their distance, whatever Prime and Restore take.
int longerBy(const PlannedSession& was, const PlannedSession& is) {
    const auto sign = [](auto one, auto other) { return one < other ? 1 : (other < one ? -1 : 0); };
    if (was.distance && is.distance) return sign(*was.distance, *is.distance);
    return sign(was.minutes, is.minutes);
}

void addChanges(std::vector<WeekChange>& changes, const PlannedSession& was, const PlannedSession& is) {
    if (was.on != is.on) changes.push_back(changeOf(WeekChangeKind::Moved, was, is));
    if (was.type != is.type) changes.push_back(changeOf(WeekChangeKind::Retyped, was, is));
    const int longer = longerBy(was, is);
    if (longer > 0) changes.push_back(changeOf(WeekChangeKind::Longer, was, is));
    if (longer < 0) changes.push_back(changeOf(WeekChangeKind::Shorter, was, is));
}

}  // namespace

std::vector<WeekChange> changesBetween(const PlannedWeek& before, const PlannedWeek& after) {
    std::vector<WeekChange> changes;
    for (const PlannedSession& is : after.sessions) {
        if (is.done) continue;
        const PlannedSession* was = sessionNamed(before, is.name);
        if (was)
            addChanges(changes, *was, is);
        else
            changes.push_back(changeOf(WeekChangeKind::Added, is, is));
    }
    for (const PlannedSession& was : before.sessions)
        if (!was.done && !sessionNamed(after, was.name)) changes.push_back(changeOf(WeekChangeKind::LeftOut, was, was));
    return changes;
}

}  // namespace restride
