// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/equipment.h"
#include "core/exercise/library.h"
#include "core/exercise/session_places.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <vector>

namespace restride {

/// Prime's steps in exactly these minutes (5 to 15), by 3.6: the walk first, then range, activation, rehearsal, with
/// the exercises that the library tells. Minutes for which it tells none are walked.
[[nodiscard]] std::vector<TimedStep> primeSteps(Minutes minutes, bool squatsHurt, const Library& library);

/// Restore's steps in exactly these minutes (3 to 20), by 3.6: the walk, then the places that the library tells; in a
/// flare those of a flare.
[[nodiscard]] std::vector<TimedStep> restoreSteps(Minutes minutes, bool flare, const Library& library);

/// What a strength session is filled from.
struct StrengthRequest {
    SessionType type = SessionType::Full;
    StrengthStage stage = StrengthStage::S1;
    Minutes minutes;
    /// One set fewer in a deload week.
    bool deload = false;
    EnumSet<Equipment> equipment;
};

/// The exercises of a FULL or SHORT session by 3.5: the places of the stage as the library tells them, the first
/// allowed exercise of each, sets taken away from the end until they fit the minutes. A stage without places is filled
/// from the furthest before it. A place for which the runner lacks the equipment stays empty. SHORT is work by the
/// clock: `hold` is the seconds of a side, `tempo` how its repetitions go. Other types: nothing.
[[nodiscard]] std::vector<Prescription> strengthExercises(const StrengthRequest& request, const Library& library);

/// The seconds that the exercises take: sets × (sides × reps × tempo, or sides × hold, + rest). The two minutes
/// with which a SHORT session begins are not in it.
[[nodiscard]] int secondsOf(const std::vector<Prescription>& exercises);

}  // namespace restride
