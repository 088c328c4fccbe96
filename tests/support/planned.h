// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "tests/support/builders.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// From a diary to what a test asks of its plan:
//   weekOf(steadyRunner("2026-03-16", {20.0_km, 20.0_km, 20.0_km, 20.0_km}), "2026-03-16").target

namespace restride {

/// The runner of the worked cases with more time (2 h on weekdays, 3 h at weekends) and full weeks of these distances
/// before `monday`, oldest first: `runs` runs, the longest on Saturday (40 % of the week unless told), the others
/// alike. All green, every morning at 1 up to the Monday. Nothing is told of strength or phase.
[[nodiscard]] DiaryBuilder steadyRunner(On monday, const std::vector<Distance>& weeks,
                                        std::optional<Distance> longest = {}, int runs = 3);

/// For `DiaryBuilder::with`: says something of the newest run told, or of the one so many before it.
[[nodiscard]] std::function<void(Diary&)> lastRun(RunChange change, std::size_t before = 0);

/// By the library that ships and the default rules.
[[nodiscard]] Plan planOf(const DiaryBuilder& diary, On today, int weeks = 1);
/// The planned week itself.
[[nodiscard]] PlannedWeek weekOf(const DiaryBuilder& diary, On today);
/// The plan as a diary keeps it once it was told.
[[nodiscard]] std::vector<IssuedWeek> issuedFrom(const Plan& plan);

/// `LONG 8800 hard`: the runs in the order of their days, those done as well.
[[nodiscard]] std::vector<std::string> runsOf(const PlannedWeek& week);
/// The same of the sessions still to do, strength and cross-training included, with the weekday: `tue TECH 6600`.
[[nodiscard]] std::vector<std::string> daysOf(const PlannedWeek& week);
[[nodiscard]] std::vector<std::string> codesOf(const std::vector<Reason>& reasons);

[[nodiscard]] std::vector<PlannedSession> sessionsOf(const PlannedWeek& week, SessionKind kind);
/// The session of this name, or null.
[[nodiscard]] const PlannedSession* findSession(const PlannedWeek& week, std::string_view name);
/// The same; the test fails where it is missing.
[[nodiscard]] const PlannedSession& sessionOf(const PlannedWeek& week, std::string_view name);

template <class Wanted>
[[nodiscard]] std::optional<Wanted> reasonOf(const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons)
        if (const auto* found = reason.as<Wanted>()) return *found;
    return std::nullopt;
}

}  // namespace restride
