// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_ics.h"

#include "tests/core/export/python.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

namespace restride {
namespace {

using testing::HasSubstr;
using testing::Not;

PlannedSession session(std::string_view name, std::string_view on, std::int64_t time) {
    PlannedSession one;
    one.name = SessionName::from(name).value();
    one.on = day(on);
    one.minutes = minutes(time);
    return one;
}

Plan somePlan() {
    Plan plan;
    plan.today = day("2026-03-16");
    PlannedWeek week;
    week.start = day("2026-03-16");
    week.sessions = {session("easy1", "2026-03-17", 45), session("strength1", "2026-03-17", 30),
                     session("long", "2026-03-22", 73)};
    plan.weeks.push_back(week);
    return plan;
}

CalendarTexts someTexts() {
    CalendarTexts texts;
    texts.calendarName = "Plan";
    texts.summary = [](const PlannedSession& one) { return "Läufe; " + one.name.text() + ", \\o/"; };
    texts.description = [](const PlannedSession& one) {
        std::string steps = "Brisk walk 2 min\nthink of: quiet feet\x07\n";
        for (int i = 0; i < 20; ++i) steps += "Übung " + std::to_string(i) + ", ";
        return steps + one.name.text();
    };
    return texts;
}

CalendarOptions someOptions() {
    CalendarOptions options;
    options.runner = Id::from("7f0c2f6e-3b1d-4c57-9f53-0123456789ab").value();
    options.stamp = 1'773'640'800;
    return options;
}

std::string calendar(const Plan& plan = somePlan(), const CalendarOptions& options = someOptions()) {
    return calendarIcs(plan, someTexts(), options);
}

constexpr std::string_view readEvents = R"(
import sys
from icalendar import Calendar
calendar = Calendar.from_ical(sys.stdin.buffer.read())
for event in calendar.walk('VEVENT'):
    print(event.get('UID'), event.get('SEQUENCE'), event.get('SUMMARY'), event.decoded('DTSTART'),
          event.decoded('DTEND'), event.decoded('DTSTAMP'), event.get('DESCRIPTION').split('\n')[1:2], sep='|')
)";

TEST(CalendarIcs, IsReadByAnotherLibrary) {
    const std::string told = python(readEvents, calendar());
    EXPECT_THAT(told, HasSubstr("2026-03-16-easy1-7f0c2f6e-3b1d-4c57-9f53-0123456789ab@restride|20528|Läufe; easy1, "
                                "\\o/|2026-03-17|2026-03-18|2026-03-16 06:00:00+00:00|['think of: quiet feet']\n"));
    EXPECT_EQ(std::count(told.begin(), told.end(), '\n'), 3);
}

TEST(CalendarIcs, LetsTimedSessionsOfADayFollowOneAnother) {
    CalendarOptions options = someOptions();
    options.startAt = TimeOfDay{23 * 60 + 30};
    const std::string told = python(readEvents, calendar(somePlan(), options));
    EXPECT_THAT(told, HasSubstr("|2026-03-17 23:30:00|2026-03-18 00:15:00|"));
    EXPECT_THAT(told, HasSubstr("|2026-03-18 00:15:00|2026-03-18 00:45:00|"));
    EXPECT_THAT(told, HasSubstr("|2026-03-22 23:30:00|"));
}

TEST(CalendarIcs, KeepsToTheFormOfTheStandard) {
    const std::string text = calendar();
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ASSERT_TRUE(line.ends_with('\r')) << line;
        EXPECT_LE(line.size(), 76U) << line;
        EXPECT_THAT(line, Not(HasSubstr("\x07")));
    }
    EXPECT_THAT(text, HasSubstr("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    EXPECT_THAT(text, HasSubstr("DTSTART;VALUE=DATE:20260317"));
    EXPECT_EQ(calendar(), text);
}

TEST(CalendarIcs, KeepsTheNamesOfEventsWhenTheyMove) {
    Plan later = somePlan();
    later.today = day("2026-03-18");
    later.weeks.front().sessions.back().on = day("2026-03-21");
    const std::string told = python(readEvents, calendar(later));
    EXPECT_THAT(told, HasSubstr("2026-03-16-long-7f0c2f6e-3b1d-4c57-9f53-0123456789ab@restride|20530|"));
    EXPECT_THAT(told, HasSubstr("|2026-03-21|2026-03-22|"));
}

TEST(CalendarIcs, IsACalendarEvenWithoutSessions) {
    EXPECT_EQ(python(readEvents, calendarIcs(Plan(), someTexts(), someOptions())), "");
}

}  // namespace
}  // namespace restride
