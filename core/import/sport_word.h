// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <string_view>

namespace restride {

/// The sport that a recording (TCX, GPX) names, in English as devices and services write it: `Running`,
/// `trail_running`, `mountain biking`. Unknown for words that say nothing, Other for sports without a place here.
[[nodiscard]] Sport sportOfRecordingWord(std::string_view word);

}  // namespace restride
