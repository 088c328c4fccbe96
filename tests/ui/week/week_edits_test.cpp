// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_edits.h"

#include "tests/support/builders.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

Diary diaryWithLocks() {
    return aRunner()
        .locked("2026-03-16", "long", Weekday::Sat)
        .locked("2026-03-16", "rest", Weekday::Sat)
        .locked("2026-03-16", "rest", Weekday::Fri)
        .locked("2026-03-23", "long", Weekday::Sat)
        .build();
}

TEST(WeekEdits, ALockOfASessionIsFreedOnlyInItsWeek) {
    const Diary diary = diaryWithLocks();
    const LockedPlace longRun{"long"_name, Weekday::Sat, LockOwner::Runner};
    const Diary after = diary.after(unlock(diary, day("2026-03-16"), longRun)).diary;
    ASSERT_EQ(after.locks.size(), 3U);
    EXPECT_TRUE(after.locks[0].target.isRest());
    EXPECT_TRUE(after.locks[1].target.isRest());
    EXPECT_EQ(after.locks[2].target, "long"_name);
}

TEST(WeekEdits, ALockOfARestDayIsFreedOnItsDayOnly) {
    const Diary diary = diaryWithLocks();
    const LockedPlace saturday{RestDay(), Weekday::Sat, LockOwner::Runner};
    const Diary after = diary.after(unlock(diary, day("2026-03-16"), saturday)).diary;
    ASSERT_EQ(after.locks.size(), 3U);
    EXPECT_EQ(after.locks[0].target, "long"_name);
    EXPECT_TRUE(after.locks[1].target.isRest());
    EXPECT_EQ(after.locks[1].day, Weekday::Fri);
}

}  // namespace
}  // namespace restride
