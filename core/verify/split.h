// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/plan/rules.h"

#include <optional>
#include <vector>

// A week's distance in runs (3.3.8).

namespace restride::verifying {

struct SplitQuestion {
    Distance target;
    Distance cap;
    /// Runs that phase and habit ask for, and days that can take one.
    int wished = 0;
    int days = 0;
    /// Phase and status allow a long run.
    bool withLong = false;
    /// In a deload week a LONG stays below what makes it hard.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<Distance> longest = {};
    // NOLINTNEXTLINE(readability-redundant-member-init)
    std::optional<Pace> pace = {};
};

struct Split {
    int runs = 0;
    /// The target after the single-run cap.
    Distance target;
    /// The first one of `sizes` is a LONG.
    bool hasLong = false;
    /// The longest first.
    std::vector<Distance> sizes;
};

[[nodiscard]] Split splitWeek(const SplitQuestion& question);

/// A LONG is hard from 0.9 of the tolerated run or 75 minutes of running.
[[nodiscard]] bool hardLongRun(Distance distance, Distance tolerated, Pace pace);

}  // namespace restride::verifying
