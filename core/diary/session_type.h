// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "core/plan/vocabulary.h"

#include <optional>

// What a diary entry is among the sessions of a week, and the way back.

namespace restride {

/// A run with a stressor is a quality run, whatever else was said of it.
[[nodiscard]] SessionType sessionTypeOf(RunKind kind, std::optional<Stressor> stressor);
[[nodiscard]] inline SessionType sessionTypeOf(const Run& run) {
    return sessionTypeOf(run.kind, run.stressor);
}
[[nodiscard]] SessionType sessionTypeOf(const StrengthSession& strength);

/// The kind under which a session of this type is entered.
[[nodiscard]] RunKind runKindOf(SessionType type);
[[nodiscard]] StrengthKind strengthKindOf(SessionType type);

}  // namespace restride
