// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"

#include <optional>

// How a runner without a plan spreads a week: on the same days, the long run last.

namespace restride::trial {

/// The week after the injury's, as a share of the old one, and in how many runs.
inline constexpr double lowWeekShare = 0.55;
inline constexpr int lowWeekRuns = 3;

/// Today's run of a week of `week`, in 3 or 4 runs; none on a day without one. `weekday` is 0 on Monday.
[[nodiscard]] std::optional<Distance> runOn(int weekday, Distance week, int runs);

/// A share of a distance.
[[nodiscard]] Distance shareOf(double share, Distance week);

/// How many runs of the week stand before this day.
[[nodiscard]] int runsBefore(int weekday, int runs);

}  // namespace restride::trial
