// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"

#include <cstdint>
#include <optional>

namespace restride {

/// The change that leads to this revision: several entries, so that half of it would show.
[[nodiscard]] Edits numberedChange(std::int64_t revision);

/// If the arguments ask for it (`--write FILE`): writes one change after another until it is killed, and tells each
/// revision on standard output once the store has acknowledged it. Else nothing.
[[nodiscard]] std::optional<int> runKilledWriter(int argc, char** argv);

}  // namespace restride
