// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace restride {

/// A time as XML writes it (ISO 8601, XML Schema's dateTime).
struct IsoTime {
    /// What stands there, as if it were UTC: milliseconds since 1970-01-01 00:00.
    std::int64_t wall = 0;
    /// Seconds east of Greenwich, where the text tells it; 0 for `Z`.
    std::optional<int> offset;

    /// Milliseconds on one time line for all points of a file.
    [[nodiscard]] std::int64_t moment() const { return wall - std::int64_t{offset.value_or(0)} * 1'000; }
    friend bool operator==(const IsoTime&, const IsoTime&) = default;
};

/// `2026-03-09T07:10:09`, also with a blank for the `T`, without seconds, with a fraction, with `Z` or `+01:00`; years
/// 1970 to 2100.
[[nodiscard]] std::optional<IsoTime> readIsoTime(std::string_view text);

/// Both clocks where an offset is told, Greenwich's for `Z`, the one on the wall without either. `+00:00` counts as
/// `Z`: programs that know UTC only write it so.
[[nodiscard]] StartTime startAt(const IsoTime& time);

}  // namespace restride
