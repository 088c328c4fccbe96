// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

namespace restride {

struct Metre;
struct SecondPerKilometre;

/// A distance in whole metres.
using Distance = Quantity<Metre>;

/// A pace in whole seconds per kilometre; a larger one is slower.
using Pace = Quantity<SecondPerKilometre>;

[[nodiscard]] constexpr Distance metres(std::int64_t count) {
    return Distance(count);
}
[[nodiscard]] constexpr Pace secondsPerKilometre(std::int64_t count) {
    return Pace(count);
}

/// Planned distances are whole hundreds of metres, rounded down so that no cap is passed by rounding.
[[nodiscard]] constexpr Distance downTo100Metres(Distance d) {
    return Distance(d.count() / 100 * 100);
}

namespace literals {
constexpr Distance operator""_m(unsigned long long count) {
    return Distance(static_cast<std::int64_t>(count));
}
constexpr Distance operator""_km(unsigned long long count) {
    return Distance(static_cast<std::int64_t>(count) * 1000);
}
constexpr Distance operator""_km(long double count) {
    // To the nearest metre: 6.6 km is no whole number of metres in binary.
    const long double inMetres = count * 1000.0L;
    const auto whole = static_cast<std::int64_t>(inMetres);
    return Distance(inMetres - static_cast<long double>(whole) < 0.5L ? whole : whole + 1);
}
}  // namespace literals

}  // namespace restride
