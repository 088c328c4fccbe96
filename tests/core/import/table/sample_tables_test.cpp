// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace restride {
namespace {

/// The bytes of a shared sample; empty where there are none.
std::string sampleTable(const std::string& name) {
    const char* folder = std::getenv("RESTRIDE_SAMPLES");
    return folder == nullptr ? std::string() : bytesOf(std::filesystem::path(folder) / name);
}

// The other reader counts 8 rows: 8 rides, none of them a run.
TEST(SampleTables, StravaHasEightRides) {
    const std::string bytes = sampleTable("csv_strava/strava_py__activities.csv");
    if (bytes.empty()) GTEST_SKIP() << "RESTRIDE_SAMPLES is not set";
    const ReadFile read = readTable(bytes, "activities.csv", {});
    EXPECT_EQ(read.activities.size(), 8U);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.questions.empty());
    for (const Activity& ride : read.activities) {
        EXPECT_EQ(ride.sport, Sport::Cycling);
        EXPECT_TRUE(ride.start.utc && ride.distance && ride.timer && ride.elapsed);
    }
    EXPECT_EQ(read.activities[0].distance, metres(33'912));
    EXPECT_EQ(read.activities[0].timer, seconds(5'103));
}

// The other reader tells 12 sessions: it counts rows. The rows are points, and the file is one recording of two
// segments: 10 m and 2 m by the sensor, 111 m by position; the leap over an automatic start is no way.
TEST(SampleTables, OpenTracksIsOneRecordingOfTwelvePoints) {
    const std::string bytes = sampleTable("csv_other/opentracks__csv_export.csv");
    if (bytes.empty()) GTEST_SKIP() << "RESTRIDE_SAMPLES is not set";
    const ReadFile read = readTable(bytes, "track.csv", {});
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(123));
    EXPECT_EQ(read.activities[0].timer, seconds(56));
    EXPECT_EQ(read.activities[0].elapsed, seconds(118));
    EXPECT_TRUE(read.skipped.empty());
}

}  // namespace
}  // namespace restride
