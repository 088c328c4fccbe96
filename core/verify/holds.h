// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/chronicle.h"

namespace restride::verifying {

/// The code of a growth hold of 3.3.3 that acts on this Monday, or empty. `today`: entries after it are not seen.
[[nodiscard]] std::string_view growthHold(const Story& story, const Chronicle& chronicle, Date today);

}  // namespace restride::verifying
