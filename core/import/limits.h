// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// What an import takes at most. A file that claims more is refused by the claim alone, before memory is asked for.

namespace restride::limits {

inline constexpr std::size_t mebibyte = 1024 * 1024;

/// One file as it lies on the disk.
inline constexpr std::size_t fileBytes = 512 * mebibyte;
/// JSON, which takes some forty times its size while it is read.
inline constexpr std::size_t jsonBytes = 32 * mebibyte;
/// An archive as it lies on the disk; its members are read one by one.
inline constexpr std::size_t archiveBytes = 4096 * mebibyte;
/// One file after unpacking.
inline constexpr std::size_t unpackedBytes = 256 * mebibyte;
/// All members of an archive after unpacking.
inline constexpr std::size_t archiveUnpackedBytes = 8192 * mebibyte;
/// Unpacked over packed; DEFLATE itself ends at 1,032.
inline constexpr std::size_t ratio = 1'200;
inline constexpr std::size_t archiveMembers = 100'000;
/// A Garmin export holds zips of FIT files in its zip; nothing is opened deeper than that.
inline constexpr std::size_t archiveDepth = 2;
/// All members over the archive itself, once they are more than `unpackedBytes`: exports stay below 30.
inline constexpr std::size_t archiveRatio = 200;
inline constexpr std::size_t xmlDepth = 64;
/// Of a file as a tree; a recording takes about twice its bytes.
inline constexpr std::size_t xmlTreeBytes = 512 * mebibyte;
inline constexpr std::size_t tableRows = 1'000'000;
inline constexpr std::size_t tableColumns = 1'024;
inline constexpr std::size_t cellBytes = mebibyte;
inline constexpr std::size_t activities = 100'000;
inline constexpr std::size_t messageNotes = 1'000;

}  // namespace restride::limits
