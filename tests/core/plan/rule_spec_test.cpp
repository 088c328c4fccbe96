// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rule_spec.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <variant>
#include <vector>

namespace restride {
namespace {

constexpr bool eachNameHasOneRow() {
    for (std::size_t place = 0; place < ruleSpecs.size(); ++place)
        if (std::ranges::count(ruleSpecs, static_cast<RuleName>(place), &RuleSpec::name) != 1) return false;
    return true;
}
static_assert(eachNameHasOneRow());

/// As the compiler spells it: of an enumerator `RuleName::Growth`, of another number that number.
template <RuleName name>
constexpr std::string_view spelled() {
    return __PRETTY_FUNCTION__;
}
constexpr bool isEnumerator(std::string_view spelling) {
    return spelling.find("RuleName::") != spelling.npos;
}
static_assert(isEnumerator(spelled<static_cast<RuleName>(ruleSpecs.size() - 1)>()));
static_assert(!isEnumerator(spelled<static_cast<RuleName>(ruleSpecs.size())>()), "a name without a row");

constexpr bool eachWordNamesOneRule() {
    return std::ranges::all_of(ruleSpecs, [](const RuleSpec& spec) {
        return !spec.word.empty() && std::ranges::count(ruleSpecs, spec.word, &RuleSpec::word) == 1;
    });
}
static_assert(eachWordNamesOneRule());

/// A number in metres stands in a `Distance`, and so on.
constexpr bool eachUnitIsThatOfItsMember() {
    return std::ranges::all_of(ruleSpecs, [](const RuleSpec& spec) {
        switch (spec.unit) {
            case RuleUnit::Points:
                // What holds for some weeks only is in no `Rules`.
                if (spec.name == RuleName::UsualMorning) return !hasNumber(spec.name);
                [[fallthrough]];
            case RuleUnit::Count:
                return std::holds_alternative<int Rules::*>(spec.member);
            case RuleUnit::Share:
                return std::holds_alternative<Ratio Rules::*>(spec.member);
            case RuleUnit::Length:
                return std::holds_alternative<Distance Rules::*>(spec.member);
            case RuleUnit::Time:
                return std::holds_alternative<Minutes Rules::*>(spec.member);
            case RuleUnit::Act:
                return std::holds_alternative<std::monostate>(spec.member);
        }
        return false;
    });
}
static_assert(eachUnitIsThatOfItsMember());

/// What the table of 3.0 gives the runner and the physiotherapist.
void expectBounds(RuleName name, RuleBounds runner, RuleBounds physio) {
    EXPECT_TRUE(boundsOf(name, LockOwner::Runner) == runner) << word(name);
    EXPECT_TRUE(boundsOf(name, LockOwner::Physio) == physio) << word(name);
}

/// The defaults with one rule set.
Rules withRule(RuleName name, std::int64_t value) {
    Rules rules;
    setRule(rules, name, value);
    return rules;
}

}  // namespace

// The whole table.

TEST(RuleSpecs, AreFoundByNameAndByWord) {
    for (const RuleSpec& spec : ruleSpecs) {
        EXPECT_EQ(&specOf(spec.name), &spec) << spec.word;
        EXPECT_EQ(word(spec.name), spec.word);
        EXPECT_EQ(fromWord<RuleName>(spec.word), spec.name) << spec.word;
    }
    EXPECT_EQ(Words<RuleName>::list.size(), ruleSpecs.size());
}

TEST(RuleSpecs, GiveBackWhatWasSet) {
    for (const RuleSpec& spec : ruleSpecs)
        for (const std::int64_t value : {spec.physio.lowest, spec.physio.highest})
            EXPECT_EQ(valueOf(withRule(spec.name, value), spec.name), hasNumber(spec.name) ? value : 0) << spec.word;
}

TEST(RuleSpecs, ChangeNoNumberButTheirOwn) {
    for (const RuleSpec& spec : ruleSpecs) {
        const Rules changed = withRule(spec.name, valueOf(Rules{}, spec.name) + 1);
        EXPECT_EQ(changed == Rules{}, !hasNumber(spec.name)) << spec.word;
        for (const RuleSpec& other : ruleSpecs)
            if (other.name != spec.name) {
                EXPECT_EQ(valueOf(changed, other.name), valueOf(Rules{}, other.name)) << spec.word << ' ' << other.word;
            }
    }
}

TEST(RuleSpecs, HoldEveryDefaultWithinTheBoundsOfBoth) {
    for (const RuleSpec& spec : ruleSpecs) {
        if (!hasNumber(spec.name)) continue;
        EXPECT_TRUE(spec.runner.hold(valueOf(Rules{}, spec.name))) << spec.word;
        EXPECT_TRUE(spec.physio.hold(valueOf(Rules{}, spec.name))) << spec.word;
    }
}

TEST(RuleSpecs, LetNoRunnerFartherThanAPhysiotherapist) {
    for (const RuleSpec& spec : ruleSpecs) {
        EXPECT_GE(spec.runner.lowest, spec.physio.lowest) << spec.word;
        EXPECT_LE(spec.runner.highest, spec.physio.highest) << spec.word;
    }
}

// 3.0: bounds. Who changes one changes a named test with it.

TEST(RuleBounds, OfPainLimitsAreThoseOfTheTable) {
    expectBounds(RuleName::GreenMax, {0, 2}, {0, 3});
    expectBounds(RuleName::AmberMax, {3, 5}, {3, 5});
    expectBounds(RuleName::StopPain, {6, 8}, {6, 8});
    expectBounds(RuleName::CrossEffortSettle, {0, 4}, {0, 6});
    // No value of a runner.
    expectBounds(RuleName::UsualMorning, {1, 0}, {0, 5});
}

TEST(RuleBounds, OfCutsAndGrowthAreThoseOfTheTable) {
    expectBounds(RuleName::CutAmber, {1'500, 3'000}, {1'500, 3'000});
    expectBounds(RuleName::CutFlare, {3'000, 5'000}, {3'000, 5'000});
    expectBounds(RuleName::Growth, {0, 1'000}, {0, 2'000});
    expectBounds(RuleName::Regain, {0, 1'000}, {0, 2'000});
    expectBounds(RuleName::SmallBaseStep, {0, 1'000}, {0, 1'500});
}

TEST(RuleBounds, OfCapsAreThoseOfTheTable) {
    expectBounds(RuleName::RunCap, {10'000, 11'000}, {10'000, 12'000});
    expectBounds(RuleName::SmallRunStep, {0, 500}, {0, 1'000});
}

TEST(RuleBounds, OfDeloadAndCountsAreThoseOfTheTable) {
    expectBounds(RuleName::Deload, {1'500, 4'000}, {1'500, 5'000});
    expectBounds(RuleName::DeloadPeriod, {3, 6}, {2, 8});
    expectBounds(RuleName::RestDays, {1, 4}, {1, 5});
    expectBounds(RuleName::StrengthSessions, {1, 3}, {0, 3});
    expectBounds(RuleName::SessionsPerDay, {1, 2}, {1, 3});
}

TEST(RuleBounds, OfPrimeRestoreAndCadenceAreThoseOfTheTable) {
    expectBounds(RuleName::Prime, {5, 10}, {5, 15});
    expectBounds(RuleName::Restore, {5, 15}, {3, 20});
    expectBounds(RuleName::CadenceChange, {500, 1'000}, {0, 1'000});
}

TEST(RuleBounds, OfWhatIsFixedForTheRunnerHoldOnlyTheDefault) {
    expectBounds(RuleName::Kappa, {12'000, 12'000}, {10'000, 13'000});
    expectBounds(RuleName::OnsetSettle, {8'000, 8'000}, {6'000, 10'000});
    expectBounds(RuleName::OnsetRebuild, {9'000, 9'000}, {6'000, 10'000});
    expectBounds(RuleName::FirstAfterRed, {5'000, 5'000}, {3'000, 7'000});
    expectBounds(RuleName::StrengthGap, {2, 2}, {1, 4});
}

TEST(RuleBounds, LetOnlyThePhysiotherapistReset) {
    for (const std::int64_t value : {0, 1, 2}) EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Runner).hold(value));
    EXPECT_TRUE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(1));
    EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(0));
    EXPECT_FALSE(boundsOf(RuleName::Reset, LockOwner::Physio).hold(2));
}

