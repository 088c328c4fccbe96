// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/fresh_sample.h"

#include "tests/support/builders.h"
#include "tests/support/files.h"
#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

const std::string& shippedSample() {
    static const std::string text = readText("resources/sample-diary.json");
    return text;
}

TEST(FreshSample, EndsInTheWeekOfTodayAndBeforeIt) {
    for (const Date today : {day("2026-11-21"), day("2026-03-18"), day("2031-01-01"), day("2020-02-29")}) {
        const auto fresh = freshSample(shippedSample(), today);
        ASSERT_TRUE(fresh) << today.iso();
        EXPECT_LT(fresh->runs.back().on, today);
        EXPECT_LT(fresh->checkIns.back().on, today);
        EXPECT_GE(fresh->runs.back().on, today.monday() - 7);
    }
}

TEST(FreshSample, KeepsTheDaysOfItsWeeks) {
    const Diary sample = sampleDiary();
    const auto fresh = freshSample(shippedSample(), day("2026-11-21"));
    ASSERT_TRUE(fresh);
    EXPECT_EQ(fresh->runs.front().on - sample.runs.front().on, day("2026-11-16") - day("2026-03-09"));
    EXPECT_EQ(fresh->runs.front().on.weekday(), sample.runs.front().on.weekday());
    EXPECT_EQ(fresh->phases.front().on.weekday(), sample.phases.front().on.weekday());
    EXPECT_EQ(fresh->runner, sample.runner);
}

TEST(FreshSample, IsNothingWhereThereIsNoDiary) {
    EXPECT_FALSE(freshSample("", day("2026-11-21")));
    EXPECT_FALSE(freshSample("{\"on\": \"2026-03-01\"}", day("2026-11-21")));
}

}  // namespace
}  // namespace restride
