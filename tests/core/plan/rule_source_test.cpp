// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rule_source.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace restride {
namespace {

TEST(RuleSources, EveryReasonCodeHasOneThatBearsItsName) {
    for (const std::string& code : allReasonCodes()) {
        const RuleSource& source = sourceOf(*reasonOfCode(code));
        EXPECT_TRUE(code.starts_with(source.code)) << code << " has the source of " << source.code;
    }
}

TEST(RuleSources, NoRowIsThereTwiceOrForNoReason) {
    std::set<std::string_view> used;
    for (const std::string& code : allReasonCodes()) used.insert(sourceOf(*reasonOfCode(code)).code);
    std::set<std::string_view> rows;
    for (const RuleSource& source : allRuleSources()) EXPECT_TRUE(rows.insert(source.code).second) << source.code;
    EXPECT_EQ(rows, used);
}

TEST(RuleSources, EveryLabelOfTheReferenceListIsCited) {
    for (const RuleSource& source : allRuleSources())
        for (const std::string_view label : source.labels)
            EXPECT_TRUE(label.empty() || label.starts_with("article ") || !citationOf(label).empty()) << label;
    EXPECT_TRUE(citationOf("E999").empty());
}

TEST(RuleSources, EvidenceNamesWhereItWasPublished) {
    for (const RuleSource& source : allRuleSources())
        if (source.certainty <= Certainty::Low) {
            EXPECT_FALSE(citationOf(source.labels.front()).empty()) << source.code;
        }
}

TEST(RuleSources, AreAboutWhatTheirNumberIsAbout) {
    for (const RuleSource& source : allRuleSources())
        if (source.parameter) {
            EXPECT_EQ(source.topic, specOf(*source.parameter).topic) << source.code;
        }
}

TEST(RuleSources, TheSingleRunRestsOnTheCohortAndTheWeekOnCustom) {
    const RuleSource& run = sourceOf(RunCap110{});
    EXPECT_EQ(run.labels.front(), "E14");
    EXPECT_EQ(run.certainty, Certainty::Moderate);
    EXPECT_EQ(run.parameter, RuleName::RunCap);
    EXPECT_EQ(sourceOf(Progress{}).certainty, Certainty::Convention);
    EXPECT_EQ(sourceOf(UserLock{}).certainty, Certainty::Given);
}

}  // namespace
}  // namespace restride
