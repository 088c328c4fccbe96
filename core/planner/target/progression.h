// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/week_frame.h"

#include <optional>
#include <vector>

namespace restride {

/// T of 3.3.2 and why.
struct WeekTarget {
    Distance target;
    std::vector<Reason> reasons;
    bool deload = false;
    /// The week goes by the walk–run ladder; the ladder makes its own target.
    bool walkRun = false;
    /// The row of K = 0 held: a new stressor may come instead of growth.
    bool mayAddStressor = false;
};

/// Calf or Achilles pain in the mornings before the week or before today: the cadence is not changed and nothing fast
/// is run, whatever the row.
[[nodiscard]] std::optional<Reason> calfHold(const WeekFrame& frame);

/// The week's target by the state on its Monday.
[[nodiscard]] WeekTarget weekTarget(const WeekFrame& frame);

/// The same week with a new stressor: the distance stays at the reference.
[[nodiscard]] WeekTarget targetWithStressor(const WeekFrame& frame, Stressor stressor);

}  // namespace restride
