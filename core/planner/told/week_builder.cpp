// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/week_builder.h"

#include "core/planner/left/locks.h"
#include "core/planner/left/week_left.h"
#include "core/planner/left/week_rooms.h"
#include "core/planner/target/progression.h"
#include "core/planner/target/run_split.h"
#include "core/planner/told/cue.h"
#include "core/planner/told/session_builder.h"
#include "core/solver/week_solver.h"

#include <algorithm>
#include <tuple>

namespace restride {

namespace {

WeekProblem problemOf(const WeekFrame& frame, const RunSplit& split, const WeekLeft& left) {
    const Assessment& today = frame.assessment;
    WeekProblem problem;
    for (const OpenSession& session : left.open) problem.tokens.push_back(session.token);
    problem.days = roomsToday(frame);
    problem.finished = finishedSessions(frame);
    problem.lastLong = lastLongBefore(frame);
    problem.easyPace = frame.pace;
    problem.sessionsPerDay = frame.rules.sessionsPerDay;
    problem.restDays = frame.rules.restDays;
    problem.strengthGap = frame.rules.strengthGap;
    problem.runStreak = runStreakLimit(today.phase, frame.status(), split.target.walkRun);
    problem.hardRuns = hardRunLimit(frame, {today.phase, today.phaseSince}, frame.status(), split.target.deload);
    problem.crossApartFromRuns = today.phase <= Phase::Rebuild;
    problem.mostNodes = frame.rules.searchNodes;
    if (const auto& weekly = frame.diary.runner.weeklyMinutes)
        problem.weeklyMinutes = std::max(Minutes{}, *weekly - minutesDone(frame));
    return problem;
}

/// The newest runs or mornings of two weeks told of pain.
bool hasKneePain(const WeekFrame& frame) {
    const auto hurts = [](std::optional<PainScore> pain) { return pain && pain->value() > 0; };
    for (const Run& run : runsBetween(frame.diary, frame.monday - assessing::trendDays, frame.today))
        if (run.knee && (hurts(run.knee->before) || hurts(run.knee->during))) return true;
    for (Date on = frame.monday - assessing::trendDays; on <= frame.today; on = on + 1)
        if (const CheckIn* entry = checkInOn(frame.diary, on); entry && hurts(entry->morningPain)) return true;
    return false;
}

/// The newest answer of two weeks about squats.
bool squatsHurt(const WeekFrame& frame) {
    for (Date on = frame.today; frame.today - on <= assessing::trendDays; on = on - 1)
        if (const CheckIn* entry = checkInOn(frame.diary, on); entry && entry->squatPain)
            return entry->squatPain->value() >= dosing::squatPainFrom;
    return false;
}

Reason cueReason(const ActiveCue& cue) {
    switch (cue.cue) {
        case Cue::Cadence:
            return CueCadence{cue.cadence.value_or(0)};
        case Cue::Soft:
            return CueSoft{};
        case Cue::Short:
            return CueShort{};
        case Cue::Tall:
            break;
    }
    return CueTall{};
}

int effortOf(const PlannedSession& session, const std::optional<Stressor>& stressor) {
    if (session.type != SessionType::Quality || !stressor) return dosing::easyEffort;
    return dosing::stressorEffort[static_cast<std::size_t>(*stressor)];
}

/// What building one session asks beside the session itself.
struct SessionInputs {
    const WeekFrame& frame;
    const RunSplit& split;
    const Library& library;
    ActiveCue cue;

