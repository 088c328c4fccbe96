// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/stressors.h"

namespace restride::verifying {

bool passed(const Story& story, Stressor stressor, Moment moment) {
    std::optional<Date> first;
    for (const JudgedRun& run : story.lights.runs) {
        if (run.on > moment.trained || run.run->stressor != stressor) continue;
        if (run.at(moment) != Light::Green || !run.confirmed(moment)) continue;
        if (!first) first = run.on;
        if (run.on - *first >= planning::exposureGapDays) return true;
    }
    return false;
}

bool removed(const Story& story, Stressor stressor, Moment moment) {
    for (const JudgedRun& run : story.runs(moment.day - planning::removedDays, moment.trained))
        if (run.run->stressor == stressor && run.at(moment).value_or(Light::Green) >= Light::Amber2) return true;
    return false;
}

std::optional<Stressor> nextStep(const Story& story, Moment moment) {
    for (std::size_t i = 0; i < Words<Stressor>::list.size(); ++i) {
        const auto step = static_cast<Stressor>(i);
        if (removed(story, step, moment)) return std::nullopt;
        if (!passed(story, step, moment)) return step;
    }
    return std::nullopt;
}

std::optional<Stressor> newestPassed(const Story& story, Moment moment) {
    std::optional<Stressor> newest;
    for (std::size_t i = 0; i < Words<Stressor>::list.size(); ++i) {
        const auto step = static_cast<Stressor>(i);
        if (!passed(story, step, moment) || removed(story, step, moment)) break;
        newest = step;
    }
    return newest;
}

}  // namespace restride::verifying
