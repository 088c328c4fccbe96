// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/diary_counts.h"

#include <QStringList>

namespace restride {

/// What the counts say, a sentence each; where there is too little to compare, how much is missing. `calm` is the
/// highest calm pain.
[[nodiscard]] QStringList diarySentences(const DiaryCounts& counts, int calm);

/// The note that stands below every comparison.
[[nodiscard]] QString feedbackNote();

}  // namespace restride
