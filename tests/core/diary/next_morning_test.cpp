// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/next_morning.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

const Date morningDay = day("2026-03-10");

Diary afterMorning(const Diary& diary, std::optional<PainScore> pain) {
    const auto edit = withMorningPain(diary, morningDay, pain);
    return edit ? diary.after({{*edit}}).diary : diary;
}

TEST(NextMorning, IsThatOfTheDayAfter) {
    const Diary diary = aRunner().morning("2026-03-10", 2).build();
    EXPECT_EQ(nextMorningPain(diary, morningDay - 1), PainScore::of(2));
    EXPECT_EQ(nextMorningPain(diary, morningDay), std::nullopt);
}

TEST(NextMorning, KeepsTheOtherAnswersOfItsDay) {
    const Diary diary = aRunner().checkIn(morningDay, [](CheckIn& one) { one.sleep = Sleep(minutes(450)); }).build();
    const Diary told = afterMorning(diary, PainScore::of(3));
    EXPECT_EQ(told.checkIns.front().morningPain, PainScore::of(3));
    EXPECT_EQ(told.checkIns.front().sleep, Sleep(minutes(450)));
    EXPECT_EQ(afterMorning(told, std::nullopt), diary);
}

TEST(NextMorning, GoesAwayWithItsOnlyAnswer) {
    const Diary diary = aRunner().build();
    const Diary told = afterMorning(diary, PainScore::of(3));
    EXPECT_EQ(told.checkIns.size(), 1U);
    EXPECT_EQ(afterMorning(told, std::nullopt), diary);
}

TEST(NextMorning, ThatIsSaidAlreadyIsNoEdit) {
    const Diary diary = aRunner().morning("2026-03-10", 2).build();
    EXPECT_FALSE(withMorningPain(diary, morningDay, PainScore::of(2)));
    EXPECT_FALSE(withMorningPain(aRunner().build(), morningDay, std::nullopt));
}

}  // namespace
}  // namespace restride
