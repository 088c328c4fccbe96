// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/fixed_week.h"
#include "core/solver/week_variants.h"

// The soft cost J of a week (3.4.3).

namespace restride {

/// The days of the sessions that a week plans; what is finished is not in it.
struct WeekPattern {
    DayMask runs = 0;
    DayMask hard = 0;
    DayMask longs = 0;
    DayMask fulls = 0;
    DayMask shorts = 0;
    DayMask cross = 0;

    [[nodiscard]] constexpr DayMask strength() const { return fulls | shorts; }
    [[nodiscard]] constexpr DayMask days() const { return runs | strength() | cross; }
};

/// What the days of the finished and the planned sessions cost: all of J but `pref` and `moved`. It never falls when a
/// hard run, a LONG or cross-training is added.
[[nodiscard]] CostParts patternCost(const FinishedWeek& finished, const WeekPattern& pattern);

/// What the day after a LONG costs when these days hold a run or strength, and these cross-training.
[[nodiscard]] int afterLongCost(int longDay, DayMask work, DayMask cross);

/// A preferred day missed.
[[nodiscard]] int prefCost(const Token& token, const Variant& variant, int day);
/// Moved off the day on which the token was shown.
[[nodiscard]] int movedCost(const Token& token, int day);

}  // namespace restride
