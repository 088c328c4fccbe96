// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace restride {

/// The library's key of an exercise that a strength log names (`Bulgarian Split Squat (Dumbbell)`), where the two are
/// clearly the same; else the log's own name, outer blanks taken off.
[[nodiscard]] std::string exerciseKey(std::string_view name);

}  // namespace restride
