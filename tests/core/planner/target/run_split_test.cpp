// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rules.h"
#include "tests/support/planned.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

// How many runs a week has and how long they are (3.3.6 to 3.3.8).

namespace restride {
namespace {

using namespace literals;
using ::testing::Contains;
using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

const Date splitMonday = day("2026-03-16");

PlannedWeek splitOf(const DiaryBuilder& diary) {
    return weekOf(diary, splitMonday);
}

DiaryBuilder steadyIn(Phase phase, Distance weekly, Distance longest, int runs = 3) {
    return steadyRunner(splitMonday, {weekly, weekly, weekly, weekly}, longest, runs).inPhase("2026-02-16", phase);
}

/// The same at K = 1: T is the reference, and no stressor comes.
DiaryBuilder heldIn(Phase phase, Distance weekly, Distance longest, int runs = 3) {
    return steadyIn(phase, weekly, longest, runs).with(lastRun(during(3)));
}

// How many runs.

struct CountRow {
    std::string name;
    Phase phase;
    std::optional<int> habit;
    std::size_t runs;
};

class RunCount : public ::testing::TestWithParam<CountRow> {};

TEST_P(RunCount, FollowsPhaseAndHabit) {
    auto diary = heldIn(GetParam().phase, 20.0_km, 12.0_km);
    diary.with([](Diary& told) { told.runner.asked.runsPerWeek = GetParam().habit; });
    EXPECT_THAT(runsOf(splitOf(diary)), SizeIs(GetParam().runs));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RunCount,
    ::testing::Values(CountRow{"SettleOfAnyHabit", Phase::Settle, 6, 3},
                      CountRow{"RebuildOfAnyHabit", Phase::Rebuild, 6, 3},
                      CountRow{"RebuildOfOneRun", Phase::Rebuild, 1, 3}, CountRow{"BuildOfTwo", Phase::Build, 2, 3},
                      CountRow{"BuildOfFour", Phase::Build, 4, 4}, CountRow{"BuildOfSix", Phase::Build, 6, 5},
                      CountRow{"BuildUnknown", Phase::Build, {}, 3}, CountRow{"SustainOfOne", Phase::Sustain, 1, 2},
                      CountRow{"SustainOfFive", Phase::Sustain, 5, 5},
                      CountRow{"SustainOfSeven", Phase::Sustain, 7, 6}),
    [](const auto& test) { return test.param.name; });

TEST(RunSplit, MakesMoreAndShorterRunsWhereTheCapAsksForIt) {
    const PlannedWeek week = splitOf(heldIn(Phase::Rebuild, 20.0_km, 5.0_km, 4));
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("TECH 5000", "EASY 5000", "EASY 5000", "EASY 5000"));
    EXPECT_EQ(reasonOf<MoreShorterRuns>(week.reasons), (MoreShorterRuns{3, 4, 5.5_km}));
}

TEST(RunSplit, LowersTheWeekWhenTheCapLeavesNoRoom) {
    // Four days at most with a day between.
    const PlannedWeek week = splitOf(heldIn(Phase::Rebuild, 25.0_km, 5.0_km, 5));
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("TECH 5500", "EASY 5500", "EASY 5500", "EASY 5500"));
    EXPECT_EQ(week.target, 25.0_km);
    EXPECT_EQ(week.planned, 22.0_km);
    EXPECT_EQ(reasonOf<SingleRunCapLimitsWeek>(week.reasons), (SingleRunCapLimitsWeek{4, 5.5_km, 22.0_km}));
    for (const PlannedSession& session : sessionsOf(week, SessionKind::Run))
        EXPECT_EQ(reasonOf<RunCap110>(session.reasons), (RunCap110{5.0_km, 5.5_km}));
}

TEST(RunSplit, MakesFewerRunsRatherThanRunsBelowTwoKilometres) {
    const auto diary = heldIn(Phase::Build, 8.0_km, 3.2_km).asked(8.0_km, 3.2_km, 5);
    const PlannedWeek week = splitOf(diary);
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("EASY 2000", "EASY 2000", "EASY 2000", "EASY 2000"));
    EXPECT_EQ(reasonOf<FewerRunsMinLength>(week.reasons), (FewerRunsMinLength{5, 4}));
}

