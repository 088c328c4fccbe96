// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/import/merge/join_sources.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace restride {

/// No file told of it: the runner did.
[[nodiscard]] bool isTyped(const Run& run);

/// For each activity the run of the diary that it is, by its place; nothing for a new one. No two have the same.
[[nodiscard]] std::vector<std::optional<std::size_t>> matchRuns(const Diary& diary,
                                                                const std::vector<JoinedActivity>& activities);

}  // namespace restride
