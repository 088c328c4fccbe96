// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/lock_target.h"
#include "core/plan/planned_session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restride {

/// The soft cost of a week by its parts, weights already applied (3.4.3).
struct CostParts {
    int pref = 0;
    int strengthOnRunDay = 0;
    int runGap = 0;
    int strengthGap = 0;
    int streak = 0;
    int afterLong = 0;
    int shortBeforeHard = 0;
    int doubleDay = 0;
    int moved = 0;

    [[nodiscard]] constexpr int sum() const {
        return pref + strengthOnRunDay + runGap + strengthGap + streak + afterLong + shortBeforeHard + doubleDay +
               moved;
    }
    friend bool operator==(const CostParts&, const CostParts&) = default;
};

/// A lock as the plan names it.
struct LockedPlace {
    LockTarget target;
    Weekday day = Weekday::Mon;
    LockOwner by = LockOwner::Runner;
    friend auto operator<=>(const LockedPlace&, const LockedPlace&) = default;
};

/// Locks that no week keeps together: the smallest set of them (3.4.6).
struct Conflict {
    std::vector<LockedPlace> locks;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

/// One week of the plan, with the proof that no better one exists.
struct PlannedWeek {
    /// Its Monday.
    Date start;
    Phase phase = Phase::Rebuild;
    bool deload = false;
    /// Worked out from a diary continued as planned, not from what happened.
    bool projected = false;
    /// T of 3.3.2.
    Distance target;
    /// The sum of the week's runs, finished ones included.
    Distance planned;
    /// The longest that a run of this week may be.
    Distance runCap;
    int penalty = 0;
    int cost = 0;
    CostParts costParts;
    std::int64_t nodes = 0;
    bool proved = false;
    std::optional<Conflict> conflict;
    std::vector<Reason> reasons;
    /// By day, then in the order in which a day's sessions are done.
    std::vector<PlannedSession> sessions;
    friend bool operator==(const PlannedWeek&, const PlannedWeek&) = default;
};

/// Why there is no plan at all.
struct Withheld {
    FlagLevel level = FlagLevel::Urgent;
    /// `RF01` … `RF20`, or `UNDER_18`.
    std::vector<std::string> codes;
    friend bool operator==(const Withheld&, const Withheld&) = default;
};

/// What shall be, from the week of `today` on.
struct Plan {
    Date today;
    std::optional<Withheld> withheld;
    std::vector<PlannedWeek> weeks;
    friend bool operator==(const Plan&, const Plan&) = default;
};

}  // namespace restride

// Written once, in `plan.cpp`.
namespace std {
extern template class vector<restride::PlannedWeek>;
}  // namespace std
