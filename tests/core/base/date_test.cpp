// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace restride {

TEST(Dates, ReadIsoAndWriteItBack) {
    for (const char* text : {"1950-01-01", "1969-12-31", "1970-01-01", "2000-02-29", "2026-03-09", "2100-12-31"}) {
        const auto date = Date::fromIso(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(date->iso(), text);
    }
}

TEST(Dates, KnowTheirParts) {
    const Date date = day("2026-03-09");
    EXPECT_EQ(date.year(), 2026);
    EXPECT_EQ(date.month(), 3U);
    EXPECT_EQ(date.dayOfMonth(), 9U);
}

TEST(Dates, EndWithTheYears1950And2100) {
    EXPECT_FALSE(Date::fromIso("1949-12-31"));
    EXPECT_TRUE(Date::from(1950, 1, 1));
    EXPECT_TRUE(Date::from(2100, 12, 31));
    EXPECT_FALSE(Date::fromIso("2101-01-01"));
}

TEST(Dates, AreRefusedWhereTheTextIsNotIso) {
    for (const char* text : {"", "2026-3-09", "2026-03-9", "26-03-09", "2026/03/09", "2026-03-09 ", " 2026-03-09",
                             "2026-03-0x", "20260309", "2026-03-09T00:00", "+026-03-09", "2026-+3-09", "2026--3-09"})
        EXPECT_FALSE(Date::fromIso(text)) << text;
}

TEST(Dates, AreRefusedWhereTheCalendarHasNone) {
    for (const char* text : {"2026-00-10", "2026-13-10", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29"})
        EXPECT_FALSE(Date::fromIso(text)) << text;
}

TEST(Dates, HaveALeapDayEveryFourYearsButNotIn2100) {
    EXPECT_TRUE(Date::from(2024, 2, 29));
    EXPECT_TRUE(Date::from(2000, 2, 29));
    EXPECT_FALSE(Date::from(2025, 2, 29));
    EXPECT_FALSE(Date::from(2100, 2, 29));
    EXPECT_EQ(day("2024-02-28") + 2, day("2024-03-01"));
    EXPECT_EQ(day("2025-02-28") + 1, day("2025-03-01"));
}

TEST(Dates, KnowTheirWeekday) {
    EXPECT_EQ(Date{}.iso(), "1970-01-01");
    EXPECT_EQ(Date{}.weekday(), Weekday::Thu);
    EXPECT_EQ(day("2026-03-16").weekday(), Weekday::Mon);
    EXPECT_EQ(day("2026-03-22").weekday(), Weekday::Sun);
    EXPECT_EQ(day("1950-01-01").weekday(), Weekday::Sun);
    EXPECT_EQ(day("1969-12-31").weekday(), Weekday::Wed);
}

TEST(Dates, FindTheMondayOfTheirWeek) {
    for (int i = 0; i < 7; ++i) EXPECT_EQ((day("2026-03-16") + i).monday(), day("2026-03-16")) << i;
    EXPECT_EQ(day("2026-03-15").monday(), day("2026-03-09"));
    EXPECT_EQ(day("1970-01-01").monday(), day("1969-12-29"));
    EXPECT_EQ(day("1950-01-02").monday(), day("1950-01-02"));
}

TEST(Dates, CountDaysAcrossMonthsAndYears) {
    EXPECT_EQ(day("2026-03-01") - day("2026-02-28"), 1);
    EXPECT_EQ(day("2027-01-01") - day("2026-01-01"), 365);
    EXPECT_EQ(day("2025-01-01") - day("2024-01-01"), 366);
    EXPECT_EQ(day("2026-03-01") - day("2026-03-31"), -30);
    EXPECT_EQ(day("2026-01-01") - 1, day("2025-12-31"));
}

TEST(Dates, CompareByTime) {
    EXPECT_LT(day("2025-12-31"), day("2026-01-01"));
    EXPECT_EQ(day("2026-01-01"), day("2026-01-01"));
    EXPECT_GT(day("1970-01-01"), day("1969-12-31"));
}

TEST(Dates, AgreeWithTheCalendarOnEveryDay) {
    Weekday expected = Weekday::Sun;
    for (Date date = day("1950-01-01"); date <= day("2100-12-31"); date = date + 1) {
        const std::chrono::year_month_day civil{std::chrono::sys_days{std::chrono::days{date - Date{}}}};
        const auto made = Date::from(static_cast<int>(civil.year()), static_cast<unsigned>(civil.month()),
                                     static_cast<unsigned>(civil.day()));
        ASSERT_EQ(made, date);
        ASSERT_EQ(Date::fromIso(date.iso()), date);
        ASSERT_EQ(date.weekday(), expected) << date.iso();
        expected = static_cast<Weekday>((dayIndex(expected) + 1) % 7);
    }
}

TEST(Weekdays, CountFromMonday) {
    EXPECT_EQ(dayIndex(Weekday::Mon), 0);
    EXPECT_EQ(dayIndex(Weekday::Sun), 6);
    EXPECT_EQ(word(Weekday::Wed), "wed");
    EXPECT_EQ(fromWord<Weekday>("sat"), Weekday::Sat);
    EXPECT_FALSE(fromWord<Weekday>("Sat"));
}

}  // namespace restride
