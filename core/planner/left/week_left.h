// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/session_name.h"
#include "core/planner/target/run_split.h"
#include "core/planner/week_frame.h"
#include "core/solver/week_solver.h"

#include <vector>

namespace restride {

/// A session still to be planned: its token and what belongs to it.
struct OpenSession {
    Token token;
    std::optional<Stressor> stressor;
    std::optional<int> ladderLevel;
    std::vector<Reason> reasons;
};

/// A finished session of this week and the name of the one whose place it took.
struct DoneSession {
    SessionName name;
    Date on;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    bool hard = false;
    Minutes minutes;
    std::optional<Distance> distance;
    Id entry;
};

/// What is left of a week today (3.0, "within a week").
struct WeekLeft {
    /// In token order.
    std::vector<OpenSession> open;
    /// By day.
    std::vector<DoneSession> done;
    std::vector<Reason> reasons;
};

/// Takes Monday's sessions (or those of the plan issued for the week), gives each done session the place of an open
/// one, drops what was missed, lowers the runs to the distance that is left, and lays the runner's own decisions on
/// top. `buildWeek` calls it with the split of the same frame.
[[nodiscard]] WeekLeft leftOfWeek(const WeekFrame& frame, const RunSplit& split);

}  // namespace restride
