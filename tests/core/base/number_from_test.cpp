// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_from.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace restride {
namespace {

TEST(NumberFrom, TakesAllOfTheText) {
    EXPECT_EQ(numberFrom<int>("007"), 7);
    EXPECT_EQ(numberFrom<int>("-12"), -12);
    EXPECT_EQ(numberFrom<double>("2.5"), 2.5);
    EXPECT_EQ(numberFrom<unsigned char>("fE", 16), 0xFE);
}

TEST(NumberFrom, TakesNothingElse) {
    for (const char* text : {"", " ", " 7", "7 ", "+7", "7.0", "7km", "--7", "0x7", "٧"})
        EXPECT_EQ(numberFrom<int>(text), std::nullopt) << text;
    EXPECT_EQ(numberFrom<unsigned>("-1"), std::nullopt);
    EXPECT_EQ(numberFrom<int>("10", 2), 2);
    EXPECT_EQ(numberFrom<int>("12", 2), std::nullopt);
}

TEST(NumberFrom, TakesNothingThatDoesNotFit) {
    const std::string most = std::to_string(std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(numberFrom<std::int64_t>(most), std::numeric_limits<std::int64_t>::max());
    EXPECT_EQ(numberFrom<std::int64_t>(most + '0'), std::nullopt);
    EXPECT_EQ(numberFrom<unsigned char>("256"), std::nullopt);
    EXPECT_EQ(numberFrom<double>("1e999"), std::nullopt);
}

}  // namespace
}  // namespace restride
