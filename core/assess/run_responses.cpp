// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/run_responses.h"

#include "core/assess/tolerance.h"

namespace restride {

std::vector<RunResponse> runResponses(const Judged& judged) {
    std::vector<RunResponse> responses;
    responses.reserve(judged.lights.size());
    for (std::size_t i = 0; i < judged.lights.size(); ++i) {
        const Run& run = judged.diary.runs[i];
        const RunLight& light = judged.lights[i];
        const Distance tolerated = toleratedRun(judged, View{run.on, run.on - 1});
        responses.push_back({run.id, run.on, run.distance, tolerated, light.morningRise, light.light});
    }
    return responses;
}

}  // namespace restride
