// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/week_changes.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

PlannedSession aPlannedRun(const SessionName& name, std::string_view on, Distance distance) {
    PlannedSession run;
    run.name = name;
    run.on = day(on);
    run.distance = distance;
    run.minutes = minutes(40);
    return run;
}

PlannedWeek aPlannedWeek() {
    PlannedWeek week;
    week.start = day("2026-03-16");
    PlannedSession strength;
    strength.name = "strength1"_name;
    strength.on = day("2026-03-19");
    strength.kind = SessionKind::Strength;
    strength.type = SessionType::Full;
    strength.minutes = minutes(35);
    week.sessions = {aPlannedRun("easy1"_name, "2026-03-17", 5_km), strength,
                     aPlannedRun("long"_name, "2026-03-21", 8_km)};
    return week;
}

TEST(WeekChanges, TheSameWeekHasNone) {
    EXPECT_TRUE(changesBetween(aPlannedWeek(), aPlannedWeek()).empty());
}

TEST(WeekChanges, TellsWhatMoved) {
    PlannedWeek after = aPlannedWeek();
    after.sessions[0].on = day("2026-03-18");
    const auto changes = changesBetween(aPlannedWeek(), after);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, WeekChangeKind::Moved);
    EXPECT_EQ(changes[0].session, "easy1"_name);
    EXPECT_EQ(changes[0].from, day("2026-03-17"));
    EXPECT_EQ(changes[0].to, day("2026-03-18"));
}

TEST(WeekChanges, TellsWhatIsNewAndWhatIsLeftOut) {
    PlannedWeek after = aPlannedWeek();
    after.sessions[2] = aPlannedRun("easy2"_name, "2026-03-21", 5_km);
    const auto changes = changesBetween(aPlannedWeek(), after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, WeekChangeKind::Added);
    EXPECT_EQ(changes[0].session, "easy2"_name);
    EXPECT_EQ(changes[1].kind, WeekChangeKind::LeftOut);
    EXPECT_EQ(changes[1].session, "long"_name);
}

TEST(WeekChanges, RunsAreMeasuredByDistanceAndOthersByMinutes) {
    PlannedWeek after = aPlannedWeek();
    after.sessions[0].distance = 4_km;
    // Prime and Restore took less time: the run is as long as it was.
    after.sessions[2].minutes = minutes(30);
    after.sessions[1].minutes = minutes(45);
    const auto changes = changesBetween(aPlannedWeek(), after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, WeekChangeKind::Shorter);
    EXPECT_EQ(changes[0].wasDistance, 5_km);
    EXPECT_EQ(changes[0].distance, 4_km);
    EXPECT_EQ(changes[1].kind, WeekChangeKind::Longer);
    EXPECT_EQ(changes[1].wasMinutes, minutes(35));
}

TEST(WeekChanges, OneThatMovedAndChangedItsKindChangedTwice) {
    PlannedWeek after = aPlannedWeek();
    after.sessions[2].on = day("2026-03-22");
    after.sessions[2].type = SessionType::Easy;
    PlannedWeek before = aPlannedWeek();
    before.sessions[2].type = SessionType::Long;
    const auto changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, WeekChangeKind::Moved);
    EXPECT_EQ(changes[1].kind, WeekChangeKind::Retyped);
    EXPECT_EQ(changes[1].wasType, SessionType::Long);
}

TEST(WeekChanges, WhatIsDoneIsNoChange) {
    PlannedWeek after = aPlannedWeek();
    after.sessions[0].done = *Id::from("run");
    after.sessions[0].on = day("2026-03-16");
    EXPECT_TRUE(changesBetween(aPlannedWeek(), after).empty());
}

}  // namespace
}  // namespace restride
