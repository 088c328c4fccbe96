// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/rule_label.h"

#include "core/verify/verify.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <type_traits>

namespace restride {
namespace {

/// A literal as a template's argument.
template <std::size_t size>
struct Literal {
    char text[size];
    // NOLINTNEXTLINE(google-explicit-constructor)
    consteval Literal(const char (&from)[size]) { std::copy_n(from, size, text); }
};

template <Literal label>
concept Reportable = requires { typename std::bool_constant<(RuleLabel(label.text), true)>; };

static_assert(Reportable<"H11">);
static_assert(Reportable<"3.3.8">);
// What nobody has given a title cannot be reported.
static_assert(!Reportable<"H17">);
static_assert(!Reportable<"3.3.80">);
static_assert(!Reportable<"">);

TEST(RuleTitles, AreWordsAndOneForEachLabel) {
    std::set<std::string_view> labels;
    for (const RuleTitle& rule : ruleTitles) {
        EXPECT_FALSE(rule.title.empty()) << rule.label;
        EXPECT_TRUE(labels.insert(rule.label).second) << rule.label;
    }
}

TEST(RuleTitles, StandWithTheLabelInWhatIsFound) {
    const Violation violation = violationOf("H11", "/weeks/0", "Too far.");
    EXPECT_EQ(violation.rule, "H11");
    EXPECT_EQ(violation.title, "No run passes the run cap, and no week its target");
    EXPECT_EQ(violation.place, "/weeks/0");
    EXPECT_EQ(violation.message, "Too far.");
}

}  // namespace
}  // namespace restride
