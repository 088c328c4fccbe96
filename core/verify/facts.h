// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/run_cap.h"
#include "core/verify/target.h"

#include <optional>
#include <vector>

namespace restride::verifying {

/// All that the diary says about the week of today.
struct Facts {
    Moment now;
    Chronicle chronicle;
    /// In force today.
    Rules rules;
    Status mondayStatus = Status::Hold;
    /// The worse of Monday's and today's.
    Status status = Status::Hold;
    PhaseSince phase;
    Distance tolerated;
    Distance mondayTolerated;
    std::optional<Distance> mondayOnset;
    std::optional<Distance> onset;
    std::optional<Distance> onsetCap;
    /// Before the time budget.
    Distance cap;
    Pace pace;
    Target target;
    int level = 1;
    bool gate = true;
    std::vector<RedFlag> stops;
    bool under18 = false;
    /// Nothing of the week is done and no plan of it was told: the Monday alone gives its sessions.
    bool fresh = false;

    [[nodiscard]] const WeekOfLog& week() const { return chronicle.planned(); }
    [[nodiscard]] bool ladder() const { return week().ladder.on; }
};

[[nodiscard]] Facts factsOf(const Story& story, Date today);

/// The newest issued week that starts on this Monday, or null.
[[nodiscard]] const IssuedWeek* issuedWeek(const Diary& diary, Date monday, Date today);

}  // namespace restride::verifying
