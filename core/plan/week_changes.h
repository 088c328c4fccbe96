// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/session_name.h"

#include <cstdint>
#include <vector>

namespace restride {

enum class WeekChangeKind : std::uint8_t { Moved, Added, LeftOut, Retyped, Longer, Shorter };

/// What happened to one session from one plan of a week to another.
struct WeekChange {
    WeekChangeKind kind = WeekChangeKind::Moved;
    /// As both plans call it.
    SessionName session;
    Date from;
    Date to;
    SessionType wasType = SessionType::Easy;
    SessionType type = SessionType::Easy;
    /// Of runs; of others the minutes tell their size.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<Distance> wasDistance = {};
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<Distance> distance = {};
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    Minutes wasMinutes = {};
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    Minutes minutes = {};
    friend bool operator==(const WeekChange&, const WeekChange&) = default;
};

/// What is to be done otherwise in `after` than in `before`, in the order of `after`, then what was left out. Sessions
/// are known by their names; one that moved and changed its size changed twice. What is done is no change.
[[nodiscard]] std::vector<WeekChange> changesBetween(const PlannedWeek& before, const PlannedWeek& after);

}  // namespace restride
