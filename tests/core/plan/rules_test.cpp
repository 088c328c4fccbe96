// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rules.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

// Every number of the rules against the tables of the design. Who changes one changes a named test with it.

namespace restride {
namespace {

bool operator==(const RuleBounds& a, const RuleBounds& b) {
    return a.lowest == b.lowest && a.highest == b.highest;
}

/// What the table of 3.0 gives the runner and the physiotherapist.
void expectBounds(RuleName name, RuleBounds runner, RuleBounds physio) {
    EXPECT_TRUE(boundsOf(name, LockOwner::Runner) == runner) << word(name);
    EXPECT_TRUE(boundsOf(name, LockOwner::Physio) == physio) << word(name);
}

/// The defaults with one rule set.
Rules withRule(RuleName name, std::int64_t value) {
    Rules rules;
    setRule(rules, name, value);
    return rules;
}

std::int64_t percentOf(Ratio ratio) {
    EXPECT_EQ(ratio.tenThousandths() % 100, 0);
    return ratio.tenThousandths() / 100;
}

std::vector<std::int64_t> percentsOf(const std::array<Ratio, 7>& ratios) {
    std::vector<std::int64_t> percents;
    for (const Ratio ratio : ratios) percents.push_back(percentOf(ratio));
    return percents;
}

}  // namespace

// 3.0: defaults.

TEST(Rules, PainLimitsAreThoseOfTheTable) {
    const Rules rules;
    EXPECT_EQ(rules.greenMax, 2);
    EXPECT_EQ(rules.amberMax, 5);
    EXPECT_EQ(rules.stopPain, 8);
    EXPECT_EQ(rules.crossEffortSettle, 4);
}

TEST(Rules, CutsAndGrowthAreThoseOfTheTable) {
    const Rules rules;
    EXPECT_EQ(percentOf(rules.cutAmber), 20);
    EXPECT_EQ(percentOf(rules.cutFlare), 40);
    EXPECT_EQ(percentOf(rules.growth), 10);
    EXPECT_EQ(percentOf(rules.kappa), 120);
    EXPECT_EQ(rules.smallBaseStep, metres(1'000));
}

TEST(Rules, CapsOfOneRunAreThoseOfTheTable) {
    const Rules rules;
    EXPECT_EQ(percentOf(rules.runCap), 110);
    EXPECT_EQ(rules.smallRunStep, metres(500));
    EXPECT_EQ(percentOf(rules.onsetSettle), 80);
    EXPECT_EQ(percentOf(rules.onsetRebuild), 90);
    EXPECT_EQ(percentOf(rules.firstAfterRed), 50);
}

TEST(Rules, DeloadIsAQuarterEveryFourthWeek) {
    const Rules rules;
    EXPECT_EQ(percentOf(rules.deload), 25);
    EXPECT_EQ(rules.deloadPeriod, 4);
}

TEST(Rules, CountsOfTheWeekAreThoseOfTheTable) {
    const Rules rules;
    EXPECT_EQ(rules.restDays, 1);
    EXPECT_EQ(rules.strengthSessions, 2);
    EXPECT_EQ(rules.strengthGap, 2);
    EXPECT_EQ(rules.sessionsPerDay, 2);
}

TEST(Rules, PrimeRestoreAndCadenceAreThoseOfTheTable) {
    const Rules rules;
    EXPECT_EQ(rules.prime, minutes(8));
    EXPECT_EQ(rules.restore, minutes(7));
    EXPECT_EQ(rules.cadenceChange, Ratio::tenThousandths(750));
}

// 3.0: bounds.

TEST(RuleBounds, OfPainLimitsAreThoseOfTheTable) {
    expectBounds(RuleName::GreenMax, {0, 2}, {0, 3});
    expectBounds(RuleName::AmberMax, {3, 5}, {3, 5});
    expectBounds(RuleName::StopPain, {6, 8}, {6, 8});
    expectBounds(RuleName::CrossEffortSettle, {0, 4}, {0, 6});
}

TEST(RuleBounds, OfCutsAndGrowthAreThoseOfTheTable) {
    expectBounds(RuleName::CutAmber, {1'500, 3'000}, {1'500, 3'000});
    expectBounds(RuleName::CutFlare, {3'000, 5'000}, {3'000, 5'000});
    expectBounds(RuleName::Growth, {0, 1'000}, {0, 2'000});
    expectBounds(RuleName::SmallBaseStep, {0, 1'000}, {0, 1'500});
}

TEST(RuleBounds, OfCapsAreThoseOfTheTable) {
    expectBounds(RuleName::RunCap, {10'000, 11'000}, {10'000, 12'000});
    expectBounds(RuleName::SmallRunStep, {0, 500}, {0, 1'000});
}

TEST(RuleBounds, OfDeloadAndCountsAreThoseOfTheTable) {
    expectBounds(RuleName::Deload, {1'500, 4'000}, {1'500, 5'000});
    expectBounds(RuleName::DeloadPeriod, {3, 6}, {2, 8});
    expectBounds(RuleName::RestDays, {1, 4}, {1, 5});
    expectBounds(RuleName::StrengthSessions, {1, 3}, {0, 3});
    expectBounds(RuleName::SessionsPerDay, {1, 2}, {1, 3});
}

TEST(RuleBounds, OfPrimeRestoreAndCadenceAreThoseOfTheTable) {
    expectBounds(RuleName::Prime, {5, 10}, {5, 15});
    expectBounds(RuleName::Restore, {5, 15}, {3, 20});
    expectBounds(RuleName::CadenceChange, {500, 1'000}, {0, 1'000});
}

TEST(RuleBounds, OfWhatIsFixedForTheRunnerHoldOnlyTheDefault) {
    expectBounds(RuleName::Kappa, {12'000, 12'000}, {10'000, 13'000});
    expectBounds(RuleName::OnsetSettle, {8'000, 8'000}, {6'000, 10'000});
    expectBounds(RuleName::OnsetRebuild, {9'000, 9'000}, {6'000, 10'000});
    expectBounds(RuleName::FirstAfterRed, {5'000, 5'000}, {3'000, 7'000});
    expectBounds(RuleName::StrengthGap, {2, 2}, {1, 4});
}

TEST(RuleBounds, LetOnlyThePhysiotherapistReset) {
    for (const std::int64_t value : {0, 1, 2}) EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Runner).hold(value));
    EXPECT_TRUE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(1));
    EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(0));
    EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(2));
}

