// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace restride {

/// The header by which the answers for a table are remembered: its cells with tabs between them, whatever the encoding,
/// the separator and what stands above it. Empty for what is no table, or one of a program that is known: that says
/// itself what its columns hold. Empty for a packed table too, which is asked about each time.
[[nodiscard]] std::string unknownHeader(std::string_view bytes);

}  // namespace restride
