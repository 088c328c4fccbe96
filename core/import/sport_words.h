// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/activity.h"

#include <string_view>

namespace restride {

/// What a service's word for a sport means, whatever its language, case, accents and signs: `Run`, `trail_running`,
/// `Course à pied`, `Lauf`. `Other` for words of sports that the diary has no place for, `Unknown` for all else, and
/// for words that say nothing (`Other`, `Workout`).
[[nodiscard]] Sport sportOfWord(std::string_view word);

/// Run of any kind; the sports that the diary keeps as runs.
[[nodiscard]] constexpr bool isRunning(Sport sport) {
    return sport == Sport::Run || sport == Sport::TreadmillRun || sport == Sport::TrailRun || sport == Sport::TrackRun;
}

}  // namespace restride
