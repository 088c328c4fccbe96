// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/load_history.h"
#include "core/assess/assessment.h"
#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

// The weeks behind a plan: references (3.3.1), resets (3.0), deloads (3.3.4), phases (3.3.5) and gaps.

namespace restride {
namespace {

using namespace literals;

using Distances = std::vector<Distance>;

constexpr const char* historyDay = "2026-03-16";

WeekState weekOn(const DiaryBuilder& builder, On today = historyDay) {
    const Diary diary = builder.build();
    const Rules rules;
    return weekStates(judge(diary, rules, today.date), today.date).back();
}

/// Full weeks of these distances, oldest first, up to the week before a Monday; each one run on Tuesday of which
/// nothing was told.
DiaryBuilder weeksOf(const Distances& weeks, On monday = historyDay) {
    DiaryBuilder builder = aRunner();
    Date start = monday.date - 7 * static_cast<int>(weeks.size());
    for (const Distance distance : weeks) {
        builder.ran(start + 1, distance);
        start = start + 7;
    }
    return builder;
}

/// Weeks of 10 km, oldest first, up to the week before a Monday.
DiaryBuilder equalWeeks(int count, On monday = historyDay) {
    return weeksOf(Distances(static_cast<std::size_t>(count), 10_km), monday);
}

int periodOn(const DiaryBuilder& builder, On today = historyDay) {
    return weekOn(builder, today).deloadPeriod;
}

PhaseState phaseToday(const DiaryBuilder& builder, On today = historyDay) {
    const Assessment assessment = assess(builder.build(), Rules{}, today.date);
    return {assessment.phase, assessment.phaseSince};
}

/// A run of 12 March in a phase that began on 1 March.
template <class... Changes>
PhaseState phaseAfterRun(Changes... changes) {
    return phaseToday(aRunner().inPhase("2026-03-01", Phase::Build).ran("2026-03-12", 5_km, changes...));
}

}  // namespace

TEST(Weeks, OfTheWholeDiaryStayInTheAssessment) {
    const Diary diary = weeksOf({10_km, 12_km, 14_km}).inPhase("2026-03-02", Phase::Settle).build();
    const Assessment assessment = assess(diary, Rules{}, day("2026-03-18"));
    EXPECT_EQ(assessment.weeks, weekStates(judge(diary, Rules{}, day("2026-03-18")), day("2026-03-18")));
    ASSERT_EQ(assessment.weeks.size(), 4U);
    EXPECT_EQ(assessment.weeks.front().start, day("2026-02-23"));
    EXPECT_EQ(assessment.monday().start, day("2026-03-16"));
    EXPECT_EQ(assessment.monday().reference, 14_km);
}

TEST(Weeks, OfAnEmptyDiaryAreThisOne) {
    const Assessment assessment = assess(aRunner().build(), Rules{}, day("2026-03-18"));
    ASSERT_EQ(assessment.weeks.size(), 1U);
    EXPECT_EQ(assessment.monday().start, day("2026-03-16"));
}

// References.

TEST(FullWeeks, AreTheFourNewestNewestFirst) {
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km, 14_km})).weeks, (Distances{14_km, 12_km, 10_km}));
    EXPECT_EQ(weekOn(weeksOf({8_km, 10_km, 12_km, 14_km, 16_km})).weeks, (Distances{16_km, 14_km, 12_km, 10_km}));
}

TEST(FullWeeks, DoNotIncludeTheWeekOfToday) {
    EXPECT_EQ(weekOn(weeksOf({10_km}).ran("2026-03-17", 9_km), "2026-03-18").weeks, Distances{10_km});
}

TEST(FullWeeks, SumAllRunsFromMondayToSunday) {
    const auto builder = weeksOf({10_km}).ran("2026-03-09", 3_km).ran("2026-03-15", 4_km);
    EXPECT_EQ(weekOn(builder).weeks, Distances{17_km});
}

TEST(FullWeeks, BeginWithTheFirstEntrysWeekUpToWednesday) {
    const auto weeks = [](On first) {
        return weekOn(aRunner().morning(first, 1).ran("2026-03-06", 10_km).ran("2026-03-10", 12_km)).weeks;
    };
    EXPECT_EQ(weeks("2026-03-02"), (Distances{12_km, 10_km}));
    EXPECT_EQ(weeks("2026-03-04"), (Distances{12_km, 10_km}));
    EXPECT_EQ(weeks("2026-03-05"), Distances{12_km});
}

