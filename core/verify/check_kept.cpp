// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>
#include <set>

namespace restride::verifying {

namespace {

struct Done {
    Date on;
    SessionKind kind = SessionKind::Run;
    std::optional<Distance> distance;
};

std::optional<Done> findDone(const Diary& diary, const Id& id) {
    for (const Run& run : diary.runs)
        if (run.id == id) return Done{run.on, SessionKind::Run, run.distance};
    for (const StrengthSession& session : diary.strength)
        if (session.id == id) return Done{session.on, SessionKind::Strength, std::nullopt};
    for (const CrossTraining& session : diary.cross)
        if (session.id == id) return Done{session.on, SessionKind::Cross, std::nullopt};
    return std::nullopt;
}

void checkDone(const WeekCase& week, std::size_t i) {
    const PlannedSession& s = week.week.sessions[i];
    const auto done = findDone(week.diary(), *s.done);
    const auto report = [&](const std::string& message) { week.findings.add("I23", week.place(i), message); };
    if (!week.first()) return report("A projected week cannot hold finished sessions.");
    if (!done) return report(sentence("The diary has no entry ", s.done->text(), "."));
    if (done->on != s.on) report(sentence("The session was done on ", done->on, ", the plan says ", s.on, "."));
    if (done->kind != s.kind) report(sentence("The session was of kind ", done->kind, ", the plan says ", s.kind, "."));
    if (done->distance && done->distance != s.distance)
        report(sentence("The run was ", *done->distance, ", the plan says ", s.distance.value_or(Distance{}), "."));
}

void checkSessions(const WeekCase& week) {
    std::set<SessionName> names;
    std::set<Id> entries;
    Date last = week.week.start;
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) {
        const PlannedSession& s = week.week.sessions[i];
        if (s.on < week.week.start || s.on > week.week.start + 6)
            week.findings.add("H12", week.place(i) + "/on", sentence(s.on, " is outside its week."));
        if (s.on < last) week.findings.add("3.4", week.place(i) + "/on", "The sessions are not in the order of days.");
        last = s.on;
        if (!names.insert(s.name).second)
            week.findings.add("3.4.1", week.place(i) + "/name", sentence("Two sessions are named ", s.name, "."));
        if (s.done) {
            if (!entries.insert(*s.done).second)
                week.findings.add("I23", week.place(i) + "/done", "One entry of the diary finishes two sessions.");
            checkDone(week, i);
        } else if (s.on < week.plan.today) {
            week.findings.add(
                "H12", week.place(i) + "/on",
                sentence("The session on ", s.on, " is still to do, but today is ", week.plan.today, "."));
        }
    }
}

template <class Entries>
void checkAllThere(const WeekCase& week, const Entries& entries, std::string_view what) {
    for (const auto& entry : entries) {
        if (entry.on < week.week.start || entry.on > week.plan.today || entry.on > week.week.start + 6) continue;
        const bool there = std::any_of(week.week.sessions.begin(), week.week.sessions.end(),
                                       [&](const PlannedSession& s) { return s.done == entry.id; });
        if (!there)
            week.findings.add("I23", week.place(), sentence("The ", what, " done on ", entry.on, " is missing."));
    }
}

const PlannedSession* named(const WeekCase& week, const SessionName& name, std::size_t& index) {
    for (index = 0; index < week.week.sessions.size(); ++index)
        if (week.week.sessions[index].name == name) return &week.week.sessions[index];
    return nullptr;
}

bool hasOwnDay(const WeekCase& week, const SessionName& name) {
    return std::ranges::any_of(week.diary().ownDecisions, [&](const OwnDecision& own) {
        return own.week == week.week.start && own.session == name && own.day;
    });
}

void checkLock(const WeekCase& week, const Lock& lock) {
    const Date due = lock.week + dayIndex(lock.day);
    const SessionName* name = lock.target.session();
    if (!name) {
        for (std::size_t i = 0; i < week.week.sessions.size(); ++i)
            if (!week.week.sessions[i].done && week.week.sessions[i].on == due)
                week.findings.add("I22", week.place(i), sentence(due, " is locked as a day of rest."));
        return;
    }
    std::size_t i = 0;
    const PlannedSession* session = named(week, *name, i);
    // A lock on a past day of a session not done is void; an own decision of its day stands above it.
    if (!session || session->done || due < week.plan.today || hasOwnDay(week, *name)) return;
    if (session->on != due)
        week.findings.add("I22", week.place(i),
                          sentence(*name, " is locked on ", due, ", the plan has it on ", session->on, "."));
    if (session->lock != lock.by)
        week.findings.add("H12", week.place(i) + "/lock", sentence(*name, " must name the lock of the ", lock.by, "."));
}

void checkLocks(const WeekCase& week) {
    if (!week.week.conflict)
        for (const Lock& lock : week.diary().locks)
            if (lock.week == week.week.start) checkLock(week, lock);
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) {
        const PlannedSession& s = week.week.sessions[i];
        const bool known = std::any_of(week.diary().locks.begin(), week.diary().locks.end(), [&](const Lock& lock) {
            return lock.week == week.week.start && lock.target == s.name;
        });
        if (s.lock && !known)
            week.findings.add("H12", week.place(i) + "/lock", sentence("The diary has no lock of ", s.name, "."));
    }
}

