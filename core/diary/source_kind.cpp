// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/source_kind.h"

#include <algorithm>
#include <array>
#include <utility>

namespace restride {

namespace {

bool isSmallOf(char small, char c) {
    return c == small || (c >= 'A' && c <= 'Z' && c - 'A' + 'a' == small);
}

/// Whatever the case of its letters.
bool endsWith(std::string_view name, std::string_view end) {
    return name.size() >= end.size() && std::ranges::equal(end, name.substr(name.size() - end.size()), isSmallOf);
}

}  // namespace

SourceKind kindByName(std::string_view file, std::string_view device) {
    constexpr std::string_view packed = ".gz";
    if (endsWith(file, packed)) file.remove_suffix(packed.size());
    static constexpr std::array<std::pair<std::string_view, SourceKind>, 6> kinds{{{".fit", SourceKind::SessionTotal},
                                                                                   {".tcx", SourceKind::LapSums},
                                                                                   {".gpx", SourceKind::Positions},
                                                                                   {".csv", SourceKind::TableRow},
                                                                                   {".tsv", SourceKind::TableRow},
                                                                                   {".txt", SourceKind::TableRow}}};
    for (const auto& [end, kind] : kinds)
        if (endsWith(file, end)) return kind;
    // Recordings name their device or program, lists rarely do.
    if (device.empty()) return SourceKind::TableRow;
    return endsWith(file, ".json") ? SourceKind::Points : SourceKind::Positions;
}

}  // namespace restride
