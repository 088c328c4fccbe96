// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"

#include <QString>

#include <string>

namespace restride {

/// What is compiled in: `exercises.json` and its translations, `sample-diary.json`.
[[nodiscard]] std::string resource(const QString& name);

/// The compiled-in exercises, in a language where it has them (`de`), else English.
[[nodiscard]] Library exerciseLibrary(const QString& language = {});

}  // namespace restride
