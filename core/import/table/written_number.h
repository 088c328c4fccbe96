// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

/// A number as a cell writes it, under both readings of its signs: `1,225` is 1225 or 1.225, `4,14` can only be 4.14.
struct WrittenNumber {
    std::optional<double> ifPoint;
    std::optional<double> ifComma;
    /// What stands behind it: `km` of `5.2 km`.
    std::string_view unit;

    /// The two readings differ.
    [[nodiscard]] bool openSign() const { return ifPoint && ifComma && *ifPoint != *ifComma; }
    /// The number, if the sign is known or does not matter.
    [[nodiscard]] std::optional<double> value(std::optional<DecimalSign> sign) const;
};

/// Nothing for what is no number: also for `--` and an empty cell.
[[nodiscard]] std::optional<WrittenNumber> writtenNumber(std::string_view cell);

/// An empty cell, or what exporters write for one: `--`, `-`, `n/a`, `null`.
[[nodiscard]] bool isMissingCell(std::string_view cell);

enum class DurationForm : std::uint8_t {
    /// `0:31:05`, `31m 5s`, `PT31M5S`, `31:05.3`: nothing open.
    Whole,
    /// `0:45`: minutes and seconds, or hours and minutes.
    TwoParts,
    /// `1865`: seconds, minutes or hours.
    Number
};

struct WrittenDuration {
    DurationForm form = DurationForm::Whole;
    /// Two parts: as minutes and seconds. A number: as it stands.
    double seconds = 0;
};

/// The sign is that of a plain number; a clock's fraction may have either.
[[nodiscard]] std::optional<WrittenDuration> writtenDuration(std::string_view cell, std::optional<DecimalSign> sign);

}  // namespace restride
