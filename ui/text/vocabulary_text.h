// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/lock_target.h"
#include "core/plan/session_name.h"
#include "core/plan/vocabulary.h"

#include <QString>

// The field's words as a runner reads them.

namespace restride {

[[nodiscard]] QString phaseText(Phase phase);
[[nodiscard]] QString typeText(SessionType type);
[[nodiscard]] QString lightText(Light light);
[[nodiscard]] QString statusText(Status status);
[[nodiscard]] QString irritabilityText(Irritability irritability);
[[nodiscard]] QString trendText(TrendWord word);
/// Fits after a colon.
[[nodiscard]] QString stressorText(Stressor stressor);
/// What to think of; fits after a colon.
[[nodiscard]] QString cueText(Cue cue);
/// What a warning sign looks like; fits after a colon.
[[nodiscard]] QString flagText(RedFlag flag);
/// How soon, as a sentence.
[[nodiscard]] QString levelText(FlagLevel level);
/// `easy2` is `Easy run 2`; what this program has no words for stays as documents write it.
[[nodiscard]] QString sessionNameText(const SessionName& name);
/// The session, or that it is a day of rest.
[[nodiscard]] QString lockTargetText(const LockTarget& target);

}  // namespace restride
