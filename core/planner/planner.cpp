// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/assess/judged_run.h"
#include "core/assess/warning_signs.h"
#include "core/planner/projection.h"
#include "core/planner/told/week_builder.h"

#include <algorithm>

namespace restride {

namespace {

bool isUnderAge(const Diary& diary, Date today) {
    const auto& birthYear = diary.runner.birthYear;
    return birthYear && today.year() - *birthYear < planning::adultAge;
}

/// Why there must be no plan: an emergency or urgent flag that nobody has cleared, or else an age that the rules are
/// not made for.
std::optional<Withheld> withheldFrom(const Diary& diary, const Assessment& assessment) {
    Withheld withheld;
    for (const OpenFlag& flag : assessment.redFlags) {
        if (!stopsThePlan(flag.level)) continue;
        withheld.level = std::min(withheld.level, flag.level);
        withheld.codes.emplace_back(word(flag.code));
    }
    if (!withheld.codes.empty()) return withheld;
    if (isUnderAge(diary, assessment.today)) return Withheld{FlagLevel::Clinician, {std::string(Under18::code)}};
    return std::nullopt;
}

WeekFrame frameOf(const Diary& diary, const Assessment& assessment, const Rules& rules) {
    const Date today = assessment.today;
    const Date monday = today.monday();
    return {.diary = diary,
            .assessment = assessment,
            .rules = rulesOn(diary, rules, today),
            .mondayRules = rulesOn(diary, rules, monday),
            .monday = monday,
            .today = today,
            .pace = planning::easyPace,
            .projected = false,
            .ladderSessions = 0,
            .ladderStart = std::nullopt,
            .firstWeek = std::nullopt};
}

/// A hard run stays one in the week after it, though by then the knee may tolerate more.
void keepHard(Assessment& judged, const PlannedWeek& before) {
    for (const PlannedSession& session : before.sessions) {
        if (!session.hard || session.done) continue;
        const auto run = std::ranges::find(judged.runs, projectedId(session), &JudgedRun::id);
        if (run != judged.runs.end()) run->hard = true;
    }
}

int walkRunSessions(const PlannedWeek& week) {
    return static_cast<int>(std::ranges::count_if(
        week.sessions, [](const PlannedSession& s) { return s.type == SessionType::WalkRun && !s.done; }));
}

}  // namespace

Plan makePlan(const Diary& diary, const Assessment& assessment, const Library& library, const Rules& rules, Date today,
              int weeks) {
    Plan plan;
    plan.today = today;
    plan.withheld = withheldFrom(diary, assessment);
    if (plan.withheld) return plan;

    const Date firstWeek = today.monday();
    const Ladder& ladder = assessment.monday().ladder;
    Diary continued = diary;
    Assessment projected;
    const Assessment* judged = &assessment;
    int ladderSessions = 0;
    for (int i = 0; i < std::clamp(weeks, 1, planning::mostWeeks); ++i) {
        WeekFrame frame = frameOf(continued, *judged, rules);
        frame.projected = i > 0;
        frame.pace = easyPace(diary, firstWeek);
        frame.firstWeek = firstWeek;
        frame.ladderSessions = ladderSessions;
        frame.ladderStart = ladder.active ? std::optional(ladder.level) : std::nullopt;
        plan.weeks.push_back(buildWeek(frame, library));
        ladderSessions += walkRunSessions(plan.weeks.back());
        if (i + 1 == std::clamp(weeks, 1, planning::mostWeeks)) break;
        if (i == 0) continued = keepingPhase(std::move(continued), *judged);
        continued = continuedBy(std::move(continued), plan.weeks.back(), *judged);
        projected = assess(continued, rules, firstWeek + 7 * (i + 1));
        keepHard(projected, plan.weeks.back());
        projected.walkRunGateOpen = projected.walkRunGateOpen && assessment.walkRunGateOpen;
        judged = &projected;
    }
    return plan;
}

}  // namespace restride