TEST(RuleBounds, LetBothIgnoreAHold) {
    expectBounds(RuleName::IgnoreHold, {1, 1}, {1, 1});
}

TEST(RuleBounds, SayWhoMaySetARule) {
    for (const RuleName name : {RuleName::Growth, RuleName::RestDays, RuleName::IgnoreHold})
        EXPECT_TRUE(maySet(name, LockOwner::Runner)) << word(name);
    for (const RuleName name : {RuleName::Kappa, RuleName::StrengthGap, RuleName::Reset, RuleName::UsualMorning})
        EXPECT_FALSE(maySet(name, LockOwner::Runner)) << word(name);
    for (const RuleSpec& spec : ruleSpecs) EXPECT_TRUE(maySet(spec.name, LockOwner::Physio)) << spec.word;
}

TEST(RuleBounds, HoldBothEnds) {
    const RuleBounds bounds{2, 4};
    EXPECT_FALSE(bounds.hold(1));
    EXPECT_TRUE(bounds.hold(2));
    EXPECT_TRUE(bounds.hold(4));
    EXPECT_FALSE(bounds.hold(5));
}

// The names of the documents.

TEST(RuleNames, AreTheWordsOfTheDiary) {
    const std::vector<std::string_view> points{"green_max", "amber_max", "stop_pain", "cross_effort_settle",
                                               "usual_morning"};
    const std::vector<std::string_view> ratios{"cut_amber",       "cut_flare", "growth",        "regain",
                                               "kappa",           "run_cap",   "onset_settle",  "onset_rebuild",
                                               "first_after_red", "deload",    "cadence_change"};
    const std::vector<std::string_view> others{
        "small_base_step", "small_run_step",   "prime", "restore",    "deload_period", "rest_days", "strength_sessions",
        "strength_gap",    "sessions_per_day", "reset", "ignore_hold"};
    EXPECT_EQ(points.size() + ratios.size() + others.size(), Words<RuleName>::list.size());
    const auto isShare = [](RuleName name) { return specOf(name).unit == RuleUnit::Share; };
    for (const auto name : points) EXPECT_TRUE(fromWord<RuleName>(name) && !isShare(*fromWord<RuleName>(name))) << name;
    for (const auto name : ratios) EXPECT_TRUE(fromWord<RuleName>(name) && isShare(*fromWord<RuleName>(name))) << name;
    for (const auto name : others) EXPECT_TRUE(fromWord<RuleName>(name) && !isShare(*fromWord<RuleName>(name))) << name;
}

