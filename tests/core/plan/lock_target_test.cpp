// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/lock_target.h"

#include "tests/support/session_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace restride {
namespace {

using namespace literals;

TEST(LockTarget, IsASessionOrADayOfRest) {
    const LockTarget session = "easy1"_name;
    EXPECT_FALSE(session.isRest());
    EXPECT_EQ(*session.session(), "easy1"_name);
    EXPECT_EQ(session, "easy1"_name);
    EXPECT_NE(session, "easy2"_name);
    const LockTarget rest = RestDay();
    EXPECT_TRUE(rest.isRest());
    EXPECT_EQ(rest.session(), nullptr);
    EXPECT_NE(rest, session);
    EXPECT_NE(rest, SessionName::fromDocument("rest"));
}

TEST(LockTarget, IsReadAsItIsWritten) {
    for (const char* text : {"long", "easy1", "easy01", "mystery1", ""}) {
        EXPECT_EQ(LockTarget::fromDocument(text).text(), text);
        EXPECT_EQ(LockTarget::fromDocument(text), LockTarget(SessionName::fromDocument(text)));
    }
    EXPECT_EQ(LockTarget::fromDocument("rest"), LockTarget(RestDay()));
    EXPECT_EQ(LockTarget(RestDay()).text(), "rest");
}

TEST(LockTarget, OfASessionThatAnotherProgramCallsRestIsTheDay) {
    EXPECT_TRUE(LockTarget(SessionName::fromDocument("rest")).isRest());
}

TEST(LockTarget, IsOrderedAsItsText) {
    std::vector<LockTarget> targets{"strength1"_name, RestDay(), "walk_run1"_name, "quality1"_name, "long"_name};
    std::ranges::sort(targets);
    std::vector<std::string> texts;
    for (const LockTarget& target : targets) texts.push_back(target.text());
    EXPECT_EQ(texts, (std::vector<std::string>{"long", "quality1", "rest", "strength1", "walk_run1"}));
}

}  // namespace
}  // namespace restride
