// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/plan/plan.h"

namespace restride {

/// The id under which `continuedBy` takes a session for done.
[[nodiscard]] Id projectedId(const PlannedSession& session);

/// The diary as if every planned session of the week were done as planned, confirmed green, with every morning after
/// `assessment`'s day at its baseline and nothing else entered.
[[nodiscard]] Diary continuedBy(Diary diary, const PlannedWeek& week, const Assessment& assessment);

/// The diary in which the assessed phase holds for good: a projection keeps it.
[[nodiscard]] Diary keepingPhase(Diary diary, const Assessment& assessment);

}  // namespace restride
