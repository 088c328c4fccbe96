// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/assessment.h"

#include "core/assess/load_history.h"
#include "core/assess/morning.h"
#include "core/assess/status.h"
#include "core/assess/tolerance.h"
#include "core/assess/warning_signs.h"

#include <algorithm>
#include <utility>

template class std::vector<restride::OpenFlag>;

namespace restride {

namespace {

/// What was felt before the newest run, for a baseline without mornings.
std::optional<PainScore> beforeNewestRun(const Diary& diary, const View& view) {
    const auto after = std::ranges::upper_bound(diary.runs, view.lastSession, {}, &Run::on);
    if (after == diary.runs.begin() || !std::prev(after)->knee) return std::nullopt;
    return std::prev(after)->knee->before;
}

std::vector<Date> flareDaysOf(const std::vector<WeekState>& weeks, Status today, Date on) {
    std::vector<Date> days;
    for (const WeekState& week : weeks)
        if (week.status == Status::Flare) days.push_back(week.start);
    if (today == Status::Flare) days.push_back(on);
    return days;
}

void markHardRuns(Judged& judged, Date from) {
    const Pace pace = easyPace(judged.diary, from + 7);
    for (auto run = judged.runs.rbegin(); run != judged.runs.rend() && run->on >= from; ++run)
        run->hard = isHardRun(judged, *run, pace);
}

/// Seconds per kilometre, within what the diary document takes as a pace.
Pace paceOf(const Run& run) {
    const Pace pace = secondsPerKilometre(run.duration->count() * 1'000 / run.distance.count());
    return std::clamp(pace, planning::fastestPace, planning::slowestPace);
}

}  // namespace

Pace easyPace(const Diary& diary, Date before) {
    if (diary.runner.easyPace) return *diary.runner.easyPace;
    std::vector<Pace> paces;
    for (const Run& run : runsBetween(diary, before - planning::easyPaceDays, before - 1))
        if (run.kind == RunKind::Easy && run.duration) paces.push_back(paceOf(run));
    if (paces.empty()) return planning::easyPace;
    std::ranges::sort(paces);
    return paces[(paces.size() - 1) / 2];
}

Rules rulesOn(const Diary& diary, const Rules& rules, Date on) {
    Rules result = rules;
    if (diary.runner.maxSessionsPerDay) result.sessionsPerDay = *diary.runner.maxSessionsPerDay;
    for (const RuleEntry& entry : diary.rules) {
        if (entry.on > on) break;
        setRule(result, entry.name, entry.value);
    }
    return result;
}

Assessment assess(const Diary& diary, const Rules& rules, Date today) {
    const View view = viewOf(today);
    Judged judged = judge(diary, rules, today);
    std::vector<WeekState> weeks = weekStates(judged, today);
    const StatusResult status = statusOf(judged, view);
    const PhaseState phase = phaseOn(judged, flareDaysOf(weeks, status.status, today), view);

    Assessment result;
    result.today = today;
    result.painLimits = painLimitHistory(diary, rules);
    result.morningBaseline = morningBaseline(diary, judged.redDays, today, beforeNewestRun(diary, view));
    result.status = status.status;
    result.statusReasons = {status.reason};
    result.irritability = irritabilityOf(judged, view);
    result.toleratedRun = toleratedRun(judged, view);
    result.onset = painOnset(judged, view);
    result.trend = morningTrend(diary, today);
    result.gapDays = gapDays(diary, view).value_or(0);
    result.redFlags = openFlags(diary, judged.openings, view);
    result.phase = phase.phase;
    result.phaseSince = phase.since;
    result.weeks = std::move(weeks);
    result.walkRunGateOpen = walkRunGateOpen(judged, view, result.monday().ladder);
    result.briskWalkPain = briskWalkPain(judged, view);
    markHardRuns(judged, today.monday() - 7);
    result.runs = std::move(judged.runs);
    result.otherSessions = std::move(judged.otherSessions);
    return result;
}

}  // namespace restride
