// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace restride {

/// Puts these bytes in the place of a file, or leaves it as it was: a new file beside it, readable by its owner alone,
/// is written to the disk and then takes its name. What is there and is no regular file is written to. Empty when done,
/// else what the system said.
[[nodiscard]] QString writeWhole(const QString& path, std::string_view bytes);

}  // namespace restride
