// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason.h"
#include "core/plan/rules.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace restride {

/// How sure one can be of what a rule rests on: several consistent trials or a large good cohort; one good trial or
/// consistent smaller studies; small, indirect or conflicting ones; custom or our own choice. `Given`: no matter of
/// evidence, it follows from what was told or decided.
enum class Certainty : std::uint8_t { High, Moderate, Low, Convention, Given };

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
    Review,
    Adults,
    Proof
};

/// Where a rule comes from. Labels are those of the design: `E14` of its reference list, `article 004`.
struct RuleSource {
    /// The code of a reason without the ladder's or the flag's word at its end.
    std::string_view code;
    RuleTopic topic = RuleTopic::Lights;
    Certainty certainty = Certainty::Convention;
    /// Two at most; empty places are none.
    std::array<std::string_view, 2> labels = {};
    /// The number that somebody may change.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<RuleName> parameter = {};
};

/// The source of the rule that gave a reason. A reason without one does not compile.
[[nodiscard]] const RuleSource& sourceOf(const Reason& reason);

/// Whom a label of the reference list names, where and when it was published; empty for a label that nobody knows.
[[nodiscard]] std::string_view citationOf(std::string_view label);

/// Every row, for tests.
[[nodiscard]] std::span<const RuleSource> allRuleSources();

}  // namespace restride
