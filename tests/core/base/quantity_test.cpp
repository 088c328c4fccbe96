// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/ratio.h"
#include "core/base/score.h"

#include <gtest/gtest.h>

#include <string>

// The strong types: what they count. What they refuse is in tests/must_not_compile.

namespace restride {

using namespace literals;

TEST(Quantities, CountAndCompare) {
    EXPECT_EQ(metres(3) + metres(4), metres(7));
    EXPECT_EQ(metres(3) - metres(4), metres(-1));
    EXPECT_EQ(minutes(8) * 3, minutes(24));
    EXPECT_LT(seconds(59), seconds(60));
    EXPECT_EQ(Distance{}.count(), 0);
}

TEST(Quantities, GrowAndShrinkInPlace) {
    Distance distance = metres(100);
    distance += metres(50);
    EXPECT_EQ(distance, metres(150));
    distance -= metres(30);
    EXPECT_EQ(distance, metres(120));
}

TEST(Distances, AreWrittenInMetresAndKilometres) {
    EXPECT_EQ(250_m, metres(250));
    EXPECT_EQ(6_km, metres(6'000));
    EXPECT_EQ(6.6_km, metres(6'600));
    EXPECT_EQ(8.299_km, metres(8'299));
}

TEST(Distances, PlannedAreRoundedDownToHundreds) {
    EXPECT_EQ(downTo100Metres(6'600_m), 6'600_m);
    EXPECT_EQ(downTo100Metres(6'699_m), 6'600_m);
    EXPECT_EQ(downTo100Metres(99_m), 0_m);
}

TEST(Durations, OfADistanceAreRoundedUp) {
    EXPECT_EQ(minutesFor(10_km, secondsPerKilometre(390)), minutes(65));
    EXPECT_EQ(minutesFor(10'001_m, secondsPerKilometre(390)), minutes(66));
    EXPECT_EQ(minutesFor(6.6_km, secondsPerKilometre(390)), minutes(43));
    EXPECT_EQ(minutesFor(0_m, secondsPerKilometre(390)), minutes(0));
}

TEST(Durations, ReachADistanceRoundedDown) {
    EXPECT_EQ(distanceIn(minutes(8), secondsPerKilometre(390)), metres(1'230));
    EXPECT_EQ(distanceIn(minutes(65), secondsPerKilometre(390)), 10_km);
}

TEST(Ratios, OfADistanceAreExactThenFloored) {
    EXPECT_EQ(Ratio::percent(110) * metres(5'000), metres(5'500));
    EXPECT_EQ(Ratio::percent(70) * metres(3'333), metres(2'333));
    EXPECT_EQ(Ratio::percent(90) * metres(1), metres(0));
    EXPECT_EQ(Ratio::tenThousandths(1) * metres(9'999), metres(0));
    EXPECT_EQ(Ratio::tenThousandths(1) * metres(10'000), metres(1));
    // 0.7 is no double, yet seven tenths of ten are seven.
    EXPECT_EQ(Ratio::percent(70) * metres(10), metres(7));
}

TEST(Ratios, AddAndCompare) {
    EXPECT_EQ(wholeRatio - Ratio::percent(40), Ratio::percent(60));
    EXPECT_EQ(wholeRatio + Ratio::percent(10), Ratio::percent(110));
    EXPECT_EQ(Ratio::tenThousandths(750), Ratio::tenThousandths(1'000) - Ratio::tenThousandths(250));
    EXPECT_LT(Ratio::tenThousandths(10'999), Ratio::percent(110));
    EXPECT_EQ(wholeRatio * metres(1'234), metres(1'234));
}

TEST(Scores, AreElevenPoints) {
    EXPECT_FALSE(PainScore::from(-1));
    EXPECT_EQ(PainScore::from(0)->value(), 0);
    EXPECT_EQ(PainScore::from(10)->value(), 10);
    EXPECT_FALSE(PainScore::from(11));
    // No wrap-around on the way into a byte.
    EXPECT_FALSE(PainScore::from(256));
    EXPECT_FALSE(PainScore::from(std::int64_t{1} << 32));
}

TEST(Scores, Compare) {
    EXPECT_LT(PainScore::of(2), PainScore::of(3));
    EXPECT_EQ(Effort::of(4), Effort::from(4));
    EXPECT_EQ(PainScore{}, PainScore::of(0));
}

TEST(Ids, AreOneTo64BytesWithoutControlCharacters) {
    EXPECT_FALSE(Id::from(""));
    EXPECT_EQ(Id::from("run-1")->text(), "run-1");
    EXPECT_TRUE(Id::from(std::string(64, 'a')));
    EXPECT_FALSE(Id::from(std::string(65, 'a')));
    EXPECT_FALSE(Id::from("a\nb"));
    EXPECT_FALSE(Id::from("a\x7f"));
    EXPECT_TRUE(Id::from("k\xc3\xb6"));
}

}  // namespace restride
