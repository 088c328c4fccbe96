// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace restride {

enum class DistanceUnit : std::uint8_t { Kilometre, Mile, Metre };
enum class DateOrder : std::uint8_t { YearMonthDay, DayMonthYear, MonthDayYear };
enum class DecimalSign : std::uint8_t { Point, Comma };
enum class WeightUnit : std::uint8_t { Kilogram, Pound };
/// What a bare number counts, or the two parts of `31:05`.
enum class TimeForm : std::uint8_t { InSeconds, InMinutes, InHours, MinutesAndSeconds, HoursAndMinutes };

/// What a column of a table holds.
enum class ColumnMeaning : std::uint8_t {
    Dates,
    Times,
    Distances,
    Durations,
    ElapsedTimes,
    Sports,
    Titles,
    Notes,
    Cadences,
    Climbs,
    Descents,
    Efforts,
    Devices
};

/// A column that the user named: `date=Tag`.
struct NamedColumn {
    ColumnMeaning meaning = ColumnMeaning::Dates;
    /// The header cell, compared without case and outer blanks; or `#3`, the third column.
    std::string header;
    friend bool operator==(const NamedColumn&, const NamedColumn&) = default;
};

/// What the user answers before the files are read. Absent: found out from the file, or asked.
struct ImportOptions {
    /// `Europe/Berlin`, for files that tell times in UTC only.
    std::optional<std::string> zone;
    /// The zone of this computer, handed in: core has no clock and no zone of its own.
    std::string systemZone = "UTC";
    /// For tables of no known exporter; for known ones it overrides single columns.
    std::vector<NamedColumn> columns;
    std::optional<DistanceUnit> distanceUnit;
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalSign> decimalSign;
    /// How durations are written: as bare numbers, and as two parts.
    std::optional<TimeForm> bareTimes;
    std::optional<TimeForm> clockTimes;
    /// Of a strength log that does not tell.
    std::optional<WeightUnit> weightUnit;
    /// What activities are whose file does not say it.
    std::optional<Sport> sport;
    /// What lies after this day is no diary's.
    std::optional<Date> today;
    /// Asked between pieces of work; true ends the reading, and what was read is dropped.
    std::function<bool()> cancelled = [] { return false; };
};

}  // namespace restride
