// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <cstdint>

namespace restride {

/// A diary such as somebody might really bring, and the day on which it is asked.
struct Story {
    Diary diary;
    Date today;
};

/// Any runner, any weeks: settled and flaring, with gaps, missing mornings, painkillers, walk–run, stressors, changed
/// rules, spans, locks, own decisions and issued plans. The same seed tells the same story.
[[nodiscard]] Story randomStory(std::uint64_t seed);

}  // namespace restride
