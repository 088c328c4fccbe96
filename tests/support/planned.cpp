// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planned.h"

#include "core/planner/planner.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <utility>

namespace restride {

namespace {

using enum Weekday;

/// The running days of a week of so many runs, the long one last.
std::vector<Weekday> runningDays(int runs) {
    static const std::array<std::vector<Weekday>, 6> days{
        {{}, {Sat}, {Tue, Sat}, {Tue, Thu, Sat}, {Mon, Wed, Thu, Sat}, {Mon, Tue, Thu, Fri, Sat}}};
    return days.at(static_cast<std::size_t>(runs));
}

void runWeek(DiaryBuilder& diary, Date monday, Distance total, Distance longest, int runs) {
    const auto days = runningDays(runs);
    Distance left = total - longest;
    for (int i = 0; i < runs; ++i) {
        const int others = runs - 1 - i;
        const Distance distance = others > 0 ? Distance(left.count() / others) : longest;
        if (others > 0) left -= distance;
        diary.ran(monday + dayIndex(days[static_cast<std::size_t>(i)]), distance, during(1),
                  settled(Settle::WithinHour));
    }
}

std::string sessionAsTold(const PlannedSession& session) {
    std::string text = capitals(session.type);
    if (session.distance) text += ' ' + std::to_string(session.distance->count());
    if (session.hard) text += " hard";
    return text;
}

}  // namespace

DiaryBuilder steadyRunner(On monday, const std::vector<Distance>& weeks, std::optional<Distance> longest, int runs) {
    DiaryBuilder diary = aCaseRunner();
    diary.weekday(120).weekend(180);
    Date week = monday.date - 7 * static_cast<int>(weeks.size());
    diary.everyMorning(week, monday.date, 1);
    for (const Distance total : weeks) {
        const Distance fallback = runs == 1 ? total : Ratio::percent(40) * total;
        runWeek(diary, week, total, longest.value_or(fallback), runs);
        week = week + 7;
    }
    return diary;
}

std::function<void(Diary&)> lastRun(RunChange change, std::size_t before) {
    return [change = std::move(change), before](Diary& diary) {
        ASSERT_LT(before, diary.runs.size());
        change(diary.runs[diary.runs.size() - 1 - before]);
    };
}

Plan planOf(const DiaryBuilder& diary, On today, int weeks) {
    const Diary built = diary.build();
    return makePlan(built, assess(built, Rules{}, today.date), projectLibrary(), Rules{}, today.date, weeks);
}

PlannedWeek weekOf(const DiaryBuilder& diary, On today) {
    Plan plan = planOf(diary, today);
    EXPECT_EQ(plan.weeks.size(), 1U);
    return plan.weeks.empty() ? PlannedWeek{} : std::move(plan.weeks.front());
}

std::vector<IssuedWeek> issuedFrom(const Plan& plan) {
    std::vector<IssuedWeek> weeks;
    for (const PlannedWeek& week : plan.weeks) {
        IssuedWeek& issued = weeks.emplace_back(IssuedWeek{week.start, week.projected, {}});
        for (const PlannedSession& s : week.sessions) {
            const auto stressor = s.perform ? s.perform->stressor : std::nullopt;
            issued.sessions.push_back(
                {s.name, s.on, s.kind, s.type, s.hard, s.minutes, s.distance, stressor, s.done.has_value()});
        }
    }
    return weeks;
}

std::vector<std::string> runsOf(const PlannedWeek& week) {
    std::vector<std::string> runs;
    for (const PlannedSession& session : week.sessions)
        if (session.kind == SessionKind::Run) runs.push_back(sessionAsTold(session));
    return runs;
}

std::vector<std::string> daysOf(const PlannedWeek& week) {
    std::vector<std::string> days;
    for (const PlannedSession& session : week.sessions)
        if (!session.done) days.push_back(std::string(word(session.on.weekday())) + ' ' + sessionAsTold(session));
    return days;
}

std::vector<std::string> codesOf(const std::vector<Reason>& reasons) {
    std::vector<std::string> codes;
    for (const Reason& reason : reasons) codes.push_back(codeOf(reason));
    return codes;
}

std::vector<PlannedSession> sessionsOf(const PlannedWeek& week, SessionKind kind) {
    std::vector<PlannedSession> sessions;
    for (const PlannedSession& session : week.sessions)
        if (session.kind == kind) sessions.push_back(session);
    return sessions;
}

const PlannedSession* findSession(const PlannedWeek& week, std::string_view name) {
    const auto named = [&](const PlannedSession& session) { return session.name.text() == name; };
    const auto place = std::ranges::find_if(week.sessions, named);
    return place == week.sessions.end() ? nullptr : &*place;
}

const PlannedSession& sessionOf(const PlannedWeek& week, std::string_view name) {
    static const PlannedSession none;
    const PlannedSession* session = findSession(week, name);
    EXPECT_NE(session, nullptr) << "the week has no " << name;
    return session ? *session : none;
}

}  // namespace restride
