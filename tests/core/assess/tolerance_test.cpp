// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/tolerance.h"
#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <optional>

// The longest tolerated run, the onset distance and the cap of one run (3.2.4, 3.3.8).

namespace restride {
namespace {

using namespace literals;

constexpr const char* toleranceDay = "2026-03-31";

Distance toleratedToday(const DiaryBuilder& builder, On on = toleranceDay) {
    const Diary diary = builder.build();
    const Rules rules;
    return toleratedRun(judge(diary, rules, on.date), viewOf(on.date));
}

std::optional<Distance> onsetToday(const DiaryBuilder& builder) {
    const Diary diary = builder.build();
    const Rules rules;
    return painOnset(judge(diary, rules, day(toleranceDay)), viewOf(day(toleranceDay)));
}

bool tooMuchToday(const DiaryBuilder& builder) {
    const Diary diary = builder.build();
    const Rules rules;
    return twentyMinutesNotTolerated(judge(diary, rules, day(toleranceDay)), viewOf(day(toleranceDay)));
}

CapQuestion capOf(Distance tolerated) {
    CapQuestion question;
    question.toleratedRun = tolerated;
    question.phase = Phase::Build;
    return question;
}

/// Whether the newest run is hard.
bool newestIsHard(const DiaryBuilder& builder) {
    const Diary diary = builder.build();
    const Rules rules;
    const Judged judged = judge(diary, rules, day(toleranceDay));
    return isHardRun(judged, judged.runs.back(), secondsPerKilometre(390));
}

}  // namespace

// L_tol.

TEST(ToleratedRun, IsTheLongestWithAFinalGreenOrAmber1) {
    const auto builder = aRunner()
                             .ran("2026-03-20", 5_km, during(1))
                             .ran("2026-03-22", 7_km, during(3))
                             .ran("2026-03-24", 9_km, during(4))
                             .ran("2026-03-26", 11_km);
    EXPECT_EQ(toleratedToday(builder), 7_km);
}

TEST(ToleratedRun, WaitsUntilTheLightIsFinal) {
    const auto builder = aRunner().ran("2026-03-20", 5_km, during(1)).ran("2026-03-29", 8_km, during(1));
    EXPECT_EQ(toleratedToday(builder, "2026-03-30"), 5_km);
    EXPECT_EQ(toleratedToday(builder, "2026-03-31"), 8_km);
    EXPECT_EQ(toleratedToday(DiaryBuilder(builder).morning("2026-03-30", 1), "2026-03-30"), 8_km);
}

TEST(ToleratedRun, IsNotProvedByARunOnAPainkiller) {
    const auto builder = aRunner().ran("2026-03-20", 5_km, during(1)).ran("2026-03-22", 14_km, during(1), masked());
    EXPECT_EQ(toleratedToday(builder), 5_km);
}

TEST(ToleratedRun, SeesThirtyDays) {
    const auto oldest = [](On on) {
        return toleratedToday(aRunner().ran(on, 9_km, during(1)).ran("2026-03-20", 5_km, during(1)));
    };
    EXPECT_EQ(oldest("2026-03-01"), 9_km);
    EXPECT_EQ(oldest("2026-02-28"), 5_km);
}

TEST(ToleratedRun, IsSevenTenthsOfTheShortestLitRunWhereNoneWasBorne) {
    const auto builder =
        aRunner().ran("2026-03-20", 5_km, during(6)).ran("2026-03-22", 3'333_m, during(4)).ran("2026-03-24", 2_km);
    EXPECT_EQ(toleratedToday(builder), metres(2'333));
}

TEST(ToleratedRun, IsNineTenthsOfTheLongestWhereNoRunHasALight) {
    EXPECT_EQ(toleratedToday(aRunner().ran("2026-03-20", 5_km).ran("2026-03-22", 3_km)), metres(4'500));
}

TEST(ToleratedRun, IsHalfOfWhatWasAskedWithoutRuns) {
    EXPECT_EQ(toleratedToday(aRunner().asked(20_km, 8_km, 3)), 4_km);
    EXPECT_EQ(toleratedToday(aRunner()), 0_km);
}

TEST(ToleratedRun, TakesWalkRunByTheDistanceRun) {
    EXPECT_EQ(toleratedToday(aRunner().ran("2026-03-20", 1.2_km, during(1), kind(RunKind::WalkRun))), 1.2_km);
}

TEST(ToleratedRun, OfAMondayLeavesItsOwnRunsOut) {
    const Diary diary = aRunner()
                            .ran("2026-03-27", 5_km, during(1))
                            .ran("2026-03-30", 9_km, during(1))
                            .morning("2026-03-31", 0)
                            .build();
    const Rules rules;
    const Judged judged = judge(diary, rules, day("2026-04-02"));
    EXPECT_EQ(toleratedRun(judged, viewOfMonday(day("2026-03-30"))), 5_km);
}

// Onset.

TEST(PainOnset, IsTheSmallestOfRunsWorseThanGreen) {
    const auto builder = aRunner()
                             .ran("2026-03-20", 8_km, during(3), onset(6_km))
                             .ran("2026-03-22", 8_km, during(4), onset(5_km))
                             .ran("2026-03-24", 8_km, during(2), onset(3_km))
                             .ran("2026-03-26", 8_km, onset(2_km));
    EXPECT_EQ(onsetToday(builder), 5_km);
}

TEST(PainOnset, SeesFourteenDays) {
    EXPECT_EQ(onsetToday(aRunner().ran("2026-03-17", 8_km, during(3), onset(6_km))), 6_km);
    EXPECT_EQ(onsetToday(aRunner().ran("2026-03-16", 8_km, during(3), onset(6_km))), std::nullopt);
}

TEST(PainOnset, IsUnknownWhereNoneWasTold) {
    EXPECT_EQ(onsetToday(aRunner().ran("2026-03-20", 8_km, during(6))), std::nullopt);
}

// The cap.

TEST(RunCapOfOneRun, Is110PercentOfTheToleratedRun) {
    EXPECT_EQ(runCap(capOf(8_km), Rules{}).cap, metres(8'800));
    EXPECT_EQ(runCap(capOf(8_km), Rules{}).reason, Reason(RunCap110{8_km, metres(8'800)}));
}

TEST(RunCapOfOneRun, GrowsByHalfAKilometreBelowFive) {
    EXPECT_EQ(runCap(capOf(3_km), Rules{}).cap, metres(3'500));
    EXPECT_EQ(runCap(capOf(metres(4'999)), Rules{}).cap, metres(5'499));
    EXPECT_EQ(runCap(capOf(5_km), Rules{}).cap, metres(5'500));
    EXPECT_EQ(runCap(capOf(metres(5'001)), Rules{}).cap, metres(5'501));
}

TEST(RunCapOfOneRun, TakesTheRulesOfThePhysiotherapist) {
    Rules rules;
    rules.runCap = Ratio::percent(120);
    rules.smallRunStep = metres(1'000);
    EXPECT_EQ(runCap(capOf(8_km), rules).cap, metres(9'600));
    EXPECT_EQ(runCap(capOf(3_km), rules).cap, metres(4'000));
}

TEST(RunCapOfOneRun, KeepsTheSmallStepOnlyBelowFiveKilometres) {
    Rules rules;
    rules.runCap = Ratio::percent(100);
    EXPECT_EQ(runCap(capOf(metres(4'999)), rules).cap, metres(5'499));
    EXPECT_EQ(runCap(capOf(5_km), rules).cap, 5_km);
}

TEST(RunCapOfOneRun, StaysBelowTheOnsetInSettleAndRebuild) {
    const auto cap = [](Phase phase) {
        CapQuestion question = capOf(8_km);
        question.onset = 5_km;
        question.phase = phase;
        return runCap(question, Rules{}).cap;
    };
    EXPECT_EQ(cap(Phase::Settle), 4_km);
    EXPECT_EQ(cap(Phase::Rebuild), metres(4'500));
    EXPECT_EQ(cap(Phase::Build), metres(8'800));
    EXPECT_EQ(cap(Phase::Sustain), metres(8'800));
}

TEST(RunCapOfOneRun, IsFourFifthsInADeloadWeekOrAtK2) {
    CapQuestion question = capOf(8_km);
    question.deload = true;
    EXPECT_EQ(runCap(question, Rules{}).cap, metres(6'400));
    EXPECT_EQ(runCap(question, Rules{}).reason, Reason(LongCap80{8_km, metres(6'400)}));
    const auto at = [](Status status) {
        CapQuestion asked = capOf(8_km);
        asked.status = status;
        return runCap(asked, Rules{}).cap;
    };
    EXPECT_EQ(at(Status::Settled), metres(8'800));
    EXPECT_EQ(at(Status::Hold), metres(8'800));
    EXPECT_EQ(at(Status::Amber), metres(6'400));
    EXPECT_EQ(at(Status::Flare), metres(6'400));
}

TEST(RunCapOfOneRun, IsTheLowestOfAllAndSaysWhich) {
    CapQuestion question = capOf(8_km);
    question.deload = true;
    question.phase = Phase::Settle;
    question.onset = 5_km;
    EXPECT_EQ(runCap(question, Rules{}).reason, Reason(OnsetCap{5_km, 4_km}));
    question.onset = 9_km;
    EXPECT_EQ(runCap(question, Rules{}).reason, Reason(LongCap80{8_km, metres(6'400)}));
    question.onset = 20_km;
    question.deload = false;
    EXPECT_EQ(runCap(question, Rules{}).reason, Reason(RunCap110{8_km, metres(8'800)}));
}

// Hard runs.

TEST(HardRuns, AreQualityRaceAndStressor) {
    const auto hard = [](auto... changes) { return newestIsHard(aRunner().ran("2026-03-20", 3_km, changes...)); };
    EXPECT_TRUE(hard(kind(RunKind::Quality)));
    EXPECT_TRUE(hard(kind(RunKind::Race)));
    EXPECT_TRUE(hard(stressor(Stressor::Strides)));
    EXPECT_FALSE(hard());
    EXPECT_FALSE(hard(kind(RunKind::Technique)));
}

TEST(HardRuns, AreLongOnesFromNineTenthsOfTheToleratedRun) {
    const auto hard = [](Distance distance, RunKind runKind) {
        return newestIsHard(aRunner().ran("2026-03-10", 10_km, during(1)).ran("2026-03-20", distance, kind(runKind)));
    };
    EXPECT_TRUE(hard(9_km, RunKind::Long));
    EXPECT_FALSE(hard(metres(8'999), RunKind::Long));
    EXPECT_FALSE(hard(12_km, RunKind::Easy));
}

TEST(HardRuns, AreLongOnesOf75MinutesByTheirDurationOrTheEasyPace) {
    const auto base = [] { return aRunner().ran("2026-03-10", 30_km, during(1)); };
    EXPECT_TRUE(newestIsHard(base().ran("2026-03-20", 10_km, kind(RunKind::Long), minutes(75))));
    EXPECT_FALSE(newestIsHard(base().ran("2026-03-20", 10_km, kind(RunKind::Long), minutes(74))));
    // At 6:30 min/km 11.6 km are 75.4 minutes; what was told goes first.
    EXPECT_TRUE(newestIsHard(base().ran("2026-03-20", 11.6_km, kind(RunKind::Long))));
    EXPECT_FALSE(newestIsHard(base().ran("2026-03-20", 11.3_km, kind(RunKind::Long))));
    EXPECT_FALSE(newestIsHard(base().ran("2026-03-20", 11.6_km, kind(RunKind::Long), minutes(70))));
}

// Twenty minutes without a walk.

TEST(TwentyMinutes, AreTooMuchAfterAShortRunOfAmber2OrWorse) {
    EXPECT_TRUE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, minutes(20), during(4))));
    EXPECT_TRUE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, minutes(15), during(6))));
    EXPECT_FALSE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, minutes(21), during(4))));
    EXPECT_FALSE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, minutes(20), during(3))));
}

TEST(TwentyMinutes, AreNotTooMuchWhenARunAsLongWasBorneInThirtyDays) {
    const auto with = [](On on, Minutes time) {
        return tooMuchToday(aRunner().ran(on, 4_km, time, during(3)).ran("2026-03-20", 3_km, minutes(15), during(4)));
    };
    EXPECT_FALSE(with("2026-03-01", minutes(20)));
    EXPECT_TRUE(with("2026-02-28", minutes(20)));
    EXPECT_TRUE(with("2026-03-01", minutes(19)));
}

TEST(TwentyMinutes, AreNotJudgedByWalkRunOrWithoutADuration) {
    EXPECT_FALSE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, minutes(15), during(6), kind(RunKind::WalkRun))));
    EXPECT_FALSE(tooMuchToday(aRunner().ran("2026-03-20", 3_km, during(6))));
}

}  // namespace restride
