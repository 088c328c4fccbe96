// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rules.h"

#include <cstdint>

namespace restride {

/// `reset` and `ignore_hold` are done once; they have no value that stays.
[[nodiscard]] constexpr bool isAct(RuleName name) {
    return name == RuleName::Reset || name == RuleName::IgnoreHold;
}

/// What `setRule` put there: of a ratio in ten-thousandths, else whole. Of an act 0.
[[nodiscard]] constexpr std::int64_t valueOf(const Rules& rules, RuleName name) {
    switch (name) {
        case RuleName::GreenMax:
            return rules.greenMax;
        case RuleName::AmberMax:
            return rules.amberMax;
        case RuleName::StopPain:
            return rules.stopPain;
        case RuleName::CrossEffortSettle:
            return rules.crossEffortSettle;
        case RuleName::CutAmber:
            return rules.cutAmber.tenThousandths();
        case RuleName::CutFlare:
            return rules.cutFlare.tenThousandths();
        case RuleName::Growth:
            return rules.growth.tenThousandths();
        case RuleName::Kappa:
            return rules.kappa.tenThousandths();
        case RuleName::RunCap:
            return rules.runCap.tenThousandths();
        case RuleName::OnsetSettle:
            return rules.onsetSettle.tenThousandths();
        case RuleName::OnsetRebuild:
            return rules.onsetRebuild.tenThousandths();
        case RuleName::FirstAfterRed:
            return rules.firstAfterRed.tenThousandths();
        case RuleName::Deload:
            return rules.deload.tenThousandths();
        case RuleName::CadenceChange:
            return rules.cadenceChange.tenThousandths();
        case RuleName::SmallBaseStep:
            return rules.smallBaseStep.count();
        case RuleName::SmallRunStep:
            return rules.smallRunStep.count();
        case RuleName::Prime:
            return rules.prime.count();
        case RuleName::Restore:
            return rules.restore.count();
        case RuleName::DeloadPeriod:
            return rules.deloadPeriod;
        case RuleName::RestDays:
            return rules.restDays;
        case RuleName::StrengthSessions:
            return rules.strengthSessions;
        case RuleName::StrengthGap:
            return rules.strengthGap;
        case RuleName::SessionsPerDay:
            return rules.sessionsPerDay;
        case RuleName::Reset:
        case RuleName::IgnoreHold:
            return 0;
    }
    return 0;
}

}  // namespace restride