TEST(RunSplit, HasNoMoreRunsThanDaysThatCanHoldOne) {
    const auto diary = heldIn(Phase::Build, 20.0_km, 12.0_km).budgets({0, 120, 24, 0, 25, 0, 0});
    EXPECT_THAT(runsOf(splitOf(diary)), SizeIs(2));
}

TEST(RunSplit, SaysWhenNoDayCanHoldARun) {
    auto diary = heldIn(Phase::Rebuild, 20.0_km, 8.0_km);
    for (const Weekday on :
         {Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun})
        diary.budget(on, 120, {SessionKind::Strength, SessionKind::Cross});
    const PlannedWeek week = splitOf(diary);
    EXPECT_THAT(runsOf(week), IsEmpty());
    EXPECT_THAT(codesOf(week.reasons), Contains("NO_RUN_DAY"));
    EXPECT_EQ(week.target, 20.0_km);
}

// The time of a day.

DiaryBuilder inMinutesADay(int budget) {
    return heldIn(Phase::Rebuild, 20.0_km, 8.0_km).weekday(budget).weekend(budget);
}

TEST(RunSplit, CapsARunByTheLongestDay) {
    const PlannedWeek week = splitOf(inMinutesADay(45));
    EXPECT_EQ(week.runCap, 4.6_km);
    EXPECT_EQ(reasonOf<TimeBudgetCapsRun>(week.reasons), (TimeBudgetCapsRun{minutes(45), 4.6_km}));
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("TECH 4600", "EASY 4600", "EASY 4600", "EASY 4600"));
}

TEST(RunSplit, ShortensPrimeAndRestoreOnlyWhenLessThanFifteenMinutesWereLeft) {
    const auto wrapOf = [](const PlannedWeek& week) {
        const PlannedSession run = sessionsOf(week, SessionKind::Run).at(0);
        return run.minutes - run.perform->minutes;
    };
    EXPECT_EQ(wrapOf(splitOf(inMinutesADay(30))), minutes(15));
    const PlannedWeek shortDays = splitOf(inMinutesADay(29));
    EXPECT_EQ(wrapOf(shortDays), minutes(10));
    EXPECT_EQ(shortDays.runCap, 2.9_km);
}

// The long run.

struct ShareRow {
    int habit;
    std::vector<std::string> runs;
};

class LongRunShare : public ::testing::TestWithParam<ShareRow> {};

TEST_P(LongRunShare, FollowsTheNumberOfRuns) {
    const auto diary = heldIn(Phase::Sustain, 20.0_km, 12.0_km).asked(20.0_km, 12.0_km, GetParam().habit);
    EXPECT_THAT(runsOf(splitOf(diary)), ::testing::UnorderedElementsAreArray(GetParam().runs));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, LongRunShare,
    ::testing::Values(ShareRow{2, {"LONG 11000 hard", "EASY 9000"}},
                      ShareRow{3, {"LONG 8000", "EASY 6000", "EASY 6000"}},
                      ShareRow{4, {"LONG 6800", "EASY 4400", "EASY 4400", "EASY 4400"}},
                      ShareRow{5, {"LONG 6000", "EASY 3500", "EASY 3500", "EASY 3500", "EASY 3500"}},
                      ShareRow{6, {"LONG 5400", "EASY 2900", "EASY 2900", "EASY 2900", "EASY 2900", "EASY 2900"}}),
    [](const auto& test) { return "Runs" + std::to_string(test.param.habit); });

TEST(RunSplit, CallsTheLongPartALongRunFromOneSixthMoreThanTheOthersOn) {
    // Cap 6,900 beside 6,000: exactly 1.15; cap 6,890: 6,800 beside 6,000.
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 18.9_km, 6'273_m, 4))),
                UnorderedElementsAre("LONG 6900 hard", "EASY 6000", "EASY 6000"));
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 18.9_km, 6'264_m, 4))),
                UnorderedElementsAre("EASY 6800", "EASY 6000", "EASY 6000"));
}

