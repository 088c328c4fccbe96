// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/target/progression.h"
#include "core/assess/assessment.h"
#include "core/plan/rules.h"
#include "tests/support/planned.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// The weekly target T of 3.3.2 and the holds of 3.3.3, to the metre.

namespace restride {
namespace {

using namespace literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

const Date targetMonday = day("2026-03-16");

/// Four full weeks, the last deload two weeks ago by count: none is due.
DiaryBuilder fourWeeks(Distance fourth, Distance third, Distance second, Distance newest) {
    return steadyRunner(targetMonday, {fourth, third, second, newest});
}

DiaryBuilder fourWeeksOf(Distance each) {
    return fourWeeks(each, each, each, each);
}

/// Three full weeks: a deload is due.
DiaryBuilder threeWeeksOf(Distance each) {
    return steadyRunner(targetMonday, {each, each, each});
}

PlannedWeek targetWeek(const DiaryBuilder& diary) {
    return weekOf(diary, targetMonday);
}

std::vector<std::string> targetCodes(const DiaryBuilder& diary) {
    return codesOf(targetWeek(diary).reasons);
}

/// One run of 20 km a week; the newest `days` full days before the Monday.
DiaryBuilder daysOff(int days) {
    const Date last = targetMonday - days - 1;
    DiaryBuilder diary = aCaseRunner();
    diary.everyMorning(last.monday() - 21, targetMonday, 1);
    for (int week = 3; week >= 0; --week) diary.ran(last - 7 * week, 20'001_m, during(1));
    return diary;
}

/// Both steps of every rung of the stressor ladder are passed: nothing new is open.
void passAllStressors(Diary& diary) {
    const std::vector<Stressor> order{Stressor::Strides, Stressor::Hills,    Stressor::Tempo,     Stressor::Strides,
                                      Stressor::Hills,   Stressor::Tempo,    Stressor::Descents,  Stressor::Intervals,
                                      Stressor::Tempo,   Stressor::Descents, Stressor::Intervals, Stressor::Tempo};
    for (std::size_t i = 0; i < order.size(); ++i) diary.runs.at(i).stressor = order[i];
}

// K = 0.

TEST(WeeklyTarget, GrowsByATenthWhenTheKneeIsSettled) {
    const PlannedWeek week = targetWeek(fourWeeksOf(20.0_km));
    EXPECT_EQ(week.target, 22.0_km);
    EXPECT_EQ(reasonOf<Progress>(week.reasons), (Progress{20.0_km, Ratio::percent(10), 22.0_km}));
}

TEST(WeeklyTarget, GrowsFromTheNewestWeekWhenThatIsTheGreater) {
    EXPECT_EQ(targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 21'005_m)).target, 23'105_m);
}

TEST(WeeklyTarget, GrowsFromTheTypicalWeekWhenTheNewestWasSmaller) {
    EXPECT_EQ(targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 18.0_km)).target, 22.0_km);
}

TEST(WeeklyTarget, NeverRewardsASingleBigWeekBeyondSixFifthsOfTheTypicalOne) {
    EXPECT_EQ(targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 30.0_km)).target, 26.4_km);
}

TEST(WeeklyTarget, GrowsASmallWeekByOneKilometre) {
    EXPECT_EQ(targetWeek(fourWeeksOf(6.0_km)).target, 7.0_km);
}

