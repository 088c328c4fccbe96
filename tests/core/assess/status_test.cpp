// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <optional>

// The knee's status K (3.2.3) and its irritability (3.2.5).

namespace restride {
namespace {

using namespace literals;

constexpr const char* statusDay = "2026-03-16";

StatusResult statusResultOn(const DiaryBuilder& builder, On on = statusDay) {
    const Diary diary = builder.build();
    const Rules rules;
    return statusOf(judge(diary, rules, on.date), viewOf(on.date));
}

Status statusToday(const DiaryBuilder& builder, On on = statusDay) {
    return statusResultOn(builder, on).status;
}

/// Runs of these pains on 9, 10, 11 … March, every morning answered with 1.
DiaryBuilder runsOf(std::initializer_list<int> pains) {
    DiaryBuilder builder = aRunner();
    builder.everyMorning("2026-03-02", statusDay, 1);
    Date on = day("2026-03-09");
    for (const int pain : pains) {
        builder.ran(on, 5_km, during(pain));
        on = on + 1;
    }
    return builder;
}

Irritability irritabilityToday(const DiaryBuilder& builder) {
    const Diary diary = builder.build();
    const Rules rules;
    return irritabilityOf(judge(diary, rules, day(statusDay)), viewOf(day(statusDay)));
}

}  // namespace

// K0 and K1.

TEST(KneeStatus, IsSettledWithTwoConfirmedGreenRuns) {
    EXPECT_EQ(statusToday(runsOf({1, 2})), Status::Settled);
}

TEST(KneeStatus, HoldsWithOneConfirmedRun) {
    EXPECT_EQ(statusToday(runsOf({1})), Status::Hold);
    EXPECT_EQ(statusToday(runsOf({})), Status::Hold);
}

TEST(KneeStatus, HoldsWhileAMorningIsMissing) {
    const auto twoRuns = [](bool answered) {
        DiaryBuilder builder = aRunner();
        builder.ran("2026-03-10", 5_km, during(1)).morning("2026-03-11", 1).ran("2026-03-12", 5_km, during(1));
        if (answered) builder.morning("2026-03-13", 1);
        return builder;
    };
    EXPECT_EQ(statusToday(twoRuns(true)), Status::Settled);
    EXPECT_EQ(statusToday(twoRuns(false)), Status::Hold);
}

TEST(KneeStatus, DoesNotTakeAPainkillersRunForEvidence) {
    EXPECT_EQ(statusToday(runsOf({1}).ran("2026-03-11", 5_km, during(1), masked())), Status::Hold);
    EXPECT_EQ(statusToday(runsOf({1}).ran("2026-03-11", 5_km, during(1))), Status::Settled);
}

TEST(KneeStatus, DoesNotTakeARunWithoutALightForEvidence) {
    EXPECT_EQ(statusToday(runsOf({1}).ran("2026-03-11", 5_km)), Status::Hold);
    EXPECT_EQ(statusToday(runsOf({1, 1}).ran("2026-03-11", 5_km)), Status::Settled);
}

TEST(KneeStatus, HoldsForAnyAmber1) {
    EXPECT_EQ(statusToday(runsOf({3, 1, 1, 1})), Status::Hold);
    EXPECT_EQ(statusToday(runsOf({3, 3, 1, 1})), Status::Hold);
}

TEST(KneeStatus, TellsWhatItCounted) {
    EXPECT_EQ(statusResultOn(runsOf({1, 1, 1})).reason, Reason(StatusSettled{3}));
    EXPECT_EQ(statusResultOn(runsOf({3, 1})).reason, Reason(StatusHold{2, 1, 0}));
    EXPECT_EQ(statusResultOn(runsOf({3, 4})).reason, Reason(StatusAmber{1, false}));
    EXPECT_EQ(statusResultOn(runsOf({6, 4})).reason, Reason(StatusFlare{1, 1, false}));
}

// K2.

TEST(KneeStatus, IsAmberForThreeAmbers) {
    EXPECT_EQ(statusToday(runsOf({3, 3, 3})), Status::Amber);
    EXPECT_EQ(statusToday(runsOf({3, 3, 3, 1, 1})), Status::Amber);
    EXPECT_EQ(statusToday(runsOf({3, 3, 4, 1, 1})), Status::Amber);
}

TEST(KneeStatus, IsAmberForAnAmber2UntilTwoConfirmedGreens) {
    EXPECT_EQ(statusToday(runsOf({4})), Status::Amber);
    EXPECT_EQ(statusToday(runsOf({4, 1})), Status::Amber);
    EXPECT_EQ(statusToday(runsOf({4, 1, 1})), Status::Hold);
}

TEST(KneeStatus, IsAmberWhenTheTwoGreensCameBeforeTheAmber2) {
    EXPECT_EQ(statusToday(runsOf({1, 1, 4})), Status::Amber);
}

TEST(KneeStatus, IsAmberWhenAnAmber1LiesAmongTheGreensAfterAnAmber2) {
    EXPECT_EQ(statusToday(runsOf({4, 1, 3, 1, 1})), Status::Amber);
    EXPECT_EQ(statusToday(runsOf({4, 1, 1, 3})), Status::Hold);
}

TEST(KneeStatus, TakesOnlyConfirmedUnmaskedGreensAfterAnAmber2) {
    EXPECT_EQ(statusToday(runsOf({4, 1}).ran("2026-03-11", 5_km, during(1), masked())), Status::Amber);
    // Today's run has no morning yet.
    EXPECT_EQ(statusToday(runsOf({4, 1}).ran(statusDay, 5_km, during(1))), Status::Amber);
}

TEST(KneeStatus, IsAmberForMorningsAPointWorse) {
    const auto mornings = [](int now) {
        return aRunner()
            .everyMorning("2026-03-02", "2026-03-08", 1)
            .everyMorning("2026-03-09", statusDay, now)
            .ran("2026-03-09", 5_km)
            .ran("2026-03-11", 5_km);
    };
    EXPECT_EQ(statusToday(mornings(1)), Status::Hold);
    EXPECT_EQ(statusToday(mornings(2)), Status::Amber);
    EXPECT_EQ(statusResultOn(mornings(2)).reason, Reason(StatusAmber{0, true}));
}

// K3.

TEST(KneeStatus, IsFlareForAnyRed) {
    EXPECT_EQ(statusToday(runsOf({6, 1, 1})), Status::Flare);
    EXPECT_EQ(statusToday(runsOf({5, 1, 1})), Status::Hold);
}

TEST(KneeStatus, IsFlareForTwoAmber2) {
    EXPECT_EQ(statusToday(runsOf({4, 5})), Status::Flare);
    EXPECT_EQ(statusToday(runsOf({4, 1, 1, 4, 1, 1})), Status::Flare);
}

TEST(KneeStatus, IsFlareForTwoBadMorningsInARow) {
    const auto mornings = [](int last) {
        return aRunner().everyMorning("2026-03-02", "2026-03-14", 1).morning("2026-03-15", 3).morning(statusDay, last);
    };
    EXPECT_EQ(statusToday(mornings(3)), Status::Flare);
    EXPECT_EQ(statusResultOn(mornings(3)).reason, Reason(StatusFlare{0, 0, true}));
    EXPECT_EQ(statusToday(mornings(2)), Status::Hold);
}

TEST(KneeStatus, CountsProvisionalAndMaskedReds) {
    EXPECT_EQ(statusToday(aRunner().ran(statusDay, 5_km, during(6))), Status::Flare);
    EXPECT_EQ(statusToday(runsOf({1, 1}).ran("2026-03-12", 5_km, during(6), masked())), Status::Flare);
}

// The window.

TEST(KneeStatus, SeesSevenDaysBackAndToday) {
    const auto red = [](On on) { return statusToday(aRunner().ran(on, 5_km, during(6))); };
    EXPECT_EQ(red("2026-03-08"), Status::Hold);
    EXPECT_EQ(red("2026-03-09"), Status::Flare);
    EXPECT_EQ(red(statusDay), Status::Flare);
    EXPECT_EQ(red("2026-03-17"), Status::Hold);
}

TEST(KneeStatus, OfAMondaySeesRunsToTheSundayAndTheMondaysMorning) {
    const auto onMonday = [](const DiaryBuilder& builder) {
        const Diary diary = builder.build();
        const Rules rules;
        return statusOf(judge(diary, rules, day("2026-03-20")), viewOfMonday(day(statusDay))).status;
    };
    EXPECT_EQ(onMonday(aRunner().ran(statusDay, 5_km, during(6))), Status::Hold);
    EXPECT_EQ(onMonday(aRunner().ran("2026-03-15", 5_km, during(6))), Status::Flare);
    // The Monday's morning confirms Sunday's run.
    EXPECT_EQ(onMonday(runsOf({1}).ran("2026-03-15", 5_km, during(1))), Status::Settled);
}

// Other sessions.

TEST(KneeStatus, IsFlareForARedStrengthOrCrossSession) {
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength("2026-03-12", StrengthKind::Full, 6)), Status::Flare);
    EXPECT_EQ(statusToday(runsOf({1, 1}).cross("2026-03-12", 30, 6)), Status::Flare);
}