TEST(RunSplit, MakesEqualPartsWhereTheOthersWouldBeBelowTwoKilometres) {
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 6.6_km, 4.0_km))),
                UnorderedElementsAre("EASY 2200", "EASY 2200", "EASY 2200"));
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 6.7_km, 4.0_km))),
                UnorderedElementsAre("LONG 2600", "EASY 2000", "EASY 2000"));
}

TEST(RunSplit, HasALongRunInRebuildOnlyWhenTheKneeIsSettled) {
    EXPECT_THAT(runsOf(splitOf(steadyIn(Phase::Rebuild, 20.0_km, 8.0_km))),
                UnorderedElementsAre("LONG 8800 hard", "TECH 6600", "EASY 6600"));
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Rebuild, 20.0_km, 8.0_km))),
                UnorderedElementsAre("TECH 6600", "EASY 6600", "EASY 6600"));
}

TEST(RunSplit, HasNeitherALongNorATechniqueRunInSettle) {
    EXPECT_THAT(runsOf(splitOf(steadyIn(Phase::Settle, 20.0_km, 8.0_km))),
                UnorderedElementsAre("EASY 7300", "EASY 7300", "EASY 7300"));
}

TEST(RunSplit, HasNeitherALongNorATechniqueRunAfterACut) {
    EXPECT_THAT(runsOf(splitOf(steadyIn(Phase::Build, 20.0_km, 8.0_km).with(lastRun(during(4))))),
                UnorderedElementsAre("EASY 5300", "EASY 5300", "EASY 5300"));
    EXPECT_THAT(runsOf(splitOf(steadyIn(Phase::Rebuild, 20.0_km, 8.0_km).with(lastRun(during(4))))),
                UnorderedElementsAre("EASY 5300", "EASY 5300", "EASY 5300"));
}

TEST(RunSplit, TellsOfTheLongRunsShare) {
    const PlannedWeek week = splitOf(heldIn(Phase::Build, 20.0_km, 12.0_km));
    EXPECT_EQ(reasonOf<LongShare>(sessionOf(week, "long").reasons), (LongShare{Ratio::percent(40), 20.0_km}));
    EXPECT_EQ(reasonOf<RunShare>(sessionOf(week, "easy1").reasons), (RunShare{3, 20.0_km}));
}

TEST(RunSplit, CallsALongRunHardFromNineTenthsOfTheToleratedOneOn) {
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 18.0_km, 8.0_km))), Contains("LONG 7200 hard"));
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 17.9_km, 8.0_km))), Contains("LONG 7100"));
}

TEST(RunSplit, CallsALongRunHardFromSeventyFiveMinutesOn) {
    // 11.4 km at 6:30 take 74 minutes and 6 seconds: 75.
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 28.5_km, 14.0_km))), Contains("LONG 11400 hard"));
    EXPECT_THAT(runsOf(splitOf(heldIn(Phase::Build, 28.4_km, 14.0_km))), Contains("LONG 11300"));
}

TEST(RunSplit, MakesTheFirstEasyRunATechniqueRunInRebuild) {
    const PlannedWeek week = splitOf(heldIn(Phase::Rebuild, 20.0_km, 8.0_km));
    ASSERT_TRUE(findSession(week, "technique"));
    EXPECT_EQ(codeOf(sessionOf(week, "technique").reasons.front()), "TECHNIQUE_RUN");
}

TEST(RunSplit, HasNoTechniqueRunInAWeekOfOneRun) {
    const auto diary = heldIn(Phase::Rebuild, 20.0_km, 8.0_km).budgets({0, 120, 0, 0, 0, 0, 0});
    EXPECT_THAT(runsOf(splitOf(diary)), UnorderedElementsAre("EASY 8800"));
}

// Caps.

