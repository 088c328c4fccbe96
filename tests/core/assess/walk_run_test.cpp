// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/walk_run.h"
#include "core/assess/load_history.h"
#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <initializer_list>
#include <optional>

// The walk–run ladder: climbing it, leaving it, and the gate before it (3.3.7).

namespace restride {
namespace {

using namespace literals;

const Date ladderStart = day("2026-03-02");

/// One session on a day after `ladderStart`.
struct PlannedSession {
    int dayOn = 0;
    std::optional<Light> light = Light::Green;
    bool confirmed = true;
    bool masked = false;
};

Ladder afterSession(const Ladder& ladder, const PlannedSession& session) {
    JudgedRun run;
    run.on = ladderStart + session.dayOn;
    run.kind = RunKind::WalkRun;
    run.light = session.light;
    run.confirmed = session.confirmed;
    run.masked = session.masked;
    return afterRun(ladder, run);
}

Ladder climbing(std::initializer_list<PlannedSession> sessions, int level = 3) {
    Ladder ladder = enterLadder(ladderStart, level);
    for (const PlannedSession& session : sessions) ladder = afterSession(ladder, session);
    return ladder;
}

int levelAfter(std::initializer_list<PlannedSession> sessions, int level = 3) {
    return climbing(sessions, level).level;
}

/// A run without a walk on the ladder.
Ladder afterContinuous(Ladder ladder, int dayOn, std::optional<Minutes> time, bool confirmed = true) {
    JudgedRun run;
    run.on = ladderStart + dayOn;
    if (time) run.duration = seconds(time->count() * 60);
    run.light = Light::Green;
    run.confirmed = confirmed;
    return afterRun(ladder, run);
}

constexpr const char* gateDay = "2026-03-16";

bool gateOpen(const DiaryBuilder& builder, bool passed = false) {
    const Diary diary = builder.build();
    const Rules rules;
    const View view = viewOf(day(gateDay));
    Ladder ladder = enterLadder(day(gateDay));
    ladder.passedGate = passed;
    return walkRunGateOpen(judge(diary, rules, view.today), view, ladder);
}

DiaryBuilder withBriskWalk(On on, PainScore pain, std::optional<PainScore> stepDown = {}) {
    return aRunner().checkIn(on, [=](CheckIn& entry) {
        entry.briskWalkPain = pain;
        entry.stepDownPain = stepDown;
    });
}

WeekState ladderWeek(const DiaryBuilder& builder, On today) {
    const Diary diary = builder.build();
    const Rules rules;
    return weekStates(judge(diary, rules, today.date), today.date).back();
}

}  // namespace

// Up.

TEST(WalkRunLadder, BeginsOnItsFirstDayAtLevelOne) {
    const Ladder ladder = enterLadder(ladderStart);
    EXPECT_TRUE(ladder.active);
    EXPECT_EQ(ladder.level, 1);
    EXPECT_EQ(ladder.since, ladderStart);
    EXPECT_FALSE(ladder.begun);
}

TEST(WalkRunLadder, ClimbsAfterTwoGreensWithADayBetween) {
    EXPECT_EQ(levelAfter({{0}}), 3);
    EXPECT_EQ(levelAfter({{0}, {2}}), 4);
    EXPECT_EQ(climbing({{0}, {2}}).change, Reason(WalkRunUp{3, 4}));
}

TEST(WalkRunLadder, DoesNotClimbWithoutADayBetween) {
    EXPECT_EQ(levelAfter({{0}, {1}}), 3);
    EXPECT_EQ(levelAfter({{0}, {0}}), 3);
    EXPECT_EQ(levelAfter({{0}, {1}, {2}}), 4);
}

TEST(WalkRunLadder, NeedsTwoGreensAtEachLevel) {
    EXPECT_EQ(levelAfter({{0}, {2}, {4}}), 4);
    EXPECT_EQ(levelAfter({{0}, {2}, {4}, {6}}), 5);
}

TEST(WalkRunLadder, ClimbsTwoLevelsInSevenDaysAtMost) {
    // From a session every other day on, the third climb would come on day 10, eight days after the first on day 2.
    EXPECT_EQ(levelAfter({{0}, {2}, {4}, {6}, {8}, {10}}), 6);
    // Here the climbs of days 2 and 4 are put so close by hand that the third must wait until day 9.
    Ladder ladder = climbing({{0}, {2}});
    ladder.climbs.push_back(ladderStart + 4);
    ladder.green = ladderStart + 5;
    EXPECT_EQ(afterSession(ladder, {8}).level, 4);
    EXPECT_EQ(afterSession(ladder, {9}).level, 5);
}

TEST(WalkRunLadder, TakesOnlyConfirmedUnmaskedGreens) {
    EXPECT_EQ(levelAfter({{0}, {2, Light::Green, false}}), 3);
    EXPECT_EQ(levelAfter({{0}, {2, Light::Green, true, true}}), 3);
    EXPECT_EQ(levelAfter({{0}, {2, std::nullopt}}), 3);
    // What is no evidence takes none away either.
    EXPECT_EQ(levelAfter({{0}, {2, Light::Green, false}, {4}}), 4);
}

// Repeat and down.

TEST(WalkRunLadder, RepeatsAfterAmber1AndAsksForTwoGreensAnew) {
    EXPECT_EQ(climbing({{0, Light::Amber1}}).change, Reason(WalkRunRepeat{3}));
    EXPECT_EQ(levelAfter({{0}, {2, Light::Amber1}, {4}}), 3);
    EXPECT_EQ(levelAfter({{0}, {2, Light::Amber1}, {4}, {6}}), 4);
}

TEST(WalkRunLadder, GoesDownOneAfterAmber2AndTwoAfterRed) {
    EXPECT_EQ(levelAfter({{0, Light::Amber2}}, 5), 4);
    EXPECT_EQ(levelAfter({{0, Light::Red}}, 5), 3);
    EXPECT_EQ(levelAfter({{0, Light::Stop}}, 5), 3);
    EXPECT_EQ(climbing({{0, Light::Red}}, 5).change, Reason(WalkRunDown{5, 3}));
}

TEST(WalkRunLadder, GoesDownForProvisionalLightsToo) {
    EXPECT_EQ(levelAfter({{0, Light::Amber2, false}}, 5), 4);
}

TEST(WalkRunLadder, EndsBelowAtLevelOne) {
    EXPECT_EQ(levelAfter({{0, Light::Red}}, 2), 1);
    EXPECT_EQ(levelAfter({{0, Light::Amber2}}, 1), 1);
    EXPECT_EQ(climbing({{0, Light::Amber2}}, 1).change, Reason(WalkRunRepeat{1}));
}

// The end.

TEST(WalkRunLadder, EndsAfterTwoGreensAtTheTop) {
    EXPECT_TRUE(climbing({{0}}, 7).active);
    EXPECT_TRUE(climbing({{0}, {1}}, 7).active);
    EXPECT_FALSE(climbing({{0}, {2}}, 7).active);
    EXPECT_TRUE(climbing({{0}, {2}}, 6).active);
}

TEST(WalkRunLadder, EndsAfterTwoGreenRunsOfThirtyMinutes) {
    const Ladder once = afterContinuous(enterLadder(ladderStart, 4), 0, minutes(30));
    EXPECT_TRUE(once.active);
    EXPECT_FALSE(afterContinuous(once, 2, minutes(30)).active);
    EXPECT_TRUE(afterContinuous(once, 2, minutes(29)).active);
    EXPECT_TRUE(afterContinuous(once, 2, std::nullopt).active);
    EXPECT_TRUE(afterContinuous(once, 2, minutes(30), false).active);
}

TEST(WalkRunLadder, CountsTheThirtyMinutesAnewAfterAWorseLight) {
    Ladder ladder = enterLadder(day("2026-03-02"));
    JudgedRun run;
    run.duration = seconds(31 * 60);
    run.confirmed = true;
    const auto lit = [&](const char* on, Light light) {
        run.on = day(on);
        run.light = light;
        ladder = afterRun(ladder, run);
    };
    lit("2026-03-03", Light::Green);
    lit("2026-03-05", Light::Red);
    lit("2026-03-10", Light::Green);
    EXPECT_TRUE(ladder.active);
    lit("2026-03-12", Light::Green);
    EXPECT_FALSE(ladder.active);
}

TEST(WalkRunLadder, IsLeftAsItIsByRunsOnceItHasEnded) {
    const Ladder ended = climbing({{0}, {2}}, 7);
    EXPECT_EQ(climbing({{0}, {2}, {4, Light::Red}}, 7), ended);
}

// The gate.

TEST(WalkRunGateOfTheLadder, IsClosedUntilItIsAsked) {
    EXPECT_FALSE(gateOpen(aRunner()));
    EXPECT_TRUE(gateOpen(aRunner(), true));
}

TEST(WalkRunGateOfTheLadder, OpensWithABriskWalkOfTwoOrLess) {
    EXPECT_TRUE(gateOpen(withBriskWalk(gateDay, PainScore::of(2))));
    EXPECT_FALSE(gateOpen(withBriskWalk(gateDay, PainScore::of(3))));
}

TEST(WalkRunGateOfTheLadder, AsksForStepDownsOfThreeOrLessIfTold) {
    EXPECT_TRUE(gateOpen(withBriskWalk(gateDay, PainScore::of(1), PainScore::of(3))));
    EXPECT_FALSE(gateOpen(withBriskWalk(gateDay, PainScore::of(1), PainScore::of(4))));
}

TEST(WalkRunGateOfTheLadder, TakesTheNewestAnswerOfFourteenDays) {
    EXPECT_TRUE(gateOpen(withBriskWalk("2026-03-02", PainScore::of(1))));
    EXPECT_FALSE(gateOpen(withBriskWalk("2026-03-01", PainScore::of(1))));
    auto newer = withBriskWalk("2026-03-10", PainScore::of(1));
    EXPECT_FALSE(gateOpen(newer.checkIn("2026-03-12", [](CheckIn& entry) { entry.briskWalkPain = PainScore::of(5); })));
}

TEST(WalkRunGateOfTheLadder, AsksForAQuietNextMorningIfTold) {
    const auto next = [](int pain) {
        auto builder = withBriskWalk("2026-03-10", PainScore::of(1));
        return gateOpen(builder.everyMorning("2026-03-06", "2026-03-10", 1).morning("2026-03-11", pain));
    };
    EXPECT_TRUE(next(1));
    EXPECT_FALSE(next(2));
}

TEST(WalkRunGateOfTheLadder, IsClosedByALimp) {
    auto builder = withBriskWalk(gateDay, PainScore::of(0));
    EXPECT_FALSE(gateOpen(builder.answered("2026-03-10", RedFlag::ChangesGait)));
    EXPECT_FALSE(gateOpen(aRunner().answered("2026-03-10", RedFlag::ChangesGait), true));
}

TEST(WalkRunGateOfTheLadder, IsClosedByABadAnswerAlsoOnceBegun) {
    EXPECT_FALSE(gateOpen(withBriskWalk("2026-03-10", PainScore::of(3)), true));
    EXPECT_TRUE(gateOpen(withBriskWalk("2026-03-10", PainScore::of(2)), true));
}

TEST(WalkRunGateOfTheLadder, IsStillToBeAskedWhereTheRunnerToldTheStep) {
    const auto toldBy = [](DecidedBy who) {
        return ladderWeek(aRunner().ran("2026-03-11", 5_km, during(1)).inPhase(gateDay, Phase::Rebuild, who, 4),
                          gateDay)
            .ladder.passedGate;
    };
    EXPECT_FALSE(toldBy(DecidedBy::Runner));
    EXPECT_TRUE(toldBy(DecidedBy::Physio));
}

// In the weeks of a diary.

TEST(WalkRunWeeks, BeginInALogOfFourWeeksWithoutARun) {
    const auto active = [](On first) {
        return ladderWeek(aRunner().asked(20_km, 8_km, 3).everyMorning(first, "2026-03-16", 2), "2026-03-16")
            .ladder.active;
    };
    EXPECT_TRUE(active("2026-02-15"));
    EXPECT_FALSE(active("2026-02-16"));
}

TEST(WalkRunWeeks, BeginAfterMoreThan28DaysOff) {
    // The last run before Monday, 16 March; full days without a run lie between.
    const auto active = [](On last) {
        return ladderWeek(aRunner().asked(20_km, 8_km, 3).ran(last, 5_km, during(1)), "2026-03-16").ladder.active;
    };
    EXPECT_FALSE(active("2026-02-15"));
    EXPECT_TRUE(active("2026-02-14"));
}

TEST(WalkRunWeeks, BeginWithACapBelowOneAndAHalfKilometres) {
    const auto active = [](Distance tolerated) {
        return ladderWeek(aRunner().ran("2026-03-11", tolerated, during(1)), "2026-03-16").ladder.active;
    };
    EXPECT_TRUE(active(metres(999)));
    EXPECT_FALSE(active(metres(1'000)));
}

TEST(WalkRunWeeks, BeginWhenTwentyMinutesAreTooMuch) {
    const auto active = [](int pain) {
        return ladderWeek(aRunner().ran("2026-03-11", 3_km, minutes(18), during(pain)), "2026-03-16").ladder.active;
    };
    EXPECT_TRUE(active(4));
    EXPECT_FALSE(active(3));
}

TEST(WalkRunWeeks, BeginAtTheLevelThatAPersonTold) {
    const auto builder = aRunner()
                             .asked(20_km, 8_km, 3)
                             .ran("2026-03-11", 5_km, during(1))
                             .inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, 4);
    const Ladder ladder = ladderWeek(builder, "2026-03-18").ladder;
    EXPECT_TRUE(ladder.active);
    EXPECT_TRUE(ladder.begun);
    EXPECT_EQ(ladder.level, 4);
    EXPECT_EQ(ladder.since, day("2026-03-16"));
}

TEST(WalkRunWeeks, BeginAnewAtAToldLevelWhereALadderWasOnlyOffered) {
    const auto builder =
        aRunner().ran("2026-03-11", 5_km, during(1)).inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, 4);
    EXPECT_EQ(ladderWeek(builder, "2026-03-18").ladder.since, day("2026-03-16"));
}

TEST(WalkRunWeeks, CountTheThirtyMinutesWithoutAWalkAnewAtAToldLevel) {
    const auto builder = aRunner()
                             .inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, 6)
                             .everyMorning("2026-03-14", "2026-03-24", 1)
                             .ran("2026-03-17", 5_km, minutes(31), during(1))
                             .inPhase("2026-03-18", Phase::Rebuild, DecidedBy::Physio, 4)
                             .ran("2026-03-19", 5_km, minutes(31), during(1));
    EXPECT_TRUE(ladderWeek(builder, "2026-03-23").ladder.active);
    EXPECT_FALSE(
        ladderWeek(DiaryBuilder(builder).ran("2026-03-21", 5_km, minutes(31), during(1)), "2026-03-23").ladder.active);
}

TEST(WalkRunWeeks, ReplayTheSessionsSinceTheToldLevel) {
    const auto builder = aRunner()
                             .inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, 4)
                             .everyMorning("2026-03-14", "2026-03-24", 1)
                             .ran("2026-03-17", 3_km, during(1), kind(RunKind::WalkRun))
                             .ran("2026-03-19", 3_km, during(1), kind(RunKind::WalkRun));
    EXPECT_EQ(ladderWeek(builder, "2026-03-19").ladder.level, 4);
    EXPECT_EQ(ladderWeek(builder, "2026-03-20").ladder.level, 5);
    EXPECT_EQ(ladderWeek(builder, "2026-03-23").ladder.level, 5);
}

}  // namespace restride
