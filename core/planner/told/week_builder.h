// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/planner/week_frame.h"

namespace restride {

/// One whole week: its target, its runs, what is left of it today, the best days for that, and every session with its
/// steps and its reasons. Locks that no week keeps leave the finished sessions and the conflict.
[[nodiscard]] PlannedWeek buildWeek(const WeekFrame& frame, const Library& library);

}  // namespace restride
