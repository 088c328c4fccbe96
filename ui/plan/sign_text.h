// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <QStringList>

namespace restride {

/// What the sign looks like, as the beginning of a line.
[[nodiscard]] QString signText(RedFlag sign);

/// What was answered and closed, newest first: one line for each day of answers and one for each clearance.
[[nodiscard]] QStringList signHistory(const Diary& diary);

}  // namespace restride
