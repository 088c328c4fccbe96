// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/session_change.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;

IssuedSession told(std::string_view name, std::string_view on, std::optional<Distance> distance = {}) {
    IssuedSession session;
    session.name = SessionName::from(name).value();
    session.on = day(on);
    session.distance = distance;
    return session;
}

IssuedWeek weekOf(std::string_view monday, std::vector<IssuedSession> sessions) {
    return {day(monday), false, std::move(sessions)};
}

TEST(SessionChange, TellsWhatWasMovedAddedDroppedAndResized) {
    const IssuedWeek before =
        weekOf("2026-03-16", {told("easy1", "2026-03-17", 5_km), told("easy2", "2026-03-19", 5_km),
                              told("long", "2026-03-21", 8_km), told("cross1", "2026-03-20")});
    const IssuedWeek after = weekOf("2026-03-16", {told("easy1", "2026-03-18", 5_km), told("easy2", "2026-03-19", 4_km),
                                                   told("long", "2026-03-21", 8_km), told("strength1", "2026-03-16")});
    const auto changes = changesBetween(std::vector{before}, std::vector{after});
    ASSERT_EQ(changes.size(), 4U);
    // By the day on which it is now.
    EXPECT_EQ(changes[0].after->name, "strength1"_name);
    EXPECT_FALSE(changes[0].before);
    EXPECT_EQ(changes[1].before->on, day("2026-03-17"));
    EXPECT_EQ(changes[1].after->on, day("2026-03-18"));
    EXPECT_EQ(changes[2].before->distance, 5_km);
    EXPECT_EQ(changes[2].after->distance, 4_km);
    EXPECT_EQ(changes[3].before->name, "cross1"_name);
    EXPECT_FALSE(changes[3].after);
}

TEST(SessionChange, LooksOnlyAtWeeksThatBothHold) {
    const std::vector before{weekOf("2026-03-09", {told("easy1", "2026-03-10")}),
                             weekOf("2026-03-16", {told("easy1", "2026-03-17")})};
    const std::vector after{weekOf("2026-03-23", {told("easy1", "2026-03-24")}),
                            weekOf("2026-03-16", {told("easy1", "2026-03-18")})};
    EXPECT_EQ(weeksOfBoth(before, after), std::vector{day("2026-03-16")});
    const auto changes = changesBetween(before, after);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().week, day("2026-03-16"));
}

TEST(SessionChange, ThatASessionWasDoneMeanwhileIsNone) {
    IssuedSession done = told("easy1", "2026-03-17", 5_km);
    done.done = true;
    const IssuedWeek before = weekOf("2026-03-16", {told("easy1", "2026-03-17", 5_km)});
    EXPECT_TRUE(changesBetween(std::vector{before}, std::vector{weekOf("2026-03-16", {done})}).empty());
}

TEST(SessionChange, ThatWhatWasDoneIsNotWhatWasPlannedIsNone) {
    IssuedSession planned = told("easy1", "2026-03-17", 5_km);
    planned.minutes = minutes(46);
    IssuedSession done = told("easy1", "2026-03-17", metres(5'012));
    done.minutes = minutes(30);
    done.done = true;
    const std::vector before{weekOf("2026-03-16", {planned})};
    EXPECT_TRUE(changesBetween(before, std::vector{weekOf("2026-03-16", {done})}).empty());
    done.on = day("2026-03-18");
    EXPECT_EQ(changesBetween(before, std::vector{weekOf("2026-03-16", {done})}).size(), 1U);
}

}  // namespace
}  // namespace restride
