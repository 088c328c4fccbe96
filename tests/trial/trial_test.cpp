// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/trial/follow_plan.h"
#include "tests/trial/policies.h"
#include "tests/trial/who_decides.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

// Forty knees a family. The knees are hard enough when ten per cent blindly does harm, a careful runner gets back and
// one who knows the knee always does; these figures are frozen: a rule may change, the knees may not.

namespace restride::trial {
namespace {

constexpr TrialSize forty{.knees = 40};

Figures figures(std::string_view family, const NamedPolicy& policy, const TrialSize& size = forty) {
    const Family* found = familyOf(family);
    EXPECT_TRUE(found) << family;
    return found ? figuresOf(*found, courses(*found, policy, size)) : Figures{};
}

const NamedPolicy blindly{"+10 % blindly", tenPerCentBlindly};
const NamedPolicy restFirst{"rest, then +10 %", restThenTenPerCent};
const NamedPolicy careful{"careful runner's rule", carefulRule};
const NamedPolicy knowing{"knows the knee", knowsTheKnee};

TEST(Trial, TenPerCentBlindlyHarmsTheHardestKnees) {
    const Figures fragile = figures("fragile", blindly);
    EXPECT_GT(fragile.flares, 3);
    EXPECT_LT(fragile.back, 0.75);
}
TEST(Trial, ACarefulRuleRunsManySoreRunsWithAKneeThatGetsWorse) {
    EXPECT_GT(figures("worsening", careful).soreRuns, 10);
}

TEST(Trial, WhoKnowsTheKneeGetsBackWithEachThatCanBe) {
    for (const char* family :
         {"plain", "noisy", "moody", "slow", "chronic", "fragile", "sudden", "sparse", "over-eager", "half-hearted"}) {
        SCOPED_TRACE(family);
        const Figures best = figures(family, knowing);
        EXPECT_GE(best.backIn16, 0.93);
        EXPECT_GE(best.back, 0.97);
        EXPECT_LE(best.medianWeek, 8);
        EXPECT_LE(best.flares, 0.05);
        EXPECT_LE(best.soreRuns, 1);
    }
}

TEST(Trial, NobodyGetsBackWithAKneeThatGetsWorse) {
    for (const NamedPolicy& policy : withoutAPlan()) EXPECT_EQ(figures("worsening", policy).back, 0) << policy.name;
}

TEST(Trial, NobodyIsFreeOfPainWithASteadyThree) {
    for (const NamedPolicy& policy : withoutAPlan()) {
        EXPECT_EQ(figures("steady-3", policy).back, 0) << policy.name;
        EXPECT_EQ(figures("steady-3", policy).soreRuns, 0) << policy.name;
    }
}

TEST(Trial, ACarefulRunnerGetsBackMostly) {
    for (const char* family : {"plain", "noisy", "moody", "slow", "chronic", "fragile"}) {
        SCOPED_TRACE(family);
        const Figures by = figures(family, careful);
        EXPECT_GE(by.backIn16, 0.75);
        EXPECT_GE(by.medianWeek, 6);
        EXPECT_LE(by.medianWeek, 13);
        EXPECT_LE(by.flares, 0.35);
    }
}

TEST(Trial, WhoRestsFirstGetsBackLate) {
    for (const char* family : {"plain", "noisy", "moody", "slow", "chronic"}) {
        SCOPED_TRACE(family);
        const Figures by = figures(family, restFirst);
        EXPECT_GE(by.backIn16, 0.75);
        EXPECT_GE(by.medianWeek, 10);
        EXPECT_LE(by.medianWeek, 15);
    }
}

TEST(Trial, AKneeIsTheSameInATrialOfAnySize) {
    const std::vector<Course> few = courses(*familyOf("plain"), careful, {.knees = 3, .weeks = 10});
    const std::vector<Course> more = courses(*familyOf("plain"), careful, {.knees = 9, .weeks = 12});
    for (std::size_t knee = 0; knee < few.size(); ++knee)
        for (std::size_t week = 0; week < few[knee].weeks.size(); ++week)
            EXPECT_EQ(few[knee].weeks[week].ran, more[knee].weeks[week].ran);
}

// Every figure of what people do without a plan, whatever compiled it: `without_a_plan.md` is what the trial once
// printed.
TEST(Trial, TheKneesAreFrozen) {
    std::ostringstream table;
    printTable(table, families(), withoutAPlan(), forty);
    EXPECT_EQ(table.str(), readText("tests/trial/without_a_plan.md"));
}

TEST(Trial, TheTablesLinesAreFamiliesByPolicies) {
    std::ostringstream table;
    const std::vector<Family> two{*familyOf("plain"), *familyOf("sudden")};
    printTable(table, two, withoutAPlan(), {.knees = 2, .weeks = 12});
    const std::string text = table.str();
    EXPECT_EQ(std::ranges::count(text, '\n'), 2 + 2 * 4);
    EXPECT_NE(text.find("| sudden | careful runner's rule | "), std::string::npos);
}

TEST(Trial, ThePlanIsFollowedAlikeEachTime) {
    const TrialSize small{.knees = 2, .weeks = 4};
    const NamedPolicy plan = whoDecides(projectLibrary()).front();
    const std::vector<Course> once = courses(*familyOf("plain"), plan, small);
    const std::vector<Course> again = courses(*familyOf("plain"), plan, small);
    for (std::size_t knee = 0; knee < once.size(); ++knee)
        for (std::size_t week = 0; week < 4; ++week) {
            EXPECT_EQ(once[knee].weeks[week].ran, again[knee].weeks[week].ran);
            // What was told was run, but for what a day's rounding or a warning takes away.
            EXPECT_LE(once[knee].weeks[week].ran, once[knee].weeks[week].said.target);
        }
    EXPECT_GT(once.front().weeks.front().runs, 0);
}

// So hard are the knees: the rules of the first edition lead nobody back. What the next edition must do stands in 3.13,
// and takes the place of this test. In a build that is not shipped it takes minutes.
TEST(TrialOfThePlan, HardlyLeadsBackByTheFirstEdition) {
#ifndef NDEBUG
    GTEST_SKIP() << "forty knees a family are a test of the release build";
#endif
    const NamedPolicy plan = whoDecides(projectLibrary()).front();
    for (const char* family : {"plain", "noisy", "moody"}) {
        const Figures by = figures(family, plan, forty);
        EXPECT_LE(by.back, 1.0 / 20) << family;
    }
}

}  // namespace
}  // namespace restride::trial
