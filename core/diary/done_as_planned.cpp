// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/done_as_planned.h"

#include "core/diary/session_type.h"

#include <utility>

namespace restride {

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
    if (session.minutes.count() > 0) strength.minutes = session.minutes;
    return strength;
}

CrossTraining crossAsPlanned(const PlannedSession& session, Date on, Id id, EnumSet<CrossKind> kinds) {
    CrossTraining cross;
    cross.id = std::move(id);
    cross.on = on;
    if (session.minutes.count() > 0) cross.minutes = session.minutes;
    int count = 0;
    kinds.forEach([&](CrossKind kind) {
        cross.kind = kind;
        ++count;
    });
    if (count != 1) cross.kind.reset();
    return cross;
}

}  // namespace restride
