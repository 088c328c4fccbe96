// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/judged_run.h"

#include "core/assess/assessment.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

// A run and its light travel together.

namespace restride {
namespace {

using namespace literals;

/// Two runs on one day, and one after it.
Diary twiceOnOneDay() {
    return aRunner()
        .ran("2026-03-08", 4_km, during(1))
        .ran("2026-03-10", 5_km, minutes(31), during(1))
        .ran("2026-03-10", 3_km, during(6))
        .ran("2026-03-12", 7_km, during(2))
        .build();
}

TEST(JudgedRuns, HoldWhatWasRunBesideItsLight) {
    const Diary diary = twiceOnOneDay();
    const auto runs = assess(diary, Rules{}, day("2026-03-12")).runs;
    ASSERT_EQ(runs.size(), diary.runs.size());
    for (const auto& run : diary.runs) {
        const JudgedRun* judged = judgedRun(runs, run);
        ASSERT_NE(judged, nullptr);
        EXPECT_EQ(judged->on, run.on);
        EXPECT_EQ(judged->distance, run.distance);
        EXPECT_EQ(judged->duration, run.duration);
        EXPECT_EQ(judged->kind, run.kind);
    }
}

TEST(JudgedRuns, OfOneDayAreToldApartByTheirNames) {
    const Diary diary = twiceOnOneDay();
    const auto runs = assess(diary, Rules{}, day("2026-03-12")).runs;
    for (const auto& run : runsBetween(diary, day("2026-03-10"), day("2026-03-10")))
        EXPECT_EQ(judgedRun(runs, run)->light, run.distance == 3_km ? Light::Red : Light::Green);
}

TEST(JudgedRuns, EndWithTheDayOfTheJudgement) {
    const Diary diary = twiceOnOneDay();
    const auto runs = assess(diary, Rules{}, day("2026-03-11")).runs;
    EXPECT_EQ(runs.size(), 3U);
    EXPECT_EQ(judgedRun(runs, diary.runs.back()), nullptr);
}

TEST(JudgedRuns, OfSomeDaysAreThoseOfBothEndsToo) {
    const auto runs = assess(twiceOnOneDay(), Rules{}, day("2026-03-12")).runs;
    EXPECT_EQ(runsBetween(runs, day("2026-03-08"), day("2026-03-10")).size(), 3U);
    EXPECT_EQ(runsBetween(runs, day("2026-03-11"), day("2026-03-11")).size(), 0U);
    EXPECT_EQ(runsBetween(runs, day("2026-03-12"), day("2026-03-08")).size(), 0U);
}

TEST(JudgedRuns, StayWholeWhenTheirDiaryIsGone) {
    Diary diary = twiceOnOneDay();
    const Assessment assessment = assess(diary, Rules{}, day("2026-03-12"));
    const Assessment before = assessment;
    diary = Diary();
    EXPECT_EQ(assessment, before);
    EXPECT_EQ(assessment.runs.back().distance, 7_km);
}

}  // namespace
}  // namespace restride
