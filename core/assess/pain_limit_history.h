// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "core/plan/rules.h"

#include <span>
#include <vector>

namespace restride {

/// Limits that hold from a day on.
struct DatedPainLimits {
    Date from;
    PainLimits limits;
    friend bool operator==(const DatedPainLimits&, const DatedPainLimits&) = default;
};

/// The limits by which pain was judged on every day, oldest first: the first hold since ever, each later ones since a
/// day on which the diary's own rules changed them.
using PainLimitHistory = std::vector<DatedPainLimits>;

/// `rules` are the defaults, on which the diary's own are laid.
[[nodiscard]] PainLimitHistory painLimitHistory(const Diary& diary, const Rules& rules);

/// Those in force on a day.
[[nodiscard]] PainLimits painLimitsOn(std::span<const DatedPainLimits> history, Date on);

}  // namespace restride
