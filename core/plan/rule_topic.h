// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace restride {

/// What a rule is about; the name by which one asks for it.
enum class RuleTopic : std::uint8_t {
    Lights,
    NextMorning,
    Painkillers,
    KneeStatus,
    WarningSigns,
    WeekCut,
    JumpBack,
    Growth,
    Holds,
    Goal,
    LighterWeek,
    OneChange,
    ReturnAfterBreak,
    WalkRunLadder,
    FirstWeek,
    LongestRun,
    PainOnset,
    NumberOfRuns,
    Shares,
    FreeTime,
    Concessions,
    FixedDays,
    Overrides,
    Phases,
    StressorLadder,
    Technique,
    Cadence,
    StrengthWork,
    CrossWork,
    Diary,
    MissedSessions,
    OwnDecisions,
    Pauses,
    Illness,
    Review,
    Adults,
    Precautions,
    Proof
};

}  // namespace restride
