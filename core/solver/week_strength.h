// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/fixed_week.h"
#include "core/solver/request.h"
#include "core/solver/week_price.h"

#include <array>
#include <vector>

namespace restride {

/// One way to place the strength sessions of a week.
struct StrengthPlan {
    std::vector<Taken> taken;
    DayMask fulls = 0;
    DayMask shorts = 0;
    std::array<int, daysOfWeek> minutes{};
    int minutesInAll = 0;
    /// Concessions, preferred and shown days.
    Price price;

    [[nodiscard]] constexpr DayMask days() const { return fulls | shorts; }
};

/// All ways that keep the rules which strength sessions can break by themselves, cheapest first.
[[nodiscard]] std::vector<StrengthPlan> strengthPlans(const WeekProblem& problem, const FixedWeek& fixed,
                                                      const std::vector<Request>& requests);

}  // namespace restride
