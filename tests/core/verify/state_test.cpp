// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/facts.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

// The recomputation against the tables of the rules: lights, status, tolerance, targets, resets, deloads, the ladder.

namespace restride::verifying {

namespace {

using namespace literals;

constexpr const char* today = "2026-03-16";

/// The light of the newest run, as it stands at the end of a day.
std::optional<Light> lightOn(const DiaryBuilder& builder, On on = today) {
    const Diary diary = builder.build();
    return judgeRuns(diary, Rules{}).runs.back().at(endOf(on.date));
}

/// One run on Saturday with mornings of 1 before it and one answer after it.
template <class... Changes>
std::optional<Light> lightOf(int morning, Changes... changes) {
    return lightOn(aCaseRunner()
                       .everyMorning("2026-03-08", "2026-03-14", 1)
                       .ran("2026-03-14", 6.0_km, changes...)
                       .morning("2026-03-15", morning));
}

Status statusOn(const DiaryBuilder& builder, On on = today) {
    const Diary diary = builder.build();
    return statusAt(tell(diary, Rules{}), endOf(on.date));
}

Facts factsOn(const DiaryBuilder& builder, On on = today) {
    // What is asked of the facts needs no diary any more.
    const Diary diary = builder.build();
    return factsOf(tell(diary, Rules{}), on.date);
}

/// Four weeks of three equal runs, newest last; the last three confirmed GREEN, K = 0.
DiaryBuilder fourWeeks(Distance w4, Distance w3, Distance w2, Distance w1) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-02-16", today, 1).inPhase("2026-03-02", Phase::Rebuild);
    Date monday = day("2026-02-16");
    for (const Distance week : {w4, w3, w2, w1}) {
        const Distance third = metres(week.count() / 3);
        builder.weekOfRuns(monday, {{Weekday::Tue, third}, {Weekday::Thu, third}, {Weekday::Sat, week - third * 2}},
                           during(1));
        monday = monday + 7;
    }
    return builder;
}

}  // namespace

// 3.2.2

TEST(Lights, FollowTheTableOfPainDuring) {
    EXPECT_EQ(lightOf(1, during(0)), Light::Green);
    EXPECT_EQ(lightOf(1, during(2)), Light::Green);
    EXPECT_EQ(lightOf(1, during(3)), Light::Amber1);
    EXPECT_EQ(lightOf(1, during(4)), Light::Amber2);
    EXPECT_EQ(lightOf(1, during(5)), Light::Amber2);
    EXPECT_EQ(lightOf(1, during(6)), Light::Red);
    EXPECT_EQ(lightOf(1, during(7)), Light::Red);
    EXPECT_EQ(lightOf(1, during(8)), Light::Stop);
}

TEST(Lights, FollowTheMorning) {
    EXPECT_EQ(lightOf(0, during(1)), Light::Green);
    EXPECT_EQ(lightOf(2, during(1)), Light::Amber2);
    EXPECT_EQ(lightOf(3, during(1)), Light::Red);
}

TEST(Lights, FollowTheTimeToSettle) {
    EXPECT_EQ(lightOf(1, during(1), settled(Settle::WithinDay)), Light::Amber1);
    EXPECT_EQ(lightOf(1, during(3), settled(Settle::WithinDay)), Light::Amber2);
    EXPECT_EQ(lightOf(1, during(1), settled(Settle::Longer)), Light::Red);
}

TEST(Lights, FollowSwellingGaitAndFlags) {
    EXPECT_EQ(lightOf(1, during(1), swollen(Swelling::Mild)), Light::Red);
    EXPECT_EQ(lightOf(1, during(1), swollen(Swelling::Marked)), Light::Stop);
    EXPECT_EQ(lightOf(1, during(1), limping()), Light::Red);
    EXPECT_EQ(lightOf(1, during(1), flagged(RunFlag::GivingWay)), Light::Stop);
}

