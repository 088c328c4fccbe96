// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/tolerance.h"

#include "core/assess/pain_response.h"

#include <algorithm>

namespace restride {

namespace {

struct LitRun {
    const Run& run;
    const RunLight& light;
};

/// Calls `visit` with each run of the last `days` and its light.
template <class Visit>
void forEachRun(const Judged& judged, const View& view, int days, Visit visit) {
    const auto runs = runsBetween(judged.diary, view.today - days, view.lastSession);
    const auto lights = lightsBetween(judged.lights, view.today - days, view.lastSession);
    for (std::size_t i = 0; i < runs.size(); ++i) visit(LitRun{runs[i], lights[i]});
}

/// What was run on a painkiller is no evidence of what the knee bears.
bool isTolerated(const RunLight& light, Date today) {
    return light.light && *light.light <= Light::Amber1 && isFinalOn(light, today) && !light.masked;
}

}  // namespace

Distance toleratedRun(const Judged& judged, const View& view) {
    Distance tolerated;
    Distance longest;
    std::optional<Distance> shortestLit;
    forEachRun(judged, view, assessing::toleranceDays, [&](const LitRun& r) {
        longest = std::max(longest, r.run.distance);
        if (isTolerated(r.light, view.today)) tolerated = std::max(tolerated, r.run.distance);
        if (r.light.light) shortestLit = std::min(shortestLit.value_or(r.run.distance), r.run.distance);
    });
    if (tolerated > Distance{}) return tolerated;
    if (shortestLit) return assessing::ofShortestLit * *shortestLit;
    if (longest > Distance{}) return assessing::ofLongestUnlit * longest;
    return assessing::ofAskedLongest * judged.diary.runner.asked.longestRun.value_or(Distance{});
}

std::optional<Distance> painOnset(const Judged& judged, const View& view) {
    std::optional<Distance> onset;
    forEachRun(judged, view, assessing::onsetDays, [&](const LitRun& r) {
        if (!r.light.light || *r.light.light == Light::Green || !r.run.knee || !r.run.knee->onset) return;
        onset = std::min(onset.value_or(*r.run.knee->onset), *r.run.knee->onset);
    });
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

bool isHardRun(const Judged& judged, const Run& run, Pace easyPace) {
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
    forEachRun(judged, view, assessing::toleranceDays, [&](const LitRun& r) {
        if (!r.run.duration || r.run.kind == RunKind::WalkRun || !r.light.light) return;
        const std::int64_t duration = r.run.duration->count();
        shortRunHurt = shortRunHurt || (duration <= limit && *r.light.light >= Light::Amber2);
        longRunBorne = longRunBorne || (duration >= limit && *r.light.light <= Light::Amber1);
    });
    return shortRunHurt && !longRunBorne;
}

}  // namespace restride
