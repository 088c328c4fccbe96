// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace restride {

/// What told the distance of a run, in the order in which it is believed: the first is believed most.
enum class SourceKind : std::uint8_t {
    /// The runner's own word.
    Correction,
    /// What a device counted of the whole run.
    SessionTotal,
    /// The laps that a device counted, added up.
    LapSums,
    /// The distances that a device wrote beside its points.
    Points,
    /// A row of a service's or a person's list, whatever the format of the list.
    TableRow,
    /// The way between the places of its points, added up by this program.
    Positions
};
template <>
struct Words<SourceKind> {
    static constexpr std::array<std::string_view, 6> list{"correction", "session_total", "lap_sums",
                                                          "points",     "table_row",     "positions"};
};

/// What a source most likely is, by the end of its file's name and by whether it names a device. Only for sources that
/// were written down before they told their kind: documents without it, and databases of version 1. Names lie, so
/// nothing that is read from a file today is judged by it. Never changed, because a released step of the database is
/// not.
[[nodiscard]] SourceKind kindByName(std::string_view file, std::string_view device);

}  // namespace restride
