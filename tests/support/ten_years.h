// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

namespace restride {

/// The Monday after the last week of `tenYearsDiary`.
[[nodiscard]] Date tenYearsToday();

/// A diary of 520 full weeks: four runs a week with a knee that is sore now and then, every morning, strength twice.
/// Always the same.
[[nodiscard]] Diary tenYearsDiary();

}  // namespace restride
