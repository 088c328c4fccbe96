// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// The lights of all runs up to `today`, in the diary's order, each by the rules of its own day (3.2.2). A light asks
/// the next morning only, so what it says of earlier days does not change as time goes on; `final` is as of `today`.
[[nodiscard]] std::vector<RunLight> lightsOf(const Diary& diary, const Rules& rules, Date today);

/// The days of runs with a RED or STOP light, sorted: their mornings are left out of the baseline.
[[nodiscard]] std::vector<Date> redDaysOf(std::span<const RunLight> lights);

/// Strength and cross-training have a light by the pain during them alone.
[[nodiscard]] std::optional<Light> lightOfPain(std::optional<PainScore> during, const Rules& rules);

/// RED or worse.
[[nodiscard]] constexpr bool isRed(std::optional<Light> light) {
    return light && *light >= Light::Red;
}

/// Evidence for progress: green, the morning answered, no painkiller.
[[nodiscard]] inline bool isConfirmedGreen(const RunLight& run) {
    return run.light == Light::Green && run.confirmed && !run.masked;
}

/// As of a day: the morning was entered, or two days have passed.
[[nodiscard]] inline bool isFinalOn(const RunLight& run, Date today) {
    return run.confirmed || today - run.on >= assessing::finalAfterDays;
}

/// The lights of runs dated from … to, both included.
[[nodiscard]] std::span<const RunLight> lightsBetween(std::span<const RunLight> lights, Date from, Date to);

}  // namespace restride