TEST(RuleBounds, LetBothIgnoreAHold) {
    expectBounds(RuleName::IgnoreHold, {1, 1}, {1, 1});
}

TEST(RuleBounds, HoldBothEnds) {
    const RuleBounds bounds{2, 4};
    EXPECT_FALSE(bounds.hold(1));
    EXPECT_TRUE(bounds.hold(2));
    EXPECT_TRUE(bounds.hold(4));
    EXPECT_FALSE(bounds.hold(5));
}

// The names of the documents.

TEST(RuleNames, AreTheWordsOfTheDiary) {
    const std::vector<std::string_view> points{"green_max", "amber_max", "stop_pain", "cross_effort_settle"};
    const std::vector<std::string_view> ratios{"cut_amber", "cut_flare",     "growth",        "kappa",
                                               "run_cap",   "onset_settle",  "onset_rebuild", "first_after_red",
                                               "deload",    "cadence_change"};
    const std::vector<std::string_view> others{
        "small_base_step", "small_run_step",   "prime", "restore",    "deload_period", "rest_days", "strength_sessions",
        "strength_gap",    "sessions_per_day", "reset", "ignore_hold"};
    EXPECT_EQ(points.size() + ratios.size() + others.size(), Words<RuleName>::list.size());
    for (const auto name : points) EXPECT_TRUE(fromWord<RuleName>(name) && !isRatio(*fromWord<RuleName>(name))) << name;
    for (const auto name : ratios) EXPECT_TRUE(fromWord<RuleName>(name) && isRatio(*fromWord<RuleName>(name))) << name;
    for (const auto name : others) EXPECT_TRUE(fromWord<RuleName>(name) && !isRatio(*fromWord<RuleName>(name))) << name;
}

