// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/walk_run.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/plan/reason.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <vector>

namespace restride {

/// The state on a week's Monday, from which its target, its numbers and its sizes follow: runs to the Sunday before,
/// mornings to the Monday.
struct WeekState {
    Date start;
    /// What was run in the week itself, and whether there was a run at all.
    Distance ran;
    bool hasRun = false;

    Status status = Status::Hold;
    std::optional<Reason> statusReason;
    Phase phase = Phase::Rebuild;
    std::optional<Date> phaseSince;
    std::optional<int> gapDays;
    /// From the next week on only weeks from this one's start count.
    bool reset = false;

    /// w1 … w4, newest first, since the last reset; without any, 0.9 × asked stands alone. W and ref of 3.3.1.
    std::vector<Distance> weeks;
    Distance typicalWeek;
    Distance reference;
    /// No full week in the diary yet: the reference is what was asked, less the recall discount.
    bool fromAsked = false;

    Distance toleratedRun;
    std::optional<Distance> onset;

    bool deloadDue = false;
    /// The same whatever the status: at K ≥ 2 the lower of the cut and the deload counts (3.3.2).
    bool deloadCounted = false;
    int deloadPeriod = 4;
    /// The newest easy week of the block that was no deload: it stands for one.
    std::optional<Date> easyWeek;
    Distance easyWeekRan;

    Ladder ladder;

    friend bool operator==(const WeekState&, const WeekState&) = default;
};

}  // namespace restride
