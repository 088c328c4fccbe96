// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"

#include <filesystem>
#include <string>

namespace restride {

/// The bytes of a file; none when it is not there.
[[nodiscard]] std::string bytesOf(const std::filesystem::path& file);

/// The bytes of a file of the project, by its path from the root; the test fails to go on when it is not there.
[[nodiscard]] std::string readText(const std::string& path);

/// The exercise library that the program ships.
[[nodiscard]] const Library& projectLibrary();

}  // namespace restride
