// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/done_as_planned.h"

#include <utility>

namespace restride {

namespace {

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

}  // namespace

Run runAsPlanned(const PlannedSession& session, Date on) {
    Run run;
    run.on = on;
    run.kind = runKindOf(session.type);
    run.distance = session.distance.value_or(Distance{});
    if (session.perform) {
        run.duration = seconds(session.perform->minutes.count() * 60);
        run.stressor = session.perform->stressor;
    }
    return run;
}

StrengthSession strengthAsPlanned(const PlannedSession& session, Date on, Id id) {
    StrengthSession strength;
    strength.id = std::move(id);
    strength.on = on;
    strength.kind = strengthKindOf(session.type);
    strength.minutes = session.minutes;
    return strength;
}

CrossTraining crossAsPlanned(const PlannedSession& session, Date on, Id id, EnumSet<CrossKind> kinds) {
    CrossTraining cross;
    cross.id = std::move(id);
    cross.on = on;
    cross.minutes = session.minutes;
    int count = 0;
    kinds.forEach([&](CrossKind kind) {
        cross.kind = kind;
        ++count;
    });
    if (count != 1) cross.kind.reset();
    return cross;
}

}  // namespace restride
