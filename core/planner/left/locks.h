// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/week_frame.h"
#include "core/solver/week_solver.h"

#include <optional>
#include <vector>

namespace restride {

/// A solved week, or the smallest set of locks that no week keeps together.
struct LockResult {
    std::optional<WeekSolution> solution;
    std::vector<LockedPlace> conflict;
};

/// Solves the week; where its locks collide, finds out which: those without any one of which there would be a week,
/// else those of the first pair, else all (3.4.6).
[[nodiscard]] LockResult solveWithLocks(const WeekProblem& problem, const WeekFrame& frame);

}  // namespace restride
