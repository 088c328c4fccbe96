// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/view.h"
#include "core/diary/diary.h"

#include <optional>
#include <span>

namespace restride {

/// The morning's pain of a day, if it was told.
[[nodiscard]] std::optional<PainScore> morningPain(const Diary& diary, Date on);

/// m0 of 3.2.1: the lower median of the newest mornings up to `on`, those after a day of `redDays` (sorted) left out;
/// with too few of them what was felt `before` the run, at most 3; unknown when that was not told either.
[[nodiscard]] std::optional<PainScore> morningBaseline(const Diary& diary, std::span<const Date> redDays, Date on,
                                                       std::optional<PainScore> before);

/// m0c: the baseline up to which a bad morning cannot hide.
[[nodiscard]] int cappedBaseline(PainScore baseline);

/// Two mornings in a row, each two points or more above its own baseline, in the last seven days.
[[nodiscard]] bool twoBadMornings(const Diary& diary, std::span<const Date> redDays, Date today);

/// The mean of the last seven days' mornings lies a point or more above that of the seven days before.
[[nodiscard]] bool morningsRising(const Diary& diary, Date today);

/// The trend of morning pain over 14 days (3.2.4).
[[nodiscard]] Trend morningTrend(const Diary& diary, Date today);

}  // namespace restride
