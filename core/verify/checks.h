// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/week_case.h"

// One function for each subject; each adds what it finds.

namespace restride::verifying {

/// Withheld when it must be, weeks that follow each other (I1, I2, 3.2.7).
void checkFrame(const Plan& plan, const Facts& facts, Findings& findings);
/// Budgets, days, pairs of sessions (H1–H9, H13–H16).
void checkDays(const WeekCase& week);
/// Finished sessions, locks, own decisions (H12, I22, I23).
void checkKept(const WeekCase& week);
/// Phase, T, the sum of the week, its growth (3.3.2–3.3.5, I3–I9).
void checkTarget(const WeekCase& week);
/// Cap, sizes, kinds of runs (3.3.6–3.3.8, H10, H11, 3.7).
void checkRuns(const WeekCase& week);
/// Cost, penalty, proof (3.4.3–3.4.5).
void checkCost(const WeekCase& week);
/// Exercises and their minutes (3.5).
void checkStrength(const WeekCase& week);
/// Prime, Perform, Restore, the cue (3.6).
void checkWrap(const WeekCase& week);
/// Reasons and the numbers in them (3.10).
void checkReasons(const WeekCase& week);

}  // namespace restride::verifying