TEST(Lights, AreUnknownWithoutPainDuringUnlessSomethingWorseIsTold) {
    EXPECT_EQ(lightOf(1), std::nullopt);
    EXPECT_EQ(lightOf(5), std::nullopt);
    EXPECT_EQ(lightOf(1, limping()), Light::Red);
}

TEST(Lights, TakeMildSwellingForNewOnlyOnce) {
    const auto builder = aCaseRunner()
                             .checkIn("2026-03-08", [](CheckIn& c) { c.swelling = Swelling::Mild; })
                             .ran("2026-03-14", 6.0_km, during(1), swollen(Swelling::Mild));
    EXPECT_EQ(lightOn(builder), Light::Green);
}

TEST(Lights, WaitForTheMorning) {
    const auto builder = aCaseRunner()
                             .everyMorning("2026-03-08", "2026-03-14", 1)
                             .ran("2026-03-14", 6.0_km, during(1))
                             .morning("2026-03-15", 4);
    EXPECT_EQ(lightOn(builder, "2026-03-14"), Light::Green);
    EXPECT_EQ(lightOn(builder, "2026-03-15"), Light::Red);
}

TEST(Lights, MeasureTheMorningAgainstAtMostThree) {
    const auto builder = aCaseRunner()
                             .everyMorning("2026-03-08", "2026-03-14", 6)
                             .ran("2026-03-14", 6.0_km, during(1))
                             .morning("2026-03-15", 4);
    EXPECT_EQ(lightOn(builder), Light::Amber2);
}

TEST(Lights, UseThePainBeforeWhileMorningsAreFew) {
    const auto run = [](int morning) {
        return lightOn(aCaseRunner().ran("2026-03-14", 6.0_km, before(2), during(1)).morning("2026-03-15", morning));
    };
    EXPECT_EQ(run(2), Light::Green);
    EXPECT_EQ(run(3), Light::Amber2);
    EXPECT_EQ(run(4), Light::Red);
}

TEST(Baseline, LeavesOutMorningsAfterRedAndTakesTheLowerMiddle) {
    const Diary diary = aCaseRunner()
                            .everyMorning("2026-03-01", "2026-03-03", 0)
                            .ran("2026-03-03", 5.0_km, during(6))
                            .morning("2026-03-04", 9)
                            .morning("2026-03-05", 2)
                            .ran("2026-03-05", 2.0_km, during(0))
                            .build();
    const Lights lights = judgeRuns(diary, Rules{});
    EXPECT_TRUE(lights.mornings[3].afterRed);
    EXPECT_EQ(baselineOf(lights.mornings, day("2026-02-19"), day("2026-03-05")), 0);
    EXPECT_EQ(baselineOf(lights.mornings, day("2026-03-02"), day("2026-03-04")), std::nullopt);
}

// 3.2.3

TEST(StatusK, IsSettledWithTwoConfirmedGreenRuns) {
    EXPECT_EQ(statusOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km)), Status::Settled);
}

TEST(StatusK, HoldsWithoutConfirmation) {
    EXPECT_EQ(statusOn(aCaseRunner().ran("2026-03-12", 5.0_km, during(1)).ran("2026-03-14", 5.0_km, during(1))),
              Status::Hold);
    EXPECT_EQ(statusOn(aCaseRunner()
                           .everyMorning("2026-03-01", today, 1)
                           .ran("2026-03-12", 5.0_km, during(1), masked())
                           .ran("2026-03-14", 5.0_km, during(1))),
              Status::Hold);
    EXPECT_EQ(statusOn(aCaseRunner()), Status::Hold);
}

TEST(StatusK, HoldsAfterOneAmber1) {
    EXPECT_EQ(statusOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km).ran("2026-03-13", 2.0_km, during(3))),
              Status::Hold);
}

TEST(StatusK, IsAmberAfterThreeAmber1) {
    EXPECT_EQ(statusOn(aCaseRunner()
                           .ran("2026-03-10", 2.0_km, during(3))
                           .ran("2026-03-12", 2.0_km, during(3))
                           .ran("2026-03-14", 2.0_km, during(3))),
              Status::Amber);
}

