// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/knee_state.h"

// How long one run may be (3.2.4, 3.3.8).

namespace restride::verifying {

[[nodiscard]] Distance toleratedRun(const Story& story, Moment moment);
[[nodiscard]] std::optional<Distance> onsetOf(const Story& story, Moment moment);

struct CapQuestion {
    Distance tolerated;
    std::optional<Distance> onset;
    Phase phase = Phase::Rebuild;
    Status status = Status::Hold;
    bool deload = false;
};

/// The cap before the time budget.
[[nodiscard]] Distance capOf(const CapQuestion& question, const Rules& rules);

/// The onset cap by itself, where the phase has one.
[[nodiscard]] std::optional<Distance> onsetCap(const CapQuestion& question, const Rules& rules);

}  // namespace restride::verifying
