// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/status.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/id.h"
#include "core/plan/vocabulary.h"

#include <optional>
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

/// Of all runs that were judged, in the diary's order. Linear in the diary.
[[nodiscard]] std::vector<RunResponse> runResponses(const Judged& judged);

}  // namespace restride
