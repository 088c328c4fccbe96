// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/plan/rules.h"

#include <algorithm>
#include <optional>

namespace restride {

/// All that one week is planned from.
struct WeekFrame {
    const Diary& diary;
    const Assessment& assessment;
    /// In force today and on the week's Monday.
    Rules rules;
    Rules mondayRules;
    Date monday;
    Date today;
    Pace pace;
    bool projected = false;
    /// Walk–run sessions planned in the weeks before this one, and the rung that they began on.
    int ladderSessions = 0;
    std::optional<int> ladderStart;
    /// The Monday of the first planned week: a cue that is not recorded begins there.
    std::optional<Date> firstWeek;

    [[nodiscard]] const WeekState& state() const { return assessment.monday(); }
    /// K of the rules about days: the worse of Monday's and today's.
    [[nodiscard]] Status status() const { return std::max(state().status, assessment.status); }
};

/// The week as the newest issued plan that holds it told it, or null.
[[nodiscard]] const IssuedWeek* issuedWeek(const WeekFrame& frame);

}  // namespace restride
