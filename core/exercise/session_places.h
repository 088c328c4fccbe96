// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Which exercise fills which place of a session, as `resources/exercises.json` tells it. `readLibrary` fills these
// values and checks them; the planner and the independent check read them. Exercises are named by their keys.

namespace restride {

/// How far the strength work is (3.5).
enum class StrengthStage : std::uint8_t { S1, S2, S3, S4 };
template <>
struct Words<StrengthStage> {
    static constexpr std::array<std::string_view, 4> list{"S1", "S2", "S3", "S4"};
};

/// The stages that a plan asks for: a library without places for them is refused.
inline constexpr std::array plannedStages{StrengthStage::S1, StrengthStage::S2};

/// One place of a session, with the exercises that can fill it, in order of choice: the first that fits is taken.
struct ExercisePlace {
    /// `knee`: unlike the other places of its session.
    std::string name;
    std::vector<std::string> choices;
    friend bool operator==(const ExercisePlace&, const ExercisePlace&) = default;
};

/// The places of a FULL session of one stage, in the order in which they are done (3.5).
struct StagePlaces {
    StrengthStage stage = StrengthStage::S1;
    std::vector<ExercisePlace> places;
    friend bool operator==(const StagePlaces&, const StagePlaces&) = default;
};

struct StrengthPlaces {
    /// Each stage once; a later one may be missing.
    std::vector<StagePlaces> stages;
    /// The names of the places that a SHORT session fills too: every stage has them.
    std::vector<std::string> inShort;
    friend bool operator==(const StrengthPlaces&, const StrengthPlaces&) = default;
};

/// The part that a step of Prime plays; the parts are done in this order, after the walk.
enum class PrimePart : std::uint8_t { Range, Activation, Rehearsal };
template <>
struct Words<PrimePart> {
    static constexpr std::array<std::string_view, 3> list{"range", "activation", "rehearsal"};
};

/// One exercise of Prime.
struct PrimeStep {
    std::string exercise;
    PrimePart part = PrimePart::Range;
    /// What is done in its place where squats hurt: the same, another, or nothing. A squat to 60°, which the rules
    /// leave, is none of them, because a step cannot tell its depth.
    std::optional<std::string> whenSquatsHurt;
    friend bool operator==(const PrimeStep&, const PrimeStep&) = default;
};

/// Prime (3.6): the walk with which it begins, and what is added while there are minutes, in this order, each for one.
struct PrimeExercises {
    std::string walk;
    std::vector<PrimeStep> steps;
    friend bool operator==(const PrimeExercises&, const PrimeExercises&) = default;
};

/// Restore (3.6): the walk with which it begins, and the places after it, filled in this order while there are minutes.
/// Equipment is not asked about, so nothing stands here that few people own, like a roller.
struct RestoreExercises {
    std::string walk;
    std::vector<ExercisePlace> places;
    /// The places in a flare: what moves the leg through its range and pulls at nothing.
    std::vector<ExercisePlace> inFlare;
    friend bool operator==(const RestoreExercises&, const RestoreExercises&) = default;
};

/// Who fills what in the sessions that are made of exercises.
struct SessionPlaces {
    StrengthPlaces strength;
    PrimeExercises prime;
    RestoreExercises restore;
    friend bool operator==(const SessionPlaces&, const SessionPlaces&) = default;
};

}  // namespace restride
