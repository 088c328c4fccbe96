// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "tests/support/builders.h"

// Worked case 1 of the rules: a settled knee, ready to grow. The plan is written by hand from the rules.

namespace restride {

/// Monday, 16 March 2026.
[[nodiscard]] Date caseOneToday();

/// Four weeks of 20.0 km, the newest with three confirmed GREEN runs; cadence 158. Can be told on.
[[nodiscard]] DiaryBuilder caseOneRunner();

[[nodiscard]] Diary caseOneDiary();

/// The exercises that the plan names and what they need, and places that lead to them: hip and core are filled by the
/// second choice, for whose first the runner has no band.
[[nodiscard]] Library caseOneLibrary();

/// Mon FULL, Tue TECH 6.6, Thu EASY 6.6, Fri FULL, Sat cross-training, Sun LONG 8.8.
[[nodiscard]] Plan caseOnePlan();

}  // namespace restride
