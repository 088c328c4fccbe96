// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/week_frame.h"
#include "core/solver/week_solver.h"

#include <array>
#include <vector>

namespace restride {

/// The minutes that the runner has on a day; none in holidays, with a fever or when unavailable.
[[nodiscard]] DayRoom freshRoom(const Diary& diary, Date on);

/// What each day of the week can still take today: minutes left, closed days, pauses after lights and before an event.
[[nodiscard]] std::array<DayRoom, 7> roomsToday(const WeekFrame& frame);

/// What each day could take on Monday morning, before anything was done.
[[nodiscard]] std::array<DayRoom, 7> roomsOnMonday(const WeekFrame& frame);

/// The finished sessions of the week up to today and of the week before.
[[nodiscard]] std::vector<FinishedSession> finishedSessions(const WeekFrame& frame);

/// The day of the last LONG before the week, counted from its Monday.
[[nodiscard]] std::optional<int> lastLongBefore(const WeekFrame& frame);

/// Minutes of everything done in the week.
[[nodiscard]] Minutes minutesDone(const WeekFrame& frame);

/// The most days on which runs can stand, by budgets, pauses, locked rest days and the longest streak (3.3.8).
[[nodiscard]] int mostRunDays(const std::array<DayRoom, 7>& rooms, const std::vector<FinishedSession>& lastWeek,
                              int runStreak);

}  // namespace restride