TEST(RunSplit, AllowsHalfAKilometreMoreOfAShortRun) {
    EXPECT_EQ(splitOf(heldIn(Phase::Build, 12.0_km, 4'999_m)).runCap, 5'499_m);
    EXPECT_EQ(splitOf(heldIn(Phase::Build, 12.0_km, 5.0_km)).runCap, 5.5_km);
    EXPECT_EQ(splitOf(heldIn(Phase::Build, 9.0_km, 4.0_km)).runCap, 4.5_km);
}

TEST(RunSplit, EndsRunsBeforeThePainBeganInSettleAndRebuild) {
    const auto capIn = [](Phase phase) {
        return splitOf(heldIn(phase, 20.0_km, 8.0_km).with(lastRun(onset(5.0_km)))).runCap;
    };
    EXPECT_EQ(capIn(Phase::Settle), 4.0_km);
    EXPECT_EQ(capIn(Phase::Rebuild), 4.5_km);
    EXPECT_EQ(capIn(Phase::Build), 8.8_km);
}

// Deload weeks.

DiaryBuilder dueDeload(Distance weekly, Distance longest) {
    return steadyRunner(splitMonday, {weekly, weekly, weekly}, longest).inPhase("2026-02-16", Phase::Build);
}

TEST(DeloadWeek, KeepsTheLongestRunAtFourFifthsOfTheToleratedOne) {
    const PlannedWeek week = splitOf(dueDeload(20.0_km, 7.0_km));
    EXPECT_TRUE(week.deload);
    EXPECT_EQ(week.runCap, 5.6_km);
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("LONG 5600", "EASY 4700", "EASY 4700"));
    EXPECT_EQ(reasonOf<LongCap80>(sessionOf(week, "long").reasons), (LongCap80{7.0_km, 5.6_km}));
}

TEST(DeloadWeek, KeepsTheLongRunBelowSeventyFiveMinutes) {
    EXPECT_THAT(runsOf(splitOf(dueDeload(40.0_km, 16.0_km))),
                UnorderedElementsAre("LONG 11300", "EASY 9300", "EASY 9300"));
}

TEST(DeloadWeek, HasFullStrengthOfTwentyFiveMinutes) {
    const auto minutesOf = [](const DiaryBuilder& diary) {
        std::vector<std::int64_t> list;
        for (const PlannedSession& session : sessionsOf(splitOf(diary), SessionKind::Strength))
            list.push_back(session.minutes.count());
        return list;
    };
    EXPECT_THAT(minutesOf(dueDeload(20.0_km, 7.0_km)), ::testing::ElementsAre(25, 25));
    EXPECT_THAT(minutesOf(steadyIn(Phase::Build, 20.0_km, 8.0_km)), ::testing::ElementsAre(35, 35));
}

TEST(DeloadWeek, HasNoQualityRunAlsoWhenAStepIsOpen) {
    const auto diary = dueDeload(20.0_km, 7.0_km).asked(20.0_km, 7.0_km, 4);
    EXPECT_THAT(runsOf(splitOf(diary)), Each(Not(::testing::HasSubstr("hard"))));
}

// QUALITY and the ladder of stressors.

/// Four runs a week in BUILD: the LONG stays below 0.9 of the tolerated run and leaves room for a hard one. No deload.
DiaryBuilder builder(const char* since = "2026-03-02") {
    return steadyRunner(splitMonday, {20.0_km, 20.0_km, 20.0_km, 20.0_km}, 8.0_km, 4)
        .inPhase(since, Phase::Build)
        .rule("2026-01-05", RuleName::DeloadPeriod, 6, LockOwner::Runner)
        .asked(20.0_km, 8.0_km, 4);
}

/// The run of the day says that it held the stressor.
std::function<void(Diary&)> stressed(const char* on, Stressor what, int pain = 1) {
    return [date = day(on), what, pain](Diary& diary) {
        for (Run& run : diary.runs)
            if (run.on == date) {
                run.stressor = what;
                run.knee->during = PainScore::from(pain);
            }
    };
}

std::optional<Stressor> stressorOf(const PlannedWeek& week) {
    const PlannedSession* quality = findSession(week, "quality1");
    return quality ? quality->perform->stressor : std::nullopt;
}

TEST(QualityRun, BringsTheFirstStepAndHoldsTheDistance) {
    const PlannedWeek week = splitOf(builder());
    EXPECT_THAT(runsOf(week), UnorderedElementsAre("LONG 6800", "QUALITY 4400 hard", "EASY 4400", "EASY 4400"));
    EXPECT_EQ(stressorOf(week), Stressor::Strides);
    EXPECT_EQ(week.target, 20.0_km);
    EXPECT_EQ(reasonOf<StressorAdd>(week.reasons), StressorAdd{Stressor::Strides});
    EXPECT_EQ(reasonOf<QualityStep>(sessionOf(week, "quality1").reasons), QualityStep{Stressor::Strides});
    EXPECT_EQ(codeOf(sessionOf(week, "quality1").reasons.front()), "QUALITY_STEP");
}

TEST(QualityRun, BringsTheNextStepAfterTwoGreenOnesSixDaysApart) {
    const auto sixDaysApart =
        builder().with(stressed("2026-02-26", Stressor::Strides)).with(stressed("2026-03-04", Stressor::Strides));
    EXPECT_EQ(stressorOf(splitOf(sixDaysApart)), Stressor::Hills);
    const auto fiveDaysApart =
        builder().with(stressed("2026-02-26", Stressor::Strides)).with(stressed("2026-03-02", Stressor::Strides));
    EXPECT_EQ(stressorOf(splitOf(fiveDaysApart)), Stressor::Strides);
}

TEST(QualityRun, DoesNotPassAStepByAnAmberRun) {
    const auto diary =
        builder().with(stressed("2026-02-26", Stressor::Strides)).with(stressed("2026-03-04", Stressor::Strides, 3));
    EXPECT_EQ(stressorOf(splitOf(diary)), Stressor::Strides);
}

TEST(QualityRun, ComesOnlyAtASettledKnee) {
    EXPECT_EQ(stressorOf(splitOf(builder().with(lastRun(during(3))))), std::nullopt);
}

TEST(QualityRun, DoesNotComeBeforeBuild) {
    EXPECT_EQ(stressorOf(splitOf(steadyIn(Phase::Rebuild, 20.0_km, 12.0_km, 4))), std::nullopt);
}

/// Three runs: the LONG of 8 km is hard.
DiaryBuilder hardLongRunner(Phase phase, const char* since) {
    return steadyRunner(splitMonday, {20.0_km, 20.0_km, 20.0_km, 20.0_km}, 8.0_km).inPhase(since, phase);
}

TEST(QualityRun, FindsNoRoomBesideAHardLongRunInTheFirstThreeWeeksOfBuild) {
    const PlannedWeek third = splitOf(hardLongRunner(Phase::Build, "2026-03-02"));
    EXPECT_THAT(runsOf(third), UnorderedElementsAre("LONG 8800 hard", "EASY 6600", "EASY 6600"));
    EXPECT_EQ(third.target, 22.0_km);
    const PlannedWeek fourth = splitOf(hardLongRunner(Phase::Build, "2026-03-01"));
    EXPECT_THAT(runsOf(fourth), UnorderedElementsAre("LONG 8000 hard", "QUALITY 6000 hard", "EASY 6000"));
    EXPECT_EQ(fourth.target, 20.0_km);
}

TEST(QualityRun, FindsRoomBesideAHardLongRunInSustain) {
    EXPECT_THAT(runsOf(splitOf(hardLongRunner(Phase::Sustain, "2026-03-15"))),
                UnorderedElementsAre("LONG 8000 hard", "QUALITY 6000 hard", "EASY 6000"));
}

TEST(QualityRun, RepeatsTheNewestStepWithGrowthWhereTheNextIsRemoved) {
    const PlannedWeek week = splitOf(builder("2026-01-05")
                                         .with(stressed("2026-02-19", Stressor::Strides))
                                         .with(stressed("2026-02-26", Stressor::Strides))
                                         .with(stressed("2026-03-05", Stressor::Hills, 4)));
    EXPECT_EQ(week.target, 22.0_km);
    EXPECT_EQ(stressorOf(week), Stressor::Strides);
    EXPECT_EQ(reasonOf<StressorRemove>(week.reasons), (StressorRemove{Stressor::Hills, day("2026-03-19")}));
}

TEST(QualityRun, MayBringAStepBackAfterFourteenDays) {
    const auto hurtOn = [](const char* on) {
        return splitOf(builder("2026-01-05")
                           .with(stressed("2026-02-16", Stressor::Strides))
                           .with(stressed("2026-02-25", Stressor::Strides))
                           .with(stressed(on, Stressor::Hills, 4)));
    };
    EXPECT_EQ(stressorOf(hurtOn("2026-03-02")), Stressor::Strides);
    EXPECT_EQ(stressorOf(hurtOn("2026-02-28")), Stressor::Hills);
}

TEST(QualityRun, DoesNotGoOnToAHarderStepWhileOneBeforeItIsRemoved) {
    const PlannedWeek week = splitOf(builder("2026-01-05")
                                         .with(stressed("2026-02-16", Stressor::Strides))
                                         .with(stressed("2026-02-23", Stressor::Strides))
                                         .with(stressed("2026-02-19", Stressor::Hills))
                                         .with(stressed("2026-02-26", Stressor::Hills))
                                         .with(stressed("2026-03-05", Stressor::Hills, 4)));
    EXPECT_EQ(stressorOf(week), Stressor::Strides);
    EXPECT_EQ(reasonOf<StressorRemove>(week.reasons), (StressorRemove{Stressor::Hills, day("2026-03-19")}));
}

TEST(QualityRun, IsNoneWithASoreCalf) {
    const PlannedWeek week = splitOf(builder().checkIn(splitMonday, [](CheckIn& e) { e.calfPain = PainScore::of(6); }));
    EXPECT_EQ(stressorOf(week), std::nullopt);
    EXPECT_EQ(reasonOf<CalfHold>(week.reasons), CalfHold{PainScore::of(6)});
}

TEST(QualityRun, IsAnEasyOneOnceTheKneeHoldsWithinTheWeek) {
    const auto hurt = builder().everyMorning("2026-03-16", "2026-03-17", 1).ran(splitMonday, 4.4_km, during(3));
    const PlannedWeek week = weekOf(hurt, "2026-03-17");
    const PlannedSession& session = sessionOf(week, "quality1");
    EXPECT_EQ(session.type, SessionType::Easy);
    EXPECT_FALSE(session.hard);
    EXPECT_EQ(codeOf(session.reasons.front()), "RUN_SHARE");
    EXPECT_EQ(reasonOf<StressorAdd>(week.reasons), std::nullopt);
}

TEST(QualityRun, IsAnEasyOneOnceTheCalfIsSore) {
    const auto sore = builder().everyMorning("2026-03-16", "2026-03-18", 1).checkIn("2026-03-18", [](CheckIn& entry) {
        entry.calfPain = PainScore::of(4);
    });
    const PlannedWeek week = weekOf(sore, "2026-03-18");
    EXPECT_EQ(sessionOf(week, "quality1").type, SessionType::Easy);
    EXPECT_EQ(reasonOf<CalfHold>(week.reasons), CalfHold{PainScore::of(4)});
}

TEST(QualityRun, IsAnEasyOneOnceThePhaseHasNone) {
    const auto back = builder().everyMorning("2026-03-16", "2026-03-18", 1).inPhase("2026-03-18", Phase::Rebuild);
    EXPECT_EQ(sessionOf(weekOf(back, "2026-03-18"), "quality1").type, SessionType::Easy);
}

TEST(QualityRun, IsNoneWhereTheFirstStepIsRemoved) {
    const PlannedWeek week = splitOf(builder().with(stressed("2026-03-05", Stressor::Strides, 4)));
    EXPECT_EQ(stressorOf(week), std::nullopt);
    EXPECT_EQ(week.target, 22.0_km);
}

// The walk–run ladder.

DiaryBuilder onLadder(int level) {
    return aCaseRunner()
        .everyMorning("2026-03-02", "2026-03-16", 1)
        .inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, level);
}

