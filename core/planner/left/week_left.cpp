// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/left/week_left.h"

#include "core/assess/judged_run.h"
#include "core/diary/session_type.h"
#include "core/planner/target/progression.h"

#include <algorithm>
#include <tuple>

namespace restride {

namespace {

using OpenSessions = std::vector<OpenSession>;

OpenSession strengthSession(const WeekFrame& frame, int number, bool deload) {
    OpenSession session;
    session.token.name = SessionName(NameStem::Strength, number);
    session.token.kind = SessionKind::Strength;
    session.token.type = SessionType::Full;
    session.token.minutes = deload ? planning::fullMinutesDeload : planning::fullMinutes;
    session.token.preferred = frame.diary.runner.preferredStrengthDays;
    session.reasons = {StrengthTwice{frame.mondayRules.strengthSessions}};
    return session;
}

OpenSession crossSession(int number, int sessions) {
    OpenSession session;
    session.token.name = SessionName(NameStem::Cross, number);
    session.token.kind = SessionKind::Cross;
    session.token.type = SessionType::LowImpact;
    session.token.minutes = planning::crossMinutes;
    session.reasons = {CrossLowImpact{sessions}};
    return session;
}

int crossSessions(const WeekFrame& frame, const RunSplit& split) {
    if (frame.diary.runner.crossTraining.empty()) return 0;
    const bool gateClosed = split.target.walkRun && !frame.assessment.walkRunGateOpen;
    const Phase phase = gateClosed ? Phase::Settle : frame.state().phase;
    return planning::crossSessions[static_cast<std::size_t>(phase)];
}

/// The sessions that the Monday gives, in token order.
OpenSessions sessionsOfMonday(const WeekFrame& frame, const RunSplit& split) {
    OpenSessions sessions;
    for (const RunPart& run : split.runs) sessions.push_back({run.token, run.stressor, run.ladderLevel, run.reasons});
    for (int i = 1; i <= frame.mondayRules.strengthSessions; ++i)
        sessions.push_back(strengthSession(frame, i, split.target.deload));
    const int cross = crossSessions(frame, split);
    for (int i = 1; i <= cross; ++i) sessions.push_back(crossSession(i, cross));
    return sessions;
}

/// The issued session is the token itself or a concession of it: not longer, of the same kind and name.
bool comesFrom(const IssuedSession& issued, const OpenSession& session) {
    if (issued.name != session.token.name || issued.kind != session.token.kind) return false;
    // The step of the ladder is today's, whatever it was when the plan was issued.
    if (issued.type == SessionType::WalkRun && session.token.type == SessionType::WalkRun) return true;
    if (issued.kind == SessionKind::Run) return issued.distance.value_or(Distance{}) <= session.token.distance;
    return issued.minutes.value_or(Minutes{}) <= session.token.minutes;
}

/// Whether the size in the issued plan tells nothing of what Monday gave, because the session was done or the runner
/// chose the size.
bool isOwnSize(const WeekFrame& frame, const IssuedSession& session) {
    const auto wished = [&](const OwnDecision& own) { return own.week == frame.monday && own.session == session.name; };
    return session.done || std::ranges::any_of(frame.diary.ownDecisions, wished);
}

OpenSession fromIssued(const WeekFrame& frame, const RunSplit& split, const IssuedSession& issued) {
    OpenSession session;
    Token& token = session.token;
    token.name = issued.name;
    token.kind = issued.kind;
    token.type = issued.type;
    token.distance = issued.distance.value_or(Distance{});
    token.hard = issued.hard;
    const Minutes wrap = split.prime + split.restore;
    token.minutes = issued.minutes.value_or(minutesFor(token.distance, frame.pace) + wrap);
    session.stressor = issued.stressor;
    if (token.type == SessionType::WalkRun) session.ladderLevel = frame.state().ladder.level;
    if (token.type == SessionType::Long) token.preferred = frame.diary.runner.preferredLongRunDays;
    if (token.kind == SessionKind::Strength) {
        token.preferred = frame.diary.runner.preferredStrengthDays;
        session.reasons = {StrengthTwice{frame.mondayRules.strengthSessions}};
    } else if (token.kind == SessionKind::Cross) {
        session.reasons = {CrossLowImpact{1}};
    } else {
        session.reasons = {RunShare{static_cast<int>(split.runs.size()), split.target.target}};
    }
    return session;
}

int tokenRank(const OpenSession& session) {
    switch (session.token.type) {
        case SessionType::Long:
            return 0;
        case SessionType::Quality:
            return 1;
        case SessionType::Tech:
            return 2;
        case SessionType::Full:
        case SessionType::Short:
        case SessionType::Hips:
            return 4;
        case SessionType::LowImpact:
            return 5;
        default:
            return 3;
    }
}

/// The session that the Monday gave and of which the issued one tells, or null.
const OpenSession* mondayOf(const WeekFrame& frame, const OpenSessions& monday, const IssuedSession& told) {
    for (const OpenSession& session : monday)
        if (comesFrom(told, session) || (told.name == session.token.name && isOwnSize(frame, told))) return &session;
    return nullptr;
}

bool tells(const IssuedWeek& issued, const OpenSession& session) {
    return std::ranges::any_of(issued.sessions,
                               [&](const IssuedSession& told) { return told.name == session.token.name; });
}

void keepTold(OpenSessions& sessions, const IssuedWeek& issued) {
    std::erase_if(sessions, [&](const OpenSession& session) { return !tells(issued, session); });
}

/// Monday's sessions, and in a plan issued for this week those that it told otherwise. Where it told nothing otherwise,
/// Monday's stay together until they are lowered, so that planning again gives the same.
OpenSessions sessionsOfWeek(const WeekFrame& frame, const RunSplit& split, const IssuedWeek* issued) {
    OpenSessions sessions = sessionsOfMonday(frame, split);
    if (!issued || issued->projected) return sessions;
    const OpenSessions monday = sessions;
    bool otherwise = false;
    for (const IssuedSession& told : issued->sessions) {
        if (told.name.stem() == NameStem::Extra || mondayOf(frame, monday, told)) continue;
        otherwise = true;
        std::erase_if(sessions, [&](const OpenSession& session) { return session.token.name == told.name; });
        sessions.push_back(fromIssued(frame, split, told));
    }
    if (otherwise) keepTold(sessions, *issued);
    std::ranges::stable_sort(sessions, {}, [](const OpenSession& s) { return std::tuple(tokenRank(s), s.token.name); });
    return sessions;
}

const IssuedSession* namedIn(const IssuedPlan& plan, Date monday, const SessionName& name) {
    for (const IssuedWeek& week : plan.weeks)
        for (const IssuedSession& told : week.sessions)
            if (week.start == monday && told.name == name) return &told;
    return nullptr;
}

/// Where the newest issued plan shows the session. One that it no longer tells because its day had passed when it was
/// issued is shown on that day still: it was missed.
std::optional<Weekday> shownDay(const WeekFrame& frame, const SessionName& name) {
    std::optional<Date> newestOn;
    for (auto plan = frame.diary.issuedPlans.rbegin(); plan != frame.diary.issuedPlans.rend(); ++plan) {
        const auto holdsWeek = [&](const IssuedWeek& week) { return week.start == frame.monday; };
        if (plan->on > frame.today || std::ranges::none_of(plan->weeks, holdsWeek)) continue;
        const IssuedSession* told = namedIn(*plan, frame.monday, name);
        if (told && (!newestOn || told->on < *newestOn)) return told->on.weekday();
        if (!newestOn) newestOn = plan->on;
    }
    return std::nullopt;
}

template <class PlannedSession>
std::vector<const PlannedSession*> inWeek(const std::vector<PlannedSession>& sessions, const WeekFrame& frame) {
    std::vector<const PlannedSession*> found;
    for (const PlannedSession& session : sessions)
        if (frame.monday <= session.on && session.on <= frame.today) found.push_back(&session);
    return found;
}

std::vector<DoneSession> doneSessions(const WeekFrame& frame) {
    std::vector<DoneSession> done;
    for (const JudgedRun& run : runsBetween(frame.assessment.runs, frame.monday, frame.today)) {
        const Minutes took = run.duration ? minutes((run.duration->count() + 59) / 60) : Minutes{};
        const SessionType type = sessionTypeOf(run.kind, run.stressor);
        done.push_back({SessionName(), run.on, SessionKind::Run, type, run.hard, took, run.distance, run.id});
    }
    for (const StrengthSession* session : inWeek(frame.diary.strength, frame))
        done.push_back({SessionName(), session->on, SessionKind::Strength, sessionTypeOf(*session), false,
                        session->minutes.value_or(Minutes{}), std::nullopt, session->id});
    for (const CrossTraining* session : inWeek(frame.diary.cross, frame))
        done.push_back({SessionName(), session->on, SessionKind::Cross, SessionType::LowImpact, false,
                        session->minutes.value_or(Minutes{}), std::nullopt, session->id});
    std::ranges::stable_sort(done, {}, [](const DoneSession& session) { return session.on; });
    return done;
}

/// How well an open session fits a done one, smaller first: its own day, then the earliest shown; without an issued
/// plan its own type, then EASY, technique, quality, LONG.
int fitOf(const OpenSession& open, const DoneSession& done, const IssuedWeek* issued) {
    if (issued && open.token.shown) {
        const int day = dayIndex(*open.token.shown);
        return day == dayIndex(done.on.weekday()) ? -1 : day;
    }
    if (open.token.type == done.type) return 10;
    switch (open.token.type) {
        case SessionType::Easy:
        case SessionType::WalkRun:
            return 20;
        case SessionType::Tech:
            return 21;
        case SessionType::Quality:
            return 22;
        case SessionType::Long:
            return 23;
        default:
            return 24;
    }
}

/// A done session takes the place of an open one; beyond the plan it stands by itself.
void takePlaces(WeekLeft& left, const IssuedWeek* issued) {
    int extra = 0;
    for (DoneSession& done : left.done) {
        auto best = left.open.end();
        for (auto open = left.open.begin(); open != left.open.end(); ++open) {
            if (open->token.kind != done.kind || done.type == SessionType::Hips) continue;
            if (best == left.open.end() || fitOf(*open, done, issued) < fitOf(*best, done, issued)) best = open;
        }
        if (best == left.open.end()) {
            done.name = SessionName(NameStem::Extra, ++extra);
            continue;
        }
        done.name = best->token.name;
        left.open.erase(best);
    }
}

/// Sessions shown or locked before today and not done are gone, and not made up for.
void dropMissed(WeekLeft& left, const WeekFrame& frame) {
    const auto missed = [&](const OpenSession& session) {
        const auto& day = session.token.locked ? session.token.locked : session.token.shown;
        return day && frame.monday + dayIndex(*day) < frame.today;
    };
    for (const OpenSession& session : left.open)
        if (missed(session)) left.reasons.push_back(MissedDropped{session.token.name});
    std::erase_if(left.open, missed);
}

Distance distanceDone(const WeekFrame& frame) {
    Distance sum;
    for (const Run& run : runsBetween(frame.diary, frame.monday, frame.today)) sum += run.distance;
    return sum;
}

Distance leftOf(Distance target, Distance done) {
    return std::max(Distance{}, target - done);
}

/// The target less what is done; after an AMBER2 or RED run of this week no more than a share of what was left before
/// it.
Distance leftOfTarget(const WeekFrame& frame, Distance target) {
    Distance done;
    Distance limit = target;
    for (const JudgedRun& run : runsBetween(frame.assessment.runs, frame.monday, frame.today)) {
        if (isRed(run.light))
            limit = std::min(limit, planning::leftAfterRed * leftOf(target, done));
        else if (run.light == Light::Amber2)
            limit = std::min(limit, planning::leftAfterAmber2 * leftOf(target, done));
        done += run.distance;
    }
    return std::min(limit, leftOf(target, done));
}

/// The same; and a week that settled on Monday and holds today does not grow after all (invariant 5).
Distance distanceLeft(const WeekFrame& frame, Distance target) {
    const Distance limit = leftOfTarget(frame, target);
    if (frame.status() == Status::Settled) return limit;
    const Distance withoutGrowth = std::max(frame.state().weeks.front(), frame.state().typicalWeek);
    return std::min(limit, leftOf(withoutGrowth, distanceDone(frame)));
}

void resize(OpenSession& session, Distance distance, const WeekFrame& frame, const RunSplit& split) {
    Token& token = session.token;
    token.distance = distance;
    token.minutes = minutesFor(distance, frame.pace) + split.prime + split.restore;
    if (token.type == SessionType::Long) token.hard = isHardLong(distance, frame.assessment.toleratedRun, frame.pace);
}

/// A run that is lower than Monday gave it says what lowered it today, and no more what bounded it then.
void tellCap(OpenSession& session, const RunSplit& split) {
    std::erase_if(session.reasons, [](const Reason& reason) {
        return reason.is<RunCap110>() || reason.is<OnsetCap>() || reason.is<LongCap80>() ||
               reason.is<TimeBudgetCapsRun>();
    });
    if (session.token.distance == downTo100Metres(split.cap)) session.reasons.push_back(split.capReason);
}

/// Walk–run sessions keep their rung; those beyond the week's distance are left out, the last first.
void dropBeyondTarget(WeekLeft& left, const WeekFrame& frame, Distance target) {
    const auto isRun = [](const OpenSession& session) { return session.token.kind == SessionKind::Run; };
    Distance limit = leftOfTarget(frame, target);
    const auto beyond = [&](const OpenSession& session) {
        if (!isRun(session)) return false;
        if (session.token.distance > limit) return true;
        limit -= session.token.distance;
        return false;
    };
    const auto runs = static_cast<int>(std::ranges::count_if(left.open, isRun));
    std::erase_if(left.open, beyond);
    const auto kept = static_cast<int>(std::ranges::count_if(left.open, isRun));
    if (kept < runs) left.reasons.push_back(FewerRunsMinLength{runs, kept});
}

/// Runs left keep their size, lowered in equal proportion and to today's cap; what falls below 2 km is left out.
void lowerRuns(WeekLeft& left, const WeekFrame& frame, const RunSplit& split) {
    if (split.target.walkRun) return dropBeyondTarget(left, frame, split.target.target);
    const auto isRun = [](const OpenSession& session) { return session.token.kind == SessionKind::Run; };
    Distance sum;
    for (const OpenSession& session : left.open)
        if (isRun(session)) sum += session.token.distance;
    const Distance limit = distanceLeft(frame, split.target.target);
    for (OpenSession& session : left.open) {
        if (!isRun(session)) continue;
        Distance distance = session.token.distance;
        if (sum > limit) distance = Distance(distance.count() * limit.count() / sum.count());
        distance = downTo100Metres(std::min(distance, split.cap));
        if (distance < session.token.distance) {
            resize(session, distance, frame, split);
            tellCap(session, split);
            if (distance < planning::shortestRun) session.token.distance = Distance{};
        }
    }
    std::erase_if(left.open, [&](const OpenSession& s) { return isRun(s) && s.token.distance == Distance{}; });
}

/// At K ≥ 2 today, and in SETTLE, nothing hard and no practice is left: the runs are easy ones. QUALITY asks for K = 0
/// a phase that has it and a calf that is well, today as on Monday.
void makeEasy(WeekLeft& left, const WeekFrame& frame, const RunSplit& split) {
    const bool easyWeek = frame.status() >= Status::Amber || frame.assessment.phase == Phase::Settle;
    const bool noQuality =
        frame.status() > Status::Settled || frame.assessment.phase < Phase::Build || calfHold(frame).has_value();
    for (OpenSession& session : left.open) {
        Token& token = session.token;
        if (token.kind != SessionKind::Run || token.type == SessionType::WalkRun) continue;
        const bool becomesEasy = easyWeek || (noQuality && token.type == SessionType::Quality);
        if (!becomesEasy) continue;
        if (session.stressor)
            session.reasons.front() = RunShare{static_cast<int>(split.runs.size()), split.target.target};
        token.type = SessionType::Easy;
        token.hard = false;
        token.preferred = {};
        session.stressor.reset();
    }
}

void lockDays(WeekLeft& left, const WeekFrame& frame) {
    for (const Lock& lock : frame.diary.locks) {
        if (lock.week != frame.monday) continue;
        for (OpenSession& session : left.open) {
            if (lock.target != session.token.name) continue;
            session.token.locked = lock.day;
            if (lock.by == LockOwner::Physio)
                session.reasons.push_back(PhysioLock{lock.day});
            else
                session.reasons.push_back(UserLock{lock.day});
        }
    }
}

/// A shorter walk–run is one of a lower rung, the lowest at least; a longer one would be none of the ladder.
void stepDownTo(OpenSession& session, Distance most, const WeekFrame& frame, const RunSplit& split) {
    Token& token = session.token;
    for (int level = session.ladderLevel.value_or(1) - 1; level >= 1 && token.distance > most; --level) {
        RunPart lower = walkRunPart(frame, split.prime + split.restore, level);
        token.distance = lower.token.distance;
        token.minutes = lower.token.minutes;
        session.ladderLevel = level;
        session.reasons = std::move(lower.reasons);
    }
}

void applyDecision(OpenSession& session, const OwnDecision& decision, const WeekFrame& frame, const RunSplit& split) {
    if (decision.day) session.token.locked = decision.day;
    if (decision.distance && session.token.type == SessionType::WalkRun) {
        stepDownTo(session, *decision.distance, frame, split);
    } else if (decision.distance && session.token.kind == SessionKind::Run) {
        resize(session, *decision.distance, frame, split);
        session.token.own = true;
    }
    session.reasons.push_back(OwnDecided{decision.session});
}

void decideOwn(WeekLeft& left, const WeekFrame& frame, const RunSplit& split) {
    for (const OwnDecision& decision : frame.diary.ownDecisions) {
        if (decision.week != frame.monday) continue;
        const auto named = [&](const OpenSession& session) { return session.token.name == decision.session; };
        const auto place = std::ranges::find_if(left.open, named);
        if (place == left.open.end()) continue;
        if (decision.skip) {
            left.reasons.push_back(OwnDecided{decision.session});
            left.open.erase(place);
        } else {
            applyDecision(*place, decision, frame, split);
        }
    }
}

}  // namespace

// Each step needs what the steps before it have done, so their order is part of the rule.
WeekLeft leftOfWeek(const WeekFrame& frame, const RunSplit& split) {
    const IssuedWeek* issued = issuedWeek(frame);
    WeekLeft left;
    left.open = sessionsOfWeek(frame, split, issued);
    left.done = doneSessions(frame);
    // Before places are taken: a done session takes the place of the one that was shown on its day.
    for (OpenSession& session : left.open) session.token.shown = shownDay(frame, session.token.name);
    // Before anything is missed: a run done on another day than its own is done, and not missed.
    takePlaces(left, issued);
    // Before anything is missed: a lock moves the day on which a session would be missed.
    lockDays(left, frame);
    // Before runs are lowered: a missed run is not made up for, so the others do not share its distance.
    dropMissed(left, frame);
    lowerRuns(left, frame, split);
    // After runs are lowered: Monday's sessions share what is left, also those that the issued plan had left out; else
    // planning again would share the distance anew among fewer runs.
    if (issued && !issued->projected) keepTold(left.open, *issued);
    // After places are taken: what was done is compared with the types that Monday gave.
    makeEasy(left, frame, split);
    // Last: what the runner decides stands above the sizes and types that the steps before it gave.
    decideOwn(left, frame, split);
    return left;
}

}  // namespace restride
