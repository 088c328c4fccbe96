// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "core/plan/planned_session.h"

// Diary entries of sessions that were done as the plan told them. How it felt is nobody's to fill in.

namespace restride {

/// The beginning of a run's entry, without a name: its kind, distance and minutes of running.
[[nodiscard]] Run runAsPlanned(const PlannedSession& session, Date on);

[[nodiscard]] StrengthSession strengthAsPlanned(const PlannedSession& session, Date on, Id id);

/// Its kind is known where the runner has only one.
[[nodiscard]] CrossTraining crossAsPlanned(const PlannedSession& session, Date on, Id id, EnumSet<CrossKind> kinds);

}  // namespace restride
