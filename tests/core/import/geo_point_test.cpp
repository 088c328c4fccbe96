// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/geo_point.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(GeoPoint, LiesADegreeOfTheEquatorFromItsNeighbour) {
    // A 360th of the circumference of a sphere with 6,371,008.8 m of radius.
    EXPECT_NEAR(metresBetween({0, 0}, {0, 1}), 111'195.08, 0.01);
    EXPECT_NEAR(metresBetween({0, 0}, {1, 0}), 111'195.08, 0.01);
}

TEST(GeoPoint, LiesHalfAsFarFromItsNeighbourAtSixtyDegrees) {
    EXPECT_NEAR(metresBetween({60, 10}, {60, 10.01}), 555.97, 0.05);
}

TEST(GeoPoint, IsNowhereElseThanAtItself) {
    EXPECT_EQ(metresBetween({52.5, 13.4}, {52.5, 13.4}), 0.0);
    EXPECT_NEAR(metresBetween({0, 180}, {0, -180}), 0.0, 1e-6);
    EXPECT_NEAR(metresBetween({90, 0}, {-90, 0}), 20'015'114.35, 1);
}

}  // namespace
}  // namespace restride