TEST(StatusK, LetsAnAmber2BeOnceTwoGreenRunsFollow) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-03-01", today, 1)
        .ran("2026-03-10", 2.0_km, during(4))
        .ran("2026-03-12", 2.0_km, during(1));
    EXPECT_EQ(statusOn(builder), Status::Amber);
    DiaryBuilder followed = builder;
    EXPECT_EQ(statusOn(followed.ran("2026-03-14", 2.0_km, during(1))), Status::Hold);
    DiaryBuilder disturbed = builder;
    EXPECT_EQ(statusOn(disturbed.ran("2026-03-13", 2.0_km, during(3)).ran("2026-03-14", 2.0_km, during(1))),
              Status::Amber);
}

TEST(StatusK, IsAmberWhenTheMeanOfMorningsRisesByAPoint) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-03-02", "2026-03-08", 1).everyMorning("2026-03-09", today, 2);
    EXPECT_EQ(statusOn(builder), Status::Amber);
}

TEST(StatusK, IsFlareAfterRedOrTwoAmber2) {
    EXPECT_EQ(statusOn(aCaseRunner().ran("2026-03-09", 2.0_km, during(6))), Status::Flare);
    EXPECT_EQ(statusOn(aCaseRunner().ran("2026-03-08", 2.0_km, during(6))), Status::Hold);
    EXPECT_EQ(statusOn(aCaseRunner().ran("2026-03-10", 2.0_km, during(4)).ran("2026-03-12", 2.0_km, during(5))),
              Status::Flare);
}

TEST(StatusK, IsFlareAfterTwoBadMorningsInARow) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-03-01", "2026-03-13", 1).morning("2026-03-14", 3);
    DiaryBuilder both = builder;
    EXPECT_EQ(statusOn(both.morning("2026-03-15", 3)), Status::Flare);
    DiaryBuilder apart = builder;
    EXPECT_NE(statusOn(apart.morning("2026-03-15", 2).morning("2026-03-16", 3)), Status::Flare);
}

TEST(StatusK, IsStopUntilAClearance) {
    DiaryBuilder builder = aCaseRunner();
    builder.ran("2026-03-14", 5.0_km, during(8));
    EXPECT_EQ(statusOn(builder), Status::Stop);
    EXPECT_EQ(statusOn(builder.cleared("2026-03-15", {RedFlag::PainEightOrMore}, ClearedBy::Runner)), Status::Hold);
}

TEST(StatusK, IsStopAfterThreeDaysOfMildSwelling) {
    DiaryBuilder builder = aCaseRunner();
    for (const char* on : {"2026-03-10", "2026-03-11"})
        builder.checkIn(on, [](CheckIn& c) { c.swelling = Swelling::Mild; });
    EXPECT_EQ(statusOn(builder), Status::Hold);
    EXPECT_EQ(statusOn(builder.checkIn("2026-03-12", [](CheckIn& c) { c.swelling = Swelling::Mild; })), Status::Stop);
}

TEST(StatusK, CountsStrengthThatHurtTooMuch) {
    EXPECT_EQ(statusOn(aCaseRunner().strength("2026-03-14", StrengthKind::Full, 5)), Status::Hold);
    EXPECT_EQ(statusOn(aCaseRunner().strength("2026-03-14", StrengthKind::Full, 6)), Status::Flare);
    EXPECT_EQ(statusOn(aCaseRunner().strength("2026-03-14", StrengthKind::Full, 8)), Status::Stop);
}

// 3.2.4, 3.3.8

TEST(ToleratedRun, FallsBackStepByStep) {
    EXPECT_EQ(factsOn(aCaseRunner().asked(20.0_km, 8.0_km, 3)).tolerated, 4.0_km);
    EXPECT_EQ(factsOn(aCaseRunner().ran("2026-03-14", 5.0_km)).tolerated, 4.5_km);
    EXPECT_EQ(
        factsOn(aCaseRunner().ran("2026-03-14", 5.0_km, during(5)).ran("2026-03-12", 4.0_km, during(4))).tolerated,
        2.8_km);
    EXPECT_EQ(
        factsOn(aCaseRunner().ran("2026-03-14", 12.0_km, during(6)).ran("2026-03-12", 4.0_km, during(3))).tolerated,
        4.0_km);
}

