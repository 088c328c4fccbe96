// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

ReadFile readLog(const std::string& text) {
    return readJsonLog(text, "log.json", {});
}

TEST(JsonLog, ReadsGarminsSummariesInCentimetresAndMilliseconds) {
    const ReadFile read = readLog(
        R"([{"summarizedActivitiesExport":[{"activityId":51,"name":"Town","activityType":"trail_running",)"
        R"("startTimeGmt":1594766215000,"startTimeLocal":1594773415000.0,"distance":1002460.5,"duration":3600400,)"
        R"("elapsedDuration":3700000,"elevationGain":5500,"elevationLoss":5400.0,"avgDoubleCadence":164.2,)"
        R"("workoutRpe":60}]}])");
    ASSERT_EQ(read.activities.size(), 1U);
    const Activity& run = read.activities[0];
    EXPECT_EQ(run.sport, Sport::TrailRun);
    EXPECT_EQ(run.start.utc, 1'594'766'215);
    EXPECT_EQ(run.start.local, 1'594'773'415);
    EXPECT_EQ(run.distance, metres(10'025));
    EXPECT_EQ(run.timer, seconds(3'600));
    EXPECT_EQ(run.elapsed, seconds(3'700));
    EXPECT_EQ(run.climb, 55);
    EXPECT_EQ(run.descent, 54);
    EXPECT_EQ(run.cadence, 164);
    EXPECT_EQ(run.effort, Effort::of(6));
    EXPECT_EQ(run.foreignId, "51");
    EXPECT_EQ(run.richness, Richness::Summary);
    EXPECT_EQ(run.kind, SourceKind::TableRow);
}

TEST(JsonLog, ReadsAGoldenCheetahRideBehindItsByteOrderMark) {
    std::string samples;
    for (int i = 0; i < 600; ++i)
        samples += std::string(i > 0 ? "," : "") + R"({"SECS":)" + std::to_string(i < 300 ? i : i + 60) + R"(,"KM":)" +
                   std::to_string(i * 0.003) + "}";
    const ReadFile read = readLog(
        "\xEF\xBB\xBF"
        R"({"RIDE":{"STARTTIME":"2019/03/04 17:02:33 UTC ","RECINTSECS":1,"DEVICETYPE":"Watch ",)"
        R"("TAGS":{"Sport":"Run ","Notes":"windy"},"SAMPLES":[)" +
        samples + "]}}");
    ASSERT_EQ(read.activities.size(), 1U);
    const Activity& run = read.activities[0];
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.start.utc, 1'551'718'953);
    EXPECT_EQ(run.distance, metres(1'797));
    // A minute's pause is in the one and not in the other.
    EXPECT_EQ(run.timer, seconds(600));
    EXPECT_EQ(run.elapsed, seconds(660));
    EXPECT_EQ(run.device, "Watch");
    EXPECT_EQ(run.kind, SourceKind::Points);
    EXPECT_EQ(run.note, "windy");
}

TEST(JsonLog, SaysWhatItCannotRead) {
    EXPECT_EQ(readLog("{\"a\":1}").skipped.at(0).reason, SkipReason::UnknownFormat);
    EXPECT_EQ(readLog("{\"RIDE\":{").skipped.at(0).reason, SkipReason::Truncated);
    EXPECT_EQ(readLog("{\"RIDE\":}").skipped.at(0).reason, SkipReason::Damaged);
    EXPECT_EQ(readLog(std::string(100'000, '[')).skipped.at(0).reason, SkipReason::TooLarge);
    EXPECT_EQ(readLog("{\"RIDE\":{\"TAGS\":{}}}").skipped.at(0).reason, SkipReason::NoDate);
    EXPECT_EQ(readLog(R"([{"summarizedActivitiesExport":[{"name":"x"}, 7]}])").skipped.size(), 2U);
}

TEST(JsonLog, RefusesWhatNoRunnerRuns) {
    const ReadFile read =
        readLog(R"([{"summarizedActivitiesExport":[{"activityType":"running","startTimeLocal":1594773415000,)"
                R"("distance":1002460500,"duration":3600400}]}])");
    EXPECT_TRUE(read.activities.empty());
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0].reason, SkipReason::OutOfRange);
}

}  // namespace
}  // namespace restride