struct RungRow {
    int level;
    Distance distance;
    Minutes minutes;
};

class WalkRunRung : public ::testing::TestWithParam<RungRow> {};

TEST_P(WalkRunRung, HasTheDistanceOfItsRunningMinutes) {
    const PlannedWeek week = splitOf(onLadder(GetParam().level));
    ASSERT_THAT(runsOf(week), SizeIs(3));
    for (const PlannedSession& session : sessionsOf(week, SessionKind::Run)) {
        EXPECT_EQ(session.type, SessionType::WalkRun);
        EXPECT_EQ(session.distance, GetParam().distance);
        EXPECT_EQ(session.minutes, GetParam().minutes + minutes(15));
        EXPECT_EQ(session.perform->walkRun->level, GetParam().level);
        EXPECT_EQ(codeOf(session.reasons.front()), "WALK_RUN");
    }
    EXPECT_EQ(week.target, GetParam().distance * 3);
}

INSTANTIATE_TEST_SUITE_P(Rules, WalkRunRung,
                         ::testing::Values(RungRow{1, 1.2_km, minutes(24)}, RungRow{2, 1.8_km, minutes(24)},
                                           RungRow{3, 2.7_km, minutes(30)}, RungRow{4, 3.6_km, minutes(30)},
                                           RungRow{5, 4.1_km, minutes(30)}, RungRow{6, 4.3_km, minutes(30)},
                                           RungRow{7, 4.6_km, minutes(30)}),
                         [](const auto& test) { return "Level" + std::to_string(test.param.level); });

