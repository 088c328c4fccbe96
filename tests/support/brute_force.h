// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/week_solver.h"

#include <optional>

namespace restride {

/// The best week found by trying every day and every size for every token, and every rule on every set. Written from
/// the rules alone, so that it can be wrong only in its own ways. `nodes` is left 0.
[[nodiscard]] std::optional<WeekSolution> bruteForceWeek(const WeekProblem& problem);

}  // namespace restride
