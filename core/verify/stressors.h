// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/story.h"

// The ladder of stressors (3.3.6).

namespace restride::verifying {

/// Two confirmed GREEN runs with it, at least six days apart.
[[nodiscard]] bool passed(const Story& story, Stressor stressor, Moment moment);

/// An AMBER2 or worse run with it in the last 14 days.
[[nodiscard]] bool removed(const Story& story, Stressor stressor, Moment moment);

/// The first step not passed, unless it is removed.
[[nodiscard]] std::optional<Stressor> nextStep(const Story& story, Moment moment);

/// The newest step passed and not removed.
[[nodiscard]] std::optional<Stressor> newestPassed(const Story& story, Moment moment);

}  // namespace restride::verifying
