// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/run_cap.h"

#include <algorithm>

namespace restride::verifying {

Distance toleratedRun(const Story& story, Moment moment) {
    std::optional<Distance> longestTolerated;
    std::optional<Distance> shortestLit;
    std::optional<Distance> longest;
    for (const JudgedRun& run : story.runs(moment.day - assessing::toleranceDays, moment.trained)) {
        const Distance distance = run.run->distance;
        longest = std::max(longest.value_or(distance), distance);
        const auto light = run.at(moment);
        if (!light) continue;
        shortestLit = std::min(shortestLit.value_or(distance), distance);
        if (*light <= Light::Amber1 && run.isFinal(moment) && !run.masked)
            longestTolerated = std::max(longestTolerated.value_or(distance), distance);
    }
    if (longestTolerated) return *longestTolerated;
    if (shortestLit) return assessing::ofShortestLit * *shortestLit;
    if (longest) return assessing::ofLongestUnlit * *longest;
    return assessing::ofAskedLongest * story.diary->runner.asked.longestRun.value_or(Distance{});
}

std::optional<Distance> onsetOf(const Story& story, Moment moment) {
    std::optional<Distance> smallest;
    for (const JudgedRun& run : story.runs(moment.day - assessing::onsetDays, moment.trained)) {
        if (!run.run->knee || !run.run->knee->onset || run.at(moment).value_or(Light::Green) < Light::Amber1) continue;
        smallest = std::min(smallest.value_or(*run.run->knee->onset), *run.run->knee->onset);
    }
    return smallest;
}

std::optional<Distance> onsetCap(const CapQuestion& question, const Rules& rules) {
    if (!question.onset || question.phase > Phase::Rebuild) return std::nullopt;
    return (question.phase == Phase::Settle ? rules.onsetSettle : rules.onsetRebuild) * *question.onset;
}

Distance capOf(const CapQuestion& question, const Rules& rules) {
    Distance cap = rules.runCap * question.tolerated;
    if (question.tolerated < planning::smallRun) cap = std::max(cap, question.tolerated + rules.smallRunStep);
    if (const auto onset = onsetCap(question, rules)) cap = std::min(cap, *onset);
    if (question.deload || question.status >= Status::Amber)
        cap = std::min(cap, planning::easyCap * question.tolerated);
    return cap;
}

}  // namespace restride::verifying
