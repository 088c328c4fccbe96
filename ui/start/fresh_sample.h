// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <optional>
#include <string>

namespace restride {

/// The sample as if it were kept now: moved by whole weeks until its last one is this one, without what would lie
/// ahead. Nothing if `document` is no diary, or an empty one.
[[nodiscard]] std::optional<Diary> freshSample(const std::string& document, Date today);

}  // namespace restride
