// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/score.h"
#include "core/diary/diary.h"

#include <optional>
#include <vector>

namespace restride {

/// What the knee said on one day.
struct DayPain {
    Date on;
    /// Anything at all was entered: a run, a check-in, strength or cross-training.
    bool told = false;
    /// The worst of the morning, of runs (before and during) and of other sessions.
    std::optional<PainScore> worst;
    friend bool operator==(const DayPain&, const DayPain&) = default;
};

/// Every day of `from` … `to`, both included; none when `to` is before `from`. Linear in the days and their entries.
[[nodiscard]] std::vector<DayPain> dayCalendar(const Diary& diary, Date from, Date to);

}  // namespace restride
