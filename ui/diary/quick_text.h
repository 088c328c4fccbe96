// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/quick_line.h"

#include <QString>

namespace restride {

/// English and German words, whatever the language of the window.
[[nodiscard]] const QuickWords& quickWords();

/// What would be saved, as a sentence; or of the first thing that is not understood, which and why.
[[nodiscard]] QString quickText(const QuickLine& read, const QString& line);

}  // namespace restride
