// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>

/// Enough stories for thousands of weeks, unless the environment asks for another number.
int main(int argc, char** argv) {
    ::setenv("RC_PARAMS", "max_success=400 max_discard_ratio=100", 0);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
