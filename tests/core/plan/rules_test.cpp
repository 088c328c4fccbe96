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
    EXPECT_EQ(percentOf(rules.regain), 10);
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
