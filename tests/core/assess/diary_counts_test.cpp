// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/diary_counts.h"

#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

constexpr int calm = 2;

DiaryCounts countsOf(const Diary& diary, On from, On to) {
    const Judged judged = judge(diary, Rules{}, to.date);
    return diaryCounts(diary, judged.runs, runResponses(diary.runner.asked, judged.runs), from.date, to.date, calm);
}

/// One run a week from 5 January on: 5, 6, 7 … km, with this pain during each.
DiaryBuilder weeksOf(const std::vector<int>& pains) {
    DiaryBuilder diary = aRunner();
    Date on = day("2026-01-05");
    std::int64_t distance = 5'000;
    for (const int pain : pains) {
        diary.ran(on, metres(distance), during(pain));
        on = on + 7;
        distance += 1'000;
    }
    return diary;
}

TEST(DiaryCounts, SevenWeeksAreTooFewToCompareAndEightAreEnough) {
    const DiaryCounts seven = countsOf(weeksOf({1, 1, 1, 1, 1, 1, 1}).build(), "2026-01-05", "2026-02-22");
    EXPECT_EQ(seven.completeWeeks, 7);
    EXPECT_EQ(seven.weeks, std::nullopt);
    const DiaryCounts eight = countsOf(weeksOf({1, 3, 1, 2, 1, 4, 3, 2}).build(), "2026-01-05", "2026-03-01");
    EXPECT_EQ(eight.completeWeeks, 8);
    ASSERT_TRUE(eight.weeks);
    EXPECT_EQ(eight.weeks->upTo, 8_km);
    EXPECT_EQ(eight.weeks->calmUpTo, (Share{3, 4}));
    EXPECT_EQ(eight.weeks->calmAbove, (Share{2, 4}));
}

TEST(DiaryCounts, AWeekThatIsNotOverIsNotComplete) {
    const DiaryCounts counts = countsOf(weeksOf({1, 1, 1, 1, 1, 1, 1, 1}).build(), "2026-01-05", "2026-02-28");
    EXPECT_EQ(counts.completeWeeks, 7);
}

TEST(DiaryCounts, WeeksThatAreAllAlikeAreNotCompared) {
    DiaryBuilder diary = aRunner();
    for (int week = 0; week < 9; ++week) diary.ran(day("2026-01-05") + 7 * week, 5_km, during(1));
    const DiaryCounts counts = countsOf(diary.build(), "2026-01-05", "2026-03-08");
    EXPECT_EQ(counts.completeWeeks, 9);
    EXPECT_EQ(counts.weeks, std::nullopt);
}

TEST(DiaryCounts, CountMorningsFromTheFirstEntryOnAndRunsThatTheyConfirm) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, during(1))
                            .morning("2026-03-03", 1)
                            .ran("2026-03-04", 5_km)
                            .ran("2026-03-06", 5_km, during(1))
                            .build();
    const DiaryCounts counts = countsOf(diary, "2026-02-01", "2026-03-06");
    EXPECT_EQ(counts.runs, 3);
    EXPECT_EQ(counts.checked, 2);
    EXPECT_EQ(counts.mornings, (Share{1, 5}));
    // The run of today has had no morning yet.
    EXPECT_EQ(counts.confirmed, (Share{1, 2}));
}

TEST(DiaryCounts, CompareMorningsAfterLongerRunsWithThoseAfterTolerated) {
    DiaryBuilder diary = aRunner();
    diary.everyMorning("2026-01-01", "2026-01-31", 1);
    for (int run = 0; run < 9; ++run) diary.ran(day("2026-01-10") + 2 * run, 5_km, during(1));
    diary.ran("2026-01-31", 8_km, during(1)).morning("2026-02-01", 3);
    const DiaryCounts counts = countsOf(diary.build(), "2026-01-01", "2026-02-02");
    // The first run had no tolerated one before it.
    EXPECT_EQ(counts.comparableRuns, 9);
    ASSERT_TRUE(counts.byLength);
    EXPECT_EQ(counts.byLength->raisedWithin, (Share{0, 8}));
    EXPECT_EQ(counts.byLength->raisedBeyond, (Share{1, 1}));
}

}  // namespace
}  // namespace restride
