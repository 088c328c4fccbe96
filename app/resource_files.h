// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"

#include <QString>

#include <string>

namespace restride {

/// What is compiled in: `exercises.json`, `sample-diary.json`.
[[nodiscard]] std::string resource(const QString& name);

/// The compiled-in exercises.
[[nodiscard]] Library exerciseLibrary();

}  // namespace restride
