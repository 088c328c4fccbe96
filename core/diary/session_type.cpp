// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/session_type.h"

namespace restride {

SessionType sessionTypeOf(RunKind kind, std::optional<Stressor> stressor) {
    if (stressor) return SessionType::Quality;
    switch (kind) {
        case RunKind::Technique:
            return SessionType::Tech;
        case RunKind::Long:
            return SessionType::Long;
        case RunKind::Quality:
        case RunKind::Race:
            return SessionType::Quality;
        case RunKind::WalkRun:
            return SessionType::WalkRun;
        default:
            return SessionType::Easy;
    }
}

SessionType sessionTypeOf(const StrengthSession& strength) {
    switch (strength.kind) {
        case StrengthKind::Full:
            return SessionType::Full;
        case StrengthKind::Short:
            return SessionType::Short;
        case StrengthKind::Hips:
            break;
    }
    return SessionType::Hips;
}

RunKind runKindOf(SessionType type) {
    switch (type) {
        case SessionType::Tech:
            return RunKind::Technique;
        case SessionType::Long:
            return RunKind::Long;
        case SessionType::Quality:
            return RunKind::Quality;
        case SessionType::WalkRun:
            return RunKind::WalkRun;
        default:
            return RunKind::Easy;
    }
}

StrengthKind strengthKindOf(SessionType type) {
    switch (type) {
        case SessionType::Short:
            return StrengthKind::Short;
        case SessionType::Hips:
            return StrengthKind::Hips;
        default:
            return StrengthKind::Full;
    }
}

}  // namespace restride
