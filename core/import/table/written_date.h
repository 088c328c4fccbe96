// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/import/import_options.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

enum class DateForm : std::uint8_t {
    /// Year, month and day are known: the year stands first, or the month is a word.
    Whole,
    /// `3/4/2020`: day or month first.
    Open,
    /// `3.4.2020`: nobody puts the month first with points; rows may say otherwise.
    Dotted,
    /// `1/2/03`: anything first.
    ShortYear
};

/// A date as a cell writes it, with the time of day if there is one.
struct WrittenDate {
    DateForm form = DateForm::Whole;
    /// Year, month, day when whole; else as they stand.
    std::array<int, 3> parts{};
    /// Seconds after midnight.
    std::optional<int> second;
    /// Seconds east of Greenwich, if the cell says so.
    std::optional<int> offset;

    /// With the order that it was written in, where that is open; nothing for a day that no calendar has.
    [[nodiscard]] std::optional<Date> date(std::optional<DateOrder> order) const;
};

/// Month names of eleven languages, clocks of twelve and of twenty-four hours, ISO 8601.
[[nodiscard]] std::optional<WrittenDate> writtenDate(std::string_view cell);

/// `18:05`, `6:05:09 PM`: seconds after midnight.
[[nodiscard]] std::optional<int> writtenTimeOfDay(std::string_view cell);

}  // namespace restride
