// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/ratio.h"
#include "core/base/words.h"
#include "core/plan/rule_topic.h"
#include "core/plan/rules.h"
#include "core/plan/vocabulary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>

// All that is known of a rule which the diary may change, as one row. A new one is a field of `Rules`, a name and a row
// here, and its words in `ui/text/rule_text.cpp`.

namespace restride {

/// The names of the rules; `Reset` and `IgnoreHold` are acts, not numbers. Nothing follows from their order.
enum class RuleName : std::uint8_t {
    GreenMax,
    AmberMax,
    StopPain,
    CrossEffortSettle,
    UsualMorning,
    CutAmber,
    CutFlare,
    Growth,
    Regain,
    Kappa,
    RunCap,
    OnsetSettle,
    OnsetRebuild,
    FirstAfterRed,
    Deload,
    CadenceChange,
    SmallBaseStep,
    SmallRunStep,
    Prime,
    Restore,
    DeloadPeriod,
    RestDays,
    StrengthSessions,
    StrengthGap,
    SessionsPerDay,
    Reset,
    IgnoreHold
};

/// What the whole number is that the diary keeps of a rule.
enum class RuleUnit : std::uint8_t {
    /// Points of ten, of pain or of effort.
    Points,
    /// Ten-thousandths of a whole; the documents write them as a decimal with four places.
    Share,
    /// Metres.
    Length,
    /// Minutes.
    Time,
    /// Days, weeks or sessions: the rule's name says which.
    Count,
    /// Done once; nothing of it stays.
    Act
};

/// Inclusive bounds of a rule, in its unit; the highest below the lowest where no value is allowed.
struct RuleBounds {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
    [[nodiscard]] constexpr bool hold(std::int64_t value) const { return lowest <= value && value <= highest; }
    friend bool operator==(const RuleBounds&, const RuleBounds&) = default;
};

/// The place of a rule's number. An act has none, nor has what `Rules` could not hold, since it ends by itself: a usual
/// morning that is set holds 28 days, and without it the log tells it.
using RuleMember = std::variant<std::monostate, int Rules::*, Ratio Rules::*, Distance Rules::*, Minutes Rules::*>;

struct RuleSpec {
    RuleName name = RuleName::Growth;
    /// By which the documents call it.
    std::string_view word;
    RuleUnit unit = RuleUnit::Count;
    RuleMember member;
    /// How far the runner may set it. What is fixed for them has its default as both bounds.
    RuleBounds runner;
    /// How far a physiotherapist may set it.
    RuleBounds physio;
    RuleTopic topic = RuleTopic::Growth;
};

/// Who may set which rule how far (3.0), in the order in which people read them.
inline constexpr auto ruleSpecs = [] {
    using enum RuleName;
    using enum RuleUnit;
    using Topic = RuleTopic;
    return std::to_array<RuleSpec>({
        {GreenMax, "green_max", Points, &Rules::greenMax, {0, 2}, {0, 3}, Topic::Lights},
        {AmberMax, "amber_max", Points, &Rules::amberMax, {3, 5}, {3, 5}, Topic::Lights},
        {StopPain, "stop_pain", Points, &Rules::stopPain, {6, 8}, {6, 8}, Topic::Lights},
        {CrossEffortSettle, "cross_effort_settle", Points, &Rules::crossEffortSettle, {0, 4}, {0, 6}, Topic::CrossWork},
        {UsualMorning, "usual_morning", Points, {}, {1, 0}, {0, 5}, Topic::NextMorning},
        {CutAmber, "cut_amber", Share, &Rules::cutAmber, {1'500, 3'000}, {1'500, 3'000}, Topic::WeekCut},
        {CutFlare, "cut_flare", Share, &Rules::cutFlare, {3'000, 5'000}, {3'000, 5'000}, Topic::WeekCut},
        {Growth, "growth", Share, &Rules::growth, {0, 1'000}, {0, 2'000}, Topic::Growth},
        {Regain, "regain", Share, &Rules::regain, {0, 1'000}, {0, 2'000}, Topic::Growth},
        {Kappa, "kappa", Share, &Rules::kappa, {12'000, 12'000}, {10'000, 13'000}, Topic::JumpBack},
        {RunCap, "run_cap", Share, &Rules::runCap, {10'000, 11'000}, {10'000, 12'000}, Topic::LongestRun},
        {OnsetSettle, "onset_settle", Share, &Rules::onsetSettle, {8'000, 8'000}, {6'000, 10'000}, Topic::PainOnset},
        {OnsetRebuild, "onset_rebuild", Share, &Rules::onsetRebuild, {9'000, 9'000}, {6'000, 10'000}, Topic::PainOnset},
        {FirstAfterRed, "first_after_red", Share, &Rules::firstAfterRed, {5'000, 5'000}, {3'000, 7'000}, Topic::Pauses},
        {Deload, "deload", Share, &Rules::deload, {1'500, 4'000}, {1'500, 5'000}, Topic::LighterWeek},
        {CadenceChange, "cadence_change", Share, &Rules::cadenceChange, {500, 1'000}, {0, 1'000}, Topic::Cadence},
        {SmallBaseStep, "small_base_step", Length, &Rules::smallBaseStep, {0, 1'000}, {0, 1'500}, Topic::Growth},
        {SmallRunStep, "small_run_step", Length, &Rules::smallRunStep, {0, 500}, {0, 1'000}, Topic::LongestRun},
        {Prime, "prime", Time, &Rules::prime, {5, 10}, {5, 15}, Topic::FreeTime},
        {Restore, "restore", Time, &Rules::restore, {5, 15}, {3, 20}, Topic::FreeTime},
        {DeloadPeriod, "deload_period", Count, &Rules::deloadPeriod, {3, 6}, {2, 8}, Topic::LighterWeek},
        {RestDays, "rest_days", Count, &Rules::restDays, {1, 4}, {1, 5}, Topic::FreeTime},
        {StrengthSessions, "strength_sessions", Count, &Rules::strengthSessions, {1, 3}, {0, 3}, Topic::StrengthWork},
        {StrengthGap, "strength_gap", Count, &Rules::strengthGap, {2, 2}, {1, 4}, Topic::StrengthWork},
        {SessionsPerDay, "sessions_per_day", Count, &Rules::sessionsPerDay, {1, 2}, {1, 3}, Topic::FreeTime},
        {Reset, "reset", Act, {}, {1, 0}, {1, 1}, Topic::JumpBack},
        {IgnoreHold, "ignore_hold", Act, {}, {1, 1}, {1, 1}, Topic::Holds},
    });
}();

/// The row of a name.
[[nodiscard]] constexpr const RuleSpec& specOf(RuleName name) {
    std::size_t row = 0;
    while (ruleSpecs[row].name != name) ++row;
    return ruleSpecs[row];
}

template <>
struct Words<RuleName> {
    /// The word of each row at the place of its name.
    static constexpr auto list = [] {
        std::array<std::string_view, ruleSpecs.size()> words;
        for (const RuleSpec& spec : ruleSpecs) words[static_cast<std::size_t>(spec.name)] = spec.word;
        return words;
    }();
};

[[nodiscard]] constexpr bool isAct(RuleName name) {
    return specOf(name).unit == RuleUnit::Act;
}

/// Whether `Rules` hold a number of it.
[[nodiscard]] constexpr bool hasNumber(RuleName name) {
    return !std::holds_alternative<std::monostate>(specOf(name).member);
}

[[nodiscard]] constexpr RuleBounds boundsOf(RuleName name, LockOwner by) {
    const RuleSpec& spec = specOf(name);
    return by == LockOwner::Physio ? spec.physio : spec.runner;
}

/// Whether there is anything for them to set: another number than the one that is fixed for them, or an act.
[[nodiscard]] constexpr bool maySet(RuleName name, LockOwner by) {
    const RuleBounds bounds = boundsOf(name, by);
    return isAct(name) ? bounds.lowest <= bounds.highest : bounds.lowest < bounds.highest;
}

/// Puts a bounded value, in the rule's unit, in its place; what has no number changes none.
constexpr void setRule(Rules& rules, RuleName name, std::int64_t value) {
    struct Place {
        Rules& rules;
        std::int64_t value;
        constexpr void operator()(std::monostate) const {}
        constexpr void operator()(int Rules::* whole) const { rules.*whole = static_cast<int>(value); }
        constexpr void operator()(Ratio Rules::* share) const { rules.*share = Ratio::tenThousandths(value); }
        constexpr void operator()(Distance Rules::* distance) const { rules.*distance = metres(value); }
        constexpr void operator()(Minutes Rules::* time) const { rules.*time = minutes(value); }
    };
    std::visit(Place{rules, value}, specOf(name).member);
}

/// The same value back; 0 of what has no number.
[[nodiscard]] constexpr std::int64_t valueOf(const Rules& rules, RuleName name) {
    struct Value {
        const Rules& rules;
        constexpr std::int64_t operator()(std::monostate) const { return 0; }
        constexpr std::int64_t operator()(int Rules::* whole) const { return rules.*whole; }
        constexpr std::int64_t operator()(Ratio Rules::* share) const { return (rules.*share).tenThousandths(); }
        constexpr std::int64_t operator()(Distance Rules::* distance) const { return (rules.*distance).count(); }
        constexpr std::int64_t operator()(Minutes Rules::* time) const { return (rules.*time).count(); }
    };
    return std::visit(Value{rules}, specOf(name).member);
}

}  // namespace restride
