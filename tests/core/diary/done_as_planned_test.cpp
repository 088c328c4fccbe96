// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/done_as_planned.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

const Date doneWednesday = day("2026-03-18");

TEST(DoneAsPlanned, ARunBringsItsKindDistanceAndMinutesOfRunning) {
    PlannedSession session;
    session.type = SessionType::Tech;
    session.minutes = minutes(58);
    session.distance = 6600_m;
    session.effort = Effort::of(3);
    session.perform.emplace().minutes = minutes(43);
    const auto run = runAsPlanned(session, doneWednesday);
    EXPECT_EQ(run.on, doneWednesday);
    EXPECT_EQ(run.kind, RunKind::Technique);
    EXPECT_EQ(run.distance, 6600_m);
    EXPECT_EQ(run.duration, seconds(2580));
    // How it felt is told by nobody but the runner.
    EXPECT_EQ(run.effort, std::nullopt);
    EXPECT_EQ(run.knee, std::nullopt);
}

TEST(DoneAsPlanned, AQualityRunKeepsItsStressor) {
    PlannedSession session;
    session.type = SessionType::Quality;
    session.perform.emplace().stressor = Stressor::Hills;
    const auto run = runAsPlanned(session, doneWednesday);
    EXPECT_EQ(run.kind, RunKind::Quality);
    EXPECT_EQ(run.stressor, Stressor::Hills);
}

TEST(DoneAsPlanned, StrengthKeepsItsKindAndMinutes) {
    PlannedSession session;
    session.type = SessionType::Short;
    session.minutes = minutes(12);
    const StrengthSession strength = strengthAsPlanned(session, doneWednesday, *Id::from("s"));
    EXPECT_EQ(strength.kind, StrengthKind::Short);
    EXPECT_EQ(strength.minutes, minutes(12));
    EXPECT_EQ(strength.painDuring, std::nullopt);
}

TEST(DoneAsPlanned, MinutesThatThePlanDoesNotKnowStayUntold) {
    EXPECT_EQ(strengthAsPlanned(PlannedSession{}, doneWednesday, *Id::from("s")).minutes, std::nullopt);
    EXPECT_EQ(crossAsPlanned(PlannedSession{}, doneWednesday, *Id::from("x"), {}).minutes, std::nullopt);
}

TEST(DoneAsPlanned, TheKindOfCrossTrainingIsKnownOnlyWhereThereIsOne) {
    PlannedSession session;
    session.minutes = minutes(30);
    const auto kindWith = [&](EnumSet<CrossKind> kinds) {
        return crossAsPlanned(session, doneWednesday, *Id::from("x"), kinds).kind;
    };
    EXPECT_EQ(kindWith({CrossKind::Swimming}), CrossKind::Swimming);
    EXPECT_EQ(kindWith({CrossKind::Swimming, CrossKind::Cycling}), std::nullopt);
    EXPECT_EQ(kindWith({}), std::nullopt);
}

}  // namespace
}  // namespace restride
