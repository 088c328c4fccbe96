// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/local_time.h"
#include "tests/core/import/activities.h"

#include <gtest/gtest.h>

#include <limits>

namespace restride {
namespace {

ImportOptions inZone(std::string zone) {
    ImportOptions options;
    options.zone = std::move(zone);
    return options;
}

StartTime utcStart(std::string_view text) {
    StartTime start;
    start.utc = clockTime(text);
    return start;
}

/// `2026-03-09 07:10`
std::string shown(const std::optional<LocalStart>& start) {
    if (!start) return "none";
    if (!start->at) return start->on.iso();
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return start->on.iso() + ' ' + two(start->at->minutes / 60) + ':' + two(start->at->minutes % 60);
}

TEST(LocalTime, PutsARunOnTheDayOfItsZone) {
    const StartTime start = utcStart("2026-03-09 22:40:30");
    EXPECT_EQ(shown(localStart(start, inZone("Europe/Berlin"))), "2026-03-09 23:40");
    EXPECT_EQ(shown(localStart(start, inZone("Africa/Cairo"))), "2026-03-10 00:40");
    EXPECT_EQ(shown(localStart(start, inZone("Pacific/Kiritimati"))), "2026-03-10 12:40");
    EXPECT_EQ(shown(localStart(start, inZone("America/St_Johns"))), "2026-03-09 20:10");
    EXPECT_EQ(shown(localStart(start, inZone("UTC"))), "2026-03-09 22:40");
}

TEST(LocalTime, GoesThroughSummerTime) {
    // In Berlin the hour from two to three of 29 March 2026 is missing, and that of 25 October comes twice.
    EXPECT_EQ(shown(localStart(utcStart("2026-03-29 00:59:59"), inZone("Europe/Berlin"))), "2026-03-29 01:59");
    EXPECT_EQ(shown(localStart(utcStart("2026-03-29 01:00:00"), inZone("Europe/Berlin"))), "2026-03-29 03:00");
    EXPECT_EQ(shown(localStart(utcStart("2026-10-25 00:30:00"), inZone("Europe/Berlin"))), "2026-10-25 02:30");
    EXPECT_EQ(shown(localStart(utcStart("2026-10-25 01:30:00"), inZone("Europe/Berlin"))), "2026-10-25 02:30");
    // Cairo's clocks leave out the first hour of a day.
    EXPECT_EQ(shown(localStart(utcStart("2025-04-24 21:59:59"), inZone("Africa/Cairo"))), "2025-04-24 23:59");
    EXPECT_EQ(shown(localStart(utcStart("2025-04-24 22:00:00"), inZone("Africa/Cairo"))), "2025-04-25 01:00");
}

TEST(LocalTime, KnowsPastRulesOfAZone) {
    // St John's changed its clocks at one minute past midnight.
    EXPECT_EQ(shown(localStart(utcStart("2010-03-14 03:31:00"), inZone("America/St_Johns"))), "2010-03-14 01:01");
}

TEST(LocalTime, TakesTheFilesOwnClockUnlessAZoneIsNamed) {
    StartTime start = utcStart("2026-03-09 22:40:00");
    start.local = clockTime("2026-03-10 07:40:00");
    ImportOptions options;
    options.systemZone = "Europe/Berlin";
    const auto own = localStart(start, options);
    EXPECT_EQ(shown(own), "2026-03-10 07:40");
    EXPECT_EQ(own->basis, GuessBasis::Told);
    const auto named = localStart(start, inZone("Europe/Berlin"));
    EXPECT_EQ(shown(named), "2026-03-09 23:40");
    EXPECT_EQ(named->basis, GuessBasis::Option);
    start.local.reset();
    const auto guessed = localStart(start, options);
    EXPECT_EQ(shown(guessed), "2026-03-09 23:40");
    EXPECT_EQ(guessed->basis, GuessBasis::System);
}

TEST(LocalTime, LeavesAWallClockAlone) {
    StartTime start;
    start.local = clockTime("2026-03-10 07:40:00");
    EXPECT_EQ(shown(localStart(start, inZone("Pacific/Kiritimati"))), "2026-03-10 07:40");
    start.dayOnly = true;
    EXPECT_EQ(shown(localStart(start, inZone("Pacific/Kiritimati"))), "2026-03-10");
}

TEST(LocalTime, KnowsWhichZonesThereAre) {
    EXPECT_TRUE(isZone("Europe/Berlin"));
    EXPECT_TRUE(isZone("UTC"));
    EXPECT_FALSE(isZone("Europe/Atlantis"));
    EXPECT_FALSE(isZone(""));
    EXPECT_FALSE(isZone("../../../etc/passwd"));
    EXPECT_EQ(localStart(utcStart("2026-03-09 22:40:00"), inZone("Europe/Atlantis")), std::nullopt);
}

TEST(LocalTime, RefusesWhatNoCalendarOfOursHas) {
    StartTime start;
    EXPECT_EQ(localStart(start, {}), std::nullopt);
    for (const std::int64_t seconds :
         {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max(),
          std::int64_t{-640'000'000}, std::int64_t{4'140'000'000}}) {
        start = {};
        start.utc = seconds;
        EXPECT_EQ(localStart(start, {}), std::nullopt) << seconds;
        start = {};
        start.local = seconds;
        EXPECT_EQ(localStart(start, {}), std::nullopt) << seconds;
    }
    EXPECT_EQ(shown(localStart(utcStart("1950-01-01 00:00:00"), inZone("UTC"))), "1950-01-01 00:00");
    EXPECT_EQ(shown(localStart(utcStart("2100-12-31 23:59:59"), inZone("UTC"))), "2100-12-31 23:59");
    EXPECT_EQ(localStart(utcStart("1950-01-01 00:00:00"), inZone("America/St_Johns")), std::nullopt);
}

}  // namespace
}  // namespace restride
