// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/diary/run.h"
#include "core/plan/reason.h"
#include "core/plan/rules.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <span>
#include <vector>

namespace restride {

/// One run of the diary and its traffic light (3.2.2). It holds a copy of the few facts by which runs are judged and
/// weeks are planned, no pointer into the diary: an assessment stays whole when its diary changes or goes.
struct JudgedRun {
    Id id;
    Date on;
    RunKind kind = RunKind::Easy;
    Distance distance;
    std::optional<Duration> duration;
    std::optional<Stressor> stressor;
    /// How long the knee took to settle, and the distance at which its pain began.
    std::optional<Settle> settle;
    std::optional<Distance> onset;

    /// None when nothing was told of the pain.
    std::optional<Light> light;
    /// The morning was entered, or two days have passed.
    bool final = false;
    /// The morning was entered.
    bool confirmed = false;
    /// Run after a painkiller.
    bool masked = false;
    /// Points by which the next morning lay above the baseline m0c.
    std::optional<int> morningRise;
    std::vector<Reason> reasons;
    /// A hard run by 3.4.2; told of this and last week's runs only.
    bool hard = false;
    friend bool operator==(const JudgedRun&, const JudgedRun&) = default;
};

/// RED or worse.
[[nodiscard]] constexpr bool isRed(std::optional<Light> light) {
    return light && *light >= Light::Red;
}

/// Evidence for progress: green, the morning answered, no painkiller.
[[nodiscard]] inline bool isConfirmedGreen(const JudgedRun& run) {
    return run.light == Light::Green && run.confirmed && !run.masked;
}

/// As of a day: the morning was entered, or two days have passed.
[[nodiscard]] inline bool isFinalOn(const JudgedRun& run, Date today) {
    return run.confirmed || today - run.on >= assessing::finalAfterDays;
}

/// The runs of `from` … `to`, both included, of runs sorted by their days.
[[nodiscard]] std::span<const JudgedRun> runsBetween(std::span<const JudgedRun> runs, Date from, Date to);

/// The judged run of this run of the diary; null where it lies after the day of the judgement.
[[nodiscard]] const JudgedRun* judgedRun(std::span<const JudgedRun> runs, const Run& run);

}  // namespace restride

// Written once, in `judged_run.cpp`.
namespace std {
extern template class vector<restride::JudgedRun>;
}  // namespace std