TEST(WalkRunWeek, HasNoMoreSessionsThanDays) {
    EXPECT_THAT(runsOf(splitOf(onLadder(1).budgets({60, 0, 0, 60, 0, 0, 0}))), SizeIs(2));
}

TEST(WalkRunWeek, SaysWhenNoDayCanHoldASession) {
    const PlannedWeek week = splitOf(onLadder(1).budgets({24, 24, 24, 24, 24, 24, 24}));
    EXPECT_THAT(runsOf(week), IsEmpty());
    EXPECT_THAT(codesOf(week.reasons), Contains("NO_RUN_DAY"));
}

/// 35 days without a run.
DiaryBuilder longAway() {
    return aCaseRunner()
        .ran("2026-02-08", 5.0_km, during(1))
        .everyMorning("2026-02-02", "2026-03-16", 1)
        .inPhase("2026-02-02", Phase::Rebuild);
}

std::function<void(CheckIn&)> gate(int walk, std::optional<int> stepDown = {}) {
    return [walk, stepDown](CheckIn& entry) {
        entry.briskWalkPain = PainScore::from(walk);
        if (stepDown) entry.stepDownPain = PainScore::from(*stepDown);
    };
}

TEST(WalkRunWeek, WaitsForTheGate) {
    const PlannedWeek week = splitOf(longAway());
    EXPECT_THAT(runsOf(week), IsEmpty());
    EXPECT_EQ(reasonOf<WalkRunGate>(week.reasons), WalkRunGate{});
    EXPECT_EQ(week.target, 0_m);
}