TEST(WeeklyTarget, TakesTheSmallStepBelowTenKilometresOnly) {
    const auto slowly = [](Distance each) {
        return fourWeeksOf(each).rule("2026-03-01", RuleName::Growth, 500, LockOwner::Runner);
    };
    EXPECT_EQ(targetWeek(slowly(9'999_m)).target, 10'999_m);
    EXPECT_EQ(targetWeek(slowly(10.0_km)).target, 10.5_km);
}

TEST(WeeklyTarget, GrowsByFiveHundredthsInSustain) {
    const auto diary = fourWeeksOf(20.0_km).inPhase("2026-01-05", Phase::Sustain).with(passAllStressors);
    const PlannedWeek week = targetWeek(diary);
    EXPECT_EQ(week.target, 21.0_km);
    EXPECT_EQ(reasonOf<Progress>(week.reasons)->growth, Ratio::percent(5));
}

TEST(WeeklyTarget, GrowsByLessInSustainWhenTheRuleSaysLess) {
    const auto diary = fourWeeksOf(20.0_km)
                           .inPhase("2026-01-05", Phase::Sustain)
                           .with(passAllStressors)
                           .rule("2026-03-01", RuleName::Growth, 300);
    EXPECT_EQ(targetWeek(diary).target, 20.6_km);
}

TEST(WeeklyTarget, StaysAtTheReferenceWhenANewStressorComes) {
    const auto diary = steadyRunner(targetMonday, {20.0_km, 20.0_km, 20.0_km, 20.0_km}, 8.0_km)
                           .inPhase("2026-03-02", Phase::Build)
                           .asked(20.0_km, 8.0_km, 4);
    const PlannedWeek week = targetWeek(diary);
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<OneChangeAtATime>(week.reasons), (OneChangeAtATime{Stressor::Strides, 20.0_km, 20.0_km}));
}

// The goal.

TEST(WeeklyTarget, StopsAtTheGoal) {
    const PlannedWeek week = targetWeek(fourWeeksOf(20.0_km).weeklyGoal(21.0_km));
    EXPECT_EQ(week.target, 21.0_km);
    EXPECT_EQ(reasonOf<GoalReached>(week.reasons), (GoalReached{21.0_km, 21.0_km}));
}

TEST(WeeklyTarget, SaysNothingOfAGoalThatItJustMeets) {
    const PlannedWeek week = targetWeek(fourWeeksOf(20.0_km).weeklyGoal(22.0_km));
    EXPECT_EQ(week.target, 22.0_km);
    EXPECT_THAT(codesOf(week.reasons), Not(Contains("GOAL_REACHED")));
}

TEST(WeeklyTarget, StopsAtTheGoalWhateverTheRow) {
    EXPECT_EQ(targetWeek(threeWeeksOf(20.0_km).weeklyGoal(12.0_km)).target, 12.0_km);
    EXPECT_EQ(targetWeek(fourWeeksOf(20.0_km).weeklyGoal(12.0_km).with(lastRun(during(3)))).target, 12.0_km);
    EXPECT_EQ(targetWeek(fourWeeksOf(20.0_km).weeklyGoal(12.0_km).with(lastRun(during(4)))).target, 12.0_km);
    EXPECT_EQ(targetWeek(daysOff(7).weeklyGoal(12.0_km)).target, 12.0_km);
}

// K = 1.

TEST(WeeklyTarget, HoldsAfterAFirstAmberLight) {
    const PlannedWeek week = targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 21.0_km).with(lastRun(during(3))));
    EXPECT_EQ(week.target, 21.0_km);
    EXPECT_EQ(reasonOf<HoldStatus>(week.reasons), (HoldStatus{21.0_km, 21.0_km}));
}

TEST(WeeklyTarget, HoldsWithoutTheSmallStep) {
    EXPECT_EQ(targetWeek(fourWeeksOf(6.0_km).with(lastRun(during(3)))).target, 6.0_km);
}

// K = 2 and K = 3.