TEST(RunCap, GrowsByATenthOrASmallStep) {
    const Rules rules;
    EXPECT_EQ(capOf({8.0_km, std::nullopt, Phase::Build, Status::Settled, false}, rules), 8.8_km);
    EXPECT_EQ(capOf({4.0_km, std::nullopt, Phase::Build, Status::Settled, false}, rules), 4.5_km);
    EXPECT_EQ(capOf({8.0_km, std::nullopt, Phase::Build, Status::Settled, true}, rules), 6.4_km);
    EXPECT_EQ(capOf({8.0_km, std::nullopt, Phase::Build, Status::Amber, false}, rules), 6.4_km);
    EXPECT_EQ(capOf({8.0_km, 5.0_km, Phase::Settle, Status::Flare, false}, rules), 4.0_km);
    EXPECT_EQ(capOf({8.0_km, 5.0_km, Phase::Rebuild, Status::Hold, false}, rules), 4.5_km);
    EXPECT_EQ(capOf({8.0_km, 5.0_km, Phase::Build, Status::Hold, false}, rules), 8.8_km);
}

TEST(SplitOfAWeek, MeetsTheWorkedCases) {
    using Sizes = std::vector<Distance>;
    EXPECT_EQ(splitWeek({22.0_km, 8.8_km, 3, 4, true}).sizes, (Sizes{8.8_km, 6.6_km, 6.6_km}));
    EXPECT_EQ(splitWeek({11'160_m, 4.0_km, 3, 3, false}).sizes, (Sizes{3.7_km, 3.7_km, 3.7_km}));
    EXPECT_EQ(splitWeek({14.4_km, 3'840_m, 3, 4, false}).sizes, (Sizes{3.6_km, 3.6_km, 3.6_km, 3.6_km}));
    EXPECT_EQ(splitWeek({19.8_km, 7.6_km, 3, 3, true}).sizes, (Sizes{7.6_km, 6.1_km, 6.1_km}));
    EXPECT_EQ(splitWeek({26.0_km, 11.0_km, 4, 5, true}).sizes, (Sizes{8.8_km, 5.7_km, 5.7_km, 5.7_km}));
    EXPECT_EQ(splitWeek({30.8_km, 11'550_m, 4, 5, true}).sizes, (Sizes{10.4_km, 6.7_km, 6.7_km, 6.7_km}));
}

TEST(SplitOfAWeek, TakesFewerRunsRatherThanShortOnes) {
    EXPECT_EQ(splitWeek({5.0_km, 4.0_km, 3, 3, false}).sizes, (std::vector<Distance>{2.5_km, 2.5_km}));
    EXPECT_EQ(splitWeek({1.6_km, 4.0_km, 3, 3, false}).sizes, (std::vector<Distance>{1.6_km}));
    EXPECT_TRUE(splitWeek({5.0_km, 4.0_km, 3, 0, false}).sizes.empty());
}

TEST(SplitOfAWeek, LowersTheTargetToTheCap) {
    EXPECT_EQ(splitWeek({20.0_km, 4.0_km, 3, 3, false}).target, 12.0_km);
}

// 3.3.1, 3.3.2

TEST(WeeklyTarget, GrowsByATenthWhenSettled) {
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km));
    EXPECT_EQ(facts.target.code, "PROGRESS_10");
    EXPECT_EQ(facts.target.distance, 22.0_km);
}

TEST(WeeklyTarget, GrowsByTheSmallStepBelowTenKilometres) {
    EXPECT_EQ(factsOn(fourWeeks(8.1_km, 8.1_km, 8.1_km, 8.1_km)).target.distance, 9.1_km);
}

TEST(WeeklyTarget, NeverRewardsOneBigWeek) {
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 30.0_km));
    EXPECT_EQ(facts.week().reference, 24.0_km);
}

TEST(WeeklyTarget, HoldsUnderAmber1) {
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 18.0_km).ran("2026-03-15", 2.0_km, during(3)));
    EXPECT_EQ(facts.target.code, "HOLD_STATUS");
    EXPECT_EQ(facts.target.distance, 20.0_km);
}

TEST(WeeklyTarget, CutsAFifthUnderAmber) {
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 18.0_km).ran("2026-03-15", 2.0_km, during(4)));
    EXPECT_EQ(facts.target.code, "CUT_AMBER");
    EXPECT_EQ(facts.target.distance, 16.0_km);
}

TEST(WeeklyTarget, RollsAJumpBack) {
    // 10 to 20 km: both cuts give 12.0 km.
    EXPECT_EQ(
        factsOn(fourWeeks(10.0_km, 10.0_km, 10.0_km, 18.0_km).ran("2026-03-15", 2.0_km, during(4))).target.distance,
        12.0_km);
    EXPECT_EQ(
        factsOn(fourWeeks(10.0_km, 10.0_km, 10.0_km, 18.0_km).ran("2026-03-15", 2.0_km, during(6))).target.distance,
        12.0_km);
}

TEST(WeeklyTarget, ReturnsByTheLengthOfTheGap) {
    EXPECT_EQ(gapFactor(6), std::nullopt);
    EXPECT_EQ(gapFactor(7), Ratio::percent(90));
    EXPECT_EQ(gapFactor(10), Ratio::percent(90));
    EXPECT_EQ(gapFactor(11), Ratio::percent(80));
    EXPECT_EQ(gapFactor(21), Ratio::percent(70));
    EXPECT_EQ(gapFactor(28), Ratio::percent(60));
    EXPECT_EQ(gapFactor(29), std::nullopt);
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km), "2026-03-23");
    EXPECT_EQ(facts.week().gap, 8);
    EXPECT_EQ(facts.target.distance, 18.0_km);
}

