// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/score.h"
#include "core/diary/run.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// A run in one line: `yesterday 5.2km 31:40 p1/2 m1 e4 c172 long #along the river`. A day comes first, or it is today;
// the rest stands in any order. `p1/2` is pain before and the worst during, `p2` during alone, `p1/-` before alone; `m`
// the morning after the run; `e` or `rpe` the effort; `c` the cadence; a note follows `#` or stands in quotes.

namespace restride {

/// The words that a line may use, handed in: the heart knows no language. The case of a to z does not matter.
struct QuickWords {
    /// 0 today, 1 yesterday.
    std::vector<std::pair<std::string, int>> daysAgo;
    /// The newest of that name that is not ahead.
    std::vector<std::pair<std::string, Weekday>> weekdays;
    /// The first word of a kind is the one that is printed.
    std::vector<std::pair<std::string, RunKind>> kinds;
};

enum class QuickMeaning : std::uint8_t { Day, Length, Time, Pain, Morning, Exertion, Cadence, Kind, Note };

enum class QuickFault : std::uint8_t {
    NotUnderstood,
    /// A day that is not at the beginning.
    DayNotFirst,
    NoSuchDay,
    DayAhead,
    /// The morning after the run lies ahead.
    MorningAhead,
    /// `meaning` tells whose bounds.
    OutOfRange,
    /// `meaning` was told before.
    Repeated,
    /// A quote that nothing ends.
    OpenQuote,
    /// No distance anywhere: `length` is 0.
    NoDistance
};

/// `length` bytes from `at`.
struct QuickPart {
    std::size_t at = 0;
    std::size_t length = 0;
    QuickMeaning meaning = QuickMeaning::Length;
    friend bool operator==(const QuickPart&, const QuickPart&) = default;
};

struct QuickProblem {
    std::size_t at = 0;
    std::size_t length = 0;
    QuickFault fault = QuickFault::NotUnderstood;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<QuickMeaning> meaning = {};
    friend bool operator==(const QuickProblem&, const QuickProblem&) = default;
};

struct QuickRun {
    Date on;
    RunKind kind = RunKind::Easy;
    std::optional<Distance> distance;
    std::optional<Duration> duration;
    std::optional<PainScore> before;
    std::optional<PainScore> during;
    std::optional<PainScore> nextMorning;
    std::optional<Effort> effort;
    std::optional<int> cadence;
    std::string note;
    friend bool operator==(const QuickRun&, const QuickRun&) = default;
};

/// What was understood of a line, where, and what was not. Without problems the run is all that was written.
struct QuickLine {
    QuickRun run;
    std::vector<QuickPart> parts;
    std::vector<QuickProblem> problems;
};

[[nodiscard]] QuickLine readQuickLine(std::string_view line, Date today, const QuickWords& words);

/// The line that reads as this run.
[[nodiscard]] std::string quickLine(const QuickRun& run, const QuickWords& words);

}  // namespace restride
