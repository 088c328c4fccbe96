// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/week_case.h"

#include "core/verify/budgets.h"

#include <algorithm>

namespace restride::verifying {

namespace {

SessionType typeOf(RunKind kind) {
    switch (kind) {
        case RunKind::Long:
            return SessionType::Long;
        case RunKind::Technique:
            return SessionType::Tech;
        case RunKind::Quality:
        case RunKind::Race:
            return SessionType::Quality;
        case RunKind::WalkRun:
            return SessionType::WalkRun;
        case RunKind::Easy:
        case RunKind::Other:
            break;
    }
    return SessionType::Easy;
}

SessionType typeOf(StrengthKind kind) {
    if (kind == StrengthKind::Full) return SessionType::Full;
    return kind == StrengthKind::Short ? SessionType::Short : SessionType::Hips;
}

// A finished run by 3.4.2, with the tolerated run of its morning.
bool wasHard(const Story& story, const Run& run) {
    if (run.kind == RunKind::Quality || run.kind == RunKind::Race || run.stressor) return true;
    if (run.kind != RunKind::Long) return false;
    // A time that was not noted is taken from the easy pace: rather hard by mistake than easy by mistake.
    const Duration easy = seconds(minutesFor(run.distance, easyPaceAt(story, morningOf(run.on.monday()))).count() * 60);
    const bool lasted = run.duration.value_or(easy).count() >= planning::hardLongMinutes.count() * 60;
    const Distance tolerated = toleratedRun(story, morningOf(run.on));
    return lasted || run.distance.count() * Ratio::one >= tolerated.count() * planning::hardLong.tenThousandths();
}

void addDiary(std::vector<Training>& list, const Story& story, Date from, Date to) {
    const Diary& diary = *story.diary;
    for (const Run& run : runsBetween(diary, from, to))
        list.push_back({run.on, SessionKind::Run, typeOf(run.kind), wasHard(story, run), true, 0, false});
    for (const StrengthSession& session : diary.strength)
        if (from <= session.on && session.on <= to && session.kind != StrengthKind::Hips)
            list.push_back({session.on, SessionKind::Strength, typeOf(session.kind), false, true, 0, false});
    for (const CrossTraining& session : diary.cross)
        if (from <= session.on && session.on <= to)
            list.push_back({session.on, SessionKind::Cross, SessionType::LowImpact, false, true, 0, false});
}

// The week before will have been run when this one begins: a LONG that was trimmed is judged as it was run.
bool willHaveBeenHard(const PlannedSession& s) {
    const bool trimmed = s.type == SessionType::Long && reasonOf<LongShareTrim>(s.reasons);
    return s.hard && (!trimmed || !s.perform || s.perform->minutes >= planning::hardLongMinutes);
}

void addWeek(std::vector<Training>& list, const PlannedWeek& week, bool thisWeek) {
    for (std::size_t i = 0; i < week.sessions.size(); ++i) {
        const PlannedSession& s = week.sessions[i];
        // The hip add-on is no session of the week: it is offered in words, and free of the rules about days.
        if (s.done && s.type == SessionType::Hips) continue;
        const bool hard = thisWeek ? s.hard : willHaveBeenHard(s);
        list.push_back({s.on, s.kind, s.type, hard, s.done.has_value() || !thisWeek, i, thisWeek});
    }
}

// What kind of run a finished session was is told by the diary, not by the plan.
void correctDone(std::vector<Training>& list, const PlannedWeek& week, const Story& story) {
    for (Training& training : list) {
        if (!training.thisWeek || !training.past || training.kind != SessionKind::Run) continue;
        const PlannedSession& session = week.sessions[training.index];
        for (const Run& run : runsBetween(*story.diary, session.on, session.on)) {
            if (run.id != *session.done) continue;
            training.type = typeOf(run.kind);
            training.hard = wasHard(story, run);
        }
    }
}

}  // namespace

std::string WeekCase::place() const {
    return "/weeks/" + std::to_string(index);
}

std::string WeekCase::place(std::size_t session) const {
    return place() + "/sessions/" + std::to_string(session);
}

const OwnDecision* WeekCase::own(const PlannedSession& session) const {
    for (const OwnDecision& decision : diary().ownDecisions)
        if (decision.week == week.start && decision.session == session.name) return &decision;
    return nullptr;
}

bool WeekCase::hasWalkRun() const {
    if (first()) return facts.ladder();
    return std::any_of(week.sessions.begin(), week.sessions.end(),
                       [](const PlannedSession& s) { return isPlannedRun(s) && s.type == SessionType::WalkRun; });
}

Distance WeekCase::doneDistance() const {
    Distance sum;
    for (const PlannedSession& session : week.sessions)
        if (session.kind == SessionKind::Run && session.done) sum += session.distance.value_or(Distance{});
    return sum;
}

Distance WeekCase::runDistance() const {
    Distance sum;
    for (const PlannedSession& session : week.sessions)
        if (session.kind == SessionKind::Run) sum += session.distance.value_or(Distance{});
    return sum;
}

WeekCase weekCase(const Plan& plan, std::size_t index, const Story& story, const Facts& facts, const Library& library,
                  Findings& findings) {
    const PlannedWeek& week = plan.weeks[index];
    WeekCase result{plan, week, index, story, facts, library, facts.rules, {}, findings};
    if (index == 0)
        addDiary(result.trainings, story, week.start - 7, week.start - 1);
    else
        addWeek(result.trainings, plan.weeks[index - 1], false);
    addWeek(result.trainings, week, true);
    correctDone(result.trainings, week, story);
    std::stable_sort(result.trainings.begin(), result.trainings.end(),
                     [](const Training& a, const Training& b) { return a.on < b.on; });
    return result;
}

bool isStrength(const Training& training) {
    return training.kind == SessionKind::Strength && training.type != SessionType::Hips;
}

}  // namespace restride::verifying
