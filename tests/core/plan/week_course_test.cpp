// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/week_course.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

PlannedWeek weekWith(std::vector<Reason> reasons) {
    PlannedWeek week;
    week.reasons = std::move(reasons);
    return week;
}

TEST(WeekCourse, IsReadFromTheReasonsOfTheTarget) {
    EXPECT_EQ(courseOf(weekWith({StatusSettled{}, Progress{}})), WeekCourse::Grows);
    EXPECT_EQ(courseOf(weekWith({StatusHold{}, HoldStatus{}})), WeekCourse::Holds);
    EXPECT_EQ(courseOf(weekWith({StatusAmber{}, CutAmber{}})), WeekCourse::CutBack);
    EXPECT_EQ(courseOf(weekWith({StatusFlare{}, CutFlare{}, SpikeRollback{}})), WeekCourse::CutBack);
    EXPECT_EQ(courseOf(weekWith({StatusFlare{}, CutStands{}})), WeekCourse::Holds);
    EXPECT_EQ(courseOf(weekWith({StatusHold{}, SteadyAmber{}})), WeekCourse::Grows);
    EXPECT_EQ(courseOf(weekWith({GapReturn{}})), WeekCourse::ComesBack);
    EXPECT_EQ(courseOf(weekWith({FirstPlanAsked{}})), WeekCourse::Begins);
    EXPECT_EQ(courseOf(weekWith({GapWalkRun{}, WalkRunRepeat{}})), WeekCourse::RunsAndWalks);
}

TEST(WeekCourse, AGoalThatBoundsAGrowingWeekIsReached) {
    EXPECT_EQ(courseOf(weekWith({Progress{}, GoalReached{}})), WeekCourse::AtGoal);
    EXPECT_EQ(courseOf(weekWith({Progress{}, GoalAsk{}})), WeekCourse::AtGoal);
}

TEST(WeekCourse, ADeloadIsALighterWeekButAnEasyWeekThatWasHadIsNot) {
    PlannedWeek lighter = weekWith({Deload{}});
    lighter.deload = true;
    EXPECT_EQ(courseOf(lighter), WeekCourse::Lighter);
    EXPECT_EQ(courseOf(weekWith({Progress{}, DeloadAlreadyHad{}})), WeekCourse::Grows);
}

TEST(WeekCourse, HighMorningsWait) {
    EXPECT_EQ(courseOf(weekWith({StatusHold{}, MorningRest{}})), WeekCourse::Waits);
}

TEST(WeekCourse, AClosedGateWaitsWhateverTheLadderSays) {
    EXPECT_EQ(courseOf(weekWith({GapWalkRun{}, WalkRunGate{}})), WeekCourse::Waits);
}

}  // namespace
}  // namespace restride
