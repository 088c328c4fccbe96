// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include "tests/support/session_names.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"

#include <gtest/gtest.h>

#include <cmath>

namespace restride {
namespace {

using namespace literals;

/// With plain blanks before units.
std::string text(QString value) {
    return value.replace(QChar::Nbsp, QLatin1Char(' ')).toStdString();
}

TEST(Format, DistancesHaveOneDecimalAndPassNoLimit) {
    EXPECT_EQ(text(distanceText(8800_m)), "8.8 km");
    EXPECT_EQ(text(distanceText(11160_m)), "11.1 km");
    EXPECT_EQ(text(distanceText(8899_m)), "8.8 km");
    EXPECT_EQ(text(distanceText(Distance())), "0.0 km");
}

TEST(Format, AMeanOfScoresHasOneDecimal) {
    EXPECT_EQ(text(meanScoreText(43)), "4.3/10");
    EXPECT_EQ(text(meanScoreText(40)), "4.0/10");
}

TEST(Format, MilesComeBackAsTheyWereTyped) {
    setUnits(Units::Miles);
    for (int tenth = 10; tenth < 300; ++tenth) {
        const Distance kept = metres(std::llround(tenth / 10.0 * metresOfUnit()));
        const std::string typed = std::to_string(tenth / 10) + '.' + std::to_string(tenth % 10) + " mi";
        EXPECT_EQ(text(distanceText(kept)), typed);
        EXPECT_EQ(text(ranText(kept)), typed);
    }
    setUnits(Units::Kilometres);
    EXPECT_EQ(text(ranText(6598_m)), "6.6 km");
}

TEST(Format, TimesAreSplitAfterRounding) {
    EXPECT_EQ(text(durationText(seconds(2570))), "42:50");
    EXPECT_EQ(text(durationText(seconds(3599))), "59:59");
    EXPECT_EQ(text(durationText(seconds(3723))), "1:02:03");
    EXPECT_EQ(text(paceText(secondsPerKilometre(390))), "6:30 min/km");
    EXPECT_EQ(text(minutesText(minutes(73))), "73 min");
}

TEST(Format, SharesArePercent) {
    EXPECT_EQ(text(percentText(Ratio::percent(10))), "10%");
    EXPECT_EQ(text(percentText(Ratio::tenThousandths(750))), "7.5%");
}

TEST(Format, DaysAreShort) {
    EXPECT_EQ(text(dayText(day("2026-03-16"))), "Mon 16 Mar");
    EXPECT_EQ(text(fullDayText(day("2026-03-01"))), "Sun 1 Mar 2026");
    EXPECT_EQ(text(weekdayText(Weekday::Sun)), "Sunday");
}

TEST(Format, DaysGoToQtAndBack) {
    EXPECT_EQ(fromQDate(toQDate(day("2024-02-29"))), day("2024-02-29"));
    EXPECT_EQ(fromQDate(QDate(1949, 12, 31)), std::nullopt);
    EXPECT_EQ(fromQDate(QDate()), std::nullopt);
}

TEST(Vocabulary, SessionsAreNamedAndCounted) {
    EXPECT_EQ(text(sessionNameText("easy2"_name)), "Easy run 2");
    EXPECT_EQ(text(sessionNameText("long"_name)), "Long run");
    EXPECT_EQ(text(sessionNameText("walk_run1"_name)), "Walk–run 1");
    EXPECT_EQ(text(sessionNameText(SessionName::fromDocument("mystery1"))), "mystery1");
}

TEST(Vocabulary, ALockIsOfASessionOrOfARestDay) {
    EXPECT_EQ(text(lockTargetText("easy2"_name)), "Easy run 2");
    EXPECT_EQ(text(lockTargetText(RestDay())), "Rest day");
}

TEST(Vocabulary, EveryFlagHasWords) {
    for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i)
        EXPECT_FALSE(flagText(static_cast<RedFlag>(i)).isEmpty());
}

}  // namespace
}  // namespace restride
