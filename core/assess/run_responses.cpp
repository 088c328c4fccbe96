// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/run_responses.h"

#include "core/assess/tolerance.h"

namespace restride {

std::vector<RunResponse> runResponses(const Asked& asked, std::span<const JudgedRun> runs) {
    std::vector<RunResponse> responses;
    responses.reserve(runs.size());
    for (const JudgedRun& run : runs) {
        const Distance tolerated = toleratedRun(asked, runs, View{run.on, run.on - 1});
        responses.push_back({run.id, run.on, run.distance, tolerated, run.morningRise, run.light});
    }
    return responses;
}

}  // namespace restride
