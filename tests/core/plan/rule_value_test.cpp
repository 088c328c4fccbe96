// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/rule_value.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

TEST(RuleValue, IsWhatWasSet) {
    for (std::size_t place = 0; place < Words<RuleName>::list.size(); ++place) {
        const auto name = static_cast<RuleName>(place);
        if (isAct(name)) continue;
        const RuleBounds bounds = boundsOf(name, LockOwner::Physio);
        for (const std::int64_t value : {bounds.lowest, bounds.highest}) {
            Rules rules;
            setRule(rules, name, value);
            EXPECT_EQ(valueOf(rules, name), value) << word(name);
        }
    }
}

TEST(RuleValue, OfEveryDefaultLiesWithinTheBoundsOfBoth) {
    for (std::size_t place = 0; place < Words<RuleName>::list.size(); ++place) {
        const auto name = static_cast<RuleName>(place);
        if (isAct(name)) continue;
        for (const LockOwner by : {LockOwner::Runner, LockOwner::Physio})
            EXPECT_TRUE(boundsOf(name, by).hold(valueOf(Rules{}, name))) << word(name);
    }
}

}  // namespace
}  // namespace restride
