// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <rapidcheck.h>

#include <cstddef>
#include <cstdint>

namespace restride {

/// A valid diary that uses every field, the same for the same numbers; its lists have up to `size` entries.
[[nodiscard]] Diary randomDiary(std::uint64_t seed, std::size_t size);

/// Any valid diary; shrinks to shorter lists.
[[nodiscard]] rc::Gen<Diary> anyDiary();

}  // namespace restride
