// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/chronicle.h"
#include "core/verify/split.h"

#include <string_view>

// The weekly target T of 3.3.2, of the state on the week's Monday.

namespace restride::verifying {

struct Target {
    Distance distance;
    /// The reason that the week must tell.
    std::string_view code;
    /// The ladder gives the distance; `distance` is then that of one session.
    bool ladder = false;
    /// The stressor of the week's QUALITY run, if it has one.
    std::optional<Stressor> stressor;
    /// The split that the Monday gives.
    Split split;
    /// The cap of the Monday with its time budget, by which the split was made.
    Distance cap;
    int days = 0;
};

/// The share of the typical week after days off; none outside 7–28 days.
[[nodiscard]] std::optional<Ratio> gapFactor(int gapDays);

/// Growth of a settled week: by the rule, in SUSTAIN at most 5 %, at least the small-base step below 10 km.
[[nodiscard]] Distance grown(Distance reference, Phase phase, const Rules& rules);

[[nodiscard]] Target targetOf(const Story& story, const Chronicle& chronicle, Date today);

/// How many hard runs a week may hold (H10).
[[nodiscard]] int hardLimit(const PhaseSince& phase, Date monday);

struct TimeBudget {
    Distance cap;
    Minutes prime;
    Minutes restore;
    Minutes longest;
};

/// What the longest of these days leaves for running (3.3.8).
[[nodiscard]] TimeBudget timeBudget(Minutes longest, const Rules& rules, Pace pace);

}  // namespace restride::verifying