TEST(FullWeeks, LeaveOutWeeksWithoutARun) {
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km}, "2026-03-09")).weeks, (Distances{12_km, 10_km}));
}

TEST(References, AreTheMedianOfTheWeeks) {
    EXPECT_EQ(weekOn(weeksOf({10_km, 30_km, 12_km})).typicalWeek, 12_km);
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km, 14_km, 16_km})).typicalWeek, 13_km);
}

TEST(References, OfTwoMiddleWeeksAreTheirMeanRoundedDown) {
    EXPECT_EQ(weekOn(weeksOf({metres(10'000), metres(10'001)})).typicalWeek, 10_km);
}

TEST(References, AreTheNewestWeekUpToKappaTimesTheTypicalOne) {
    EXPECT_EQ(weekOn(weeksOf({10_km, 10_km, 10_km, 11_km})).reference, 11_km);
    EXPECT_EQ(weekOn(weeksOf({10_km, 10_km, 10_km, 20_km})).reference, 12_km);
    EXPECT_EQ(weekOn(weeksOf({10_km, 10_km, 10_km, 5_km})).reference, 10_km);
}

TEST(References, UseTheKappaInForceOnTheMonday) {
    const auto reference = [](On ruleDay) {
        return weekOn(weeksOf({10_km, 10_km, 10_km, 20_km}).rule(ruleDay, RuleName::Kappa, 10'000), "2026-03-18")
            .reference;
    };
    EXPECT_EQ(reference(historyDay), 10_km);
    EXPECT_EQ(reference("2026-03-17"), 12_km);
}

TEST(References, AreNineTenthsOfWhatWasAskedWithoutAFullWeek) {
    const WeekState week = weekOn(aRunner().asked(20_km, 8_km, 3));
    EXPECT_EQ(week.weeks, Distances{18_km});
    EXPECT_EQ(week.reference, 18_km);
    EXPECT_TRUE(week.fromAsked);
    EXPECT_EQ(weekOn(aRunner()).reference, 0_km);
}

TEST(References, DoNotAskOnceThereIsAFullWeek) {
    const WeekState week = weekOn(weeksOf({10_km}).asked(20_km, 8_km, 3));
    EXPECT_EQ(week.reference, 10_km);
    EXPECT_FALSE(week.fromAsked);
}

// Resets.

namespace {

/// K = 2 on Monday, 9 March, for an AMBER2 of the week before.
DiaryBuilder withAmberWeek() {
    return aRunner().ran("2026-02-17", 10_km).ran("2026-02-24", 11_km).ran("2026-03-03", 12_km, during(4));
}

}  // namespace

TEST(Resets, ByAmberStillUseTheWeeksBeforeInTheirOwnWeek) {
    const WeekState week = weekOn(withAmberWeek(), "2026-03-09");
    EXPECT_EQ(week.status, Status::Amber);
    EXPECT_TRUE(week.reset);
    EXPECT_EQ(week.weeks, (Distances{12_km, 11_km, 10_km}));
}

TEST(Resets, ByAmberCountOnlyFromTheirOwnWeekOn) {
    EXPECT_EQ(weekOn(withAmberWeek().ran("2026-03-10", 7_km)).weeks, Distances{7_km});
    EXPECT_EQ(weekOn(withAmberWeek().ran("2026-03-10", 7_km)).fromAsked, false);
}

TEST(Resets, LeaveWhatTheyAllowedWhileNothingWasRunSince) {
    const WeekState week = weekOn(withAmberWeek());
    EXPECT_EQ(week.weeks, Distances{metres(9'600)});
    EXPECT_FALSE(week.fromAsked);
}

TEST(Resets, ByAFlareLeaveThreeFifths) {
    const auto builder =
        aRunner().ran("2026-02-17", 10_km).ran("2026-02-24", 11_km).ran("2026-03-03", 12_km, during(6));
    EXPECT_EQ(weekOn(builder).weeks, Distances{metres(7'200)});
}

TEST(Resets, ComeWithTheFirstRunAfterSevenDaysOff) {
    const auto builder = [](On first) { return aRunner().ran(first, 10_km).ran("2026-03-05", 6_km); };
    EXPECT_EQ(weekOn(builder("2026-02-25"), "2026-03-09").weeks, Distances{6_km});
    EXPECT_EQ(weekOn(builder("2026-02-26"), "2026-03-09").weeks, Distances{6_km});
    EXPECT_TRUE(weekOn(builder("2026-02-25"), "2026-03-05").reset);
    EXPECT_FALSE(weekOn(builder("2026-02-26"), "2026-03-05").reset);
}

TEST(Resets, ByAGapStillUseTheWeeksBeforeInTheirOwnWeek) {
    const auto builder = aRunner().ran("2026-02-24", 10_km).ran("2026-03-05", 6_km);
    EXPECT_EQ(weekOn(builder, "2026-03-05").weeks, Distances{10_km});
    EXPECT_EQ(weekOn(builder, "2026-03-09").weeks, Distances{6_km});
}

TEST(Resets, AreMadeByAPhysiotherapist) {
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km, 14_km})).weeks.size(), 3U);
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km, 14_km}).rule("2026-03-11", RuleName::Reset, 1)).weeks, Distances{14_km});
    EXPECT_EQ(weekOn(weeksOf({10_km, 12_km, 14_km}).rule("2026-03-04", RuleName::Reset, 1)).weeks,
              (Distances{14_km, 12_km}));
}

