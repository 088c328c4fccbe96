// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/target.h"

#include "core/verify/budgets.h"
#include "core/verify/holds.h"
#include "core/verify/run_cap.h"
#include "core/verify/stressors.h"

#include <algorithm>

namespace restride::verifying {

namespace {

constexpr std::string_view calfHold = "CALF_HOLD";

struct MondayState {
    const Story& story;
    const WeekOfLog& week;
    Moment moment;
    Rules rules;
    PhaseSince phase;
    Distance tolerated;
    Pace pace;
    Distance cap;
    int days = 0;
};

MondayState stateOn(const Story& story, const Chronicle& chronicle) {
    const WeekOfLog& week = chronicle.planned();
    const Moment moment = morningOf(week.start);
    MondayState state{
        story,      week,    moment,    story.rules(week.start), phaseAt(story, chronicle.flareDays, moment),
        Distance{}, Pace(1), Distance{}};
    state.tolerated = toleratedRun(story, moment);
    state.pace = easyPaceAt(story, moment);
    state.cap =
        capOf({state.tolerated, onsetOf(story, moment), state.phase.phase, week.status, week.deload}, state.rules);
    Minutes longest;
    for (int i = 0; i < 7; ++i)
        if (takesRun(story, week.start + i, moment))
            longest = std::max(longest, budgetOf(*story.diary, week.start + i));
    state.cap = std::min(state.cap, timeBudget(longest, state.rules, state.pace).cap);
    state.days = mostRunDays(story, week.start, moment, streakLimit(state.phase.phase, week.status, week.ladder.on));
    return state;
}

int wishedRuns(Phase phase, const Diary& diary) {
    const int habit = diary.runner.asked.runsPerWeek.value_or(planning::habitUnknown);
    if (phase <= Phase::Rebuild) return planning::settleRuns;
    if (phase == Phase::Build) return std::clamp(habit, planning::buildRunsLow, planning::buildRunsHigh);
    return std::clamp(habit, planning::sustainRunsLow, planning::sustainRunsHigh);
}

Split splitOf(const MondayState& state, Distance target) {
    const Phase phase = state.phase.phase;
    const Status status = state.week.status;
    const bool withLong =
        (phase == Phase::Rebuild && status == Status::Settled) || (phase >= Phase::Build && status <= Status::Hold);
    SplitQuestion question;
    question.target = target;
    question.cap = state.cap;
    question.wished = wishedRuns(phase, *state.story.diary);
    question.days = state.days;
    question.withLong = withLong;
    question.pace = state.pace;
    if (state.week.deload)
        question.longest = downTo100Metres(distanceIn(planning::hardLongMinutes - minutes(1), state.pace));
    return splitWeek(question);
}

bool leavesRoom(const MondayState& state, const Split& split) {
    const bool hardLong = split.hasLong && hardLongRun(split.sizes.front(), state.tolerated, state.pace);
    return split.runs >= 2 && hardLimit(state.phase, state.week.start) - (hardLong ? 1 : 0) >= 1;
}

void bindToGoal(Target& target, const Diary& diary) {
    const auto& goal = diary.runner.goal.weeklyDistance;
    if (goal && target.distance > *goal) target.distance = *goal;
}

Distance deloaded(const WeekOfLog& week, const Rules& rules) {
    return Ratio::tenThousandths(Ratio::one - rules.deload.tenThousandths()) * week.reference;
}

Distance lowerOf(const WeekOfLog& week, Ratio cut, std::optional<Ratio> gap, const Rules& rules) {
    Distance target = std::min(cutWeek(cut, week.w1, week.typical), week.reference);
    if (gap) target = std::min(target, *gap * week.typical);
    if (week.deloadCounted) target = std::min(target, deloaded(week, rules));
    return target;
}

void fillRow(Target& target, const MondayState& state, const Chronicle& chronicle, Date today) {
    const WeekOfLog& week = state.week;
    const auto gap = gapFactor(week.gap.value_or(0));
    if (week.status >= Status::Amber) {
        const bool flare = week.status == Status::Flare;
        target.distance = lowerOf(week, flare ? state.rules.cutFlare : state.rules.cutAmber, gap, state.rules);
        target.code = flare ? "CUT_FLARE" : "CUT_AMBER";
    } else if (gap) {
        target.distance = *gap * week.typical;
        target.code = "GAP_RETURN";
    } else if (week.deload) {
        target.distance = deloaded(week, state.rules);
        target.code = "DELOAD";
    } else if (week.status == Status::Hold) {
        target.distance = week.reference;
        target.code = "HOLD_STATUS";
    } else {
        target.distance = week.reference;
        Target atGoal = target;
        bindToGoal(atGoal, *state.story.diary);
        const auto step = state.phase.phase >= Phase::Build ? nextStep(state.story, state.moment) : std::nullopt;
        const std::string_view hold = growthHold(state.story, chronicle, today);
        if (step && hold != calfHold && leavesRoom(state, splitOf(state, atGoal.distance))) {
            target.stressor = step;
            target.code = "ONE_CHANGE_AT_A_TIME";
        } else if (!hold.empty()) {
            target.code = hold;
        } else {
            target.distance = grown(week.reference, state.phase.phase, state.rules);
            target.code = "PROGRESS_10";
        }
    }
}

void fillQuality(Target& target, const MondayState& state) {
    const bool possible = state.week.status == Status::Settled && !state.week.deload &&
                          state.phase.phase >= Phase::Build && !target.stressor && target.code != calfHold;
    if (possible && leavesRoom(state, target.split)) target.stressor = newestPassed(state.story, state.moment);
}

}  // namespace

std::optional<Ratio> gapFactor(int gapDays) {
    if (gapDays < planning::gapDays) return std::nullopt;
    for (const planning::GapStep& step : planning::gapSteps)
        if (gapDays <= step.upToDays) return step.factor;
    return std::nullopt;
}

Distance grown(Distance reference, Phase phase, const Rules& rules) {
    const Ratio growth = phase == Phase::Sustain ? std::min(rules.growth, planning::sustainGrowth) : rules.growth;
    Distance target = (wholeRatio + growth) * reference;
    if (reference < planning::smallBase) target = std::max(target, reference + rules.smallBaseStep);
    return target;
}

Target targetOf(const Story& story, const Chronicle& chronicle, Date today) {
    const MondayState state = stateOn(story, chronicle);
    Target target;
    target.cap = state.cap;
    target.days = state.days;
    if (state.week.status == Status::Stop) {
        target.code = "STOP_RED_FLAG";
        return target;
    }
    if (state.week.ladder.on) {
        const Moment now = endOf(today);
        target.ladder = true;
        target.distance = ladderDistance(climb(story, state.week.ladder, now).level, state.pace);
        target.code = state.week.gap.value_or(0) > planning::walkRunGapDays ? "GAP_WALKRUN" : "WALK_RUN";
        return target;
    }
    fillRow(target, state, chronicle, today);
    bindToGoal(target, *story.diary);
    target.split = splitOf(state, target.distance);
    fillQuality(target, state);
    return target;
}

int hardLimit(const PhaseSince& phase, Date monday) {
    const int limit = planning::hardRuns[static_cast<std::size_t>(phase.phase)];
    const bool first =
        phase.phase == Phase::Build && phase.since && monday - phase.since->monday() < 7 * planning::buildFirstWeeks;
    return first ? std::min(limit, planning::buildFirstHard) : limit;
}

TimeBudget timeBudget(Minutes longest, const Rules& rules, Pace pace) {
    TimeBudget time{Distance{}, rules.prime, rules.restore, longest};
    if (longest - time.prime - time.restore < planning::shortestRunning)
        time.prime = time.restore = planning::shortestWrap;
    const Minutes left = std::max(longest - time.prime - time.restore, Minutes{});
    time.cap = downTo100Metres(distanceIn(left, pace));
    return time;
}

}  // namespace restride::verifying