TEST(KneeStatus, DoesNotCountAmberOfOtherSessions) {
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength("2026-03-12", StrengthKind::Full, 5)), Status::Settled);
    EXPECT_EQ(statusToday(runsOf({1, 1}).cross("2026-03-12", 30, 5).cross("2026-03-13", 30, 4)), Status::Settled);
}

TEST(KneeStatus, SeesOtherSessionsOfSevenDays) {
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength("2026-03-08", StrengthKind::Full, 6)), Status::Settled);
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength("2026-03-09", StrengthKind::Full, 6)), Status::Flare);
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength(statusDay, StrengthKind::Full, 6)), Status::Flare);
}

TEST(KneeStatus, IsStopForAStrengthSessionAtStopPain) {
    EXPECT_EQ(statusToday(runsOf({1, 1}).strength("2026-03-12", StrengthKind::Full, 8)), Status::Stop);
}

// K4.

TEST(KneeStatus, IsStopForAnOpenEmergencyOrUrgentFlag) {
    EXPECT_EQ(statusToday(runsOf({1, 1}).answered("2026-01-01", RedFlag::CannotBearWeight)), Status::Stop);
    EXPECT_EQ(statusToday(runsOf({1, 1}).answered("2026-01-01", RedFlag::UnexplainedIllness)), Status::Stop);
    EXPECT_EQ(statusToday(runsOf({1, 1}).answered("2026-03-10", RedFlag::GettingWorse)), Status::Settled);
    EXPECT_EQ(statusResultOn(runsOf({1, 1}).answered("2026-03-10", RedFlag::Locks)).reason,
              Reason(StatusStop{RedFlag::Locks}));
}