TEST(WeeklyTarget, IsCutByAFifthInAmber) {
    const PlannedWeek week = targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 18'601_m).with(lastRun(during(4))));
    EXPECT_EQ(week.target, 14'880_m);
    EXPECT_EQ(reasonOf<CutAmber>(week.reasons), (CutAmber{Ratio::percent(20), 18'601_m, 14'880_m}));
}

TEST(WeeklyTarget, IsCutByTwoFifthsInAFlare) {
    const PlannedWeek week =
        targetWeek(fourWeeks(22.0_km, 20.0_km, 20.0_km, 18.6_km).with(lastRun(during(4))).with(lastRun(during(4), 1)));
    EXPECT_EQ(week.target, 11'160_m);
    EXPECT_EQ(reasonOf<CutFlare>(week.reasons), (CutFlare{Ratio::percent(40), 18.6_km, 11'160_m}));
}

TEST(WeeklyTarget, SaysWhatItsCutIsTakenOffAfterAVeryShortWeek) {
    const PlannedWeek week =
        targetWeek(fourWeeks(20.0_km, 20.0_km, 20.0_km, 6.0_km).with(lastRun(during(4))).with(lastRun(during(4), 1)));
    EXPECT_EQ(reasonOf<CutFlare>(week.reasons), (CutFlare{Ratio::percent(40), 10.0_km, 6.0_km}));
}

TEST(WeeklyTarget, IsCutByWhatThePhysiotherapistSet) {
    const auto diary = fourWeeksOf(20.0_km).with(lastRun(during(4))).rule("2026-03-16", RuleName::CutAmber, 3'000);
    EXPECT_EQ(targetWeek(diary).target, 14.0_km);
}

TEST(WeeklyTarget, IsCutFromHalfTheTypicalWeekWhenTheNewestWasTiny) {
    // 0.8 × 8,001.5 m, rounded once.
    EXPECT_EQ(targetWeek(fourWeeks(16'003_m, 16'003_m, 16'003_m, 4.0_km).with(lastRun(during(4)))).target, 6'401_m);
}

TEST(WeeklyTarget, RollsAJumpBackToSixFifthsOfTheTypicalWeek) {
    // 10 to 20 miles: 12 miles by either grade.
    const auto jump = fourWeeks(16.0_km, 16.0_km, 16.0_km, 32.0_km);
    const PlannedWeek amber = targetWeek(DiaryBuilder(jump).with(lastRun(during(4))));
    EXPECT_EQ(amber.target, 19.2_km);
    EXPECT_EQ(reasonOf<SpikeRollback>(amber.reasons), (SpikeRollback{19.2_km, 19.2_km}));
    EXPECT_EQ(targetWeek(DiaryBuilder(jump).with(lastRun(during(6)))).target, 19.2_km);
}

TEST(WeeklyTarget, SaysNothingOfAJumpWhereTheCutIsTheLower) {
    EXPECT_THAT(targetCodes(fourWeeksOf(20.0_km).with(lastRun(during(4)))), Not(Contains("SPIKE_ROLLBACK")));
}

// Days off.

struct GapRow {
    int days;
    Distance target;
};

class WeeksAfterDaysOff : public ::testing::TestWithParam<GapRow> {};

TEST_P(WeeksAfterDaysOff, ReturnToAShareOfTheTypicalWeek) {
    const PlannedWeek week = targetWeek(daysOff(GetParam().days));
    EXPECT_EQ(week.target, GetParam().target);
    ASSERT_TRUE(reasonOf<GapReturn>(week.reasons));
    EXPECT_EQ(reasonOf<GapReturn>(week.reasons)->days, GetParam().days);
}

// 20,001 m a week, rounded down to the metre.
INSTANTIATE_TEST_SUITE_P(Rules, WeeksAfterDaysOff,
                         ::testing::Values(GapRow{7, 18'000_m}, GapRow{10, 18'000_m}, GapRow{11, 16'000_m},
                                           GapRow{14, 16'000_m}, GapRow{15, 14'000_m}, GapRow{21, 14'000_m},
                                           GapRow{22, 12'000_m}, GapRow{28, 12'000_m}),
                         [](const auto& test) { return "Days" + std::to_string(test.param.days); });

TEST(WeeklyTarget, IsHeldAfterSixDaysOff) {
    const PlannedWeek week = targetWeek(daysOff(6));
    EXPECT_EQ(week.target, 20'001_m);
    EXPECT_THAT(codesOf(week.reasons), Contains("HOLD_STATUS"));
}

TEST(WeeklyTarget, GoesByTheLadderAfterTwentyNineDaysOff) {
    const PlannedWeek week =
        targetWeek(daysOff(29).checkIn(targetMonday, [](CheckIn& entry) { entry.briskWalkPain = PainScore::of(1); }));
    EXPECT_EQ(reasonOf<GapWalkRun>(week.reasons), (GapWalkRun{29, 1}));
    EXPECT_EQ(week.target, 3.6_km);
}

// Deload.

TEST(WeeklyTarget, IsAQuarterLowerInADeloadWeek) {
    const PlannedWeek week = targetWeek(threeWeeksOf(20.0_km));
    EXPECT_EQ(week.target, 15.0_km);
    EXPECT_TRUE(week.deload);
    EXPECT_EQ(reasonOf<Deload>(week.reasons), (Deload{Ratio::percent(25), 20.0_km, 15.0_km}));
}

TEST(WeeklyTarget, IsTheDeloadsAlsoWhenItHolds) {
    const PlannedWeek week = targetWeek(threeWeeksOf(20.0_km).with(lastRun(during(3))));
    EXPECT_EQ(week.target, 15.0_km);
    EXPECT_TRUE(week.deload);
}

TEST(WeeklyTarget, TellsOfAnEasyWeekThatStandsForTheDeload) {
    const PlannedWeek week = targetWeek(fourWeeks(20.0_km, 20.0_km, 15.0_km, 20.0_km));
    EXPECT_FALSE(week.deload);
    EXPECT_EQ(reasonOf<DeloadAlreadyHad>(week.reasons), (DeloadAlreadyHad{day("2026-03-02"), 15.0_km}));
}

TEST(WeeklyTarget, DoesNotTakeAWeekForEasyThatIsAMetreAboveThreeQuarters) {
    EXPECT_THAT(targetCodes(fourWeeks(20.0_km, 20.0_km, 15'001_m, 20.0_km)), Not(Contains("DELOAD_ALREADY_HAD")));
}

// The lower of two rows at K ≥ 2.

TEST(WeeklyTarget, TakesADueDeloadWhereItIsLowerThanTheCut) {
    const PlannedWeek week = targetWeek(threeWeeksOf(20.0_km).with(lastRun(during(4))));
    EXPECT_EQ(week.target, 15.0_km);
    EXPECT_THAT(codesOf(week.reasons), Contains("CUT_AMBER"));
    EXPECT_THAT(codesOf(week.reasons), Contains("DELOAD"));
}

TEST(WeeklyTarget, TakesTheCutWhereItIsLowerThanADueDeload) {
    const PlannedWeek week = targetWeek(threeWeeksOf(20.0_km).with(lastRun(during(4))).with(lastRun(during(4), 1)));
    EXPECT_EQ(week.target, 12.0_km);
    EXPECT_THAT(codesOf(week.reasons), Not(Contains("DELOAD")));
}

/// Mornings a point worse for a week make K = 2 also without a run.
DiaryBuilder soreDaysOff(int days) {
    return daysOff(days).everyMorning(targetMonday - 7, targetMonday, 2);
}

TEST(WeeklyTarget, TakesTheReturnWhereItIsLowerThanTheCut) {
    const PlannedWeek week = targetWeek(soreDaysOff(22));
    EXPECT_EQ(week.target, 12'000_m);
    EXPECT_THAT(codesOf(week.reasons), Contains("CUT_AMBER"));
    EXPECT_THAT(codesOf(week.reasons), Contains("GAP_RETURN"));
}

TEST(WeeklyTarget, TakesTheCutWhereItIsLowerThanTheReturn) {
    const PlannedWeek week = targetWeek(soreDaysOff(10));
    EXPECT_EQ(week.target, 16'000_m);
    EXPECT_THAT(codesOf(week.reasons), Not(Contains("GAP_RETURN")));
}

// The first plan.

TEST(WeeklyTarget, OfAFirstPlanIsWhatWasAskedLessATenth) {
    const PlannedWeek week = targetWeek(aCaseRunner().asked(20.0_km, 8.0_km, 3));
    EXPECT_EQ(week.target, 18.0_km);
    EXPECT_EQ(reasonOf<FirstPlanAsked>(week.reasons), (FirstPlanAsked{20.0_km, 18.0_km}));
}

TEST(WeeklyTarget, IsTheLogsOnceItHoldsAFullWeek) {
    const auto diary = steadyRunner(targetMonday, {12.0_km}).asked(20.0_km, 8.0_km, 3);
    EXPECT_EQ(targetWeek(diary).target, 13.2_km);
    EXPECT_THAT(targetCodes(diary), Not(Contains("FIRST_PLAN_ASKED")));
}

TEST(WeeklyTarget, DoesNotCountAWeekThatTheLogBeginsOnAThursday) {
    const auto since = [](const char* first) {
        return aCaseRunner().asked(20.0_km, 8.0_km, 3).morning(first, 1).ran("2026-03-14", 12.0_km, during(1));
    };
    EXPECT_EQ(targetWeek(since("2026-03-12")).target, 18.0_km);
    EXPECT_EQ(targetWeek(since("2026-03-11")).target, 12.0_km);
}

TEST(WeeklyTarget, IsNothingWhenNothingWasAskedOrRun) {
    const PlannedWeek week = targetWeek(aCaseRunner());
    EXPECT_EQ(week.target, 0_m);
    EXPECT_TRUE(runsOf(week).empty());
}

// The holds of 3.3.3.

DiaryBuilder nights(int count, Minutes slept) {
    DiaryBuilder diary = fourWeeksOf(20.0_km);
    for (int i = 0; i < count; ++i) diary.checkIn(targetMonday - i, [slept](CheckIn& entry) { entry.sleep = slept; });
    return diary;
}

TEST(GrowthHold, ForFourNightsOfLessThanSixHours) {
    const PlannedWeek week = targetWeek(nights(4, minutes(359)));
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_THAT(codesOf(week.reasons), Contains("SLEEP_HOLD"));
    EXPECT_EQ(reasonOf<HoldStatus>(week.reasons), (HoldStatus{20.0_km, 20.0_km}));
}

TEST(GrowthHold, CountsOnlyTheNightsThatWereShort) {
    DiaryBuilder diary =
        nights(4, minutes(300)).checkIn(targetMonday - 4, [](CheckIn& entry) { entry.sleep = minutes(420); });
    EXPECT_EQ(reasonOf<SleepHold>(targetWeek(diary).reasons), (SleepHold{4, 0}));
}

TEST(GrowthHold, NotForNightsOfSixHours) {
    EXPECT_EQ(targetWeek(nights(4, minutes(360))).target, 22.0_km);
}

TEST(GrowthHold, NotForThreeShortNights) {
    EXPECT_EQ(targetWeek(nights(3, minutes(240))).target, 22.0_km);
}

TEST(GrowthHold, SeesTheNightsOfSevenDays) {
    const auto withFirst = [](int daysBefore) {
        return nights(3, minutes(300)).checkIn(targetMonday - daysBefore, [](CheckIn& entry) {
            entry.sleep = minutes(300);
        });
    };
    EXPECT_EQ(targetWeek(withFirst(6)).target, 20.0_km);
    EXPECT_EQ(targetWeek(withFirst(7)).target, 22.0_km);
}

DiaryBuilder poorNights(int count) {
    DiaryBuilder diary = fourWeeksOf(20.0_km);
    for (int i = 0; i < count; ++i)
        diary.checkIn(targetMonday - i, [](CheckIn& entry) { entry.sleepQuality = SleepQuality::Poor; });
    return diary;
}

TEST(GrowthHold, ForFourPoorNightsNotForThree) {
    EXPECT_EQ(targetWeek(poorNights(4)).target, 20.0_km);
    EXPECT_EQ(targetWeek(poorNights(3)).target, 22.0_km);
}

DiaryBuilder tiredDays(int count, int fatigue) {
    DiaryBuilder diary = fourWeeksOf(20.0_km);
    for (int i = 0; i < count; ++i)
        diary.checkIn(targetMonday - i, [fatigue](CheckIn& entry) { entry.fatigue = Fatigue::from(fatigue); });
    return diary;
}

TEST(GrowthHold, ForThreeDaysOfGreatFatigue) {
    const PlannedWeek week = targetWeek(tiredDays(3, 8));
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<FatigueHold>(week.reasons), FatigueHold{3});
}

TEST(GrowthHold, NotForTwoDaysOfItNorForLess) {
    EXPECT_EQ(targetWeek(tiredDays(2, 10)).target, 22.0_km);
    EXPECT_EQ(targetWeek(tiredDays(7, 7)).target, 22.0_km);
}

DiaryBuilder soreCalf(int daysBefore, int pain) {
    return fourWeeksOf(20.0_km).checkIn(targetMonday - daysBefore,
                                        [pain](CheckIn& entry) { entry.calfPain = PainScore::from(pain); });
}

TEST(GrowthHold, ForASoreCalfOnAnyOfSevenDays) {
    const PlannedWeek week = targetWeek(soreCalf(6, 3));
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<CalfHold>(week.reasons), CalfHold{PainScore::of(3)});
}

TEST(GrowthHold, NotForALittleCalfPainNorForAnOlderOne) {
    EXPECT_EQ(targetWeek(soreCalf(0, 2)).target, 22.0_km);
    EXPECT_EQ(targetWeek(soreCalf(7, 8)).target, 22.0_km);
}

/// Last week's newest issued plan told so many runs; three were done.
DiaryBuilder toldRuns(int runs) {
    IssuedWeek week{targetMonday - 7, false, {}};
    for (int i = 0; i < runs; ++i) {
        IssuedSession session;
        session.name = SessionName(NameStem::Easy, i + 1);
        session.on = targetMonday - 7 + i;
        session.distance = 5.0_km;
        week.sessions.push_back(session);
    }
    IssuedSession strength;
    strength.name = SessionName(NameStem::Strength);
    strength.on = targetMonday - 7;
    strength.kind = SessionKind::Strength;
    week.sessions.push_back(strength);
    return fourWeeksOf(20.0_km).issued(targetMonday - 7, {week});
}

TEST(GrowthHold, ForFewerThanThreeFifthsOfTheToldRuns) {
    const PlannedWeek week = targetWeek(toldRuns(6));
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<AdherenceHold>(week.reasons), (AdherenceHold{20.0_km, 30.0_km}));
}

TEST(GrowthHold, NotForAWeekThatTheLogDoesNotHoldWhole) {
    const auto since = [](On first) {
        return targetWeek(toldRuns(6).with([first](Diary& diary) {
            std::erase_if(diary.runs, [&](const restride::Run& run) { return run.on < first.date; });
            std::erase_if(diary.checkIns, [&](const CheckIn& entry) { return entry.on < first.date; });
        }));
    };
    EXPECT_NE(reasonOf<AdherenceHold>(since(targetMonday - 7).reasons), std::nullopt);
    EXPECT_EQ(reasonOf<AdherenceHold>(since(targetMonday - 4).reasons), std::nullopt);
}

TEST(GrowthHold, NotForThreeFifthsOfTheToldRuns) {
    EXPECT_EQ(targetWeek(toldRuns(5)).target, 22.0_km);
}

/// Four runs last week, of which so many mornings were answered.
DiaryBuilder answeredMornings(int answered) {
    DiaryBuilder diary = steadyRunner(targetMonday, {20.0_km, 20.0_km, 20.0_km, 20.0_km}, {}, 4);
    diary.with([answered](Diary& told) {
        int left = 4 - answered;
        for (const Run& run : told.runs)
            for (CheckIn& entry : told.checkIns)
                if (run.on >= targetMonday - 7 && entry.on == run.on + 1 && left-- > 0) entry.morningPain.reset();
    });
    return diary;
}

TEST(GrowthHold, ForFewerThanTwoThirdsOfTheMorningsAnswered) {
    const PlannedWeek week = targetWeek(answeredMornings(2));
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<DataHold>(week.reasons), (DataHold{2, 4}));
}

TEST(GrowthHold, NotForTwoThirdsOfTheMorningsAnswered) {
    EXPECT_EQ(targetWeek(answeredMornings(3)).target, 22.0_km);
    const auto twoOfThree = fourWeeksOf(20.0_km).checkIn(targetMonday - 1, [](CheckIn& e) { e.morningPain.reset(); });
    EXPECT_EQ(targetWeek(twoOfThree).target, 22.0_km);
}

TEST(GrowthHold, TakesTheSmallStepAwayToo) {
    const auto diary = fourWeeksOf(6.0_km).checkIn(targetMonday, [](CheckIn& e) { e.calfPain = PainScore::of(3); });
    EXPECT_EQ(targetWeek(diary).target, 6.0_km);
}

TEST(GrowthHold, IsIgnoredForTheWeekInWhichTheRunnerSaysSo) {
    const auto ignored = [](const char* on, DiaryBuilder diary) {
        return targetWeek(diary.rule(on, RuleName::IgnoreHold, 1, LockOwner::Runner)).target;
    };
    EXPECT_EQ(ignored("2026-03-16", nights(4, minutes(300))), 22.0_km);
    EXPECT_EQ(ignored("2026-03-16", tiredDays(3, 9)), 22.0_km);
    EXPECT_EQ(ignored("2026-03-16", toldRuns(6)), 22.0_km);
    EXPECT_EQ(ignored("2026-03-16", answeredMornings(2)), 22.0_km);
    EXPECT_EQ(ignored("2026-03-15", tiredDays(3, 9)), 20.0_km);
}

TEST(GrowthHold, OfASoreCalfIsNeverIgnored) {
    EXPECT_EQ(targetWeek(soreCalf(0, 3).rule(targetMonday, RuleName::IgnoreHold, 1)).target, 20.0_km);
}

// The way back.

/// T of weeks that are run exactly as told, deload weeks left out.
std::vector<std::int64_t> wayBack(DiaryBuilder diary, int weeks) {
    std::vector<std::int64_t> targets;
    for (Date start = targetMonday; static_cast<int>(targets.size()) < weeks; start = start + 7) {
        const Diary told = diary.build();
        Assessment assessment = assess(told, Rules{}, start);
        assessment.weeks.back().deloadDue = false;
        const WeekFrame frame{.diary = told,
                              .assessment = assessment,
                              .rules = {},
                              .mondayRules = {},
                              .monday = start,
                              .today = start,
                              .pace = planning::easyPace,
                              .projected = false,
                              .ladderSessions = 0,
                              .ladderStart = {},
                              .firstWeek = {}};
        const Distance target = weekTarget(frame).target;
        targets.push_back(target.count());
        const Distance part = Ratio::percent(30) * target;
        diary.ran(start + 1, part, during(1)).ran(start + 3, part, during(1));
        diary.ran(start + 5, target - part - part, during(1)).everyMorning(start + 1, start + 7, 1);
    }
    return targets;
}

TEST(WeeklyTarget, ComesBackToTwentyKilometresInSixWeeksOfProgressAfterAFlare) {
    const auto flare = fourWeeksOf(20.0_km).with(lastRun(during(4))).with(lastRun(during(4), 1)).weeklyGoal(20.0_km);
    EXPECT_THAT(wayBack(flare, 7), ElementsAre(12'000, 13'200, 14'520, 15'972, 17'569, 19'325, 20'000));
}

TEST(WeeklyTarget, IsNoHigherTheWorseTheKnee) {
    for (const Distance newest : {4.0_km, 12.0_km, 20.0_km, 26.0_km, 40.0_km}) {
        const auto history = fourWeeks(18.0_km, 20.0_km, 22.0_km, newest);
        const Distance settledKnee = targetWeek(history).target;
        const Distance held = targetWeek(DiaryBuilder(history).with(lastRun(during(3)))).target;
        const Distance amber = targetWeek(DiaryBuilder(history).with(lastRun(during(4)))).target;
        const Distance flare = targetWeek(DiaryBuilder(history).with(lastRun(during(6)))).target;
        EXPECT_LT(held, settledKnee) << newest.count();
        EXPECT_LE(amber, held) << newest.count();
        EXPECT_LE(flare, amber) << newest.count();
    }
}

}  // namespace
}  // namespace restride
