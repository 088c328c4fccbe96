// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/story.h"

// The walk–run ladder (3.3.7).

namespace restride::verifying {

struct Ladder {
    bool on = false;
    /// The day of entry and the level there.
    Date since;
    int from = 1;
    /// Somebody put the runner there; and whether that was somebody else than the runner.
    bool told = false;
    bool trusted = false;
};

struct LadderState {
    int level = 1;
    /// A walk–run session was done on it, or somebody put the runner there: what was only offered does not last.
    bool begun = false;
    /// The same without what the runner told: the gate was passed.
    bool passedGate = false;
    bool ended = false;
};

/// The newest level told in (`after`, `to`], if any: it puts the runner on the ladder.
[[nodiscard]] const PhaseEntry* toldLevel(const Diary& diary, Date after, Date to);

/// Replays the runs since the entry.
[[nodiscard]] LadderState climb(const Story& story, const Ladder& ladder, Moment moment);

/// It was begun, is not ended, and was not left alone for more than 28 days.
[[nodiscard]] bool staysOn(const Story& story, const Ladder& ladder, Moment moment);

/// A run of 20 minutes or less in the last 30 days was not tolerated, and none longer was.
[[nodiscard]] bool shortRunsHurt(const Story& story, Moment moment);

/// The gate that is asked before the first session of the ladder.
[[nodiscard]] bool gateOpen(const Story& story, const Ladder& ladder, Moment moment);

/// The distance run in a session of a level.
[[nodiscard]] Distance ladderDistance(int level, Pace pace);

}  // namespace restride::verifying
