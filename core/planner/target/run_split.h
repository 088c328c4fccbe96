// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/load_history.h"
#include "core/planner/target/progression.h"
#include "core/planner/week_frame.h"
#include "core/solver/week_solver.h"

#include <optional>
#include <vector>

namespace restride {

/// One run as the week's target makes it, with the reasons of its size.
struct RunPart {
    Token token;
    std::optional<Stressor> stressor;
    std::optional<int> ladderLevel;
    std::vector<Reason> reasons;
};

/// The runs of a week by the state on its Monday (3.3.6 to 3.3.8).
struct RunSplit {
    WeekTarget target;
    /// In token order: LONG, QUALITY, TECH, EASY or WALK_RUN.
    std::vector<RunPart> runs;
    /// The longest that a run may be today: of a walk–run week its longest session.
    Distance cap;
    /// What gave it.
    Reason capReason;
    Minutes prime;
    Minutes restore;
    std::vector<Reason> reasons;
};

[[nodiscard]] RunSplit splitWeek(const WeekFrame& frame);

/// A session of this rung of the walk–run ladder (3.3.7), with so many minutes of Prime and Restore.
[[nodiscard]] RunPart walkRunPart(const WeekFrame& frame, Minutes wrap, int level);

/// A LONG is hard near the tolerated run or from 75 minutes of running.
[[nodiscard]] bool isHardLong(Distance distance, Distance toleratedRun, Pace pace);

/// Hard runs that the week may hold (H10).
[[nodiscard]] int hardRunLimit(const WeekFrame& frame, const PhaseState& phase, Status status, bool deload);

/// Running days in a row that the week may hold (H8).
[[nodiscard]] int runStreakLimit(Phase phase, Status status, bool walkRun);

}  // namespace restride
