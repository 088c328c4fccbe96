// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge/join_sources.h"
#include "core/import/merge/dated_activities.h"
#include "tests/core/import/activities.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace restride {
namespace {

std::vector<JoinedActivity> joined(std::vector<Activity> activities, const ImportOptions& options = {}) {
    return joinSources(dateActivities(activities, options, {}).list);
}

Activity watch() {
    return aRunIn("a.fit").utc("2026-03-09 07:10:00").far(5'020).lasting(1'700).track();
}

TEST(JoinSources, TakesOneRunInTwoFormatsForOne) {
    const Activity phone = aRunIn("b.gpx").utc("2026-03-09 07:11:30").far(5'090).with([](Activity& a) {
        a.elapsed = seconds(1'750);
        a.richness = Richness::Track;
        a.note = "Along the river";
    });
    const Activity row = aRunIn("c.csv").utc("2026-03-09 07:10:00").far(5'000).lasting(1'702);
    const auto runs = joined({row, phone, watch()});
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().sources.size(), 3U);
    EXPECT_EQ(runs.front().told.activity.file, "a.fit");
    EXPECT_EQ(runs.front().told.activity.distance, metres(5'020));
    EXPECT_EQ(runs.front().told.activity.elapsed, seconds(1'750));
    EXPECT_EQ(runs.front().told.activity.note, "Along the river");
}

TEST(JoinSources, KeepsTheRicherSource) {
    Activity row = aRunIn("a.csv").utc("2026-03-09 07:10:00").far(5'100);
    row.cadence = 160;
    const auto runs = joined({row, watch()});
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().told.activity.distance, metres(5'020));
    EXPECT_EQ(runs.front().told.activity.cadence, 160);
}

TEST(JoinSources, KeepsTwoRunsOfOneDayApart) {
    const Activity evening = aRunIn("b.fit").utc("2026-03-09 17:10:00").far(5'020).lasting(1'700).track();
    EXPECT_EQ(joined({watch(), evening}).size(), 2U);
    const Activity farther = aRunIn("b.fit").utc("2026-03-09 07:10:30").far(6'000).lasting(1'700).track();
    EXPECT_EQ(joined({watch(), farther}).size(), 2U);
}

TEST(JoinSources, KeepsRepetitionsApartThatFollowOneAnother) {
    const auto repetition = [](std::string_view file, std::string_view start) {
        return Activity(aRunIn(file).utc(start).far(400).lasting(85).track());
    };
    EXPECT_EQ(joined({repetition("1.fit", "2026-03-09 07:00:00"), repetition("2.fit", "2026-03-09 07:01:40"),
                      repetition("3.fit", "2026-03-09 07:03:20")})
                  .size(),
              3U);
}

TEST(JoinSources, NeverJoinsTwoEntriesOfOneFile) {
    Activity again = watch();
    again.start.utc = *again.start.utc + 60;
    EXPECT_EQ(joined({watch(), again}).size(), 2U);
    // Unless it says the very same twice.
    EXPECT_EQ(joined({watch(), watch()}).size(), 1U);
}

TEST(JoinSources, FindsOneRunBehindAnUnknownZone) {
    // The table tells the wall clock of New York, the watch the moment, and this computer is in Berlin.
    ImportOptions options;
    options.systemZone = "Europe/Berlin";
    const Activity row = aRunIn("Activities.csv").local("2026-03-09 03:10:00").far(5'010).lasting(1'701);
    ASSERT_EQ(joined({row, watch()}, options).size(), 1U);
    // The surer clock is the one that people saw.
    EXPECT_EQ(joined({row, watch()}, options).front().told.start.at, TimeOfDay{3 * 60 + 10});
    Activity slower = row;
    slower.timer = seconds(1'900);
    EXPECT_EQ(joined({slower, watch()}, options).size(), 2U);
    Activity odd = row;
    odd.start.local = *odd.start.local + 7 * 60;
    EXPECT_EQ(joined({odd, watch()}, options).size(), 2U);
}

TEST(JoinSources, TellsTheWaysToWorkAndBackApart) {
    const auto way = [](std::string_view start, std::int64_t time) {
        return Activity(aRunIn("watch").utc(start).far(5'020).lasting(time).track());
    };
    const auto row = [](std::string_view start, std::int64_t time, int line) {
        return Activity(aRunIn("table.csv").local(start).far(5'020).lasting(time).atLine(line));
    };
    ImportOptions options;
    options.systemZone = "Europe/Berlin";
    const auto runs = joined({way("2026-03-09 06:10:00", 1'700), way("2026-03-09 16:10:00", 1'720),
                              row("2026-03-09 07:10:00", 1'700, 2), row("2026-03-09 17:10:00", 1'720, 3)},
                             options);
    ASSERT_EQ(runs.size(), 2U);
    EXPECT_EQ(runs[0].sources.back().activity.line, 2);
    EXPECT_EQ(runs[1].sources.back().activity.line, 3);
}

TEST(JoinSources, FindsARunByItsDayAndDistance) {
    const Activity row = aRunIn("list.csv").onDay("2026-03-09").far(5'000);
    EXPECT_EQ(joined({row, watch()}).size(), 1U);
    const Activity other = aRunIn("list.csv").onDay("2026-03-09").far(8'000);
    EXPECT_EQ(joined({other, watch()}).size(), 2U);
    const Activity nextDay = aRunIn("list.csv").onDay("2026-03-10").far(5'000);
    EXPECT_EQ(joined({nextDay, watch()}).size(), 2U);
}

TEST(JoinSources, JoinsARowWithTheFileThatItNames) {
    const Activity row =
        aRunIn("x.zip/activities.csv").utc("2026-03-09 07:30:00").far(7'000).linking("a.fit").with([](Activity& a) {
            a.sport = Sport::Walk;
        });
    const auto runs = joined({row, watch()});
    ASSERT_EQ(runs.size(), 1U);
    // People correct the sport in the table.
    EXPECT_EQ(runs.front().told.activity.sport, Sport::Walk);
    EXPECT_EQ(runs.front().told.activity.distance, metres(5'020));
}

TEST(JoinSources, KeepsSportsApart) {
    const Activity ride = ActivityBuilder("b.fit", Sport::Cycling).utc("2026-03-09 07:10:00").far(5'020);
    EXPECT_EQ(joined({ride, watch()}).size(), 2U);
    const Activity unnamed = ActivityBuilder("b.gpx", Sport::Unknown).utc("2026-03-09 07:10:00").far(5'020);
    const auto runs = joined({unnamed, watch()});
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs.front().told.activity.sport, Sport::Run);
    const Activity trail = ActivityBuilder("c.csv", Sport::TrailRun).utc("2026-03-09 07:10:00").far(5'020);
    EXPECT_EQ(joined({trail, watch()}).front().told.activity.sport, Sport::TrailRun);
}

TEST(JoinSources, NeverShowsTheOrderOfTheFiles) {
    std::vector<Activity> all;
    for (int i = 0; i < 40; ++i) {
        Activity one = aRunIn(std::to_string(i % 7) + ".fit").utc("2026-03-09 07:10:00").far(5'000 + i % 5 * 90);
        one.start.utc = *one.start.utc + i % 11 * 50;
        one.line = i;
        all.push_back(one);
    }
    const auto first = joined(all);
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        std::ranges::shuffle(all, random);
        const auto again = joined(all);
        ASSERT_EQ(again.size(), first.size());
        for (std::size_t k = 0; k < first.size(); ++k) ASSERT_EQ(again[k].told.activity, first[k].told.activity) << k;
    }
}

TEST(JoinSources, EndsSoonWhenAllStartAtOnce) {
    std::vector<Activity> all;
    for (int i = 0; i < 4'000; ++i)
        all.push_back(aRunIn(std::to_string(i) + ".gpx").utc("2026-03-09 07:10:00").far(1'000 + i * 7).lasting(900));
    EXPECT_FALSE(joined(all).empty());
}

}  // namespace
}  // namespace restride
