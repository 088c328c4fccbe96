// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/target/run_split.h"

#include "core/assess/tolerance.h"
#include "core/planner/left/week_rooms.h"
#include "core/planner/target/stressors.h"

#include <algorithm>

namespace restride {

namespace {

/// The limits of the week's runs, in the order in which 3.3.8 asks them.
struct Limits {
    Distance cap;
    Distance byTime;
    Minutes prime;
    Minutes restore;
    int days = 0;
    Minutes budget;
    std::vector<Reason> reasons;
    /// Why a run that meets the cap is no longer.
    Reason capReason;
};

Minutes longestRunBudget(const std::array<DayRoom, 7>& rooms) {
    Minutes longest;
    for (const DayRoom& room : rooms)
        if (!room.closed && !room.noRun && room.kinds.contains(SessionKind::Run))
            longest = std::max(longest, room.budget);
    return longest;
}

Limits limitsOf(const WeekFrame& frame, const WeekTarget& target) {
    const WeekState& week = frame.state();
    const Rules& rules = frame.mondayRules;
    const RunCap cap = runCap({week.toleratedRun, week.onset, week.phase, week.status, target.deload}, rules);
    const auto rooms = roomsOnMonday(frame);

    Limits limits{cap.cap, {}, rules.prime, rules.restore, 0, {}, {}, cap.reason};
    limits.days = mostRunDays(rooms, finishedSessions(frame), runStreakLimit(week.phase, week.status, target.walkRun));
    const Minutes budget = limits.budget = longestRunBudget(rooms);
    if (budget - limits.prime - limits.restore < planning::shortestRunning)
        limits.prime = limits.restore = planning::shortestWrap;
    const Minutes running = std::max(Minutes{}, budget - limits.prime - limits.restore);
    limits.byTime = downTo100Metres(distanceIn(running, frame.pace));
    if (!target.walkRun && limits.byTime < limits.cap) {
        limits.cap = limits.byTime;
        limits.capReason = TimeBudgetCapsRun{budget, limits.byTime};
        limits.reasons.push_back(limits.capReason);
    }
    return limits;
}

/// The cap by today's lights and phase; on a Monday without a run that is the Monday's.
RunCap capToday(const WeekFrame& frame, bool deload) {
    const Assessment& today = frame.assessment;
    return runCap({today.toleratedRun, today.onset, today.phase, frame.status(), deload}, frame.rules);
}

int habitOf(const WeekFrame& frame, Phase phase) {
    const int habit = frame.diary.runner.asked.runsPerWeek.value_or(planning::habitUnknown);
    if (phase == Phase::Build) return std::clamp(habit, planning::buildRunsLow, planning::buildRunsHigh);
    if (phase == Phase::Sustain) return std::clamp(habit, planning::sustainRunsLow, planning::sustainRunsHigh);
    return planning::settleRuns;
}

/// Too short to be worth the shoes: neither 1.5 km nor a quarter of an hour.
bool isTooShort(Distance target, Pace pace) {
    return target < planning::walkRunBelow && minutesFor(target, pace) < planning::shortestRunning;
}

/// How many runs, and the target that they can carry.
struct Count {
    int runs = 0;
    Distance target;
    std::vector<Reason> reasons;
};

Count countRuns(int wanted, int days, Distance cap, Distance target, Pace pace) {
    Count count{std::min(wanted, days), target, {}};
    if (days == 0) {
        count.target = Distance{};
        count.reasons.push_back(NoRunDay{});
        return count;
    }
    const int before = count.runs;
    while (target > cap * count.runs && count.runs < std::min(days, planning::mostRuns)) ++count.runs;
    if (count.runs > before) count.reasons.push_back(MoreShorterRuns{before, count.runs, cap});
    const int many = count.runs;
    while (count.runs > 1 && target < planning::shortestRun * count.runs) --count.runs;
    if (count.runs < many && target > Distance{}) count.reasons.push_back(FewerRunsMinLength{many, count.runs});
    if (target > cap * count.runs) {
        count.target = cap * count.runs;
        count.reasons.push_back(SingleRunCapLimitsWeek{count.runs, cap, count.target});
    }
    if (isTooShort(count.target, pace)) {
        if (count.target > Distance{}) count.reasons.push_back(FewerRunsMinLength{count.runs, 0});
        count.runs = 0;
    }
    return count;
}

bool hasLongRun(Phase phase, Status status, int runs) {
    if (runs < 2 || phase == Phase::Settle) return false;
    return phase == Phase::Rebuild ? status == Status::Settled : status <= Status::Hold;
}

/// In a deload week a LONG stays below 75 minutes of running, so that it is not hard.
Distance belowHardMinutes(Pace pace) {
    return downTo100Metres(distanceIn(planning::hardLongMinutes - minutes(1), pace));
}

/// The long run's part and the others', before they are rounded down.
struct Parts {
    Distance longPart;
    Distance part;
    bool withLong = false;
};

Parts equalParts(const Count& count, Distance cap) {
    const Distance part = std::min(Distance(count.target.count() / count.runs), cap);
    return {part, part, false};
}

Parts partsOf(const WeekFrame& frame, const Count& count, const Limits& limits, bool deload) {
    const WeekState& week = frame.state();
    if (!hasLongRun(week.phase, week.status, count.runs)) return equalParts(count, limits.cap);
    const Ratio share = planning::longShare[static_cast<std::size_t>(count.runs)];
    Distance longPart = std::min(share * count.target, limits.cap);
    if (deload) longPart = std::min(longPart, belowHardMinutes(frame.pace));
    // What is left is shared exactly, before the long part is rounded.
    const Distance rest = count.target - longPart;
    const Distance part = std::min(Distance(rest.count() / (count.runs - 1)), limits.cap);
    if (part < planning::shortestRun) return equalParts(count, limits.cap);
    return {longPart, part, true};
}

Token runToken(SessionType type, Distance distance, const Limits& limits, Pace pace) {
    Token token;
    token.kind = SessionKind::Run;
    token.type = type;
    token.distance = distance;
    token.minutes = minutesFor(distance, pace) + limits.prime + limits.restore;
    return token;
}

RunPart easyPart(Distance distance, const Limits& limits, const WeekFrame& frame, const Count& count) {
    RunPart part;
    part.token = runToken(SessionType::Easy, distance, limits, frame.pace);
    part.reasons = {RunShare{count.runs, count.target}};
    return part;
}

RunPart longRun(Distance distance, const Limits& limits, const WeekFrame& frame, const Count& count) {
    RunPart part;
    part.token = runToken(SessionType::Long, distance, limits, frame.pace);
    part.token.hard = isHardLong(distance, frame.state().toleratedRun, frame.pace);
    part.token.preferred = frame.diary.runner.preferredLongRunDays;
    part.reasons = {LongShare{planning::longShare[static_cast<std::size_t>(count.runs)], count.target}};
    return part;
}

bool isLong(Distance longPart, Distance part) {
    return longPart.count() * Ratio::one >= planning::longAgainstEasy.tenThousandths() * part.count();
}

/// LONG or EASY runs as the target splits, the long part first.
std::vector<RunPart> splitRuns(const WeekFrame& frame, const Count& count, const Limits& limits, bool deload) {
    std::vector<RunPart> runs;
    if (count.runs == 0) return runs;
    const Parts parts = partsOf(frame, count, limits, deload);
    const Distance longPart = downTo100Metres(parts.longPart);
    const Distance part = downTo100Metres(parts.part);
    if (parts.withLong && isLong(longPart, part))
        runs.push_back(longRun(longPart, limits, frame, count));
    else
        runs.push_back(easyPart(longPart, limits, frame, count));
    for (int i = 1; i < count.runs; ++i) runs.push_back(easyPart(part, limits, frame, count));
    const auto atCap = [&](Distance exact) { return exact == limits.cap && count.target > Distance{}; };
    if (atCap(parts.longPart)) runs.front().reasons.push_back(limits.capReason);
    if (atCap(parts.part))
        for (std::size_t i = 1; i < runs.size(); ++i) runs[i].reasons.push_back(limits.capReason);
    return runs;
}

RunPart* firstEasy(std::vector<RunPart>& runs) {
    const auto isEasy = [](const RunPart& part) { return part.token.type == SessionType::Easy; };
    const auto place = std::ranges::find_if(runs, isEasy);
    return place == runs.end() ? nullptr : &*place;
}

void makeTechnique(std::vector<RunPart>& runs, const WeekFrame& frame) {
    const WeekState& week = frame.state();
    if (week.phase != Phase::Rebuild || week.status > Status::Hold || runs.size() < 2) return;
    if (RunPart* easy = firstEasy(runs)) easy->token.type = SessionType::Tech;
}

void makeQuality(std::vector<RunPart>& runs, Stressor stressor) {
    RunPart* easy = firstEasy(runs);
    if (!easy) return;
    easy->token.type = SessionType::Quality;
    easy->token.hard = true;
    easy->stressor = stressor;
    easy->reasons.front() = QualityStep{stressor};
}

int hardCount(const std::vector<RunPart>& runs) {
    return static_cast<int>(std::ranges::count_if(runs, [](const RunPart& part) { return part.token.hard; }));
}

NameStem nameStem(SessionType type) {
    switch (type) {
        case SessionType::Long:
            return NameStem::Long;
        case SessionType::Quality:
            return NameStem::Quality;
        case SessionType::Tech:
            return NameStem::Technique;
        case SessionType::WalkRun:
            return NameStem::WalkRun;
        default:
            return NameStem::Easy;
    }
}

/// LONG, QUALITY, TECH, EASY, each type counted by itself; the one LONG and the one technique run bear no number.
void nameInOrder(std::vector<RunPart>& runs) {
    const auto rank = [](const RunPart& part) {
        switch (part.token.type) {
            case SessionType::Long:
                return 0;
            case SessionType::Quality:
                return 1;
            case SessionType::Tech:
                return 2;
            default:
                return 3;
        }
    };
    std::ranges::stable_sort(runs, {}, rank);
    int count = 0;
    SessionType before = SessionType::Full;
    for (RunPart& part : runs) {
        count = part.token.type == before ? count + 1 : 1;
        before = part.token.type;
        part.token.name = SessionName(nameStem(part.token.type), count);
    }
}

/// The week by one target: limits, count and parts.
RunSplit splitTarget(const WeekFrame& frame, WeekTarget target) {
    const WeekState& week = frame.state();
    const Limits limits = limitsOf(frame, target);
    const Count count = countRuns(habitOf(frame, week.phase), limits.days, limits.cap, target.target, frame.pace);
    RunSplit split;
    split.prime = limits.prime;
    split.restore = limits.restore;
    split.reasons = limits.reasons;
    split.reasons.insert(split.reasons.end(), count.reasons.begin(), count.reasons.end());
    split.runs = splitRuns(frame, count, limits, target.deload);
    const RunCap today = capToday(frame, target.deload);
    const bool byTime = limits.byTime < today.cap;
    split.cap = byTime ? limits.byTime : today.cap;
    split.capReason = byTime ? Reason(TimeBudgetCapsRun{limits.budget, limits.byTime}) : today.reason;
    split.target = std::move(target);
    return split;
}

bool leavesRoomForQuality(const WeekFrame& frame, const RunSplit& split) {
    const WeekState& week = frame.state();
    const int limit = hardRunLimit(frame, {week.phase, week.phaseSince}, week.status, split.target.deload);
    return split.runs.size() >= 2 && hardCount(split.runs) < limit;
}

/// In BUILD and SUSTAIN at K = 0: the next stressor with the distance held, else the newest one passed with growth.
RunSplit withQuality(const WeekFrame& frame, RunSplit grown) {
    const WeekState& week = frame.state();
    if (week.phase < Phase::Build || !grown.target.mayAddStressor) return grown;
    const StressorState stressors = stressorState(frame);
    if (stressors.next) {
        RunSplit held = splitTarget(frame, targetWithStressor(frame, *stressors.next));
        if (leavesRoomForQuality(frame, held)) {
            makeQuality(held.runs, *stressors.next);
            held.reasons.push_back(StressorAdd{*stressors.next});
            return held;
        }
    }
    if (stressors.newest && leavesRoomForQuality(frame, grown)) makeQuality(grown.runs, *stressors.newest);
    if (stressors.removed) grown.reasons.push_back(StressorRemove{*stressors.removed, stressors.removedUntil});
    return grown;
}

const ladder::Rung& rungOf(int level) {
    return ladder::rungs[static_cast<std::size_t>(level - 1)];
}

/// All sessions of the planned week are at today's level; those of a projection climb session by session.
int levelOfSession(const WeekFrame& frame, int session) {
    if (!frame.projected) return frame.state().ladder.level;
    const int level = frame.ladderStart.value_or(frame.state().ladder.level);
    return std::min(ladder::top, level + (frame.ladderSessions + session) / ladder::greensToClimb);
}

RunSplit walkRunWeek(const WeekFrame& frame, WeekTarget target) {
    const Limits limits = limitsOf(frame, target);
    RunSplit split;
    split.prime = limits.prime;
    split.restore = limits.restore;
    const Ladder& ladder = frame.state().ladder;
    if (frame.state().gapDays.value_or(0) > planning::walkRunGapDays)
        target.reasons.push_back(GapWalkRun{*frame.state().gapDays, ladder.level});
    if (!frame.assessment.walkRunGateOpen)
        target.reasons.push_back(WalkRunGate{frame.assessment.briskWalkPain});
    else if (limits.days == 0)
        target.reasons.push_back(NoRunDay{});
    else if (ladder.change)
        target.reasons.push_back(*ladder.change);

    const int sessions = frame.assessment.walkRunGateOpen ? std::min(ladder::sessions, limits.days) : 0;
    for (int i = 0; i < sessions; ++i) {
        split.runs.push_back(walkRunPart(frame, limits.prime + limits.restore, levelOfSession(frame, i)));
        target.target += split.runs.back().token.distance;
        split.cap = std::max(split.cap, split.runs.back().token.distance);
    }
    const ladder::Rung& rung = rungOf(ladder.level);
    if (frame.assessment.walkRunGateOpen)
        target.reasons.push_back(WalkRun{ladder.level, rung.times, rung.run, rung.walk});
    split.target = std::move(target);
    nameInOrder(split.runs);
    return split;
}

}  // namespace

RunPart walkRunPart(const WeekFrame& frame, Minutes wrap, int level) {
    const ladder::Rung& rung = rungOf(level);
    RunPart part;
    part.token.kind = SessionKind::Run;
    part.token.type = SessionType::WalkRun;
    part.token.distance = downTo100Metres(distanceIn(rung.run * rung.times, frame.pace));
    part.token.minutes = (rung.run + rung.walk) * rung.times + wrap;
    part.ladderLevel = level;
    part.reasons = {WalkRun{level, rung.times, rung.run, rung.walk}};
    return part;
}

RunSplit splitWeek(const WeekFrame& frame) {
    WeekTarget target = weekTarget(frame);
    if (target.walkRun) return walkRunWeek(frame, std::move(target));
    RunSplit split = withQuality(frame, splitTarget(frame, std::move(target)));
    makeTechnique(split.runs, frame);
    nameInOrder(split.runs);
    return split;
}

bool isHardLong(Distance distance, Distance toleratedRun, Pace pace) {
    return distance.count() * Ratio::one >= planning::hardLong.tenThousandths() * toleratedRun.count() ||
           minutesFor(distance, pace) >= planning::hardLongMinutes;
}

int hardRunLimit(const WeekFrame& frame, const PhaseState& phase, Status status, bool deload) {
    if (deload || status >= Status::Amber) return 0;
    if (phase.phase == Phase::Build) {
        const bool first = phase.since && frame.monday - phase.since->monday() < 7 * planning::buildFirstWeeks;
        if (first) return planning::buildFirstHard;
    }
    return planning::hardRuns[static_cast<std::size_t>(phase.phase)];
}

int runStreakLimit(Phase phase, Status status, bool walkRun) {
    if (walkRun || status >= Status::Amber) return 1;
    return planning::runStreak[static_cast<std::size_t>(phase)];
}

}  // namespace restride
