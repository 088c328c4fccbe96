// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/weekly_load.h"

#include "core/assess/load_history.h"
#include "core/assess/pain_response.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

std::vector<WeekLoad> loadsOf(const Diary& diary, std::string_view from, std::string_view to) {
    return weeklyLoads(diary, judgedRuns(diary, Rules{}, day(to)), day(from), day(to));
}

TEST(WeeklyLoad, AWeekWithoutAnyEntryIsAGapAndOneWithCheckInsOnlyIsZero) {
    const Diary diary = aRunner().ran("2026-03-02", 5_km, minutes(30), effort(3)).morning("2026-03-17", 1).build();
    const auto weeks = loadsOf(diary, "2026-02-25", "2026-03-18");
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0].start, day("2026-02-23"));
    EXPECT_EQ(weeks[0].distance, std::nullopt);
    EXPECT_EQ(weeks[0].time, std::nullopt);
    EXPECT_EQ(weeks[0].effortSeconds, std::nullopt);
    EXPECT_EQ(weeks[1].distance, 5_km);
    EXPECT_EQ(weeks[2].distance, std::nullopt);
    EXPECT_EQ(weeks[3].distance, 0_km);
    EXPECT_EQ(weeks[3].time, seconds(0));
    EXPECT_EQ(weeks[3].effortSeconds, 0);
    EXPECT_EQ(weeks[3].worstPain, PainScore::of(1));
}

TEST(WeeklyLoad, AddsDistancesTimesAndTimesByEffortWithoutMergingThem) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, minutes(30), effort(3))
                            .ran("2026-03-08", 8_km, minutes(50), effort(4))
                            .ran("2026-03-09", 6_km, minutes(36), effort(2))
                            .build();
    const auto weeks = loadsOf(diary, "2026-03-02", "2026-03-15");
    ASSERT_EQ(weeks.size(), 2U);
    EXPECT_EQ(weeks[0].runs, 2);
    EXPECT_EQ(weeks[0].distance, 13_km);
    EXPECT_EQ(weeks[0].time, seconds(80 * 60));
    EXPECT_EQ(weeks[0].effortSeconds, (30 * 3 + 50 * 4) * 60);
    EXPECT_EQ(weeks[1].distance, 6_km);
}

TEST(WeeklyLoad, RunsWithoutATimeGiveNoMinutesAndAreCounted) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km)
                            .ran("2026-03-09", 5_km)
                            .ran("2026-03-10", 5_km, minutes(30))
                            .ran("2026-03-11", 5_km, minutes(30), effort(3))
                            .build();
    const auto weeks = loadsOf(diary, "2026-03-02", "2026-03-15");
    EXPECT_EQ(weeks[0].distance, 5_km);
    EXPECT_EQ(weeks[0].time, std::nullopt);
    EXPECT_EQ(weeks[0].effortSeconds, std::nullopt);
    EXPECT_EQ(weeks[0].runsWithoutTime, 1);
    EXPECT_EQ(weeks[1].time, seconds(60 * 60));
    EXPECT_EQ(weeks[1].runsWithoutTime, 1);
    EXPECT_EQ(weeks[1].effortSeconds, 30 * 60 * 3);
    EXPECT_EQ(weeks[1].runsWithoutEffort, 2);
}

TEST(WeeklyLoad, TheWorstPainIsThatOfMorningsRunsAndOtherSessions) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, before(1), during(3))
                            .morning("2026-03-08", 2)
                            .ran("2026-03-09", 5_km, before(2), during(1))
                            .morning("2026-03-16", 4)
                            .strength("2026-03-24", StrengthKind::Full, 5)
                            .build();
    const auto weeks = loadsOf(diary, "2026-03-02", "2026-03-29");
    ASSERT_EQ(weeks.size(), 4U);
    EXPECT_EQ(weeks[0].worstPain, PainScore::of(3));
    EXPECT_EQ(weeks[1].worstPain, PainScore::of(2));
    EXPECT_EQ(weeks[2].worstPain, PainScore::of(4));
    EXPECT_EQ(weeks[3].worstPain, PainScore::of(5));
}

TEST(WeeklyLoad, AFlareIsTheDayOfTheFirstRedRunOfItsWeek) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, during(4))
                            .ran("2026-03-12", 5_km, during(6))
                            .ran("2026-03-14", 3_km, during(7))
                            .build();
    const auto weeks = loadsOf(diary, "2026-03-02", "2026-03-15");
    EXPECT_EQ(weeks[0].flareOn, std::nullopt);
    EXPECT_EQ(weeks[1].flareOn, day("2026-03-12"));
}

TEST(WeeklyLoad, SeesNothingAfterItsLastDay) {
    const Diary diary = aRunner().ran("2026-03-02", 5_km, during(1)).ran("2026-03-05", 7_km, during(6)).build();
    const auto weeks = loadsOf(diary, "2026-03-02", "2026-03-04");
    ASSERT_EQ(weeks.size(), 1U);
    EXPECT_EQ(weeks[0].distance, 5_km);
    EXPECT_EQ(weeks[0].worstPain, PainScore::of(1));
    EXPECT_EQ(weeks[0].flareOn, std::nullopt);
}

TEST(WeeklyLoad, ALighterWeekIsADeloadUnlessItWasCutForPain) {
    WeekState week;
    week.hasRun = true;
    week.reference = 20_km;
    week.ran = 15_km;
    week.status = Status::Settled;
    EXPECT_TRUE(wasDeload(week));
    week.ran = 15.1_km;
    EXPECT_FALSE(wasDeload(week));
    week.ran = 12_km;
    week.status = Status::Flare;
    EXPECT_FALSE(wasDeload(week));
    week.status = Status::Settled;
    week.gapDays = 7;
    EXPECT_FALSE(wasDeload(week));
    week.gapDays = 1;
    week.fromAsked = true;
    EXPECT_FALSE(wasDeload(week));
}

}  // namespace
}  // namespace restride
