// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/diary/unknown_fields.h"
#include "core/exercise/equipment.h"
#include "core/plan/vocabulary.h"

#include <array>
#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace restride {

enum class KneeSide : std::uint8_t { Left, Right, Both };
template <>
struct Words<KneeSide> {
    static constexpr std::array<std::string_view, 3> list{"left", "right", "both"};
};

enum class KneeZone : std::uint8_t { Front, BelowKneecap, Outer, Inner, Behind, Above, Diffuse };
template <>
struct Words<KneeZone> {
    static constexpr std::array<std::string_view, 7> list{"front",  "below_kneecap", "outer",  "inner",
                                                          "behind", "above",         "diffuse"};
};

enum class Provocation : std::uint8_t { Stairs, Descents, Sitting, Squatting, Jumping, FastRunning, Camber };
template <>
struct Words<Provocation> {
    static constexpr std::array<std::string_view, 7> list{"stairs",  "descents",     "sitting", "squatting",
                                                          "jumping", "fast_running", "camber"};
};

enum class GoalKind : std::uint8_t { Comfort, WeeklyDistance, Event };
template <>
struct Words<GoalKind> {
    static constexpr std::array<std::string_view, 3> list{"comfort", "distance", "event"};
};

enum class StrengthHistory : std::uint8_t { None, Some, Regular };
template <>
struct Words<StrengthHistory> {
    static constexpr std::array<std::string_view, 3> list{"none", "some", "regular"};
};

enum class CrossKind : std::uint8_t { Cycling, Swimming, Elliptical, DeepWater, Walking };
template <>
struct Words<CrossKind> {
    static constexpr std::array<std::string_view, 5> list{"cycling", "swimming", "elliptical", "deep_water", "walking"};
};

/// What a look at one's own running found.
enum class FormNote : std::uint8_t { LoudLandings, Overstride, KneeInward, Uneven };
template <>
struct Words<FormNote> {
    static constexpr std::array<std::string_view, 4> list{"loud_landings", "overstride", "knee_inward", "uneven"};
};

/// What a clinician should know of before a plan is followed; of `None` none of the others is so.
enum class Precaution : std::uint8_t {
    /// Surgery or a fracture within 12 months.
    Surgery,
    Pregnancy,
    Inflammatory,
    BoneStress,
    Osteoporosis,
    Steroids,
    LowEnergy,
    FallRisk,
    None
};
template <>
struct Words<Precaution> {
    static constexpr std::array<std::string_view, 9> list{"surgery_12m", "pregnancy",    "inflammatory",
                                                          "bone_stress", "osteoporosis", "steroids",
                                                          "low_energy",  "fall_risk",    "none"};
};

/// It is asked again from time to time, so that one code may have several days.
struct PrecautionAnswer {
    Precaution code = Precaution::None;
    Date on;
    std::string note;
    UnknownFields unknown;
    friend auto operator<=>(const PrecautionAnswer&, const PrecautionAnswer&) = default;
};

/// A physiotherapist answers for the plan of somebody whom the program alone would give none.
struct PlanBy {
    Date on;
    /// Never empty: nobody has answered for nothing.
    std::string who;
    UnknownFields unknown;
    friend bool operator==(const PlanBy&, const PlanBy&) = default;
};

struct Knee {
    std::optional<KneeSide> side;
    EnumSet<KneeZone> zones;
    EnumSet<Provocation> worseWith;
    std::optional<bool> easesWithWarmUp;
    std::optional<bool> morningStiffness;
    std::optional<bool> fineWhenWalking;
    std::optional<int> sinceWeeks;
    UnknownFields unknown;
    friend bool operator==(const Knee&, const Knee&) = default;
};

struct Goal {
    std::optional<GoalKind> kind;
    std::optional<Distance> weeklyDistance;
    std::optional<Date> eventDate;
    std::optional<Distance> eventDistance;
    UnknownFields unknown;
    friend bool operator==(const Goal&, const Goal&) = default;
};

/// What the runner told of the time before the diary.
struct Asked {
    std::optional<Distance> weeklyDistance;
    std::optional<Distance> longestRun;
    std::optional<int> runsPerWeek;
    UnknownFields unknown;
    friend bool operator==(const Asked&, const Asked&) = default;
};

/// What a weekday holds; without a word about kinds, any.
struct Availability {
    Minutes minutes;
    EnumSet<SessionKind> kinds = EnumSet<SessionKind>::all();
    UnknownFields unknown;
    friend bool operator==(const Availability&, const Availability&) = default;
};

struct Runner {
    Id id;
    std::string name;
    std::optional<int> birthYear;
    /// Whether they are 18 or over, for whom the year of birth does not tell it.
    std::optional<bool> adult;
    /// Sorted.
    std::vector<PrecautionAnswer> precautions;
    std::optional<PlanBy> planBy;
    Knee knee;
    Goal goal;
    Asked asked;
    /// They want strides, hills and tempo after the distance.
    std::optional<bool> wantsFaster;
    std::optional<Pace> easyPace;
    /// Steps per minute, both feet, at the own easy pace.
    std::optional<int> cadence;
    /// By weekday, Monday first; a day not named has no minutes.
    std::array<std::optional<Availability>, 7> availability;
    std::optional<int> maxSessionsPerDay;
    std::optional<Minutes> weeklyMinutes;
    EnumSet<Weekday> preferredLongRunDays;
    EnumSet<Weekday> preferredStrengthDays;
    EnumSet<Equipment> equipment;
    std::optional<StrengthHistory> strengthHistory;
    EnumSet<CrossKind> crossTraining;
    EnumSet<FormNote> form;
    UnknownFields unknown;
    friend bool operator==(const Runner&, const Runner&) = default;
};

}  // namespace restride
