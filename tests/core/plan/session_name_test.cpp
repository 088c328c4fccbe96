// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/session_name.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

TEST(SessionName, IsTheTextThatItWasMadeOf) {
    EXPECT_EQ(SessionName("walk_run3").text(), "walk_run3");
    EXPECT_EQ(SessionName().text(), "");
    EXPECT_EQ(SessionName("easy1"), SessionName(std::string("easy1")));
    EXPECT_NE(SessionName("easy1"), SessionName("easy12"));
}

TEST(SessionName, HoldsThirtyOneBytes) {
    const std::string fits(SessionName::longest, 'x');
    EXPECT_EQ(SessionName::from(fits)->text(), fits);
    EXPECT_EQ(SessionName::from(fits + "y"), std::nullopt);
    EXPECT_EQ(SessionName(fits + "y").text(), fits);
}

}  // namespace
}  // namespace restride