    [[nodiscard]] bool inFlare() const { return frame.status() >= Status::Flare; }
};

void wrapRun(PlannedSession& session, const OpenSession& open, const Placement& placement,
             const SessionInputs& inputs) {
    const Minutes prime = placement.shortened ? planning::shortestWrap : inputs.split.prime;
    const Minutes restore = placement.shortened ? planning::shortestWrap : inputs.split.restore;
    session.prime = primeSteps(prime, squatsHurt(inputs.frame), inputs.library);
    session.restore = restoreSteps(restore, inputs.inFlare(), inputs.library);

    Perform perform;
    perform.minutes = session.minutes - prime - restore;
    perform.cue = inputs.cue.cue;
    perform.cadence = inputs.cue.cadence;
    session.reasons.push_back(cueReason(inputs.cue));
    if (session.type == SessionType::Tech) perform.practice = inputs.cue.practice;
    if (session.type == SessionType::Quality) perform.stressor = open.stressor;
    if (session.type == SessionType::WalkRun && open.ladderLevel) {
        const ladder::Rung& rung = ladder::rungs[static_cast<std::size_t>(*open.ladderLevel - 1)];
        perform.walkRun = WalkRunPattern{*open.ladderLevel, rung.times, rung.run, rung.walk};
    }
    session.effort = Effort::from(effortOf(session, perform.stressor));
    session.perform = perform;
}

void fillStrength(PlannedSession& session, const SessionInputs& inputs) {
    const auto& runner = inputs.frame.diary.runner;
    const bool gentle =
        inputs.frame.assessment.phase == Phase::Settle || runner.strengthHistory == StrengthHistory::None;
    StrengthRequest request;
    request.type = session.type;
    request.stage = gentle ? StrengthStage::S1 : StrengthStage::S2;
    request.minutes = session.minutes;
    request.deload = inputs.split.target.deload;
    request.equipment = runner.equipment;
    session.exercises = strengthExercises(request, inputs.library);
}

void fillCross(PlannedSession& session, const SessionInputs& inputs) {
    const bool settle = inputs.frame.assessment.phase == Phase::Settle;
    const int most = settle ? inputs.frame.rules.crossEffortSettle : dosing::easyEffort;
    session.effort = Effort::from(std::min(most, dosing::easyEffort));
    Perform perform;
    perform.minutes = session.minutes;
    session.perform = perform;
}

/// What the first reason of a run is when its type is no longer the token's.
void tellShare(PlannedSession& session, const OpenSession& open, const SessionInputs& inputs) {
    session.reasons = open.reasons;
    Reason& share = session.reasons.front();
    if (session.type == SessionType::Tech)
        share = TechniqueRun{inputs.cue.cue};
    else if (session.type == SessionType::Easy && !share.is<RunShare>())
        share = RunShare{static_cast<int>(inputs.split.runs.size()), inputs.split.target.target};
}

/// How the solver had to give way for this session (3.4.4).
void tellConcession(PlannedSession& session, const Token& token, const Placement& placement) {
    if (token.type == SessionType::Quality && placement.type == SessionType::Easy)
        session.reasons.push_back(RelaxQualityToEasy{});
    if (placement.shortened)
        session.reasons.push_back(RelaxShortenRun{token.distance, placement.distance});
    else if (token.type == SessionType::Long && placement.type == SessionType::Easy)
        session.reasons.push_back(RelaxLongToEasy{token.distance, placement.distance});
    if (token.type == SessionType::Full && placement.type == SessionType::Short)
        session.reasons.push_back(RelaxShortStrength{placement.minutes});
}

std::optional<LockOwner> lockOwner(const WeekFrame& frame, const SessionName& name) {
    for (const Lock& lock : frame.diary.locks)
        if (lock.week == frame.monday && lock.target == name) return lock.by;
    return std::nullopt;
}

PlannedSession plannedSession(const OpenSession& open, const Placement& placement, const SessionInputs& inputs) {
    PlannedSession session;
    session.name = open.token.name;
    session.on = inputs.frame.monday + dayIndex(*placement.day);
    session.kind = open.token.kind;
    session.type = placement.type;
    session.hard = placement.hard;
    session.minutes = placement.minutes;
    session.lock = lockOwner(inputs.frame, session.name);
    tellShare(session, open, inputs);
    tellConcession(session, open.token, placement);
    switch (session.kind) {
        case SessionKind::Run:
            session.distance = placement.distance;
            wrapRun(session, open, placement, inputs);
            break;
        case SessionKind::Strength:
            fillStrength(session, inputs);
            break;
        case SessionKind::Cross:
            fillCross(session, inputs);
            break;
    }
    return session;
}

PlannedSession finishedSession(const DoneSession& done, const WeekFrame& frame) {
    PlannedSession session;
    session.name = done.name;
    session.on = done.on;
    session.kind = done.kind;
    session.type = done.type;
    session.hard = done.hard;
    session.minutes = done.minutes;
    session.distance = done.distance;
    session.done = done.entry;
    session.lock = lockOwner(frame, done.name);
    session.reasons = {SessionDone{done.on}};
    return session;
}

Distance sumOfRuns(const std::vector<PlannedSession>& sessions) {
    Distance sum;
    for (const PlannedSession& session : sessions) sum += session.distance.value_or(Distance{});
    return sum;
}

bool hasOwnDistance(const WeekFrame& frame, const SessionName& name) {
    return std::ranges::any_of(frame.diary.ownDecisions, [&](const OwnDecision& own) {
        return own.week == frame.monday && own.session == name && own.distance;
    });
}

/// A LONG above its share of the week's runs is shortened, though not to less than is worth the shoes (invariant 27);
/// hard, penalty and cost stay as solved (3.4.4).
void trimLong(PlannedWeek& week, const SessionInputs& inputs) {
    const auto isRun = [](const PlannedSession& s) { return s.kind == SessionKind::Run; };
    const auto runs = std::min<std::int64_t>(std::ranges::count_if(week.sessions, isRun), planning::mostRuns);
    const Ratio ceiling = planning::longCeiling[static_cast<std::size_t>(runs)];
    for (PlannedSession& session : week.sessions) {
        const bool kept =
            session.done || session.type != SessionType::Long || hasOwnDistance(inputs.frame, session.name);
        if (kept || runs < 2) continue;
        const std::int64_t others = (sumOfRuns(week.sessions) - *session.distance).count();
        const std::int64_t left = Ratio::one - ceiling.tenThousandths();
        const Distance share = downTo100Metres(Distance(others * ceiling.tenThousandths() / left));
        const Distance most = std::max(share, planning::shortestRun);
        const Distance before = *session.distance;
        if (before <= most) continue;
        const Minutes wrap = session.minutes - session.perform->minutes;
        session.distance = most;
        session.perform->minutes = minutesFor(most, inputs.frame.pace);
        session.minutes = session.perform->minutes + wrap;
        session.reasons.push_back(LongShareTrim{before, most, ceiling});
    }
}

/// Runs before strength before cross-training on one day (H7).
void sortSessions(std::vector<PlannedSession>& sessions) {
    std::ranges::stable_sort(sessions, {}, [](const PlannedSession& s) { return std::tie(s.on, s.kind, s.name); });
}

/// The reasons for sessions that found no place, by how many of their kind were left before.
void tellDropped(PlannedWeek& week, const WeekLeft& left, const WeekSolution& solution) {
    const auto countKind = [&](SessionKind kind) {
        const auto of = [&](const DoneSession& s) { return s.kind == kind && s.type != SessionType::Hips; };
        const auto open = [&](const OpenSession& s) { return s.token.kind == kind; };
        return static_cast<int>(std::ranges::count_if(left.done, of) + std::ranges::count_if(left.open, open));
    };
    int runs = countKind(SessionKind::Run);
    int strength = countKind(SessionKind::Strength);
    int cross = 0;
    for (std::size_t i = 0; i < left.open.size(); ++i) {
        if (solution.placements[i].day) continue;
        const Token& token = left.open[i].token;
        switch (token.kind) {
            case SessionKind::Run:
                if (runs >= 3)
                    week.reasons.push_back(RelaxDropRun{token.distance});
                else if (runs == 2)
                    week.reasons.push_back(RelaxOneRun{token.distance});
                else
                    week.reasons.push_back(RelaxNoRun{token.distance});
                --runs;
                break;
            case SessionKind::Strength:
                if (strength >= 2)
                    week.reasons.push_back(RelaxOneStrength{});
                else
                    week.reasons.push_back(RelaxNoStrength{});
                --strength;
                break;
            case SessionKind::Cross:
                ++cross;
                break;
        }
    }
    if (cross > 0) week.reasons.push_back(RelaxDropCross{cross});
}

/// The pauses after lights that bear on the days left.
void tellPauses(PlannedWeek& week, const WeekFrame& frame) {
    for (const JudgedRun& run : frame.assessment.runs) {
        if (!run.light) continue;
        const Date pausesUntilRed = run.on + planning::daysAfterRed;
        const Date pausesUntilAmber = run.on + planning::daysAfterAmber2;
        if (*run.light >= Light::Red && pausesUntilRed >= frame.today && run.on <= frame.today)
            week.reasons.push_back(RestAfterRed{run.on});
        else if (*run.light == Light::Amber2 && pausesUntilAmber >= frame.today && run.on <= frame.today)
            week.reasons.push_back(RestAfterAmber2{run.on});
    }
}

Reason phaseReason(const Assessment& today) {
    const Date since = today.phaseSince.value_or(today.today);
    switch (today.phase) {
        case Phase::Settle:
            return PhaseEnterSettle{since};
        case Phase::Rebuild:
            return PhaseEnterRebuild{since};
        case Phase::Build:
            return PhaseEnterBuild{since};
        case Phase::Sustain:
            break;
    }
    return PhaseEnterSustain{since};
}

/// The clearance after which SETTLE began anew.
std::optional<Cleared> clearanceOf(const WeekFrame& frame) {
    const Assessment& now = frame.assessment;
    std::optional<Cleared> newest;
    if (frame.projected || now.phase != Phase::Settle || !now.phaseSince) return newest;
    for (const Clearance& clearance : frame.diary.clearances)
        if (clearance.on >= *now.phaseSince && clearance.on <= frame.today && (!newest || clearance.on > newest->on))
            newest = Cleared{clearance.on};
    return newest;
}

/// Numbers of the rules that a physiotherapist set and that are in force.
void tellOverrides(PlannedWeek& week, const WeekFrame& frame) {
    for (const RuleEntry& entry : frame.diary.rules) {
        const auto newer = [&](const RuleEntry& e) {
            return e.name == entry.name && e.on > entry.on && e.on <= frame.today;
        };
        if (entry.by != LockOwner::Physio || entry.on > frame.today || !hasNumber(entry.name)) continue;
        if (std::ranges::any_of(frame.diary.rules, newer)) continue;
        week.reasons.push_back(PhysioOverride{entry.name, entry.on});
    }
}

void append(std::vector<Reason>& reasons, const std::vector<Reason>& more) {
    reasons.insert(reasons.end(), more.begin(), more.end());
}

/// Whether the reason tells of a stressor that no session of the week has any more.
bool tellsOfNothing(const Reason& reason, const WeekLeft& left) {
    if (!reason.is<StressorAdd>()) return false;
    return std::ranges::none_of(left.open, [](const OpenSession& session) { return session.stressor.has_value(); }) &&
           std::ranges::none_of(left.done, [](const DoneSession& done) { return done.type == SessionType::Quality; });
}

void tellWeek(PlannedWeek& week, const WeekFrame& frame, const RunSplit& split, const WeekLeft& left) {
    if (frame.state().statusReason && !frame.projected) {
        append(week.reasons, frame.assessment.statusReasons);
    }
    week.reasons.push_back(phaseReason(frame.assessment));
    if (const auto cleared = clearanceOf(frame)) week.reasons.push_back(*cleared);
    append(week.reasons, split.target.reasons);
    // A sore calf also holds the cadence and what is fast, so it is told; not twice, and not in a week whose distance
    // has grown on Monday, because that stands.
    const bool told = std::ranges::any_of(
        week.reasons, [](const Reason& reason) { return reason.is<CalfHold>() || reason.is<Progress>(); });
    if (const auto calf = calfHold(frame); calf && !told) week.reasons.push_back(*calf);
    append(week.reasons, split.reasons);
    std::erase_if(week.reasons, [&](const Reason& reason) { return tellsOfNothing(reason, left); });
    tellOverrides(week, frame);
    tellPauses(week, frame);
    append(week.reasons, left.reasons);
}

void placeSessions(PlannedWeek& week, const WeekLeft& left, const WeekSolution& solution, const SessionInputs& inputs) {
    for (std::size_t i = 0; i < left.open.size(); ++i)
        if (solution.placements[i].day)
            week.sessions.push_back(plannedSession(left.open[i], solution.placements[i], inputs));
    trimLong(week, inputs);
    tellDropped(week, left, solution);
    week.penalty = solution.penalty;
    week.cost = solution.cost.sum();
    week.costParts = solution.cost;
    week.nodes = solution.nodes;
    week.proved = solution.exhausted;
    if (!week.proved) week.reasons.push_back(NotProved{});
}

}  // namespace

PlannedWeek buildWeek(const WeekFrame& frame, const Library& library) {
    const RunSplit split = splitWeek(frame);
    const WeekLeft left = leftOfWeek(frame, split);
    const std::optional<Date> cueBegins = frame.firstWeek;
    const SessionInputs inputs{
        frame, split, library,
        activeCue(frame.diary, frame.rules, frame.monday, hasKneePain(frame), calfHold(frame).has_value(), cueBegins)};

    PlannedWeek week;
    week.start = frame.monday;
    week.phase = frame.assessment.phase;
    week.deload = split.target.deload;
    week.projected = frame.projected;
    week.target = split.target.target;
    week.runCap = split.cap;
    tellWeek(week, frame, split, left);
    for (const DoneSession& done : left.done) week.sessions.push_back(finishedSession(done, frame));

    const LockResult result = solveWithLocks(problemOf(frame, split, left), frame);
    if (result.solution) {
        placeSessions(week, left, *result.solution, inputs);
    } else {
        week.conflict = Conflict{result.conflict};
        week.proved = true;
        week.reasons.push_back(InfeasibleLocks{static_cast<int>(result.conflict.size())});
    }
    sortSessions(week.sessions);
    week.planned = sumOfRuns(week.sessions);
    return week;
}

}  // namespace restride
