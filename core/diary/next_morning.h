// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"

#include <optional>

namespace restride {

/// What was told of the morning after a day: the check-in of the day after is the only place for it.
[[nodiscard]] std::optional<PainScore> nextMorningPain(const Diary& diary, Date day);

/// Writes the pain of the morning of `on` into its check-in, whose other answers stay. One that says nothing more goes
/// away; nothing where nothing changes.
[[nodiscard]] std::optional<Edit> withMorningPain(const Diary& diary, Date on, std::optional<PainScore> pain);

}  // namespace restride