TEST(WalkRunWeek, HasTheCrossTrainingOfSettleWhileTheGateIsClosed) {
    const auto crossOf = [](const PlannedWeek& week) { return sessionsOf(week, SessionKind::Cross).size(); };
    EXPECT_EQ(crossOf(splitOf(longAway())), 2U);
    EXPECT_EQ(crossOf(splitOf(longAway().checkIn("2026-03-16", gate(1)))), 1U);
}

TEST(WalkRunWeek, OpensTheGateAtTwoForTheWalkAndThreeForTheSteps) {
    EXPECT_THAT(runsOf(splitOf(longAway().checkIn("2026-03-16", gate(2, 3)))), SizeIs(3));
    EXPECT_THAT(runsOf(splitOf(longAway().checkIn("2026-03-16", gate(3, 3)))), IsEmpty());
    EXPECT_THAT(runsOf(splitOf(longAway().checkIn("2026-03-16", gate(2, 4)))), IsEmpty());
}

TEST(WalkRunWeek, ForgetsAnAnswerAfterFourteenDays) {
    EXPECT_THAT(runsOf(splitOf(longAway().checkIn("2026-03-02", gate(1)))), SizeIs(3));
    EXPECT_THAT(runsOf(splitOf(longAway().checkIn("2026-03-01", gate(1)))), IsEmpty());
}

TEST(WalkRunWeek, ComesWhenTheCapFallsBelowAKilometreAndAHalf) {
    const auto capped = [](Distance began) {
        return splitOf(
            heldIn(Phase::Settle, 12.0_km, 6.0_km).with(lastRun(onset(began))).checkIn("2026-03-16", gate(1)));
    };
    EXPECT_THAT(runsOf(capped(1'875_m)), Each(::testing::StartsWith("EASY")));
    EXPECT_THAT(runsOf(capped(1'874_m)), Each(::testing::StartsWith("WALK_RUN")));
}

}  // namespace
}  // namespace restride
