// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/folded_name.h"
#include "core/import/sport_words.h"
#include "core/import/table/exercise_names.h"
#include "core/import/table/written_date.h"
#include "core/import/table/written_number.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace restride {
namespace {

std::optional<double> pointed(std::string_view cell) {
    const auto number = writtenNumber(cell);
    return number ? number->value(DecimalSign::Point) : std::nullopt;
}

std::optional<double> commaed(std::string_view cell) {
    const auto number = writtenNumber(cell);
    return number ? number->value(DecimalSign::Comma) : std::nullopt;
}

std::string isoOf(std::string_view cell, std::optional<DateOrder> order = {}) {
    const auto written = writtenDate(cell);
    const auto date = written ? written->date(order) : std::nullopt;
    if (!date) return "none";
    if (!written->second) return date->iso();
    const auto padded = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    const int second = *written->second;
    return date->iso() + ' ' + padded(second / 3'600) + ':' + padded(second / 60 % 60) + ':' + padded(second % 60);
}

TEST(WrittenNumber, ReadsBothSignsAndTellsWhereTheyMatter) {
    EXPECT_EQ(pointed("4,14"), 4.14);
    EXPECT_FALSE(writtenNumber("4,14")->openSign());
    EXPECT_TRUE(writtenNumber("1,225")->openSign());
    EXPECT_EQ(writtenNumber("1,225")->value(std::nullopt), std::nullopt);
    EXPECT_EQ(pointed("1,225"), 1'225);
    EXPECT_EQ(commaed("1,225"), 1.225);
    EXPECT_EQ(commaed("1.234,5"), 1'234.5);
    EXPECT_EQ(pointed("12,345,678"), 12'345'678);
    EXPECT_EQ(pointed("0,750"), 0.75);
    EXPECT_EQ(pointed("1 225,5"), 1'225.5);
    EXPECT_EQ(pointed("33912.48046875"), 33'912.48046875);
}

TEST(WrittenNumber, ReadsExcelsTextNegatives) {
    EXPECT_EQ(pointed("'-16"), -16);
    EXPECT_EQ(pointed("\xE2\x88\x92"
                      "2.5"),
              -2.5);
}

TEST(WrittenNumber, RefusesWhatIsNone) {
    for (const char* cell : {"", "--", "abc", "1.2.3,4", "1,22,5", "5:30", "12 34", ".", "1e5x7"})
        EXPECT_FALSE(writtenNumber(cell)) << cell;
    EXPECT_TRUE(isMissingCell("--"));
    EXPECT_TRUE(isMissingCell(" "));
}

TEST(WrittenNumber, ReadsClocksAndWords) {
    EXPECT_EQ(writtenDuration("1:02:03", {})->seconds, 3'723);
    EXPECT_EQ(writtenDuration("00:31:05,4", {})->seconds, 1'865.4);
    EXPECT_EQ(writtenDuration("0:45", {})->form, DurationForm::TwoParts);
    EXPECT_EQ(writtenDuration("45:12", {})->form, DurationForm::Whole);
    EXPECT_EQ(writtenDuration("1h 5m", {})->seconds, 3'900);
    EXPECT_EQ(writtenDuration("PT31M5S", {})->seconds, 1'865);
    EXPECT_EQ(writtenDuration("1865", {})->form, DurationForm::Number);
    for (const char* cell : {"", "1:60", "1:2:3:4", "x", "1h 5", ":", "1:", "--"})
        EXPECT_FALSE(writtenDuration(cell, {})) << cell;
}

TEST(WrittenDate, ReadsWhatStravaWrites) {
    EXPECT_EQ(isoOf("Jul 14, 2020, 10:36:55 PM"), "2020-07-14 22:36:55");
    EXPECT_EQ(isoOf("Jul 14, 2020, 12:36:55\xE2\x80\xAF"
                    "AM"),
              "2020-07-14 00:36:55");
    EXPECT_EQ(isoOf("21.07.2026, 15:09:27", DateOrder::DayMonthYear), "2026-07-21 15:09:27");
    EXPECT_EQ(isoOf("8 jul 2017, 15:25:34"), "2017-07-08 15:25:34");
    EXPECT_EQ(isoOf("24 mai 2012 à 16:27:40"), "2012-05-24 16:27:40");
    EXPECT_EQ(isoOf("2018-09-12 15:02:23"), "2018-09-12 15:02:23");
    EXPECT_EQ(isoOf("3 févr. 2019 à 07:01:02"), "2019-02-03 07:01:02");
    EXPECT_EQ(isoOf("1 mrt. 2019, 07:01:02"), "2019-03-01 07:01:02");
}

TEST(WrittenDate, ReadsWhatOthersWrite) {
    EXPECT_EQ(isoOf("lun., 30 juin 2014 7:03"), "2014-06-30 07:03:00");
    EXPECT_EQ(isoOf("mar., 1 juil. 2014 7:03"), "2014-07-01 07:03:00");
    EXPECT_EQ(isoOf("22 Dec 2023, 17:03"), "2023-12-22 17:03:00");
    EXPECT_EQ(isoOf("Sept. 4, 2016"), "2016-09-04");
    EXPECT_EQ(isoOf("2019/03/04 17:02:33 UTC "), "2019-03-04 17:02:33");
    EXPECT_EQ(isoOf("3/4/2020 6:05 p.m.", DateOrder::MonthDayYear), "2020-03-04 18:05:00");
    EXPECT_EQ(isoOf("28. März 2020"), "2020-03-28");
    EXPECT_EQ(isoOf("20200714"), "2020-07-14");
    const auto iso = writtenDate("2020-02-02T03:02:02.5+01:00");
    ASSERT_TRUE(iso);
    EXPECT_EQ(iso->offset, 3'600);
    EXPECT_EQ(writtenTimeOfDay("6:05 PM"), 18 * 3'600 + 300);
}

TEST(WrittenDate, LeavesOpenWhatIsOpen) {
    EXPECT_EQ(writtenDate("3/4/2020")->form, DateForm::Open);
    EXPECT_EQ(writtenDate("3.4.2020")->form, DateForm::Dotted);
    EXPECT_EQ(writtenDate("1/2/03")->form, DateForm::ShortYear);
    EXPECT_EQ(isoOf("3/4/2020"), "none");
}

TEST(WrittenDate, RefusesWhatNoCalendarHas) {
    for (const char* cell : {"", "2020-02-30", "30.02.2020", "soon", "2020", "2020-1", "13/13/2020", "1:00", "--",
                             "2020-01-01 25:00", "2020-01-01 0:5", "0:00 AM 2020-01-01"})
        EXPECT_EQ(isoOf(cell, DateOrder::DayMonthYear), "none") << cell;
}

RC_GTEST_PROP(WrittenDate, EndsOnAnyCell, (const std::string& cell)) {
    (void)writtenDate(cell);
    (void)writtenTimeOfDay(cell);
    (void)writtenNumber(cell);
    (void)writtenDuration(cell, DecimalSign::Comma);
    (void)foldedName(cell);
    RC_ASSERT(sportOfWord(cell) != Sport::Transition);
}

TEST(SportWords, KnowTheLanguagesOfTheExporters) {
    for (const char* word : {"Run", "running", "Lauf", "Laufen", "Course à pied", "Hardloopsessie", "Hardlopen",
                             "Carrera", "Corrida", "Løb", "Löpning", "Bieganie", "Futás", "street_running"})
        EXPECT_EQ(sportOfWord(word), Sport::Run) << word;
    EXPECT_EQ(sportOfWord("Treadmill Running"), Sport::TreadmillRun);
    EXPECT_EQ(sportOfWord("trail_running"), Sport::TrailRun);
    EXPECT_EQ(sportOfWord("Virtual Run"), Sport::TreadmillRun);
    EXPECT_EQ(sportOfWord("Randonnée"), Sport::Hike);
    EXPECT_EQ(sportOfWord("Biking"), Sport::Cycling);
    EXPECT_EQ(sportOfWord("Radfahrt"), Sport::Cycling);
    EXPECT_EQ(sportOfWord("Yoga"), Sport::Other);
    for (const char* word : {"", "Other", "Workout", "un", "runx", "run run", "  "})
        EXPECT_EQ(sportOfWord(word), Sport::Unknown) << word;
}

TEST(ExerciseNames, KeepTheLogsNameWhereNoneIsClearlyTheSame) {
    EXPECT_EQ(exerciseKey("Bulgarian Split Squat"), "rear_foot_elevated_split_squat");
    EXPECT_EQ(exerciseKey("Leg Press (Machine)"), "leg_press");
    EXPECT_EQ(exerciseKey(" Squat (Barbell) "), "Squat (Barbell)");
}

}  // namespace
}  // namespace restride
