// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cstdlib>

/// The same stories every time, enough for thousands of weeks, unless the environment asks for others:
/// RC_PARAMS="max_success=20000" takes new ones.
int main(int argc, char** argv) {
    ::setenv("RC_PARAMS", "seed=20261121 max_success=200 max_discard_ratio=100", 0);
    ::testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
