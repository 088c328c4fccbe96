// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import_options.h"

#include <QString>

#include <string_view>

namespace restride {

// Take one answer of the command line into the options; else say what is wrong with it.
[[nodiscard]] QString takeColumn(ImportOptions& options, std::string_view answer);
[[nodiscard]] QString takeAnswer(ImportOptions& options, std::string_view answer);

}  // namespace restride
