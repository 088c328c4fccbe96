// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judged_run.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/id.h"
#include "core/diary/runner.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// How the knee answered one run, and how long that run was for the knee of its day (3.8, second view).
struct RunResponse {
    Id run;
    Date on;
    Distance distance;
    /// L_tol as it stood before this run; 0 where nothing was known.
    Distance tolerated;
    /// Points by which the next morning lay above the usual; none where one of them was not told.
    std::optional<int> morningRise;
    std::optional<Light> light;

    /// Distance ÷ tolerated run.
    [[nodiscard]] std::optional<double> share() const {
        if (tolerated <= Distance{}) return std::nullopt;
        return static_cast<double>(distance.count()) / static_cast<double>(tolerated.count());
    }
    friend bool operator==(const RunResponse&, const RunResponse&) = default;
};

/// Of all judged runs, in the diary's order; `asked` is what stands in for runs of which there are none yet. Linear in
/// the runs.
[[nodiscard]] std::vector<RunResponse> runResponses(const Asked& asked, std::span<const JudgedRun> runs);

}  // namespace restride
