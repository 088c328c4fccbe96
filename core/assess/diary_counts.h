// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judged_run.h"
#include "core/assess/run_responses.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/diary/diary.h"

#include <optional>
#include <span>

namespace restride {

/// So many complete weeks, or runs, are needed before any are compared (3.8).
inline constexpr int neededToCompare = 8;

/// So many of so many.
struct Share {
    int part = 0;
    int whole = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

/// Weeks up to the middle one and longer weeks: in how many of each the worst pain stayed calm.
struct WeeksCompared {
    /// The middle of the weeks' distances (the lower of two).
    Distance upTo;
    Share calmUpTo;
    Share calmAbove;
    friend bool operator==(const WeeksCompared&, const WeeksCompared&) = default;
};

/// Runs up to the longest tolerated of their day and longer ones: after how many of each the next morning was above
/// the usual.
struct RunsCompared {
    Share raisedWithin;
    Share raisedBeyond;
    friend bool operator==(const RunsCompared&, const RunsCompared&) = default;
};

/// What a diary says of some days, counted. Counts are no statistics: they say what was, not what it means.
struct DiaryCounts {
    int runs = 0;
    /// Runs of which the pain during them was told.
    int checked = 0;
    /// Of the days since the diary began, those whose morning was answered.
    Share mornings;
    /// Of the runs that have had a next morning, those whose was answered.
    Share confirmed;
    /// Weeks that are over and of which a run and a pain were told.
    int completeWeeks = 0;
    /// Runs with a known next morning and a known tolerated run.
    int comparableRuns = 0;
    /// Only with enough of them, and where they differ.
    std::optional<WeeksCompared> weeks;
    std::optional<RunsCompared> byLength;
    friend bool operator==(const DiaryCounts&, const DiaryCounts&) = default;
};

/// Of `from` … `to`, which is today or before: `judged` and `responses` are the diary's runs up to then. Pain up to
/// `calm` points is calm.
[[nodiscard]] DiaryCounts diaryCounts(const Diary& diary, std::span<const JudgedRun> judged,
                                      std::span<const RunResponse> responses, Date from, Date to, int calm);

}  // namespace restride
