// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace restride {

enum class TextLines : std::uint8_t { One, Many };

/// Words of a foreign file as they may be kept: UTF-8 only (other bytes become U+FFFD), control characters blank, outer
/// blanks gone, at most `longest` bytes and no character cut in two.
[[nodiscard]] std::string cleanText(std::string_view text, std::size_t longest, TextLines lines = TextLines::One);

/// The same for `Skipped::detail`.
[[nodiscard]] std::string cleanDetail(std::string_view text);

inline constexpr std::size_t longestTitle = 200;
inline constexpr std::size_t longestNote = 8'000;
inline constexpr std::size_t longestDetail = 80;

}  // namespace restride
