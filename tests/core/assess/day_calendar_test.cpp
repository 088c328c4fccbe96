// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/day_calendar.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

TEST(DayCalendar, EachDayHasItsWorstPain) {
    const Diary diary = aRunner()
                            .morning("2026-03-02", 2)
                            .ran("2026-03-02", 5_km, before(1), during(4))
                            .ran("2026-03-02", 2_km, during(3))
                            .cross("2026-03-03", 30, 1)
                            .ran("2026-03-05", 5_km)
                            .build();
    const auto days = dayCalendar(diary, day("2026-03-01"), day("2026-03-05"));
    ASSERT_EQ(days.size(), 5U);
    EXPECT_EQ(days[0], (DayPain{day("2026-03-01"), false, std::nullopt}));
    EXPECT_EQ(days[1], (DayPain{day("2026-03-02"), true, PainScore::of(4)}));
    EXPECT_EQ(days[2], (DayPain{day("2026-03-03"), true, PainScore::of(1)}));
    EXPECT_EQ(days[3], (DayPain{day("2026-03-04"), false, std::nullopt}));
    EXPECT_EQ(days[4], (DayPain{day("2026-03-05"), true, std::nullopt}));
}

TEST(DayCalendar, NoPainIsNotNothingTold) {
    const auto days = dayCalendar(aRunner().morning("2026-03-02", 0).build(), day("2026-03-02"), day("2026-03-02"));
    EXPECT_EQ(days.front().worst, PainScore::of(0));
}

TEST(DayCalendar, HasNoDaysFromALaterToAnEarlierOne) {
    EXPECT_TRUE(dayCalendar(aRunner().build(), day("2026-03-02"), day("2026-03-01")).empty());
}

}  // namespace
}  // namespace restride
