// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judged_run.h"
#include "core/assess/status.h"
#include "core/assess/view.h"
#include "core/diary/runner.h"

#include <optional>
#include <span>

namespace restride {

/// L_tol: the longest run of 30 days that the knee bore (3.2.4); without any run of these days what was asked.
[[nodiscard]] Distance toleratedRun(const Asked& asked, std::span<const JudgedRun> runs, const View& view);
[[nodiscard]] inline Distance toleratedRun(const Judged& judged, const View& view) {
    return toleratedRun(judged.diary.runner.asked, judged.runs, view);
}

/// The smallest distance at which pain began in 14 days, on a run with a light worse than green.
[[nodiscard]] std::optional<Distance> painOnset(const Judged& judged, const View& view);

/// The limits of one run before the time budget (3.3.8): 110 % of the tolerated run or its small step, the onset cap
/// in SETTLE and REBUILD, four fifths of it in a deload week or at K ≥ 2.
struct RunCap {
    Distance cap;
    /// Which limit was the lowest.
    Reason reason;
};
struct CapQuestion {
    Distance toleratedRun;
    std::optional<Distance> onset;
    Phase phase = Phase::Rebuild;
    Status status = Status::Hold;
    bool deload = false;
};
[[nodiscard]] RunCap runCap(const CapQuestion& question, const Rules& rules);

/// A hard run by 3.4.2: of kind quality or race, with a stressor, or a long one near the tolerated run of its day.
[[nodiscard]] bool isHardRun(const Judged& judged, const JudgedRun& run, Pace easyPace);

/// Twenty minutes without a walk are too much: such a run ended in AMBER2 or worse, and no run as long was tolerated
/// in 30 days (3.3.7).
[[nodiscard]] bool twentyMinutesNotTolerated(const Judged& judged, const View& view);

}  // namespace restride
