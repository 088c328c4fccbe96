// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/score.h"
#include "core/base/words.h"
#include "core/plan/reason.h"
#include "core/plan/session_name.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

/// One step of Prime or Restore.
struct TimedStep {
    std::string exercise;
    Minutes minutes;
    friend bool operator==(const TimedStep&, const TimedStep&) = default;
};

/// Practice blocks of the active cue inside an easy run: `times` × `minutes`.
struct Practice {
    int times = 0;
    Minutes minutes;
    friend bool operator==(const Practice&, const Practice&) = default;
};

/// A rung of the walk–run ladder (3.3.7): `times` × (`run`, `walk`).
struct WalkRunPattern {
    int level = 1;
    int times = 0;
    Minutes run;
    Minutes walk;
    friend bool operator==(const WalkRunPattern&, const WalkRunPattern&) = default;
};

/// What one does between Prime and Restore: running (or cross-training) minutes, one cue, the right load.
struct Perform {
    Minutes minutes;
    std::optional<Cue> cue;
    /// Steps per minute, both feet.
    std::optional<int> cadence;
    std::optional<Practice> practice;
    std::optional<WalkRunPattern> walkRun;
    std::optional<Stressor> stressor;
    friend bool operator==(const Perform&, const Perform&) = default;
};

/// Seconds down, held, up.
struct Tempo {
    int down = 3;
    int hold = 0;
    int up = 1;
    friend bool operator==(const Tempo&, const Tempo&) = default;
};

/// The dose of one strength exercise.
struct Prescription {
    /// The `key` of the exercise in the library.
    std::string exercise;
    int sets = 0;
    /// Repetitions of a set and side; none for a hold.
    std::optional<int> reps;
    /// Seconds of a hold and side; none for repetitions.
    std::optional<int> hold;
    /// 1 both sides together, 2 each side by itself.
    int sides = 1;
    std::optional<Tempo> tempo;
    /// Seconds after a set.
    int rest = 0;
    /// Tenths of a kilogram.
    std::optional<int> load;
    /// Repetitions in reserve.
    std::optional<int> rir;
    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// One planned or finished session of a week.
struct PlannedSession {
    /// What locks and earlier plans call it (3.4.1).
    SessionName name;
    Date on;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    bool hard = false;
    /// All of it: a run with Prime and Restore.
    Minutes minutes;
    /// Runs only; of a walk–run the distance run.
    std::optional<Distance> distance;
    std::optional<Effort> effort;
    /// The diary entry by which it was done.
    std::optional<Id> done;
    std::optional<LockOwner> lock;
    std::vector<TimedStep> prime;
    std::optional<Perform> perform;
    std::vector<TimedStep> restore;
    std::vector<Prescription> exercises;
    std::vector<Reason> reasons;
    friend bool operator==(const PlannedSession&, const PlannedSession&) = default;
};

}  // namespace restride

// Written once, in `plan.cpp`.
namespace std {
extern template class vector<restride::Reason>;
extern template class vector<restride::TimedStep>;
extern template class vector<restride::Prescription>;
extern template class vector<restride::PlannedSession>;
}  // namespace std
