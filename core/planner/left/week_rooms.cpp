// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/left/week_rooms.h"

#include "core/assess/judged_run.h"

#include <algorithm>
#include <bit>

namespace restride {

namespace {

Minutes wholeMinutes(std::optional<Duration> duration) {
    return duration ? minutes((duration->count() + 59) / 60) : Minutes{};
}

template <class PlannedSession, class MinutesOf>
Minutes minutesOn(const std::vector<PlannedSession>& sessions, Date from, Date to, MinutesOf minutesOf) {
    Minutes sum;
    for (const PlannedSession& session : sessions)
        if (session.on >= from && session.on <= to) sum += minutesOf(session);
    return sum;
}

Minutes minutesDoneBetween(const Diary& diary, Date from, Date to) {
    const auto told = [](const auto& session) { return session.minutes.value_or(Minutes{}); };
    Minutes sum = minutesOn(diary.strength, from, to, told) + minutesOn(diary.cross, from, to, told);
    for (const Run& run : runsBetween(diary, from, to)) sum += wholeMinutes(run.duration);
    return sum;
}

bool isRestLocked(const WeekFrame& frame, int day) {
    return std::ranges::any_of(frame.diary.locks, [&](const Lock& lock) {
        return lock.week == frame.monday && lock.target.isRest() && dayIndex(lock.day) == day;
    });
}

/// One of these runs on one of the days before keeps `on` free of runs (H13).
bool isPause(std::span<const JudgedRun> runs, Date on, Date last) {
    for (const JudgedRun& run : runsBetween(runs, on - planning::daysAfterRed, std::min(on - 1, last))) {
        if (isRed(run.light)) return true;
        if (run.light == Light::Amber2 && on - run.on <= planning::daysAfterAmber2) return true;
    }
    return false;
}

bool isStrengthPause(std::span<const JudgedRun> runs, Date on, Date last) {
    const auto before = runsBetween(runs, on - planning::strengthDaysAfterRed, std::min(on, last));
    return std::ranges::any_of(before, [](const JudgedRun& run) { return isRed(run.light); });
}

bool isBeforeEvent(const Diary& diary, Date on) {
    const auto& event = diary.runner.goal.eventDate;
    return event && on < *event && *event - on <= planning::eventDays;
}

/// A day's room as far as lights up to `last` and the event bound it.
DayRoom boundedRoom(const WeekFrame& frame, int day, Date last) {
    const Date on = frame.monday + day;
    const auto& runs = frame.assessment.runs;
    DayRoom room = freshRoom(frame.diary, on);
    room.closed = isRestLocked(frame, day);
    room.noRun = isPause(runs, on, last);
    room.noHardRun = isBeforeEvent(frame.diary, on);
    room.noStrength = isStrengthPause(runs, on, last) || isBeforeEvent(frame.diary, on);
    return room;
}

SessionType strengthTypeOf(StrengthKind kind) {
    return kind == StrengthKind::Full ? SessionType::Full : SessionType::Short;
}

bool keepsStreaks(unsigned newDays, unsigned finishedDays, int runStreak) {
    // Bit 0 is last Monday, bit 7 this week's.
    const unsigned days = finishedDays | (newDays << 7);
    int streak = 0;
    bool holdsNew = false;
    for (int bit = 0; bit < 14; ++bit) {
        const bool runs = (days >> bit) & 1U;
        streak = runs ? streak + 1 : 0;
        holdsNew = runs && (holdsNew || (bit >= 7 && ((newDays >> (bit - 7)) & 1U)));
        if (streak > runStreak && holdsNew) return false;
    }
    return true;
}

}  // namespace

const IssuedWeek* issuedWeek(const WeekFrame& frame) {
    const IssuedWeek* newest = nullptr;
    for (const IssuedPlan& plan : frame.diary.issuedPlans) {
        if (plan.on > frame.today) break;
        for (const IssuedWeek& week : plan.weeks)
            if (week.start == frame.monday) newest = &week;
    }
    return newest;
}

DayRoom freshRoom(const Diary& diary, Date on) {
    DayRoom room;
    const auto& availability = diary.runner.availability[static_cast<std::size_t>(dayIndex(on.weekday()))];
    if (!availability) return room;
    room.kinds = availability->kinds;
    const bool away = std::ranges::any_of(diary.spans, [&](const Span& span) {
        return span.kind != SpanKind::HeadCold && span.from <= on && on <= span.to;
    });
    if (!away) room.budget = availability->minutes;
    return room;
}

std::array<DayRoom, 7> roomsToday(const WeekFrame& frame) {
    std::array<DayRoom, 7> rooms;
    for (int day = 0; day < 7; ++day) {
        DayRoom& room = rooms[static_cast<std::size_t>(day)];
        const Date on = frame.monday + day;
        room = boundedRoom(frame, day, frame.today);
        room.closed = room.closed || on < frame.today;
        if (on < frame.today)
            room.budget = Minutes{};
        else
            room.budget =
                std::max(Minutes{}, room.budget - minutesDoneBetween(frame.diary, on, std::min(on, frame.today)));
    }
    return rooms;
}

std::array<DayRoom, 7> roomsOnMonday(const WeekFrame& frame) {
    std::array<DayRoom, 7> rooms;
    for (int day = 0; day < 7; ++day) rooms[static_cast<std::size_t>(day)] = boundedRoom(frame, day, frame.monday - 1);
    return rooms;
}

std::vector<FinishedSession> finishedSessions(const WeekFrame& frame) {
    std::vector<FinishedSession> finished;
    const Date from = frame.monday - 7;
    const auto within = [&](Date on) { return from <= on && on <= frame.today; };
    for (const JudgedRun& run : runsBetween(frame.assessment.runs, from, frame.today)) {
        const SessionType type = run.kind == RunKind::Long ? SessionType::Long : SessionType::Easy;
        finished.push_back({run.on - frame.monday, SessionKind::Run, type, run.hard});
    }
    for (const StrengthSession& session : frame.diary.strength)
        if (within(session.on) && session.kind != StrengthKind::Hips)
            finished.push_back({session.on - frame.monday, SessionKind::Strength, strengthTypeOf(session.kind), false});
    for (const CrossTraining& session : frame.diary.cross)
        if (within(session.on))
            finished.push_back({session.on - frame.monday, SessionKind::Cross, SessionType::LowImpact, false});
    return finished;
}

std::optional<int> lastLongBefore(const WeekFrame& frame) {
    for (auto run = frame.diary.runs.rbegin(); run != frame.diary.runs.rend(); ++run)
        if (run->on < frame.monday && run->kind == RunKind::Long) return run->on - frame.monday;
    return std::nullopt;
}

Minutes minutesDone(const WeekFrame& frame) {
    return minutesDoneBetween(frame.diary, frame.monday, frame.today);
}

int mostRunDays(const std::array<DayRoom, 7>& rooms, const std::vector<FinishedSession>& lastWeek, int runStreak) {
    unsigned open = 0;
    for (unsigned day = 0; day < 7; ++day) {
        const DayRoom& room = rooms[day];
        const bool holdsRun = !room.closed && !room.noRun && room.budget >= planning::runDayBudget &&
                              room.kinds.contains(SessionKind::Run);
        if (holdsRun) open |= 1U << day;
    }
    unsigned finished = 0;
    for (const FinishedSession& session : lastWeek)
        if (session.kind == SessionKind::Run && session.day < 0) finished |= 1U << (session.day + 7);

    int most = 0;
    for (unsigned days = 0; days < 128; ++days)
        if ((days & ~open) == 0 && keepsStreaks(days, finished, runStreak)) most = std::max(most, std::popcount(days));
    return most;
}

}  // namespace restride
