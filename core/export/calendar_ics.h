// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/diary/run.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace restride {

/// The words of a calendar, handed in: core has none.
struct CalendarTexts {
    std::string calendarName;
    /// One line, and all of the session with its steps.
    std::function<std::string(const PlannedSession&)> summary;
    std::function<std::string(const PlannedSession&)> description;
};

struct CalendarOptions {
    /// Whose sessions they are: part of each event's name.
    Id runner;
    /// Seconds since 1970 in Greenwich: when the calendar was made.
    std::int64_t stamp = 0;
    /// Sessions of a day follow one another from here, by the clock of wherever the runner is; none: they last all day.
    std::optional<TimeOfDay> startAt;
};

/// The planned weeks as an iCalendar (RFC 5545). An event keeps its name (UID) from export to export, whatever day it
/// moves to; its SEQUENCE is the day that the plan was made on, so that a later plan takes its place.
[[nodiscard]] std::string calendarIcs(const Plan& plan, const CalendarTexts& texts, const CalendarOptions& options);

}  // namespace restride
