// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/week_days.h"
#include "core/solver/week_solver.h"

#include <array>

// What stands before anything is planned: the finished sessions, and what they and the rooms leave to new ones.

namespace restride {

/// The finished sessions of this week.
struct FinishedWeek {
    DayMask runs = 0;
    DayMask hard = 0;
    DayMask longs = 0;
    DayMask strength = 0;
    DayMask cross = 0;
    /// By day; more than one of a kind may have been done.
    std::array<int, daysOfWeek> sessions{};
    std::array<int, daysOfWeek> fulls{};
    std::array<int, daysOfWeek> shorts{};
    int runCount = 0;
    int strengthCount = 0;
    int hardCount = 0;

    [[nodiscard]] constexpr DayMask days() const { return runs | strength | cross; }
};

/// Where one new session by itself breaks no rule: H2 by kinds, H4, H5, H6, H9, H13 and H16 against what is finished,
/// and days that are closed or not for its kind. Minutes and numbers of sessions are looked at elsewhere.
struct OpenDays {
    DayMask run = 0;
    /// Also in `run`.
    DayMask hardRun = 0;
    /// Also in `run`.
    DayMask longRun = 0;
    DayMask strength = 0;
    /// Also in `strength`.
    DayMask full = 0;
    DayMask cross = 0;
};

struct FixedWeek {
    FinishedWeek finished;
    OpenDays open;
    /// H8, for each set of new run days.
    std::array<bool, dayMasks> runsInTurn{};
};

[[nodiscard]] FixedWeek fixedWeekOf(const WeekProblem& problem);

}  // namespace restride