TEST(RuleNames, OfPointsSetTheirOwnNumber) {
    EXPECT_EQ(withRule(RuleName::GreenMax, 1).greenMax, 1);
    EXPECT_EQ(withRule(RuleName::AmberMax, 4).amberMax, 4);
    EXPECT_EQ(withRule(RuleName::StopPain, 7).stopPain, 7);
    EXPECT_EQ(withRule(RuleName::CrossEffortSettle, 5).crossEffortSettle, 5);
}

TEST(RuleNames, OfRatiosSetTheirOwnNumber) {
    const std::int64_t value = 4'321;
    const Ratio ratio = Ratio::tenThousandths(value);
    EXPECT_EQ(withRule(RuleName::CutAmber, value).cutAmber, ratio);
    EXPECT_EQ(withRule(RuleName::CutFlare, value).cutFlare, ratio);
    EXPECT_EQ(withRule(RuleName::Growth, value).growth, ratio);
    EXPECT_EQ(withRule(RuleName::Kappa, value).kappa, ratio);
    EXPECT_EQ(withRule(RuleName::RunCap, value).runCap, ratio);
    EXPECT_EQ(withRule(RuleName::OnsetSettle, value).onsetSettle, ratio);
    EXPECT_EQ(withRule(RuleName::OnsetRebuild, value).onsetRebuild, ratio);
    EXPECT_EQ(withRule(RuleName::FirstAfterRed, value).firstAfterRed, ratio);
    EXPECT_EQ(withRule(RuleName::Deload, value).deload, ratio);
    EXPECT_EQ(withRule(RuleName::CadenceChange, value).cadenceChange, ratio);
}

TEST(RuleNames, OfDistancesTimesAndCountsSetTheirOwnNumber) {
    EXPECT_EQ(withRule(RuleName::SmallBaseStep, 700).smallBaseStep, metres(700));
    EXPECT_EQ(withRule(RuleName::SmallRunStep, 300).smallRunStep, metres(300));
    EXPECT_EQ(withRule(RuleName::Prime, 6).prime, minutes(6));
    EXPECT_EQ(withRule(RuleName::Restore, 12).restore, minutes(12));
    EXPECT_EQ(withRule(RuleName::DeloadPeriod, 6).deloadPeriod, 6);
    EXPECT_EQ(withRule(RuleName::RestDays, 3).restDays, 3);
    EXPECT_EQ(withRule(RuleName::StrengthSessions, 3).strengthSessions, 3);
    EXPECT_EQ(withRule(RuleName::StrengthGap, 4).strengthGap, 4);
    EXPECT_EQ(withRule(RuleName::SessionsPerDay, 1).sessionsPerDay, 1);
}

TEST(RuleNames, OfActsChangeNoNumber) {
    EXPECT_EQ(withRule(RuleName::Reset, 1), Rules{});
    EXPECT_EQ(withRule(RuleName::IgnoreHold, 1), Rules{});
}

TEST(Rules, VersionIsOne) {
    EXPECT_EQ(rulesVersion, 1);
}

// 3.2: assessment.

TEST(Rules, WindowsOfTheAssessmentAreThoseOfTheText) {
    EXPECT_EQ(assessing::statusDays, 7);
    EXPECT_EQ(assessing::trendDays, 14);
    EXPECT_EQ(assessing::onsetDays, 14);
    EXPECT_EQ(assessing::toleranceDays, 30);
    EXPECT_EQ(assessing::swellingDays, 7);
    EXPECT_EQ(assessing::finalAfterDays, 2);
    EXPECT_EQ(assessing::irritabilityRuns, 5);
}

TEST(Rules, BaselineIsThatOfTheText) {
    EXPECT_EQ(assessing::baselineMornings, 7);
    EXPECT_EQ(assessing::baselineDays, 14);
    EXPECT_EQ(assessing::baselineFewest, 3);
    EXPECT_EQ(assessing::baselineCap, 3);
}

TEST(Rules, MorningRisesAreThoseOfTheTable) {
    EXPECT_EQ(assessing::riseAmber2, 1);
    EXPECT_EQ(assessing::riseRed, 2);
}

