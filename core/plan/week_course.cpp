// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/week_course.h"

#include <algorithm>

namespace restride {

namespace {

template <class... Kinds>
bool tells(const PlannedWeek& week) {
    return std::ranges::any_of(week.reasons, [](const Reason& reason) { return (reason.is<Kinds>() || ...); });
}

}  // namespace

WeekCourse courseOf(const PlannedWeek& week) {
    if (tells<WalkRunGate, MorningRest>(week)) return WeekCourse::Waits;
    if (tells<GapWalkRun, WalkRunTest, WalkRun, WalkRunUp, WalkRunRepeat, WalkRunDown>(week))
        return WeekCourse::RunsAndWalks;
    if (tells<CutAmber, CutFlare, SpikeRollback>(week)) return WeekCourse::CutBack;
    if (tells<GapReturn>(week)) return WeekCourse::ComesBack;
    if (week.deload) return WeekCourse::Lighter;
    if (tells<GoalReached, GoalAsk>(week)) return WeekCourse::AtGoal;
    if (tells<Progress, SteadyAmber>(week)) return WeekCourse::Grows;
    if (tells<FirstPlanAsked>(week)) return WeekCourse::Begins;
    return WeekCourse::Holds;
}

}  // namespace restride
