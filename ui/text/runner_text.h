// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/check_in.h"
#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "core/diary/runner.h"

#include <QString>

// The words of a runner's page and of a run, as one reads them; each fits after a colon.

namespace restride {

[[nodiscard]] QString sideText(KneeSide side);
[[nodiscard]] QString zoneText(KneeZone zone);
[[nodiscard]] QString provocationText(Provocation provocation);
[[nodiscard]] QString goalText(GoalKind goal);
[[nodiscard]] QString historyText(StrengthHistory history);
[[nodiscard]] QString crossText(CrossKind kind);
[[nodiscard]] QString formText(FormNote note);
[[nodiscard]] QString equipmentText(Equipment equipment);
[[nodiscard]] QString sessionKindText(SessionKind kind);
[[nodiscard]] QString runKindText(RunKind kind);
[[nodiscard]] QString surfaceText(Surface surface);
[[nodiscard]] QString terrainText(Terrain terrain);
[[nodiscard]] QString settleText(Settle settle);
[[nodiscard]] QString swellingText(Swelling swelling);
[[nodiscard]] QString qualityText(PainQuality quality);
[[nodiscard]] QString runFlagText(RunFlag flag);
[[nodiscard]] QString strengthKindText(StrengthKind kind);
[[nodiscard]] QString sleepQualityText(SleepQuality quality);

/// `Left knee, front · km`.
[[nodiscard]] QString runnerLine(const Runner& runner);

}  // namespace restride