TEST(Rules, StatusNumbersAreThoseOfTheTable) {
    EXPECT_EQ(assessing::ambersForAmber, 3);
    EXPECT_EQ(assessing::amber2ForFlare, 2);
    EXPECT_EQ(assessing::greensAfterAmber2, 2);
    EXPECT_EQ(assessing::confirmedForSettled, 2);
    EXPECT_EQ(assessing::meanFewest, 3);
    EXPECT_EQ(assessing::meanRise, 1);
}

TEST(Rules, TrendNumbersAreThoseOfTheText) {
    EXPECT_EQ(assessing::trendFewest, 6);
    EXPECT_EQ(assessing::worseningPerDay, 7);
    EXPECT_EQ(assessing::improvingPerDay, -5);
}

TEST(Rules, ToleratedRunFallbacksAreThoseOfTheText) {
    EXPECT_EQ(percentOf(assessing::ofShortestLit), 70);
    EXPECT_EQ(percentOf(assessing::ofLongestUnlit), 90);
    EXPECT_EQ(percentOf(assessing::ofAskedLongest), 50);
}

TEST(Rules, FlagNumbersAreThoseOfTheTable) {
    EXPECT_EQ(assessing::routineFlagDays, 28);
    EXPECT_EQ(assessing::swellingRun, 3);
    EXPECT_EQ(assessing::secondRedDays, 14);
    EXPECT_EQ(assessing::thirdRedDays, 28);
}

// 3.3: the macro plan.

