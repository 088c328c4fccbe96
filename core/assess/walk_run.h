// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/plan/reason.h"

#include <optional>
#include <vector>

namespace restride {

struct Judged;
struct JudgedRun;
struct View;

/// Where a runner stands on the walk–run ladder (3.3.7).
struct Ladder {
    bool active = false;
    /// 1–7.
    int level = 1;
    /// When it was entered.
    std::optional<Date> since;
    /// A walk–run session was done on it, or somebody put the runner on this rung.
    bool begun = false;
    /// A session was done on it, or somebody else put the runner there: the gate need not be asked any more.
    bool passedGate = false;
    /// The first green session at this level, and the days of all climbs.
    std::optional<Date> green;
    std::vector<Date> climbs;
    std::optional<Date> lastSession;
    /// Green runs of thirty minutes without a walk since it was entered.
    int continuousGreens = 0;
    /// What the newest session did to the level.
    std::optional<Reason> change;
    friend bool operator==(const Ladder&, const Ladder&) = default;
};

/// On the ladder's first day.
[[nodiscard]] Ladder enterLadder(Date on, int level = 1);

/// One run later: up after two green sessions with a day between, down after a light, off it after two green ones at
/// the top or two green runs of thirty minutes without a walk.
[[nodiscard]] Ladder afterRun(Ladder ladder, const JudgedRun& run);

/// The gate before the first session: a brisk walk, step-downs and the morning after were well, and the gait is not
/// changed. Once it was passed, only a newer answer closes it.
[[nodiscard]] bool walkRunGateOpen(const Judged& judged, const View& view, const Ladder& ladder);

/// The brisk walk's newest answer of 14 days.
[[nodiscard]] std::optional<PainScore> briskWalkPain(const Judged& judged, const View& view);

}  // namespace restride
