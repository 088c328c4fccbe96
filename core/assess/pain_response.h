// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judged_run.h"
#include "core/assess/judged_session.h"
#include "core/diary/diary.h"
#include "core/plan/rules.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// All runs up to `today` with their lights, in the diary's order, each by the rules of its own day (3.2.2). A light
/// asks the next morning only, so what it says of earlier days does not change as time goes on; `final` is as of
/// `today`. Whether a run was hard is not yet told.
[[nodiscard]] std::vector<JudgedRun> judgedRuns(const Diary& diary, const Rules& rules, Date today);

/// All strength and cross-training up to `today`, sorted by days, each judged by the rules of its own day.
[[nodiscard]] std::vector<JudgedSession> judgedSessions(const Diary& diary, const Rules& rules, Date today);

/// The days of runs with a RED or STOP light, sorted: their mornings are left out of the baseline.
[[nodiscard]] std::vector<Date> redDaysOf(std::span<const JudgedRun> runs);

/// By the pain alone: what strength and cross-training have.
[[nodiscard]] std::optional<Light> lightOfPain(std::optional<PainScore> during, const Rules& rules);

}  // namespace restride
