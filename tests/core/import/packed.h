// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Packed files for tests, made in memory.

namespace restride {

/// One member of gzip.
[[nodiscard]] std::string gzipped(std::string_view bytes);

/// How a member of a zip is told to be, beside its bytes.
struct ZipMember {
    std::string name;
    std::string bytes;
    bool encrypted = false;
    /// The size that it claims to unpack to; its own unless given.
    std::uint64_t claimed = 0;
};

/// A zip whose list names its one member so often: the bomb that needs no nesting.
[[nodiscard]] std::string zippedOften(const ZipMember& member, int times);

/// A zip of members that are packed by DEFLATE.
[[nodiscard]] std::string zipped(const std::vector<ZipMember>& members);

/// A recording of up to 60 points, a minute and some 200 m apart, from an hour on: `2026-03-09T06`.
[[nodiscard]] std::string gpxOf(std::string_view hour, int points = 30);

}  // namespace restride
