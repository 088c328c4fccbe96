// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace restride {

/// Which way a week goes, seen from those before it.
enum class WeekCourse { Begins, Grows, Holds, AtGoal, Lighter, CutBack, ComesBack, RunsAndWalks, Waits };

/// Read from the reasons of its target (3.3.2).
[[nodiscard]] WeekCourse courseOf(const PlannedWeek& week);

}  // namespace restride
