// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace restride {

// What is wrong with an answer of the command line that could not be taken.
[[nodiscard]] QString columnFault(std::string_view answer);
[[nodiscard]] QString answerFault(std::string_view answer);

}  // namespace restride
