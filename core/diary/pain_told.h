// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/score.h"
#include "core/diary/diary.h"

#include <optional>
#include <vector>

// What the diary tells of the pain of some days, both ends included.

namespace restride {

/// The worst of runs and mornings; nothing when nothing was told.
[[nodiscard]] std::optional<PainScore> worstPain(const Diary& diary, Date from, Date to);

/// The lower median of the mornings after a day with a run; nothing when none was told.
[[nodiscard]] std::optional<PainScore> nextMorningPain(const Diary& diary, Date from, Date to);

/// The mornings that were not told, oldest first: of the last seven days those after a run, and today's.
[[nodiscard]] std::vector<Date> untoldMornings(const Diary& diary, Date today);

}  // namespace restride
