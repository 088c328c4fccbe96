// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/status.h"
#include "core/assess/walk_run.h"
#include "core/assess/week_state.h"

#include <optional>
#include <vector>

namespace restride {

/// The state on the Monday of every week from the diary's first entry to the week of `today`, oldest first; never
/// empty. Resets, references, deloads and the ladder are worked out afresh from the entries, week by week.
[[nodiscard]] std::vector<WeekState> weekStates(const Judged& judged, Date today);

/// (1 − cut) · max(w1, W / 2) in exact arithmetic, rounded down to the metre, and never above the reference (3.3.2).
[[nodiscard]] Distance cutTarget(const WeekState& week, Ratio cut);

/// Full days without a run before the view's day; where none was ever logged those of the log, once they are more than
/// 28, else nothing.
[[nodiscard]] std::optional<int> gapDays(const Diary& diary, const View& view);

/// The phase of a day, and since when (documents of the diary: the newest of its entries, of SETTLE by a flare on a
/// Monday or today, and of SETTLE by a clearance; without any, the rule for a first plan).
struct PhaseState {
    Phase phase = Phase::Rebuild;
    std::optional<Date> since;
};
[[nodiscard]] PhaseState phaseOn(const Judged& judged, const std::vector<Date>& flareDays, const View& view);

}  // namespace restride
