// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/week_solver.h"

#include <cstdint>

namespace restride {

/// A week as the planner would ask for it: budgets of 0 to 150 minutes, any phase and status, 4 to 60 km split
/// by 3.3.8, two strength sessions, cross-training, at times locks, shown days, days without a run, finished sessions.
/// The same seed gives the same week everywhere.
[[nodiscard]] WeekProblem randomWeek(std::uint64_t seed);

/// A week of at most so many tokens in which everything that a problem can hold comes often: locks, own decisions,
/// finished sessions, few minutes, odd rules.
[[nodiscard]] WeekProblem randomSmallWeek(std::uint64_t seed, int mostTokens);

}  // namespace restride
