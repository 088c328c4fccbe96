// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/plan/plan.h"

namespace restride {

/// The diary as if every planned session of the week were done as planned, confirmed green, with every morning after
/// `assessment`'s day at its baseline and nothing else entered.
[[nodiscard]] Diary continuedBy(Diary diary, const PlannedWeek& week, const Assessment& assessment);

}  // namespace restride
