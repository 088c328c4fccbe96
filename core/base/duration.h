// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/quantity.h"

namespace restride {

struct Second;
struct Minute;

/// A measured time in whole seconds.
using Duration = Quantity<Second>;

/// A planned time in whole minutes: budgets and session lengths.
using Minutes = Quantity<Minute>;

[[nodiscard]] constexpr Duration seconds(std::int64_t count) {
    return Duration(count);
}
[[nodiscard]] constexpr Minutes minutes(std::int64_t count) {
    return Minutes(count);
}

/// The minutes that a distance takes at a pace, rounded up.
[[nodiscard]] constexpr Minutes minutesFor(Distance distance, Pace pace) {
    return Minutes((distance.count() * pace.count() + 59'999) / 60'000);
}

/// How far one gets in the time at a pace, rounded down to the metre.
[[nodiscard]] constexpr Distance distanceIn(Minutes time, Pace pace) {
    return Distance(time.count() * 60'000 / pace.count());
}

}  // namespace restride
