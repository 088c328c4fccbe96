// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/diary/unknown_fields.h"
#include "core/plan/session_name.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// As much of an issued session as later planning asks of it.
struct IssuedSession {
    SessionName name;
    Date on;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    bool hard = false;
    std::optional<Minutes> minutes;
    std::optional<Distance> distance;
    std::optional<Stressor> stressor;
    /// It was done when the plan was told.
    bool done = false;
    friend bool operator==(const IssuedSession&, const IssuedSession&) = default;
};

struct IssuedWeek {
    /// Its Monday.
    Date start;
    /// Told as a projection only, before its Monday was known.
    bool projected = false;
    std::vector<IssuedSession> sessions;
    friend bool operator==(const IssuedWeek&, const IssuedWeek&) = default;
};

/// A plan as it was told to the runner: never worked out again.
struct IssuedPlan {
    Date on;
    LockOwner by = LockOwner::Runner;
    /// The whole plan as compact JSON, as it was told.
    std::string plan;
    /// Read from `plan`.
    std::vector<IssuedWeek> weeks;
    UnknownFields unknown;
    friend bool operator==(const IssuedPlan&, const IssuedPlan&) = default;
};

}  // namespace restride
