// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/vocabulary.h"

#include <QString>

#include <string_view>

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
/// `easy2` is `Easy run 2`; a name that no week has stays as it is.
[[nodiscard]] QString sessionNameText(std::string_view name);

}  // namespace restride