void checkConflict(const WeekCase& week) {
    if (!week.week.conflict) return;
    if (week.week.conflict->locks.empty())
        week.findings.add("3.4.6", week.place() + "/conflict", "The conflict names no lock.");
    for (const LockedPlace& told : week.week.conflict->locks) {
        const bool known = std::any_of(week.diary().locks.begin(), week.diary().locks.end(), [&](const Lock& lock) {
            return lock.week == week.week.start && lock.target == told.target && lock.day == told.day &&
                   lock.by == told.by;
        });
        const bool own = std::any_of(
            week.diary().ownDecisions.begin(), week.diary().ownDecisions.end(), [&](const OwnDecision& decision) {
                return decision.week == week.week.start && told.target == decision.session && decision.day == told.day;
            });
        if (!known && !own)
            week.findings.add("3.4.6", week.place() + "/conflict",
                              sentence("The diary has no lock of ", told.target, "."));
    }
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i)
        if (!week.week.sessions[i].done)
            week.findings.add("3.4.6", week.place(i), "A week with a conflict holds its finished sessions only.");
    if (!reasonOf<InfeasibleLocks>(week.week.reasons))
        week.findings.add("3.4.6", week.place() + "/reasons", "A conflict needs the reason INFEASIBLE_LOCKS.");
}

void checkOwn(const WeekCase& week) {
    for (const OwnDecision& decision : week.diary().ownDecisions) {
        if (decision.week != week.week.start) continue;
        std::size_t i = 0;
        const PlannedSession* session = named(week, decision.session, i);
        if (!session || session->done) continue;
        if (decision.skip) {
            week.findings.add("3.4.6", week.place(i), sentence(decision.session, " was skipped by the runner."));
            continue;
        }
        // Less than the lowest rung of the ladder there is not.
        const bool lowest = session->perform && session->perform->walkRun && session->perform->walkRun->level == 1;
        if (decision.distance && session->distance && *session->distance > *decision.distance && !lowest)
            week.findings.add(
                "3.4.6", week.place(i),
                sentence("The runner decided on ", *decision.distance, ", the plan has ", *session->distance, "."));
    }
}

}  // namespace

void checkKept(const WeekCase& week) {
    checkSessions(week);
    if (week.first()) {
        checkAllThere(week, week.diary().runs, "run");
        checkAllThere(week, week.diary().strength, "strength session");
        checkAllThere(week, week.diary().cross, "cross-training");
    }
    checkLocks(week);
    checkConflict(week);
    checkOwn(week);
}

}  // namespace restride::verifying
