// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/old_week.h"

#include <array>

namespace restride::trial {

namespace {

using Shares = std::array<double, 7>;

constexpr Shares inThree{0, 0.31, 0, 0.33, 0, 0, 0.36};
constexpr Shares inFour{0.21, 0, 0.22, 0, 0.21, 0, 0.36};

const Shares& sharesOf(int runs) {
    return runs == 3 ? inThree : inFour;
}

}  // namespace

std::optional<Distance> runOn(int weekday, Distance week, int runs) {
    const double share = sharesOf(runs).at(static_cast<std::size_t>(weekday));
    if (share == 0) return std::nullopt;
    return downTo100Metres(shareOf(share, week));
}

Distance shareOf(double share, Distance week) {
    return metres(static_cast<std::int64_t>(share * static_cast<double>(week.count())));
}

int runsBefore(int weekday, int runs) {
    int count = 0;
    for (int day = 0; day < weekday; ++day)
        if (sharesOf(runs).at(static_cast<std::size_t>(day)) > 0) ++count;
    return count;
}

}  // namespace restride::trial
