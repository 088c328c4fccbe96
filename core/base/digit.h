// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restride {

/// One of `0` … `9`, whatever the locale.
[[nodiscard]] constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace restride
