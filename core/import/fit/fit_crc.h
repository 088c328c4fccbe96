// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace restride {

/// The checksum of FIT files: CRC-16 with the polynomial x¹⁶ + x¹⁵ + x² + 1, bits reversed, beginning at 0 (ARC).
[[nodiscard]] std::uint16_t fitCrc(std::string_view bytes);

}  // namespace restride