TEST(KneeStatus, IsStopForEveryStopLight) {
    EXPECT_EQ(statusToday(runsOf({8})), Status::Stop);
    EXPECT_EQ(statusToday(aRunner().ran("2026-03-10", 5_km, swollen(Swelling::Marked))), Status::Stop);
    EXPECT_EQ(statusToday(aRunner().ran("2026-03-10", 5_km, flagged(RunFlag::GivingWay))), Status::Stop);
}

// Clearances.

TEST(KneeStatus, CountsAClearedRunNoMore) {
    const auto stopped = runsOf({1, 1, 8});
    EXPECT_EQ(statusToday(stopped), Status::Stop);
    EXPECT_EQ(statusToday(DiaryBuilder(stopped).cleared("2026-03-12", {RedFlag::PainEightOrMore})), Status::Settled);
}

TEST(KneeStatus, LetsAClearedRunStandBetweenAnAmber2AndItsTwoGreens) {
    const auto builder = runsOf({4, 1, 8, 1});
    EXPECT_EQ(statusToday(DiaryBuilder(builder).cleared("2026-03-12", {RedFlag::PainEightOrMore})), Status::Hold);
    EXPECT_EQ(statusToday(runsOf({4, 1, 3, 1})), Status::Amber);
}

TEST(KneeStatus, StillCountsARunOfWhichOneFlagIsNotCleared) {
    const auto builder = runsOf({1, 1})
                             .ran("2026-03-11", 5_km, during(8), flagged(RunFlag::Locked))
                             .cleared("2026-03-12", {RedFlag::PainEightOrMore});
    EXPECT_EQ(statusToday(builder), Status::Stop);
    EXPECT_EQ(statusToday(DiaryBuilder(builder).cleared("2026-03-13", {RedFlag::Locks})), Status::Settled);
}

