// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/vocabulary.h"
#include "core/verify/story.h"

namespace restride::verifying {

/// K of 3.2.3.
[[nodiscard]] Status statusAt(const Story& story, Moment moment);

/// High irritability of 3.2.5.
[[nodiscard]] bool highlyIrritable(const Story& story, Moment moment);

/// A phase and the day on which it began.
struct PhaseSince {
    Phase phase = Phase::Rebuild;
    std::optional<Date> since;
};

/// The phase at a moment (documents, 3.3.5). `flareDays`: the Mondays with K = 3, sorted.
[[nodiscard]] PhaseSince phaseAt(const Story& story, const std::vector<Date>& flareDays, Moment moment);

}  // namespace restride::verifying
