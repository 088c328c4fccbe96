// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/pain_limit_history.h"

#include "core/assess/assessment.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(PainLimitHistory, BeginsWithTheDefaultsAndFollowsTheDiarysRules) {
    const Diary diary = aRunner()
                            .rule("2026-03-01", RuleName::GreenMax, 3)
                            .rule("2026-03-05", RuleName::Growth, 500)
                            .rule("2026-03-10", RuleName::AmberMax, 4)
                            .rule("2026-03-10", RuleName::GreenMax, 1)
                            .build();
    const PainLimitHistory history = painLimitHistory(diary, Rules{});
    EXPECT_EQ(history.size(), 3U);
    EXPECT_EQ(painLimitsOn(history, day("1960-01-01")), (PainLimits{2, 5}));
    EXPECT_EQ(painLimitsOn(history, day("2026-02-28")), (PainLimits{2, 5}));
    EXPECT_EQ(painLimitsOn(history, day("2026-03-01")), (PainLimits{3, 5}));
    EXPECT_EQ(painLimitsOn(history, day("2026-03-09")), (PainLimits{3, 5}));
    EXPECT_EQ(painLimitsOn(history, day("2026-03-10")), (PainLimits{1, 4}));
    EXPECT_EQ(painLimitsOn(history, day("2030-01-01")), (PainLimits{1, 4}));
}

TEST(PainLimitHistory, StandsInTheAssessmentWithTheRulesItWasMadeOf) {
    Rules strict;
    strict.greenMax = 1;
    const Assessment assessment = assess(aRunner().build(), strict, day("2026-03-18"));
    EXPECT_EQ(painLimitsOn(assessment.painLimits, day("2026-03-18")), (PainLimits{1, 5}));
}

}  // namespace
}  // namespace restride