TEST(KneeStatus, StillCountsAnotherRedRunAfterAClearance) {
    EXPECT_EQ(statusToday(runsOf({1, 1, 8, 6}).cleared("2026-03-13", {RedFlag::PainEightOrMore})), Status::Flare);
}

TEST(KneeStatus, StillCountsARedThatOnlyARoutineClearanceNames) {
    EXPECT_EQ(
        statusToday(
            aRunner().ran("2026-03-10", 5_km, during(1), limping()).cleared("2026-03-11", {RedFlag::ChangesGait})),
        Status::Flare);
}

TEST(KneeStatus, CountsAClearedStrengthSessionNoMore) {
    EXPECT_EQ(statusToday(runsOf({1, 1})
                              .strength("2026-03-12", StrengthKind::Full, 8)
                              .cleared("2026-03-12", {RedFlag::PainEightOrMore})),
              Status::Settled);
}

TEST(KneeStatus, DoesNotSeeAClearanceBeforeItIsGiven) {
    EXPECT_EQ(statusToday(runsOf({1, 1, 8}).cleared("2026-03-17", {RedFlag::PainEightOrMore})), Status::Stop);
}

// Irritability.

TEST(Irritability, IsLowWithGreenAndAmber1) {
    EXPECT_EQ(irritabilityToday(runsOf({})), Irritability::Low);
    EXPECT_EQ(irritabilityToday(runsOf({1, 3, 3})), Irritability::Low);
}

TEST(Irritability, IsModerateForAnAmber2OfTheLastFiveRuns) {
    EXPECT_EQ(irritabilityToday(runsOf({4, 1, 1, 1, 1})), Irritability::Moderate);
    EXPECT_EQ(irritabilityToday(runsOf({4, 1, 1, 1, 1, 1})), Irritability::Low);
}

TEST(Irritability, IsHighForARedOrStopOfTheLastFiveRuns) {
    EXPECT_EQ(irritabilityToday(runsOf({6, 1, 1, 1, 1})), Irritability::High);
    EXPECT_EQ(irritabilityToday(runsOf({6, 1, 1, 1, 1, 1})), Irritability::Low);
    EXPECT_EQ(irritabilityToday(runsOf({8})), Irritability::High);
}

TEST(Irritability, IsHighForSlowSettlingEvenWithoutALight) {
    EXPECT_EQ(irritabilityToday(aRunner().ran("2026-03-10", 5_km, settled(Settle::Longer))), Irritability::High);
    EXPECT_EQ(irritabilityToday(aRunner().ran("2026-03-10", 5_km, settled(Settle::WithinDay))), Irritability::Low);
}

TEST(Irritability, IsHighForAMorningTwoPointsWorseEvenWithoutALight) {
    const auto worseBy = [](int rise) {
        return irritabilityToday(aRunner()
                                     .everyMorning("2026-03-06", "2026-03-09", 1)
                                     .ran("2026-03-09", 5_km)
                                     .morning("2026-03-10", 1 + rise));
    };
    EXPECT_EQ(worseBy(2), Irritability::High);
    EXPECT_EQ(worseBy(1), Irritability::Low);
}

}  // namespace restride
