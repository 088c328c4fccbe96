// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"

#include <cstdint>

namespace restride {

/// Edits of every kind that mean something to this diary: entries that are there are changed and removed, others are
/// added, and some are removed that are not there. The same for the same numbers.
[[nodiscard]] Edits randomEdits(const Diary& diary, std::uint64_t seed);

}  // namespace restride
