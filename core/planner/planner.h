// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

namespace restride {

/// The plan of the week of `today` and, beyond it, a projection: the diary continued as if every session were done as
/// planned. `assessment` is that of the same diary, rules and day. Total: what cannot be planned says why.
/// `weeks` is 1 to 16; more or fewer are clamped.
[[nodiscard]] Plan makePlan(const Diary& diary, const Assessment& assessment, const Library& library,
                            const Rules& rules, Date today, int weeks = 1);

}  // namespace restride
