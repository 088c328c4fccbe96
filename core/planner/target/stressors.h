// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/week_frame.h"

#include <optional>

namespace restride {

/// Where the runner stands on the stressor ladder on the week's Monday (3.3.6).
struct StressorState {
    /// The first step not yet passed, when nothing removes it.
    std::optional<Stressor> next;
    /// The highest step passed and not removed.
    std::optional<Stressor> newest;
    /// A step that gave AMBER2 or RED in the last 14 days, and the last day without it.
    std::optional<Stressor> removed;
    Date removedUntil;
};

[[nodiscard]] StressorState stressorState(const WeekFrame& frame);

}  // namespace restride
