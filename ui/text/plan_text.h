// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"

#include <QString>

namespace restride {

/// The plan for the fridge door: each week as a table, the coming sessions step by step, and why. What is withheld, and
/// locks that do not go together, are told with what to do about them.
[[nodiscard]] QString planText(const Plan& plan, const Assessment& assessment, const Library& library);

/// What the diary means today.
[[nodiscard]] QString assessmentText(const Assessment& assessment);

}  // namespace restride
