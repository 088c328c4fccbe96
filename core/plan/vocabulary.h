// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <cstdint>
#include <string_view>

// The field's words that the diary, the assessment and the plan share.

namespace restride {

enum class Phase : std::uint8_t { Settle, Rebuild, Build, Sustain };
template <>
struct Words<Phase> {
    static constexpr std::array<std::string_view, 4> list{"settle", "rebuild", "build", "sustain"};
};

enum class SessionKind : std::uint8_t { Run, Strength, Cross };
template <>
struct Words<SessionKind> {
    static constexpr std::array<std::string_view, 3> list{"run", "strength", "cross"};
};

enum class SessionType : std::uint8_t { Easy, Tech, Long, Quality, WalkRun, Full, Short, Hips, LowImpact };
template <>
struct Words<SessionType> {
    static constexpr std::array<std::string_view, 9> list{"easy", "tech",  "long", "quality",   "walk_run",
                                                          "full", "short", "hips", "low_impact"};
};

/// The traffic light of one run, better to worse (3.2.2).
enum class Light : std::uint8_t { Green, Amber1, Amber2, Red, Stop };
template <>
struct Words<Light> {
    static constexpr std::array<std::string_view, 5> list{"green", "amber1", "amber2", "red", "stop"};
};

/// The knee's status K, 0 to 4, better to worse (3.2.3).
enum class Status : std::uint8_t { Settled, Hold, Amber, Flare, Stop };
template <>
struct Words<Status> {
    static constexpr std::array<std::string_view, 5> list{"settled", "hold", "amber", "flare", "stop"};
};

enum class Irritability : std::uint8_t { Low, Moderate, High };
template <>
struct Words<Irritability> {
    static constexpr std::array<std::string_view, 3> list{"low", "moderate", "high"};
};

enum class TrendWord : std::uint8_t { Steady, Improving, Worsening, Unknown };
template <>
struct Words<TrendWord> {
    static constexpr std::array<std::string_view, 4> list{"steady", "improving", "worsening", "unknown"};
};

/// The stressor ladder of 3.3.6, in its order.
enum class Stressor : std::uint8_t { Strides, Hills, Tempo, Descents, Intervals };
template <>
struct Words<Stressor> {
    static constexpr std::array<std::string_view, 5> list{"strides", "hills", "tempo", "descents", "intervals"};
};

/// The one thing to think of while running (3.6).
enum class Cue : std::uint8_t { Cadence, Soft, Short, Tall };
template <>
struct Words<Cue> {
    static constexpr std::array<std::string_view, 4> list{"cadence", "soft", "short", "tall"};
};

/// How soon a red flag needs a clinician (3.2.7); `Clinician`: the plan is not for this person.
enum class FlagLevel : std::uint8_t { Emergency, Urgent, Routine, Clinician };
template <>
struct Words<FlagLevel> {
    static constexpr std::array<std::string_view, 4> list{"emergency", "urgent", "routine", "clinician"};
};

/// The twenty questions of 3.2.7; RF01 is the enumerator 0.
enum class RedFlag : std::uint8_t {
    CannotBearWeight,
    HotRedSwollen,
    CalfOrChest,
    ColdNumbFoot,
    CannotLiftLeg,
    Locks,
    GivesWay,
    MarkedSwelling,
    NightOrRestPain,
    PainEightOrMore,
    TwistWithPop,
    BonePain,
    UnexplainedIllness,
    GettingWorse,
    ChangesGait,
    StairsOrSitting,
    CatchingWithPain,
    NoBetterInSettle,
    RepeatedRed,
    HipOrBackPain
};
template <>
struct Words<RedFlag> {
    static constexpr std::array<std::string_view, 20> list{"RF01", "RF02", "RF03", "RF04", "RF05", "RF06", "RF07",
                                                           "RF08", "RF09", "RF10", "RF11", "RF12", "RF13", "RF14",
                                                           "RF15", "RF16", "RF17", "RF18", "RF19", "RF20"};
};

/// The level of a flag: RF01–RF05 emergency today, RF06–RF13 urgent within days, the others routine.
[[nodiscard]] constexpr FlagLevel levelOf(RedFlag flag) {
    if (flag <= RedFlag::CannotLiftLeg) return FlagLevel::Emergency;
    return flag <= RedFlag::UnexplainedIllness ? FlagLevel::Urgent : FlagLevel::Routine;
}

/// Who locked a session or a rest day.
enum class LockOwner : std::uint8_t { Runner, Physio };
template <>
struct Words<LockOwner> {
    static constexpr std::array<std::string_view, 2> list{"runner", "physio"};
};

}  // namespace restride