TEST(RuleNames, OfPointsSetTheirOwnNumber) {
    EXPECT_EQ(withRule(RuleName::GreenMax, 1).greenMax, 1);
    EXPECT_EQ(withRule(RuleName::AmberMax, 4).amberMax, 4);
    EXPECT_EQ(withRule(RuleName::StopPain, 7).stopPain, 7);
    EXPECT_EQ(withRule(RuleName::CrossEffortSettle, 5).crossEffortSettle, 5);
}

TEST(RuleNames, OfRatiosSetTheirOwnNumber) {
    const std::int64_t value = 4'321;
    const Ratio ratio = Ratio::tenThousandths(value);
    EXPECT_EQ(withRule(RuleName::CutAmber, value).cutAmber, ratio);
    EXPECT_EQ(withRule(RuleName::CutFlare, value).cutFlare, ratio);
    EXPECT_EQ(withRule(RuleName::Growth, value).growth, ratio);
    EXPECT_EQ(withRule(RuleName::Regain, value).regain, ratio);
    EXPECT_EQ(withRule(RuleName::Kappa, value).kappa, ratio);
    EXPECT_EQ(withRule(RuleName::RunCap, value).runCap, ratio);
    EXPECT_EQ(withRule(RuleName::OnsetSettle, value).onsetSettle, ratio);
    EXPECT_EQ(withRule(RuleName::OnsetRebuild, value).onsetRebuild, ratio);
    EXPECT_EQ(withRule(RuleName::FirstAfterRed, value).firstAfterRed, ratio);
    EXPECT_EQ(withRule(RuleName::Deload, value).deload, ratio);
    EXPECT_EQ(withRule(RuleName::CadenceChange, value).cadenceChange, ratio);
}

TEST(RuleNames, OfDistancesTimesAndCountsSetTheirOwnNumber) {
    EXPECT_EQ(withRule(RuleName::SmallBaseStep, 700).smallBaseStep, metres(700));
    EXPECT_EQ(withRule(RuleName::SmallRunStep, 300).smallRunStep, metres(300));
    EXPECT_EQ(withRule(RuleName::Prime, 6).prime, minutes(6));
    EXPECT_EQ(withRule(RuleName::Restore, 12).restore, minutes(12));
    EXPECT_EQ(withRule(RuleName::DeloadPeriod, 6).deloadPeriod, 6);
    EXPECT_EQ(withRule(RuleName::RestDays, 3).restDays, 3);
    EXPECT_EQ(withRule(RuleName::StrengthSessions, 3).strengthSessions, 3);
    EXPECT_EQ(withRule(RuleName::StrengthGap, 4).strengthGap, 4);
    EXPECT_EQ(withRule(RuleName::SessionsPerDay, 1).sessionsPerDay, 1);
}

TEST(RuleNames, OfAUsualMorningChangeNoNumber) {
    EXPECT_EQ(withRule(RuleName::UsualMorning, 4), Rules{});
    EXPECT_FALSE(isAct(RuleName::UsualMorning));
}

TEST(RuleNames, OfActsChangeNoNumber) {
    EXPECT_EQ(withRule(RuleName::Reset, 1), Rules{});
    EXPECT_EQ(withRule(RuleName::IgnoreHold, 1), Rules{});
}

}  // namespace restride
