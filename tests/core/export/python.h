// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace restride {

/// What the system's Python prints when this script reads these bytes on standard input; the test fails when it does
/// not end well.
[[nodiscard]] std::string python(std::string_view script, std::string_view input);

}  // namespace restride
