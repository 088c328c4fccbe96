// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/fixed_week.h"

namespace restride {

namespace {

/// Days of last week and this one as bits: bit 0 last Monday, bit 7 this Monday.
using Fortnight = unsigned;

constexpr Fortnight onFortnightDay(int day) {
    return day >= -daysOfWeek && day < daysOfWeek ? Fortnight{1} << (day + daysOfWeek) : 0;
}

/// Finished sessions that rules look back on across the border.
struct Past {
    Fortnight runs = 0;
    Fortnight hard = 0;
    Fortnight longs = 0;
    Fortnight strength = 0;
    Fortnight fulls = 0;
};

constexpr bool counts(const FinishedSession& session) {
    return session.type != SessionType::Hips && onFortnightDay(session.day) != 0;
}

Past pastOf(const WeekProblem& problem) {
    Past past;
    for (const FinishedSession& session : problem.finished) {
        if (!counts(session)) continue;
        const Fortnight day = onFortnightDay(session.day);
        if (session.kind == SessionKind::Run) {
            past.runs |= day;
            if (session.hard) past.hard |= day;
            if (session.type == SessionType::Long) past.longs |= day;
        }
        if (session.kind == SessionKind::Strength) {
            past.strength |= day;
            if (session.type == SessionType::Full) past.fulls |= day;
        }
    }
    if (problem.lastLong) past.longs |= onFortnightDay(*problem.lastLong);
    return past;
}

void addRun(FinishedWeek& week, const FinishedSession& run) {
    week.runs |= onDay(run.day);
    ++week.runCount;
    if (run.type == SessionType::Long) week.longs |= onDay(run.day);
    if (!run.hard) return;
    week.hard |= onDay(run.day);
    ++week.hardCount;
}

void addStrength(FinishedWeek& week, const FinishedSession& strength) {
    week.strength |= onDay(strength.day);
    ++week.strengthCount;
    const auto day = static_cast<std::size_t>(strength.day);
    ++(strength.type == SessionType::Full ? week.fulls : week.shorts)[day];
}

FinishedWeek finishedOf(const WeekProblem& problem) {
    FinishedWeek week;
    for (const FinishedSession& session : problem.finished) {
        if (!counts(session) || session.day < 0) continue;
        ++week.sessions[static_cast<std::size_t>(session.day)];
        if (session.kind == SessionKind::Run) addRun(week, session);
        if (session.kind == SessionKind::Strength) addStrength(week, session);
        if (session.kind == SessionKind::Cross) week.cross |= onDay(session.day);
    }
    return week;
}

/// The days of this week that are less than `gap` days from any of these.
DayMask near(Fortnight days, int gap) {
    DayMask result = 0;
    for (int from = -daysOfWeek; from < daysOfWeek; ++from)
        if ((days & onFortnightDay(from)) != 0) result |= closerThan(gap, from);
    return result;
}

/// This week's part of the days, moved by so many days.
DayMask thisWeek(Fortnight days, int moved) {
    const Fortnight shifted = moved >= 0 ? days << moved : days >> -moved;
    return (shifted >> daysOfWeek) & wholeWeek;
}

OpenDays roomsOf(const WeekProblem& problem) {
    OpenDays open;
    for (int day = 0; day < daysOfWeek; ++day) {
        const DayRoom& room = problem.days[static_cast<std::size_t>(day)];
        const auto takes = [&](SessionKind kind) { return !room.closed && room.kinds.contains(kind); };
        if (takes(SessionKind::Run) && !room.noRun) open.run |= onDay(day);
        if (takes(SessionKind::Strength) && !room.noStrength) open.strength |= onDay(day);
        if (takes(SessionKind::Cross)) open.cross |= onDay(day);
        if (!room.noHardRun) open.hardRun |= onDay(day);
    }
    return open;
}

OpenDays openDays(const WeekProblem& problem, const FinishedWeek& finished) {
    const Past past = pastOf(problem);
    OpenDays open = roomsOf(problem);
    open.run &= ~finished.runs;
    open.cross &= ~finished.cross;
    if (problem.crossApartFromRuns) {
        open.run &= ~finished.cross;
        open.cross &= ~finished.runs;
    }
    open.longRun = open.run & ~near(past.longs, planning::longGapDays);
    open.hardRun &= open.run & ~near(past.hard, 2) & ~finished.strength & ~thisWeek(past.fulls, 1);
    open.strength &= ~finished.strength & ~near(past.strength, problem.strengthGap) & ~finished.hard;
    open.full = open.strength & ~thisWeek(past.hard, -1);
    return open;
}

bool inTurn(Fortnight finishedRuns, DayMask newRuns, int longestStreak) {
    const Fortnight runs = finishedRuns | (newRuns << daysOfWeek);
    int row = 0;
    bool holdsNew = false;
    for (int day = -daysOfWeek; day < daysOfWeek; ++day) {
        const bool run = (runs & onFortnightDay(day)) != 0;
        row = run ? row + 1 : 0;
        holdsNew = run && (holdsNew || (day >= 0 && has(newRuns, day)));
        if (row > longestStreak && holdsNew) return false;
    }
    return true;
}

}  // namespace

FixedWeek fixedWeekOf(const WeekProblem& problem) {
    FixedWeek fixed;
    fixed.finished = finishedOf(problem);
    fixed.open = openDays(problem, fixed.finished);
    const Fortnight runs = pastOf(problem).runs;
    for (DayMask days = 0; days < dayMasks; ++days) fixed.runsInTurn[days] = inTurn(runs, days, problem.runStreak);
    return fixed;
}

}  // namespace restride
