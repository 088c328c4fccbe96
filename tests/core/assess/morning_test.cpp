// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/morning.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <optional>
#include <span>
#include <vector>

// Mornings: the baseline m0 (3.2.1), bad ones and rising ones (3.2.3), their trend (3.2.4).

namespace restride {
namespace {

using namespace literals;

const Date mondayMorning = day("2026-03-16");

/// m0 on 16 March after mornings on the days up to it, oldest first; −1 leaves a day out.
std::optional<int> baselineAfter(const std::vector<int>& mornings, std::optional<PainScore> painBefore = {},
                                 const std::vector<Date>& redDays = {}) {
    DiaryBuilder builder = aRunner();
    Date on = mondayMorning - static_cast<int>(mornings.size()) + 1;
    for (const int pain : mornings) {
        if (pain >= 0) builder.morning(on, pain);
        on = on + 1;
    }
    const auto baseline = morningBaseline(builder.build(), redDays, mondayMorning, painBefore);
    return baseline ? std::optional(baseline->value()) : std::nullopt;
}

/// Mornings on the days up to 16 March, oldest first; −1 leaves a day out.
Diary morningsUpToMonday(const std::vector<int>& mornings) {
    DiaryBuilder builder = aRunner();
    Date on = mondayMorning - static_cast<int>(mornings.size()) + 1;
    for (const int pain : mornings) {
        if (pain >= 0) builder.morning(on, pain);
        on = on + 1;
    }
    return builder.build();
}

Trend trendOf(const std::vector<int>& mornings) {
    return morningTrend(morningsUpToMonday(mornings), mondayMorning);
}

bool badAfter(const std::vector<int>& mornings, On today = mondayMorning) {
    return twoBadMornings(morningsUpToMonday(mornings), {}, today.date);
}

}  // namespace

// The baseline.

TEST(MorningBaseline, IsTheMedian) {
    EXPECT_EQ(baselineAfter({5, 1, 2}), 2);
}

TEST(MorningBaseline, IsTheLowerMiddleOfAnEvenNumber) {
    EXPECT_EQ(baselineAfter({1, 2, 3, 9}), 2);
}

TEST(MorningBaseline, TakesTheSevenNewest) {
    // The seven newest are 0 0 0 0 4 4 4; an eighth would make the lower middle 4.
    EXPECT_EQ(baselineAfter({4, 4, 4, 0, 0, 0, 0, 4, 4, 4}), 0);
    EXPECT_EQ(baselineAfter({0, 0, 0, 4, 4, 4, 4, 0, 0, 0}), 4);
}

TEST(MorningBaseline, SeesFourteenDays) {
    const auto with = [](On oldest) {
        return morningBaseline(aRunner().morning(oldest, 2).morning("2026-03-10", 2).morning("2026-03-11", 2).build(),
                               {}, mondayMorning, std::nullopt);
    };
    EXPECT_EQ(with("2026-03-02"), PainScore::of(2));
    EXPECT_EQ(with("2026-03-01"), std::nullopt);
}

TEST(MorningBaseline, SeesTheDaysOwnMorningAndNoneLater) {
    const Diary diary =
        aRunner().everyMorning("2026-03-14", "2026-03-16", 1).everyMorning("2026-03-17", "2026-03-20", 8).build();
    EXPECT_EQ(morningBaseline(diary, {}, mondayMorning, std::nullopt), PainScore::of(1));
    EXPECT_EQ(morningBaseline(diary, {}, mondayMorning - 1, std::nullopt), std::nullopt);
}

TEST(MorningBaseline, LeavesOutTheMorningAfterARedDay) {
    // 16 March is the morning after the 15th.
    EXPECT_EQ(baselineAfter({1, 1, 5, 5}, {}, {mondayMorning - 1}), 1);
    EXPECT_EQ(baselineAfter({1, 1, 1, 5, 5, 5}, {}, {mondayMorning - 2, mondayMorning - 1}), 1);
    EXPECT_EQ(baselineAfter({1, 5, 5}, {}, {mondayMorning - 1}), std::nullopt);
}

TEST(MorningBaseline, IsWhatWasFeltBeforeWhileMorningsAreFewerThanThree) {
    EXPECT_EQ(baselineAfter({5, 5}, PainScore::of(1)), 1);
    EXPECT_EQ(baselineAfter({5, 5, 5}, PainScore::of(1)), 5);
    EXPECT_EQ(baselineAfter({}, PainScore::of(2)), 2);
}

TEST(MorningBaseline, OfWhatWasFeltBeforeIsThreeAtMost) {
    EXPECT_EQ(baselineAfter({}, PainScore::of(3)), 3);
    EXPECT_EQ(baselineAfter({}, PainScore::of(4)), 3);
}

TEST(MorningBaseline, IsUnknownWithoutMorningsOrPainBefore) {
    EXPECT_EQ(baselineAfter({5, 5}), std::nullopt);
}

TEST(MorningBaseline, DoesNotCountCheckInsWithoutMorningPain) {
    const Diary diary = aRunner()
                            .everyMorning("2026-03-14", "2026-03-15", 1)
                            .checkIn("2026-03-16", [](CheckIn& entry) { entry.fatigue = Fatigue::of(3); })
                            .build();
    EXPECT_EQ(morningBaseline(diary, {}, mondayMorning, std::nullopt), std::nullopt);
}

TEST(MorningBaseline, CannotHideABadMorning) {
    EXPECT_EQ(cappedBaseline(PainScore::of(2)), 2);
    EXPECT_EQ(cappedBaseline(PainScore::of(3)), 3);
    EXPECT_EQ(cappedBaseline(PainScore::of(7)), 3);
}

// Two bad mornings in a row.

TEST(BadMornings, AreTwoInARowTwoPointsAboveTheirOwnBaseline) {
    EXPECT_TRUE(badAfter({1, 1, 1, 1, 1, 3, 3}));
    EXPECT_FALSE(badAfter({1, 1, 1, 1, 1, 3, 2}));
    EXPECT_FALSE(badAfter({1, 1, 1, 1, 1, 2, 2}));
}

TEST(BadMornings, AreNotTwoWithADayBetween) {
    EXPECT_FALSE(badAfter({1, 1, 1, 1, 3, 1, 3}));
    EXPECT_FALSE(badAfter({1, 1, 1, 1, 3, -1, 3}));
}

TEST(BadMornings, BothLieInTheLastSevenDays) {
    const Diary diary = morningsUpToMonday({1, 1, 1, 1, 1, 3, 3});
    // The two are 15 and 16 March.
    EXPECT_TRUE(twoBadMornings(diary, {}, day("2026-03-22")));
    EXPECT_FALSE(twoBadMornings(diary, {}, day("2026-03-23")));
    EXPECT_FALSE(twoBadMornings(diary, {}, day("2026-03-15")));
}

TEST(BadMornings, AreMeasuredAgainstThreeAtMost) {
    EXPECT_TRUE(badAfter({5, 5, 5, 5, 5, 5}));
    EXPECT_FALSE(badAfter({4, 4, 4, 4, 4, 4}));
}

TEST(BadMornings, AreNotJudgedWithoutABaseline) {
    EXPECT_FALSE(badAfter({9, 9}));
    EXPECT_FALSE(badAfter({9, 9, 9, 9}));
    EXPECT_TRUE(badAfter({9, 9, 9, 9, 9}));
}

TEST(BadMornings, AreMeasuredAgainstPainBeforeYesterdaysRunWithoutABaseline) {
    const auto bad = [](int beforeFirst, int beforeSecond) {
        const Diary diary = aRunner()
                                .ran("2026-03-14", 5_km, before(beforeFirst), during(1))
                                .ran("2026-03-15", 5_km, before(beforeSecond), during(1))
                                .morning("2026-03-15", 4)
                                .morning("2026-03-16", 4)
                                .build();
        return twoBadMornings(diary, {}, mondayMorning);
    };
    EXPECT_TRUE(bad(2, 2));
    EXPECT_FALSE(bad(2, 3));
}

TEST(BadMornings, UseBaselinesWithoutMorningsAfterRed) {
    const Diary diary = morningsUpToMonday({1, 1, 1, 6, 6, 6, 6, 3, 3});
    const std::vector<Date> redDays{day("2026-03-10"), day("2026-03-11"), day("2026-03-12"), day("2026-03-13")};
    EXPECT_TRUE(twoBadMornings(diary, redDays, mondayMorning));
}

// Rising means.

TEST(RisingMornings, AreAPointAboveTheWeekBefore) {
    // today − 14 … today − 8, then today − 7 … today.
    EXPECT_TRUE(morningsRising(morningsUpToMonday({1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2}), mondayMorning));
    EXPECT_FALSE(morningsRising(morningsUpToMonday({1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 1}), mondayMorning));
}

TEST(RisingMornings, NeedThreeValuesInEachWeek) {
    EXPECT_TRUE(
        morningsRising(morningsUpToMonday({1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2, 2, 2}), mondayMorning));
    EXPECT_FALSE(
        morningsRising(morningsUpToMonday({1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2, 2, 2}), mondayMorning));
    EXPECT_FALSE(
        morningsRising(morningsUpToMonday({1, 1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2, 2}), mondayMorning));
}

TEST(RisingMornings, TakeTheSeventhDayBackToTheLastSevenAndTheFourteenthToThePrevious) {
    // Only today − 7 keeps the new week at three values, only today − 14 the old one.
    EXPECT_TRUE(
        morningsRising(morningsUpToMonday({1, 1, -1, -1, -1, -1, 1, 2, -1, -1, -1, -1, -1, 2, 2}), mondayMorning));
    EXPECT_FALSE(
        morningsRising(morningsUpToMonday({1, -1, 1, -1, -1, -1, -1, 1, 2, -1, -1, -1, -1, -1, 2, 2}), mondayMorning));
}

// The trend.

TEST(MorningTrend, NeedsSixValues) {
    EXPECT_EQ(trendOf({1, 1, 1, 1, 1}).word, TrendWord::Unknown);
    EXPECT_EQ(trendOf({1, 1, 1, 1, 1}).slopePerDay, std::nullopt);
    EXPECT_EQ(trendOf({1, 1, 1, 1, 1, 1}).word, TrendWord::Steady);
    EXPECT_EQ(trendOf({1, 1, 1, 1, 1, 1}).slopePerDay, 0);
}

TEST(MorningTrend, SeesFourteenDays) {
    const auto from = [](On oldest) {
        return morningTrend(aRunner().morning(oldest, 1).everyMorning("2026-03-12", mondayMorning, 1).build(),
                            mondayMorning);
    };
    EXPECT_EQ(from("2026-03-02").word, TrendWord::Steady);
    EXPECT_EQ(from("2026-03-01").word, TrendWord::Unknown);
}

TEST(MorningTrend, FollowsAStraightLine) {
    EXPECT_EQ(trendOf({0, 1, 2, 3, 4, 5}).slopePerDay, 1'000);
    EXPECT_EQ(trendOf({0, 1, 2, 3, 4, 5}).word, TrendWord::Worsening);
    EXPECT_EQ(trendOf({5, 4, 3, 2, 1, 0}).slopePerDay, -1'000);
    EXPECT_EQ(trendOf({5, 4, 3, 2, 1, 0}).word, TrendWord::Improving);
}

TEST(MorningTrend, IsNotMovedByOneBadMorning) {
    EXPECT_EQ(trendOf({1, 1, 1, 9, 1, 1, 1}).slopePerDay, 0);
}

TEST(MorningTrend, MeansTheMiddleTwoSlopes) {
    // Nine slopes between the halves (1/5, 1/4 twice, 1/3 three times, 1/2 twice, 1) and six of zero: the middle is
    // 1/4.
    EXPECT_EQ(trendOf({0, 0, 0, 1, 1, 1}).slopePerDay, 250);
    // An even number of slopes: the middle two are 0 and 1/8.
    EXPECT_EQ(trendOf({-1, 2, -1, 0, -1, -1, -1, 0, -1, 0, 2, 1, -1, 2, 2}).slopePerDay, 63);
}

TEST(MorningTrend, RoundsHalfAwayFromZeroBothWays) {
    // ±1/16 of a point a day.
    EXPECT_EQ(trendOf({-1, 2, -1, 0, -1, -1, -1, 0, -1, 0, 2, 1, -1, 2, 2}).slopePerDay, 63);
    EXPECT_EQ(trendOf({-1, 0, -1, 2, -1, -1, -1, 2, -1, 2, 0, 1, -1, 0, 0}).slopePerDay, -63);
}

TEST(MorningTrend, WorsensFromOnePointInFourteenDays) {
    EXPECT_EQ(trendOf({1, 1, 1, -1, -1, -1, -1, -1, -1, 2, 0, -1, -1, 2, 2}), (Trend{71, TrendWord::Worsening}));
    // One point in sixteen days is not yet 0.07 a day.
    EXPECT_EQ(trendOf({-1, 2, -1, 0, -1, -1, -1, 0, -1, 0, 2, 1, -1, 2, 2}).word, TrendWord::Steady);
}

TEST(MorningTrend, ImprovesFromOnePointInTwentyDays) {
    EXPECT_EQ(trendOf({1, -1, 1, 0, 2, -1, 2, -1, 1, 0, 0, -1, -1, -1, -1}), (Trend{-50, TrendWord::Improving}));
    EXPECT_EQ(trendOf({-1, 1, 1, -1, 1, 1, 0, -1, -1, 1, 0, -1, 0, -1, -1}), (Trend{-45, TrendWord::Steady}));
}

}  // namespace restride