TEST(WeeklyTarget, StopsAtTheGoal) {
    EXPECT_EQ(factsOn(fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km).weeklyGoal(21.0_km)).target.distance, 21.0_km);
}

TEST(WeeklyTarget, GrowsByFivePerCentInSustain) {
    EXPECT_EQ(grown(20.0_km, Phase::Sustain, Rules{}), 21.0_km);
    EXPECT_EQ(grown(9.0_km, Phase::Sustain, Rules{}), 10.0_km);
}

TEST(WeeklyTarget, StartsFromWhatWasAsked) {
    const Facts facts = factsOn(aCaseRunner().asked(20.0_km, 8.0_km, 3));
    EXPECT_TRUE(facts.week().asked);
    EXPECT_EQ(facts.target.distance, 18.0_km);
    EXPECT_EQ(facts.target.code, "HOLD_STATUS");
}

TEST(GrowthHold, KeepsTheReference) {
    const auto with = [](const std::function<void(CheckIn&)>& change, int days) {
        DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
        for (int i = 0; i < days; ++i) builder.checkIn(day(today) - i, change);
        return factsOn(builder).target;
    };
    EXPECT_EQ(with([](CheckIn& c) { c.sleep = minutes(330); }, 4).code, "SLEEP_HOLD");
    EXPECT_EQ(with([](CheckIn& c) { c.sleep = minutes(330); }, 3).code, "PROGRESS_10");
    EXPECT_EQ(with([](CheckIn& c) { c.sleepQuality = SleepQuality::Poor; }, 4).code, "SLEEP_HOLD");
    EXPECT_EQ(with([](CheckIn& c) { c.fatigue = Fatigue::of(8); }, 3).code, "FATIGUE_HOLD");
    EXPECT_EQ(with([](CheckIn& c) { c.calfPain = PainScore::of(3); }, 1).code, "CALF_HOLD");
    EXPECT_EQ(with([](CheckIn& c) { c.calfPain = PainScore::of(3); }, 1).distance, 20.0_km);
}