TEST(Cuts, AreExactAndNeverAboveTheReference) {
    WeekState week;
    week.weeks = {metres(1)};
    week.typicalWeek = metres(2'003);
    week.reference = 10_km;
    // Half of 2,003 m is 1,001.5 m, and four fifths of that are 801.2 m.
    EXPECT_EQ(cutTarget(week, Ratio::percent(20)), metres(801));
    week.weeks = {20_km};
    EXPECT_EQ(cutTarget(week, Ratio::percent(20)), 10_km);
    EXPECT_EQ(cutTarget(week, Ratio::percent(60)), 8_km);
}

// Deloads.

TEST(Deloads, AreDueInEveryFourthWeek) {
    EXPECT_FALSE(weekOn(equalWeeks(2)).deloadDue);
    EXPECT_TRUE(weekOn(equalWeeks(3)).deloadDue);
    // Due and not taken: the count begins anew all the same.
    EXPECT_FALSE(weekOn(equalWeeks(4)).deloadDue);
    EXPECT_FALSE(weekOn(equalWeeks(6)).deloadDue);
    EXPECT_TRUE(weekOn(equalWeeks(7)).deloadDue);
}

TEST(Deloads, AreDueInEveryThirdWeekFromFiftyYears) {
    EXPECT_EQ(periodOn(equalWeeks(2).born(1977)), 4);
    EXPECT_EQ(periodOn(equalWeeks(2).born(1976)), 3);
    EXPECT_FALSE(weekOn(equalWeeks(2).born(1977)).deloadDue);
    EXPECT_TRUE(weekOn(equalWeeks(2).born(1976)).deloadDue);
}

TEST(Deloads, FollowTheRuleOfTheirPeriod) {
    EXPECT_EQ(periodOn(equalWeeks(3).rule("2026-03-01", RuleName::DeloadPeriod, 6)), 6);
    EXPECT_FALSE(weekOn(equalWeeks(4).rule("2026-03-01", RuleName::DeloadPeriod, 6)).deloadDue);
    EXPECT_TRUE(weekOn(equalWeeks(5).rule("2026-03-01", RuleName::DeloadPeriod, 6)).deloadDue);
}

TEST(Deloads, ComeSoonerAfterARedOrStopRunOf42Days) {
    // Cleared at once, so that no Monday was a flare.
    const auto period = [](On on) {
        return periodOn(aRunner().ran(on, 5_km, during(8)).cleared(on, {RedFlag::PainEightOrMore}));
    };
    EXPECT_EQ(period("2026-02-02"), 3);
    EXPECT_EQ(period("2026-02-01"), 4);
}

TEST(Deloads, ComeSoonerAfterAFlareMondayOf56Days) {
    // Two AMBER2 make a flare without a red run: on Monday, 19 January, and a week before.
    EXPECT_EQ(periodOn(aRunner().ran("2026-01-13", 5_km, during(4)).ran("2026-01-15", 5_km, during(4))), 3);
    EXPECT_EQ(periodOn(aRunner().ran("2026-01-06", 5_km, during(4)).ran("2026-01-08", 5_km, during(4))), 4);
}

TEST(Deloads, AreHadByAWeekOfThreeQuartersOfItsReference) {
    const WeekState easy = weekOn(weeksOf({10_km, 10_km, metres(7'500)}));
    EXPECT_FALSE(easy.deloadDue);
    EXPECT_EQ(easy.easyWeek, day("2026-03-09"));
    EXPECT_EQ(easy.easyWeekRan, metres(7'500));
    const WeekState full = weekOn(weeksOf({10_km, 10_km, metres(7'501)}));
    EXPECT_TRUE(full.deloadDue);
    EXPECT_EQ(full.easyWeek, std::nullopt);
}

TEST(Deloads, TellAnEasyWeekOfTheLastThree) {
    EXPECT_TRUE(weekOn(weeksOf({10_km, 7_km, 10_km, 10_km})).easyWeek);
    EXPECT_FALSE(weekOn(weeksOf({10_km, 7_km, 10_km, 10_km, 10_km})).easyWeek);
    EXPECT_TRUE(weekOn(weeksOf({10_km, 7_km, 10_km, 10_km, 10_km})).deloadDue);
}

TEST(Deloads, AreCountedButNotDueWhileTheKneeIsAmber) {
    const WeekState week = weekOn(equalWeeks(3).ran("2026-03-12", metres(100), during(4)));
    EXPECT_EQ(week.status, Status::Amber);
    EXPECT_TRUE(week.deloadCounted);
    EXPECT_FALSE(week.deloadDue);
}

TEST(Deloads, CountNoWeekThatIsNotFull) {
    // The first entry is a Thursday, so its week does not count.
    const auto builder = [](On first) {
        return aRunner().ran(first, 10_km).ran("2026-03-03", 10_km).ran("2026-03-10", 10_km);
    };
    EXPECT_TRUE(weekOn(builder("2026-02-25")).deloadDue);
    EXPECT_FALSE(weekOn(builder("2026-02-26")).deloadDue);
}

// Phases.

TEST(Phases, AreThatOfTheNewestEntry) {
    const auto builder = aRunner().inPhase("2026-02-01", Phase::Rebuild).inPhase("2026-03-01", Phase::Build);
    EXPECT_EQ(phaseToday(builder).phase, Phase::Build);
    EXPECT_EQ(phaseToday(builder).since, day("2026-03-01"));
    EXPECT_EQ(phaseToday(builder, "2026-02-20").phase, Phase::Rebuild);
}

TEST(Phases, BeganWithTheFirstOfEqualEntries) {
    EXPECT_EQ(phaseToday(aRunner().inPhase("2026-02-01", Phase::Build).inPhase("2026-03-01", Phase::Build)).since,
              day("2026-02-01"));
}

TEST(Phases, FallBackToSettleOnAFlareMonday) {
    EXPECT_EQ(phaseAfterRun(during(6)).phase, Phase::Settle);
    EXPECT_EQ(phaseAfterRun(during(6)).since, day(historyDay));
    EXPECT_EQ(phaseAfterRun(during(5)).phase, Phase::Build);
}

TEST(Phases, FallBackToSettleOnADayWithAFlare) {
    const auto builder = aRunner().inPhase("2026-03-01", Phase::Build).ran("2026-03-17", 5_km, during(6));
    EXPECT_EQ(phaseToday(builder, "2026-03-16").phase, Phase::Build);
    EXPECT_EQ(phaseToday(builder, "2026-03-18").phase, Phase::Settle);
    EXPECT_EQ(phaseToday(builder, "2026-03-18").since, day("2026-03-18"));
}

TEST(Phases, FallBackToSettleWithAClearance) {
    const auto builder = aRunner()
                             .inPhase("2026-03-01", Phase::Build)
                             .answered("2026-03-10", RedFlag::Locks)
                             .cleared("2026-03-12", {RedFlag::Locks});
    EXPECT_EQ(phaseToday(builder).phase, Phase::Settle);
    EXPECT_EQ(phaseToday(builder).since, day("2026-03-12"));
    EXPECT_EQ(phaseToday(builder, "2026-03-11").phase, Phase::Build);
}

TEST(Phases, TakeALaterEntryOverAnEarlierFallBack) {
    const auto builder =
        aRunner().ran("2026-03-05", 5_km, during(6)).inPhase("2026-03-10", Phase::Rebuild, DecidedBy::Runner);
    EXPECT_EQ(phaseToday(builder, "2026-03-09").phase, Phase::Settle);
    EXPECT_EQ(phaseToday(builder, "2026-03-16").phase, Phase::Rebuild);
}

TEST(Phases, OfOneDayAreSettleUnlessAPhysiotherapistDecided) {
    const auto by = [](DecidedBy who) {
        return phaseToday(aRunner().ran("2026-03-12", 5_km, during(6)).inPhase(historyDay, Phase::Build, who)).phase;
    };
    EXPECT_EQ(by(DecidedBy::Rule), Phase::Settle);
    EXPECT_EQ(by(DecidedBy::Runner), Phase::Settle);
    EXPECT_EQ(by(DecidedBy::Physio), Phase::Build);
}

TEST(Phases, BeginAnewWhereAPhysiotherapistOverrulesAFallBack) {
    const auto builder = aRunner()
                             .inPhase("2026-02-01", Phase::Build)
                             .ran("2026-03-12", 5_km, during(6))
                             .inPhase(historyDay, Phase::Build, DecidedBy::Physio);
    EXPECT_EQ(phaseToday(builder).phase, Phase::Build);
    EXPECT_EQ(phaseToday(builder).since, day(historyDay));
}

TEST(FirstPhases, AreRebuildForAQuietKnee) {
    EXPECT_EQ(phaseToday(aRunner()).phase, Phase::Rebuild);
    EXPECT_EQ(phaseToday(aRunner().ran("2026-03-12", 5_km, during(3))).phase, Phase::Rebuild);
    EXPECT_EQ(phaseToday(aRunner()).since, std::nullopt);
}

TEST(FirstPhases, AreSettleAfterPainOfFourInFourteenDays) {
    EXPECT_EQ(phaseToday(aRunner().ran("2026-03-12", 5_km, during(4))).phase, Phase::Settle);
    EXPECT_EQ(phaseToday(aRunner().ran("2026-03-02", 5_km, during(4))).phase, Phase::Settle);
    EXPECT_EQ(phaseToday(aRunner().ran("2026-03-01", 5_km, during(4))).phase, Phase::Rebuild);
}

TEST(FirstPhases, AreSettleAfterAMorningAPointWorse) {
    const auto rise = [](int points) {
        return phaseToday(aRunner()
                              .everyMorning("2026-03-08", "2026-03-10", 1)
                              .ran("2026-03-10", 5_km, during(1))
                              .morning("2026-03-11", 1 + points))
            .phase;
    };
    EXPECT_EQ(rise(0), Phase::Rebuild);
    EXPECT_EQ(rise(1), Phase::Settle);
}

TEST(FirstPhases, AreSettleForAnEasilyUpsetKnee) {
    EXPECT_EQ(phaseToday(aRunner().ran("2026-02-12", 5_km, settled(Settle::Longer))).phase, Phase::Settle);
}

// Gaps.

TEST(GapDays, AreFullDaysWithoutARun) {
    const auto gap = [](On last) { return gapDays(aRunner().ran(last, 5_km).build(), viewOf(day(historyDay))); };
    EXPECT_EQ(gap("2026-03-15"), 0);
    EXPECT_EQ(gap("2026-03-14"), 1);
    EXPECT_EQ(gap("2026-03-08"), 7);
    EXPECT_EQ(gap(historyDay), 0);
}

TEST(GapDays, AreUnknownWithoutARun) {
    EXPECT_EQ(gapDays(aRunner().morning("2026-03-01", 0).build(), viewOf(day(historyDay))), std::nullopt);
    EXPECT_EQ(gapDays(aRunner().ran("2026-03-17", 5_km).build(), viewOf(day(historyDay))), std::nullopt);
}

TEST(GapDays, OfAMondayDoNotSeeTheMondaysRun) {
    const Diary diary = aRunner().ran("2026-03-08", 5_km).ran(historyDay, 5_km).build();
    EXPECT_EQ(gapDays(diary, viewOfMonday(day(historyDay))), 7);
}

}  // namespace restride
