// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/target/stressors.h"

#include "core/assess/judged_run.h"

namespace restride {

namespace {

struct Exposure {
    std::optional<Date> firstGreen;
    bool passed = false;
    std::optional<Date> lastBad;
};

/// Two green exposures at least six days apart pass a step.
Exposure exposureTo(const WeekFrame& frame, Stressor stressor) {
    Exposure exposure;
    for (const JudgedRun& run : frame.assessment.runs) {
        if (run.on >= frame.monday || run.stressor != stressor) continue;
        if (run.light && *run.light >= Light::Amber2) exposure.lastBad = run.on;
        if (!isConfirmedGreen(run)) continue;
        if (!exposure.firstGreen) exposure.firstGreen = run.on;
        exposure.passed = exposure.passed || run.on - *exposure.firstGreen >= planning::exposureGapDays;
    }
    return exposure;
}

}  // namespace

StressorState stressorState(const WeekFrame& frame) {
    StressorState state;
    bool allPassed = true;
    for (std::size_t i = 0; i < Words<Stressor>::list.size(); ++i) {
        const auto stressor = static_cast<Stressor>(i);
        const Exposure exposure = exposureTo(frame, stressor);
        const bool removed = exposure.lastBad && frame.monday - *exposure.lastBad <= planning::removedDays;
        if (removed) {
            state.removed = stressor;
            state.removedUntil = *exposure.lastBad + planning::removedDays;
        }
        if (!allPassed) continue;
        if (exposure.passed && !removed) state.newest = stressor;
        if (!exposure.passed && !removed) state.next = stressor;
        allPassed = exposure.passed && !removed;
    }
    return state;
}

}  // namespace restride
