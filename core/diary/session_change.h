// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/issued_plan.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// How one session differs between two plans of the same week.
struct SessionChange {
    /// The week's Monday.
    Date week;
    /// None: it was added.
    std::optional<IssuedSession> before;
    /// None: it was dropped.
    std::optional<IssuedSession> after;
    friend bool operator==(const SessionChange&, const SessionChange&) = default;
};

/// It was done between the two plans: what was done stands there now, not what was planned.
[[nodiscard]] bool isDoneSince(const IssuedSession& before, const IssuedSession& after);

/// The Mondays of the weeks that both plans hold, oldest first.
[[nodiscard]] std::vector<Date> weeksOfBoth(std::span<const IssuedWeek> before, std::span<const IssuedWeek> after);

/// What changed in the weeks that both hold: by week, then by day. A session is the same by its name; that it was done
/// meanwhile is no change, however long it became.
[[nodiscard]] std::vector<SessionChange> changesBetween(std::span<const IssuedWeek> before,
                                                        std::span<const IssuedWeek> after);

}  // namespace restride
