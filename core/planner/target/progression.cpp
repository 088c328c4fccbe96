// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/target/progression.h"

#include "core/assess/load_history.h"

#include <algorithm>

namespace restride {

namespace {

std::vector<const CheckIn*> checkInsUntil(Date last, const Diary& diary) {
    std::vector<const CheckIn*> entries;
    for (Date on = last - planning::holdDays; on <= last; on = on + 1)
        if (const CheckIn* entry = checkInOn(diary, on)) entries.push_back(entry);
    return entries;
}

std::vector<const CheckIn*> recentCheckIns(const WeekFrame& frame) {
    return checkInsUntil(frame.monday, frame.diary);
}

std::optional<Reason> calfHoldOn(Date day, const Diary& diary) {
    std::optional<PainScore> worst;
    for (const CheckIn* entry : checkInsUntil(day, diary))
        if (entry->calfPain && (!worst || *entry->calfPain > *worst)) worst = entry->calfPain;
    if (worst && worst->value() >= planning::calfFrom) return CalfHold{*worst};
    return std::nullopt;
}

std::optional<Reason> sleepHold(const WeekFrame& frame) {
    int nights = 0;
    int shortNights = 0;
    int poor = 0;
    std::int64_t slept = 0;
    for (const CheckIn* entry : recentCheckIns(frame)) {
        if (entry->sleepQuality == SleepQuality::Poor) ++poor;
        if (!entry->sleep) continue;
        ++nights;
        if (entry->sleep->hundredths() < planning::sleepHundredths) ++shortNights;
        slept += entry->sleep->hundredths();
    }
    const bool shortSleep = nights >= planning::sleepFewest && slept < planning::sleepHundredths * nights;
    if (shortSleep || poor >= planning::poorNights) return SleepHold{shortSleep ? shortNights : 0, poor};
    return std::nullopt;
}

std::optional<Reason> fatigueHold(const WeekFrame& frame) {
    int days = 0;
    for (const CheckIn* entry : recentCheckIns(frame))
        if (entry->fatigue && entry->fatigue->value() >= planning::fatigueFrom) ++days;
    if (days >= planning::fatigueDays) return FatigueHold{days};
    return std::nullopt;
}

std::optional<Reason> adherenceHold(const WeekFrame& frame) {
    const Date lastWeek = frame.monday - 7;
    const bool full = firstEntry(frame.diary).value_or(frame.today) <= lastWeek + 2;
    const IssuedWeek* told = nullptr;
    for (const IssuedPlan& plan : frame.diary.issuedPlans) {
        if (plan.on > frame.monday) break;
        for (const IssuedWeek& week : plan.weeks)
            if (week.start == lastWeek) told = &week;
    }
    if (!told || !full) return std::nullopt;
    const auto isRun = [](const IssuedSession& session) { return session.kind == SessionKind::Run; };
    const auto planned = std::ranges::count_if(told->sessions, isRun);
    const auto runs = runsBetween(frame.diary, lastWeek, frame.monday - 1);
    const auto done = static_cast<std::int64_t>(runs.size());
    if (done * Ratio::one >= planning::adherence.tenThousandths() * planned) return std::nullopt;
    AdherenceHold hold;
    for (const Run& run : runs) hold.ran += run.distance;
    for (const IssuedSession& session : told->sessions)
        if (isRun(session)) hold.planned += session.distance.value_or(Distance{});
    return hold;
}

std::optional<Reason> dataHold(const WeekFrame& frame) {
    int runs = 0;
    int answered = 0;
    for (const JudgedRun& run : frame.assessment.runs) {
        if (run.on < frame.monday - assessing::statusDays || run.on >= frame.monday) continue;
        ++runs;
        if (run.confirmed) ++answered;
    }
    if (answered * 3 < planning::answeredThirds * runs) return DataHold{answered, runs};
    return std::nullopt;
}

bool holdsIgnored(const WeekFrame& frame) {
    return std::ranges::any_of(frame.diary.rules, [&](const RuleEntry& entry) {
        return entry.name == RuleName::IgnoreHold && entry.on.monday() == frame.monday && entry.on <= frame.today;
    });
}

/// What keeps a settled week from growing (3.3.3); a sore calf cannot be ignored.
std::vector<Reason> growthHolds(const WeekFrame& frame) {
    std::vector<Reason> holds;
    const auto add = [&](std::optional<Reason> hold) {
        if (hold) holds.push_back(*hold);
    };
    add(calfHoldOn(frame.monday, frame.diary));
    if (holdsIgnored(frame)) return holds;
    add(sleepHold(frame));
    add(fatigueHold(frame));
    add(adherenceHold(frame));
    add(dataHold(frame));
    return holds;
}

Ratio gapFactor(int days) {
    for (const planning::GapStep& step : planning::gapSteps)
        if (days <= step.upToDays) return step.factor;
    return planning::gapSteps.back().factor;
}

bool isGap(const WeekState& week) {
    return week.gapDays.value_or(0) >= planning::gapDays;
}

WeekTarget gapReturn(const WeekState& week) {
    const int days = *week.gapDays;
    const Ratio factor = gapFactor(days);
    WeekTarget result;
    result.target = factor * week.typicalWeek;
    result.reasons = {GapReturn{days, factor, week.typicalWeek, result.target}};
    return result;
}

WeekTarget deloadWeek(const WeekFrame& frame) {
    const Ratio cut = frame.mondayRules.deload;
    const Distance reference = frame.state().reference;
    WeekTarget result;
    result.deload = true;
    result.target = (wholeRatio - cut) * reference;
    result.reasons = {Deload{cut, reference, result.target}};
    return result;
}

/// The row of K = 2 or 3; in a week that also has a gap or a deload to come the lower of the two rows.
WeekTarget cutWeek(const WeekFrame& frame, Ratio cut) {
    const WeekState& week = frame.state();
    // What the cut is taken off; below half the typical week that half stands for the newest one.
    const Distance before = std::max(week.weeks.front(), Distance(week.typicalWeek.count() / 2));
    WeekTarget result;
    result.target = cutTarget(week, cut);
    if (week.status == Status::Flare)
        result.reasons.push_back(CutFlare{cut, before, result.target});
    else
        result.reasons.push_back(CutAmber{cut, before, result.target});
    if (result.target == week.reference) result.reasons.push_back(SpikeRollback{week.reference, result.target});
    const auto lowerTo = [&](const WeekTarget& row) {
        if (row.target >= result.target) return;
        result.target = row.target;
        result.reasons.push_back(row.reasons.front());
    };
    if (isGap(week)) lowerTo(gapReturn(week));
    if (week.deloadCounted) lowerTo(deloadWeek(frame));
    return result;
}

Ratio growthOf(const WeekFrame& frame) {
    const Ratio growth = frame.mondayRules.growth;
    return frame.state().phase == Phase::Sustain ? std::min(growth, planning::sustainGrowth) : growth;
}

WeekTarget settledWeek(const WeekFrame& frame) {
    const WeekState& week = frame.state();
    WeekTarget result;
    // Speed asks for a calf that is well.
    result.mayAddStressor = !calfHoldOn(frame.monday, frame.diary);
    result.reasons = growthHolds(frame);
    if (!result.reasons.empty()) {
        result.target = week.reference;
        result.reasons.push_back(HoldStatus{week.reference, result.target});
        return result;
    }
    const Ratio growth = growthOf(frame);
    result.target = (wholeRatio + growth) * week.reference;
    if (week.reference < planning::smallBase)
        result.target = std::max(result.target, week.reference + frame.mondayRules.smallBaseStep);
    result.reasons.push_back(Progress{week.reference, growth, result.target});
    return result;
}

WeekTarget heldWeek(const WeekState& week) {
    WeekTarget result;
    result.target = week.reference;
    result.reasons = {HoldStatus{week.reference, result.target}};
    return result;
}

WeekTarget stoppedWeek(const WeekState& week) {
    WeekTarget result;
    const auto* stop = week.statusReason ? week.statusReason->as<StatusStop>() : nullptr;
    result.reasons = {StopRedFlag{stop ? stop->flag : RedFlag::CannotBearWeight}};
    return result;
}

WeekTarget firstMatchingRow(const WeekFrame& frame) {
    const WeekState& week = frame.state();
    if (week.status == Status::Stop) return stoppedWeek(week);
    if (week.ladder.active) {
        WeekTarget result;
        result.walkRun = true;
        return result;
    }
    if (week.status == Status::Flare) return cutWeek(frame, frame.mondayRules.cutFlare);
    if (week.status == Status::Amber) return cutWeek(frame, frame.mondayRules.cutAmber);
    if (isGap(week)) return gapReturn(week);
    if (week.deloadDue) return deloadWeek(frame);
    if (week.status == Status::Hold) return heldWeek(week);
    return settledWeek(frame);
}

/// Whatever the row, the goal bounds the week.
WeekTarget withinGoal(WeekTarget result, const WeekFrame& frame) {
    const auto& goal = frame.diary.runner.goal.weeklyDistance;
    if (!goal || *goal >= result.target) return result;
    result.target = *goal;
    result.reasons.push_back(GoalReached{*goal, result.target});
    return result;
}

}  // namespace

std::optional<Reason> calfHold(const WeekFrame& frame) {
    auto hold = calfHoldOn(frame.monday, frame.diary);
    return hold ? hold : calfHoldOn(frame.today, frame.diary);
}

WeekTarget weekTarget(const WeekFrame& frame) {
    WeekTarget result = withinGoal(firstMatchingRow(frame), frame);
    const WeekState& week = frame.state();
    if (week.fromAsked && !result.walkRun && frame.diary.runner.asked.weeklyDistance)
        result.reasons.push_back(FirstPlanAsked{*frame.diary.runner.asked.weeklyDistance, week.reference});
    if (week.easyWeek && !result.deload && !result.walkRun)
        result.reasons.push_back(DeloadAlreadyHad{*week.easyWeek, week.easyWeekRan});
    return result;
}

WeekTarget targetWithStressor(const WeekFrame& frame, Stressor stressor) {
    WeekTarget result;
    result.target = frame.state().reference;
    result.reasons = {OneChangeAtATime{stressor, frame.state().reference, result.target}};
    return withinGoal(result, frame);
}

}  // namespace restride
