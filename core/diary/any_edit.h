// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"

#include <variant>

namespace restride {

/// An edit as one of its kinds, for who does it.
struct AnyEdit
    : std::variant<PutRunner, Put<PhaseEntry>, Remove<PhaseEntry>, Put<RuleEntry>, Remove<RuleEntry>, Put<Run>,
                   Remove<Run>, Put<CheckIn>, Remove<CheckIn>, Put<StrengthSession>, Remove<StrengthSession>,
                   Put<CrossTraining>, Remove<CrossTraining>, Put<Span>, Remove<Span>, Put<FlagAnswer>,
                   Remove<FlagAnswer>, Put<Clearance>, Remove<Clearance>, Put<Lock>, Remove<Lock>, Put<ShownWeek>,
                   Remove<ShownWeek>, Put<OwnDecision>, Remove<OwnDecision>, Put<CueEntry>, Remove<CueEntry>, Put<Shoe>,
                   Remove<Shoe>, Put<OwnActivity>, Remove<OwnActivity>, Put<Note>, Remove<Note>, Put<IssuedPlan>,
                   Remove<IssuedPlan>> {
    using variant::variant;
};

}  // namespace restride
