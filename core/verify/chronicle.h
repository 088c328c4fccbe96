// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/knee_state.h"
#include "core/verify/walk_run.h"

#include <vector>

// The weeks of the log, each as it looked on its Monday: references, resets, deloads, the ladder (3.3.1–3.3.4, 3.3.7).

namespace restride::verifying {

struct WeekOfLog {
    Date start;
    /// It counts as a full week.
    bool full = false;
    Distance ran;
    int runs = 0;
    Status status = Status::Hold;
    /// Full days without a run before its Monday; none before the first run.
    std::optional<int> gap;
    bool reset = false;
    /// w1 … w4, newest first.
    std::vector<Distance> weeks;
    /// No full week yet: w1 is what was asked.
    bool asked = false;
    Distance w1;
    Distance typical;
    Distance reference;
    /// What the week was allowed, for a reset after which nobody ran.
    Distance allowed;
    bool deload = false;
    /// The count alone asks for a deload, whatever K.
    bool deloadCounted = false;
    Ladder ladder;
};

struct Chronicle {
    /// From the week of the first entry to the planned one.
    std::vector<WeekOfLog> weeks;
    /// The Mondays with K = 3.
    std::vector<Date> flareDays;
    [[nodiscard]] const WeekOfLog& planned() const { return weeks.back(); }
};

/// (1 − cut) · max(w1, 0.5 · W), rounded down once.
[[nodiscard]] Distance cutWeek(Ratio cut, Distance w1, Distance typical);

[[nodiscard]] Chronicle chronicleOf(const Story& story, Date plannedMonday);

}  // namespace restride::verifying
