// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/tolerance.h"

#include <algorithm>

namespace restride {

namespace {

/// The runs of the last `days` that are in view.
std::span<const JudgedRun> newestOf(std::span<const JudgedRun> runs, const View& view, int days) {
    return runsBetween(runs, view.today - days, view.lastSession);
}

/// What was run on a painkiller is no evidence of what the knee bears.
bool isTolerated(const JudgedRun& run, Date today) {
    return run.light && *run.light <= Light::Amber1 && isFinalOn(run, today) && !run.masked;
}

}  // namespace

Distance toleratedRun(const Asked& asked, std::span<const JudgedRun> runs, const View& view) {
    Distance tolerated;
    Distance longest;
    std::optional<Distance> shortestLit;
    for (const JudgedRun& run : newestOf(runs, view, assessing::toleranceDays)) {
        longest = std::max(longest, run.distance);
        if (isTolerated(run, view.today)) tolerated = std::max(tolerated, run.distance);
        if (run.light) shortestLit = std::min(shortestLit.value_or(run.distance), run.distance);
    }
    if (tolerated > Distance{}) return tolerated;
    if (shortestLit) return assessing::ofShortestLit * *shortestLit;
    if (longest > Distance{}) return assessing::ofLongestUnlit * longest;
    return assessing::ofAskedLongest * asked.longestRun.value_or(Distance{});
}

std::optional<Distance> painOnset(const Judged& judged, const View& view) {
    std::optional<Distance> onset;
    for (const JudgedRun& run : newestOf(judged.runs, view, assessing::onsetDays))
        if (run.light && *run.light != Light::Green && run.onset)
            onset = std::min(onset.value_or(*run.onset), *run.onset);
    return onset;
}

RunCap runCap(const CapQuestion& question, const Rules& rules) {
    const Distance tolerated = question.toleratedRun;
    Distance cap = rules.runCap * tolerated;
    if (tolerated < planning::smallRun) cap = std::max(cap, tolerated + rules.smallRunStep);
    RunCap result{cap, RunCap110{tolerated, cap}};

    if (question.onset && question.phase <= Phase::Rebuild) {
        const Ratio share = question.phase == Phase::Settle ? rules.onsetSettle : rules.onsetRebuild;
        const Distance onsetCap = share * *question.onset;
        if (onsetCap < result.cap) result = {onsetCap, OnsetCap{*question.onset, onsetCap}};
    }
    if (question.deload || question.status >= Status::Amber) {
        const Distance easyCap = planning::easyCap * tolerated;
        if (easyCap < result.cap) result = {easyCap, LongCap80{tolerated, easyCap}};
    }
    return result;
}

bool isHardRun(const Judged& judged, const JudgedRun& run, Pace easyPace) {
    if (run.kind == RunKind::Quality || run.kind == RunKind::Race || run.stressor) return true;
    if (run.kind != RunKind::Long) return false;
    const Distance tolerated = toleratedRun(judged, View{run.on, run.on - 1});
    const bool nearTolerated = run.distance >= planning::hardLong * tolerated;
    const std::int64_t limit = planning::hardLongMinutes.count();
    const bool manyMinutes =
        run.duration ? run.duration->count() >= limit * 60 : minutesFor(run.distance, easyPace).count() >= limit;
    return nearTolerated || manyMinutes;
}

bool twentyMinutesNotTolerated(const Judged& judged, const View& view) {
    const std::int64_t limit = ladder::continuous.count() * 60;
    bool shortRunHurt = false;
    bool longRunBorne = false;
    for (const JudgedRun& run : newestOf(judged.runs, view, assessing::toleranceDays)) {
        if (!run.duration || run.kind == RunKind::WalkRun || !run.light) continue;
        const std::int64_t duration = run.duration->count();
        shortRunHurt = shortRunHurt || (duration <= limit && *run.light >= Light::Amber2);
        longRunBorne = longRunBorne || (duration >= limit && *run.light <= Light::Amber1);
    }
    return shortRunHurt && !longRunBorne;
}

}  // namespace restride
