// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/geo_point.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace restride {

double metresBetween(GeoPoint a, GeoPoint b) {
    constexpr double meanRadius = 6'371'008.8;
    constexpr double degree = std::numbers::pi / 180;
    const double north = std::sin((b.latitude - a.latitude) * degree / 2);
    const double east = std::sin((b.longitude - a.longitude) * degree / 2);
    const double haversine =
        north * north + std::cos(a.latitude * degree) * std::cos(b.latitude * degree) * east * east;
    return 2 * meanRadius * std::asin(std::sqrt(std::min(1.0, haversine)));
}

}  // namespace restride