TEST(GrowthHold, CanBeIgnoredForAWeekButForTheCalf) {
    DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    for (int i = 0; i < 3; ++i) builder.checkIn(day(today) - i, [](CheckIn& c) { c.fatigue = Fatigue::of(9); });
    EXPECT_EQ(factsOn(builder.rule(today, RuleName::IgnoreHold, 1, LockOwner::Runner)).target.code, "PROGRESS_10");
    builder.checkIn(today, [](CheckIn& c) { c.calfPain = PainScore::of(4); });
    EXPECT_EQ(factsOn(builder).target.code, "CALF_HOLD");
}

// Resets

TEST(ResetOfTheWeeks, LeavesOutWhatWasBeforeAFlare) {
    // RED on Saturday: the week after it is a reset, and the one after that sees only it.
    DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    builder.ran("2026-03-15", 2.0_km, during(6)).everyMorning("2026-03-17", "2026-03-30", 1);
    EXPECT_EQ(factsOn(builder).target.distance, 13'200_m);
    builder.weekOfRuns("2026-03-16", {{Weekday::Thu, 3.0_km}, {Weekday::Sun, 3.0_km}}, during(1));
    const Facts facts = factsOn(builder, "2026-03-23");
    EXPECT_EQ(facts.week().weeks, (std::vector<Distance>{6.0_km}));
    EXPECT_EQ(facts.week().reference, 6.0_km);
}

TEST(ResetOfTheWeeks, KeepsWhatTheResetWeekWasAllowedWhenNobodyRan) {
    DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    builder.ran("2026-03-15", 2.0_km, during(6));
    const Facts facts = factsOn(builder, "2026-03-23");
    EXPECT_TRUE(facts.week().weeks.empty());
    EXPECT_EQ(facts.week().w1, 13'200_m);
}

TEST(ResetOfTheWeeks, FollowsAGapAndAPhysiotherapist) {
    DiaryBuilder builder = aCaseRunner();
    builder.weekOfRuns("2026-02-16", {{Weekday::Tue, 6.0_km}, {Weekday::Thu, 6.0_km}}, during(1))
        .weekOfRuns("2026-03-02", {{Weekday::Tue, 4.0_km}, {Weekday::Thu, 4.0_km}}, during(1))
        .weekOfRuns("2026-03-09", {{Weekday::Tue, 5.0_km}, {Weekday::Thu, 4.0_km}}, during(1));
    EXPECT_EQ(factsOn(builder).week().weeks, (std::vector<Distance>{9.0_km, 8.0_km}));
    builder.rule("2026-03-11", RuleName::Reset, 1);
    EXPECT_EQ(factsOn(builder).week().weeks, (std::vector<Distance>{9.0_km}));
}

// Deloads

TEST(DeloadWeeks, AreDueEveryFourthWeek) {
    std::vector<bool> due;
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-01-01", "2026-04-30", 1);
    for (Date monday = day("2026-01-05"); monday <= day("2026-03-30"); monday = monday + 7) {
        due.push_back(factsOn(builder, monday).week().deload);
        builder.weekOfRuns(monday, {{Weekday::Tue, 6.0_km}, {Weekday::Thu, 6.0_km}, {Weekday::Sat, 8.0_km}}, during(1));
    }
    EXPECT_EQ(due, (std::vector<bool>{false, false, false, true, false, false, false, true, false, false, false, true,
                                      false}));
}

TEST(DeloadWeeks, AreDueEveryThirdWeekFromFifty) {
    std::vector<bool> due;
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-01-01", "2026-04-30", 1).born(1976);
    for (Date monday = day("2026-01-05"); monday <= day("2026-02-09"); monday = monday + 7) {
        due.push_back(factsOn(builder, monday).week().deload);
        builder.weekOfRuns(monday, {{Weekday::Tue, 6.0_km}, {Weekday::Thu, 6.0_km}, {Weekday::Sat, 8.0_km}}, during(1));
    }
    EXPECT_EQ(due, (std::vector<bool>{false, false, true, false, false, true}));
}

TEST(DeloadWeeks, AreHadByAnEasyWeek) {
    // 14.0 km are less than 75 % of 20.0: the count begins anew.
    const Facts facts = factsOn(fourWeeks(20.0_km, 20.0_km, 14.0_km, 20.0_km));
    EXPECT_FALSE(facts.week().deload);
    EXPECT_EQ(factsOn(fourWeeks(20.0_km, 14.0_km, 20.0_km, 20.0_km)).week().deload, false);
    EXPECT_EQ(factsOn(fourWeeks(14.0_km, 20.0_km, 20.0_km, 20.0_km)).week().deload, false);
}

// The ladder

TEST(WalkRunLadder, IsEnteredAfterFourWeeks) {
    const DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    EXPECT_FALSE(factsOn(builder, "2026-04-06").ladder());
    const Facts facts = factsOn(builder, "2026-04-13");
    EXPECT_TRUE(facts.ladder());
    EXPECT_EQ(facts.level, 1);
    EXPECT_EQ(facts.target.distance, 1.2_km);
    EXPECT_FALSE(facts.gate);
}

TEST(WalkRunLadder, OpensItsGateForABriskWalkWithoutPain) {
    DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    builder.checkIn("2026-04-12", [](CheckIn& c) { c.briskWalkPain = PainScore::of(1); });
    EXPECT_TRUE(factsOn(builder, "2026-04-13").gate);
    builder.checkIn("2026-04-12", [](CheckIn& c) { c.stepDownPain = PainScore::of(4); });
    EXPECT_FALSE(factsOn(builder, "2026-04-13").gate);
}

TEST(WalkRunLadder, ClimbsAfterTwoGreenSessionsAndFallsAfterAmber2AndRed) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-03-01", "2026-03-31", 0).inPhase("2026-03-02", Phase::Rebuild, DecidedBy::Physio, 3);
    const auto level = [&](On on) {
        const Diary diary = builder.build();
        const Story story = tell(diary, Rules{});
        return climb(story, {true, day("2026-03-02"), 3}, endOf(on.date)).level;
    };
    builder.ran("2026-03-02", 2.7_km, kind(RunKind::WalkRun), during(1));
    EXPECT_EQ(level("2026-03-03"), 3);
    builder.ran("2026-03-03", 2.7_km, kind(RunKind::WalkRun), during(1));
    EXPECT_EQ(level("2026-03-04"), 3);
    builder.ran("2026-03-04", 2.7_km, kind(RunKind::WalkRun), during(1));
    EXPECT_EQ(level("2026-03-05"), 4);
    builder.ran("2026-03-06", 3.6_km, kind(RunKind::WalkRun), during(3));
    EXPECT_EQ(level("2026-03-07"), 4);
    builder.ran("2026-03-08", 3.6_km, kind(RunKind::WalkRun), during(4));
    EXPECT_EQ(level("2026-03-09"), 3);
    builder.ran("2026-03-11", 2.7_km, kind(RunKind::WalkRun), during(6));
    EXPECT_EQ(level("2026-03-12"), 1);
}

// Worked cases

TEST(WorkedCase, ThreeCutsTheWeekAfterTheFlare) {
    DiaryBuilder builder = fourWeeks(20.0_km, 20.0_km, 20.0_km, 20.0_km);
    builder.everyMorning("2026-03-17", "2026-03-23", 1)
        .ran("2026-03-16", 6.6_km, during(1), kind(RunKind::Technique))
        .ran("2026-03-18", 8.0_km, during(6), limping(), onset(5.0_km), settled(Settle::WithinDay))
        .morning("2026-03-19", 4);
    const Facts midweek = factsOn(builder, "2026-03-19");
    EXPECT_EQ(midweek.status, Status::Flare);
    EXPECT_EQ(midweek.phase.phase, Phase::Settle);
    EXPECT_EQ(midweek.onsetCap, 4.0_km);
    const Facts next = factsOn(builder.ran("2026-03-22", 4.0_km, during(1), kind(RunKind::WalkRun)), "2026-03-23");
    EXPECT_EQ(next.week().w1, 18.6_km);
    EXPECT_EQ(next.target.distance, 11'160_m);
    EXPECT_EQ(next.target.split.sizes, (std::vector<Distance>{3.7_km, 3.7_km, 3.7_km}));
}

TEST(WorkedCase, FiveAddsARunForTheOnsetCap) {
    DiaryBuilder builder = aCaseRunner();
    builder.everyMorning("2026-02-16", today, 0).inPhase("2026-03-02", Phase::Rebuild);
    for (const char* monday : {"2026-02-16", "2026-02-23", "2026-03-02"})
        builder.weekOfRuns(monday, {{Weekday::Tue, 8.0_km}, {Weekday::Thu, 8.0_km}, {Weekday::Sat, 8.0_km}}, during(1));
    builder.ran("2026-03-10", 8.0_km, during(4), onset(4.8_km))
        .ran("2026-03-12", 8.0_km, during(3), onset(4.8_km))
        .ran("2026-03-14", 8.0_km, during(4), onset(4.8_km));
    const Facts facts = factsOn(builder);
    EXPECT_EQ(facts.status, Status::Flare);
    EXPECT_EQ(facts.cap, 3'840_m);
    EXPECT_EQ(facts.target.distance, 14.4_km);
    EXPECT_EQ(facts.target.split.sizes, (std::vector<Distance>(4, 3.6_km)));
}

TEST(WorkedCase, EightIsBoundByItsTime) {
    DiaryBuilder builder = fourWeeks(18.0_km, 18.0_km, 18.0_km, 18.0_km);
    builder.budgets({0, 45, 0, 45, 0, 60, 0})
        .rule("2026-03-16", RuleName::Prime, 5)
        .rule("2026-03-16", RuleName::Restore, 5);
    builder.with([](Diary& d) { d.runs.back().distance = 7.0_km; });
    builder.with([](Diary& d) { d.runs[d.runs.size() - 2].distance = 5.0_km; });
    const Facts facts = factsOn(builder);
    EXPECT_EQ(facts.target.distance, 19.8_km);
    EXPECT_EQ(facts.target.cap, 7.6_km);
    EXPECT_EQ(facts.target.split.sizes, (std::vector<Distance>{7.6_km, 6.1_km, 6.1_km}));
}

TEST(WorkedCase, TenAddsHillsAndDoesNotGrow) {
    DiaryBuilder builder = aCaseRunner();
    builder.asked(24.0_km, 10.0_km, 4).everyMorning("2026-02-16", today, 0).inPhase("2026-03-02", Phase::Build);
    const auto week = [&](const char* monday, Distance each) {
        builder.weekOfRuns(monday, {{Weekday::Mon, each}, {Weekday::Wed, each}, {Weekday::Thu, each}}, during(1));
    };
    week("2026-02-16", 5.0_km);
    builder.ran("2026-02-21", 9.0_km, during(1));
    week("2026-02-23", 5.0_km);
    builder.ran("2026-02-28", 9.0_km, during(1), stressor(Stressor::Strides));
    week("2026-03-02", 5.0_km);
    builder.ran("2026-03-07", 10.0_km, during(1), stressor(Stressor::Strides));
    builder
        .weekOfRuns("2026-03-09", {{Weekday::Mon, 5.0_km}, {Weekday::Wed, 5.0_km}, {Weekday::Thu, 6.0_km}}, during(1))
        .ran("2026-03-14", 10.0_km, during(1));
    const Facts facts = factsOn(builder);
    EXPECT_EQ(facts.target.code, "ONE_CHANGE_AT_A_TIME");
    EXPECT_EQ(facts.target.stressor, Stressor::Hills);
    EXPECT_EQ(facts.target.distance, 26.0_km);
    EXPECT_EQ(facts.target.split.sizes, (std::vector<Distance>{8.8_km, 5.7_km, 5.7_km, 5.7_km}));
}

}  // namespace restride::verifying
