// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restride {

/// Degrees, north and east.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
};

/// Along a great circle of a sphere with the earth's mean radius (WGS 84).
[[nodiscard]] double metresBetween(GeoPoint a, GeoPoint b);

}  // namespace restride