TEST(Rules, ReferencesAreThoseOfTheText) {
    EXPECT_EQ(percentOf(planning::ofAsked), 90);
    EXPECT_EQ(planning::referenceWeeks, 4);
    EXPECT_EQ(planning::smallBase, metres(10'000));
    EXPECT_EQ(planning::smallRun, metres(5'000));
    EXPECT_EQ(percentOf(planning::sustainGrowth), 5);
}

TEST(Rules, GapFactorsAreThoseOfTheTable) {
    EXPECT_EQ(planning::gapDays, 7);
    EXPECT_EQ(planning::walkRunGapDays, 28);
    ASSERT_EQ(planning::gapSteps.size(), 4U);
    const std::array<std::array<std::int64_t, 2>, 4> table{{{10, 90}, {14, 80}, {21, 70}, {28, 60}}};
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_EQ(planning::gapSteps[i].upToDays, table[i][0]);
        EXPECT_EQ(percentOf(planning::gapSteps[i].factor), table[i][1]);
    }
}

TEST(Rules, DeloadNumbersAreThoseOfTheText) {
    EXPECT_EQ(percentOf(planning::easyWeek), 75);
    EXPECT_EQ(planning::shortDeloadPeriod, 3);
    EXPECT_EQ(planning::deloadAge, 50);
    EXPECT_EQ(planning::deloadRedDays, 42);
    EXPECT_EQ(planning::deloadFlareDays, 56);
    EXPECT_EQ(percentOf(planning::easyCap), 80);
}

TEST(Rules, GrowthHoldsAreThoseOfTheText) {
    EXPECT_EQ(planning::holdDays, 6);
    EXPECT_EQ(planning::sleepHundredths, 600);
    EXPECT_EQ(planning::sleepFewest, 4);
    EXPECT_EQ(planning::poorNights, 4);
    EXPECT_EQ(planning::fatigueFrom, 8);
    EXPECT_EQ(planning::fatigueDays, 3);
    EXPECT_EQ(planning::calfFrom, 3);
    EXPECT_EQ(percentOf(planning::adherence), 60);
    EXPECT_EQ(planning::answeredThirds, 2);
}

TEST(Rules, RunCountsArePhaseByPhaseThoseOfTheText) {
    EXPECT_EQ(planning::settleRuns, 3);
    EXPECT_EQ(planning::habitUnknown, 3);
    EXPECT_EQ(planning::buildRunsLow, 3);
    EXPECT_EQ(planning::buildRunsHigh, 5);
    EXPECT_EQ(planning::sustainRunsLow, 2);
    EXPECT_EQ(planning::sustainRunsHigh, 6);
    EXPECT_EQ(planning::mostRuns, 6);
}

TEST(Rules, SmallestRunsAreThoseOfTheText) {
    EXPECT_EQ(planning::runDayBudget, minutes(25));
    EXPECT_EQ(planning::shortestRunning, minutes(15));
    EXPECT_EQ(planning::shortestWrap, minutes(5));
    EXPECT_EQ(planning::shortestRun, metres(2'000));
    EXPECT_EQ(planning::walkRunBelow, metres(1'500));
}

TEST(Rules, LongSharesAndCeilingsAreThoseOfTheText) {
    const std::vector<std::int64_t> shares = percentsOf(planning::longShare);
    EXPECT_EQ(std::vector(shares.begin() + 2, shares.end()), (std::vector<std::int64_t>{55, 40, 34, 30, 27}));
    const std::vector<std::int64_t> ceilings = percentsOf(planning::longCeiling);
    EXPECT_EQ(std::vector(ceilings.begin() + 1, ceilings.end()), (std::vector<std::int64_t>{100, 60, 45, 38, 33, 30}));
}

TEST(Rules, LongRunsAreLongAndHardAsTheTextSays) {
    EXPECT_EQ(percentOf(planning::longAgainstEasy), 115);
    EXPECT_EQ(percentOf(planning::hardLong), 90);
    EXPECT_EQ(planning::hardLongMinutes, minutes(75));
    EXPECT_EQ(planning::longGapDays, 5);
}

TEST(Rules, StressorLadderIsThatOfTheText) {
    EXPECT_EQ(planning::exposuresToPass, 2);
    EXPECT_EQ(planning::exposureGapDays, 6);
    EXPECT_EQ(planning::removedDays, 14);
    EXPECT_EQ(planning::buildFirstWeeks, 3);
    EXPECT_EQ(planning::buildFirstHard, 1);
}

TEST(Rules, HardRunsAndStreaksByPhaseAreThoseOfTheTable) {
    EXPECT_EQ(planning::hardRuns, (std::array{0, 1, 2, 3}));
    EXPECT_EQ(planning::runStreak, (std::array{1, 1, 2, 3}));
    EXPECT_EQ(planning::crossSessions, (std::array{2, 1, 0, 0}));
}

TEST(Rules, PausesAfterLightsAreThoseOfTheTable) {
    EXPECT_EQ(planning::daysAfterAmber2, 1);
    EXPECT_EQ(planning::daysAfterRed, 2);
    EXPECT_EQ(planning::strengthDaysAfterRed, 1);
    EXPECT_EQ(planning::eventDays, 2);
    EXPECT_EQ(percentOf(planning::leftAfterAmber2), 80);
    EXPECT_EQ(percentOf(planning::leftAfterRed), 60);
}

TEST(Rules, SessionMinutesAreThoseOfTheText) {
    EXPECT_EQ(planning::fullMinutes, minutes(35));
    EXPECT_EQ(planning::fullMinutesDeload, minutes(25));
    EXPECT_EQ(planning::shortMinutes, minutes(12));
    EXPECT_EQ(planning::crossMinutes, minutes(30));
}

TEST(Rules, PacesAreThoseOfTheText) {
    EXPECT_EQ(planning::easyPace, secondsPerKilometre(390));
    EXPECT_EQ(planning::easyPaceDays, 28);
    EXPECT_EQ(planning::fastestPace, secondsPerKilometre(120));
    EXPECT_EQ(planning::slowestPace, secondsPerKilometre(1'200));
}

TEST(Rules, FirstPlanAndHorizonAreThoseOfTheText) {
    EXPECT_EQ(planning::adultAge, 18);
    EXPECT_EQ(planning::firstPlanPain, 4);
    EXPECT_EQ(planning::mostWeeks, 16);
}

// 3.3.7: the walk–run ladder.

TEST(Rules, WalkRunRungsAreThoseOfTheTable) {
    const std::array<std::array<std::int64_t, 3>, 7> table{
        {{8, 1, 2}, {6, 2, 2}, {6, 3, 2}, {6, 4, 1}, {3, 9, 1}, {2, 14, 1}, {1, 30, 0}}};
    ASSERT_EQ(ladder::rungs.size(), table.size());
    for (std::size_t i = 0; i < table.size(); ++i) {
        EXPECT_EQ(ladder::rungs[i].times, table[i][0]) << "level " << i + 1;
        EXPECT_EQ(ladder::rungs[i].run, minutes(table[i][1])) << "level " << i + 1;
        EXPECT_EQ(ladder::rungs[i].walk, minutes(table[i][2])) << "level " << i + 1;
    }
}

TEST(Rules, WalkRunClimbIsThatOfTheText) {
    EXPECT_EQ(ladder::top, 7);
    EXPECT_EQ(ladder::sessions, 3);
    EXPECT_EQ(ladder::greensToClimb, 2);
    EXPECT_EQ(ladder::greenGapDays, 2);
    EXPECT_EQ(ladder::climbsPerSevenDays, 2);
}

TEST(Rules, WalkRunGateAndEndsAreThoseOfTheText) {
    EXPECT_EQ(ladder::gateDays, 14);
    EXPECT_EQ(ladder::gateWalkPain, 2);
    EXPECT_EQ(ladder::gateStepPain, 3);
    EXPECT_EQ(ladder::continuous, minutes(20));
    EXPECT_EQ(ladder::finished, minutes(30));
}

// 3.4: the week.

TEST(Rules, PenaltiesAreThoseOfTheTable) {
    EXPECT_EQ(weighing::dropCross, 1);
    EXPECT_EQ(weighing::shortStrength, 4);
    EXPECT_EQ(weighing::shortenRun, 10);
    EXPECT_EQ(weighing::shortenLost, 60);
    EXPECT_EQ(weighing::qualityToEasy, 20);
    EXPECT_EQ(weighing::longToEasy, 50);
    EXPECT_EQ(weighing::oneStrength, 120);
    EXPECT_EQ(weighing::dropRun, 150);
    EXPECT_EQ(weighing::oneRun, 900);
    EXPECT_EQ(weighing::noStrength, 1'200);
    EXPECT_EQ(weighing::noRun, 3'000);
}

TEST(Rules, WeightsOfTheSoftCostAreThoseOfTheTable) {
    EXPECT_EQ(weighing::prefLong, 12);
    EXPECT_EQ(weighing::prefStrength, 3);
    EXPECT_EQ(weighing::fullOnRunDay, 8);
    EXPECT_EQ(weighing::shortOnRunDay, 3);
    EXPECT_EQ(weighing::runGap, 2);
    EXPECT_EQ(weighing::strengthGap, 1);
    EXPECT_EQ(weighing::streakFrom, 3);
    EXPECT_EQ(weighing::streak, 4);
    EXPECT_EQ(weighing::workAfterLong, 3);
    EXPECT_EQ(weighing::crossAfterLong, 1);
    EXPECT_EQ(weighing::shortBeforeHard, 4);
    EXPECT_EQ(weighing::doubleDay, 2);
    EXPECT_EQ(weighing::moved, 5);
}

TEST(Rules, SmallestGapsAreThoseOfTheText) {
    EXPECT_EQ(weighing::smallestGaps, (std::array{0, 49, 25, 17, 13, 11, 9, 7}));
}

// 3.5 and 3.6.

TEST(Rules, CadenceLimitsAreThoseOfTheText) {
    EXPECT_EQ(dosing::cadenceLow, 165);
    EXPECT_EQ(dosing::cadenceLowWithPain, 170);
    EXPECT_EQ(dosing::cadenceHigh, 180);
    EXPECT_EQ(dosing::cadenceWeeks, 3);
    EXPECT_EQ(dosing::cueWeeks, 2);
    EXPECT_EQ(dosing::cueGreens, 4);
}

TEST(Rules, EffortsAreThoseOfTheText) {
    EXPECT_EQ(dosing::easyEffort, 3);
    // The text names the RPE of tempo; the others are our own choice.
    EXPECT_EQ(dosing::stressorEffort[static_cast<std::size_t>(Stressor::Tempo)], 6);
    EXPECT_EQ(dosing::stressorEffort, (std::array{5, 6, 6, 4, 7}));
}

TEST(Rules, StrengthDosesAreThoseOfTheText) {
    EXPECT_EQ(dosing::fullSets, 3);
    EXPECT_EQ(dosing::restSeconds, 60);
    EXPECT_EQ(dosing::shortWork, 40);
    EXPECT_EQ(dosing::shortChange, 20);
    EXPECT_EQ(dosing::shortRounds, 2);
}

}  // namespace restride
