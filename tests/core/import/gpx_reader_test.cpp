// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "core/import/iso_time.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace restride {
namespace {

/// 2026-03-09 07:00:00 UTC.
constexpr std::int64_t gpxStart = 1'773'039'600;
/// One degree of the meridian, on the sphere that the reader takes the earth for.
constexpr double metresOfDegree = 111'195.08;

std::string decimalText(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.7f", value);
    return text.data();
}

std::string clockText(int secondOfHour) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", secondOfHour / 60 % 60, secondOfHour % 60);
    return "2026-03-09T07:" + std::string(text.data());
}

/// A point so many metres north of the equator, at a second of the hour.
std::string gpxPoint(double metresNorth, int second, const std::string& zone = "Z", const std::string& more = "") {
    return "<trkpt lat=\"" + decimalText(metresNorth / metresOfDegree) + "\" lon=\"8.5\"><time>" + clockText(second) +
           zone + "</time>" + more + "</trkpt>";
}

std::string gpxTrack(const std::string& segments, const std::string& type = "running") {
    return "<trk><name>Round the lake</name><type>" + type + "</type>" + segments + "</trk>";
}

std::string segmentOf(const std::string& points) {
    return "<trkseg>" + points + "</trkseg>";
}

std::string gpxFile(const std::string& tracks) {
    return "<?xml version=\"1.0\"?><gpx version=\"1.1\" creator=\"A watch\" "
           "xmlns=\"http://www.topografix.com/GPX/1/1\">" +
           tracks + "</gpx>";
}

ReadFile readPoints(const std::string& points, const std::string& type = "running") {
    return readGpx(gpxFile(gpxTrack(segmentOf(points), type)), "run.gpx");
}

Activity onlyTrack(const ReadFile& read) {
    EXPECT_EQ(read.activities.size(), 1U);
    return read.activities.empty() ? Activity{} : read.activities.front();
}

std::vector<SkipReason> gpxReasons(const ReadFile& read) {
    std::vector<SkipReason> list;
    for (const Skipped& skipped : read.skipped) list.push_back(skipped.reason);
    return list;
}

using GpxReasons = std::vector<SkipReason>;

TEST(GpxReader, ReadsARun) {
    const ReadFile read = readPoints(gpxPoint(0, 0) + gpxPoint(30, 10) + gpxPoint(60, 20));
    const Activity run = onlyTrack(read);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.evidence.empty());
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.start, (StartTime{gpxStart, std::nullopt}));
    EXPECT_EQ(run.distance, metres(60));
    EXPECT_EQ(run.timer, seconds(20));
    EXPECT_EQ(run.elapsed, seconds(20));
    EXPECT_EQ(run.title, "Round the lake");
    EXPECT_EQ(run.device, "A watch");
    EXPECT_EQ(run.richness, Richness::Track);
    EXPECT_EQ(run.kind, SourceKind::Positions);
}

TEST(GpxReader, KnowsSportsByWordAndByStravasNumber) {
    const auto sportOf = [](const std::string& type) {
        return onlyTrack(readPoints(gpxPoint(0, 0) + gpxPoint(3, 1), type)).sport;
    };
    EXPECT_EQ(sportOf("9"), Sport::Run);
    EXPECT_EQ(sportOf("1"), Sport::Cycling);
    EXPECT_EQ(sportOf("Trail Running"), Sport::TrailRun);
    EXPECT_EQ(sportOf("treadmill_running"), Sport::TreadmillRun);
    EXPECT_EQ(sportOf("hiking"), Sport::Hike);
    EXPECT_EQ(sportOf("paragliding"), Sport::Other);
    EXPECT_EQ(sportOf(""), Sport::Unknown);
}

TEST(GpxReader, TakesTheGapBetweenSegmentsForAPause) {
    const ReadFile read = readGpx(gpxFile(gpxTrack(segmentOf(gpxPoint(0, 0) + gpxPoint(60, 20)) +
                                                   segmentOf(gpxPoint(500, 200) + gpxPoint(560, 220)))),
                                  "run.gpx");
    EXPECT_EQ(onlyTrack(read).distance, metres(120));
    EXPECT_EQ(onlyTrack(read).timer, seconds(40));
    EXPECT_EQ(onlyTrack(read).elapsed, seconds(220));
}

TEST(GpxReader, TakesALongGapWithoutStepsForAPauseAndSaysSo) {
    const ReadFile read = readPoints(gpxPoint(0, 0) + gpxPoint(60, 20) + gpxPoint(61, 140) + gpxPoint(121, 160));
    EXPECT_EQ(onlyTrack(read).timer, seconds(40));
    EXPECT_EQ(onlyTrack(read).elapsed, seconds(160));
    ASSERT_EQ(read.evidence.size(), 1U);
    EXPECT_EQ(read.evidence.front().subject, GuessSubject::DurationForm);
    EXPECT_EQ(read.evidence.front().support, 1);
    EXPECT_EQ(read.evidence.front().sure, Sureness::Likely);
}

TEST(GpxReader, TakesALongGapOnTheMoveForTheStraightThatItWas) {
    const ReadFile read = readPoints(gpxPoint(0, 0) + gpxPoint(300, 100));
    EXPECT_EQ(onlyTrack(read).timer, seconds(100));
}

TEST(GpxReader, ReadsTimesOfEveryZone) {
    const auto startOf = [](const std::string& zone) {
        return onlyTrack(readPoints(gpxPoint(0, 0, zone) + gpxPoint(3, 1, zone))).start;
    };
    EXPECT_EQ(startOf("Z"), (StartTime{gpxStart, std::nullopt}));
    EXPECT_EQ(startOf(".250Z"), (StartTime{gpxStart, std::nullopt}));
    EXPECT_EQ(startOf("+02:00"), (StartTime{gpxStart - 7'200, gpxStart}));
    EXPECT_EQ(startOf("-0330"), (StartTime{gpxStart + 12'600, gpxStart}));
    EXPECT_EQ(startOf("+00:00"), (StartTime{gpxStart, std::nullopt}));
    EXPECT_EQ(startOf(""), (StartTime{std::nullopt, gpxStart}));
}

TEST(GpxReader, SaysWhichZoneTheFileTold) {
    const ReadFile read = readPoints(gpxPoint(0, 0, "+02:00") + gpxPoint(3, 1, "+02:00"));
    ASSERT_EQ(read.evidence.size(), 1U);
    EXPECT_EQ(read.evidence.front().decided, "+02:00");
}

TEST(GpxReader, CountsStepsOfBothFeet) {
    const std::string cadence =
        "<extensions><x:TrackPointExtension><x:cad>80</x:cad></x:TrackPointExtension></extensions>";
    const std::string points = gpxPoint(0, 0, "Z", cadence) + gpxPoint(3, 1, "Z", cadence);
    EXPECT_EQ(onlyTrack(readPoints(points)).cadence, 160);
    EXPECT_EQ(onlyTrack(readPoints(points, "cycling")).cadence, std::nullopt);
}

TEST(GpxReader, LeavesOutPointsThatAreNowhereOnEarth) {
    std::string points = gpxPoint(0, 0);
    for (const std::string latitude : {"NaN", "inf", "91", "-1e300", "", "north"})
        points += "<trkpt lat=\"" + latitude + "\" lon=\"8.5\"><time>2026-03-09T07:00:05Z</time></trkpt>";
    points += "<trkpt lat=\"0\"/>" + gpxPoint(30, 10);
    const ReadFile read = readPoints(points);
    EXPECT_EQ(onlyTrack(read).distance, metres(30));
    ASSERT_EQ(gpxReasons(read), GpxReasons{SkipReason::OutOfRange});
    EXPECT_EQ(read.skipped.front().detail, "7 points without a place on earth");
}

TEST(GpxReader, CountsNoLeapThatNobodyRuns) {
    const ReadFile read =
        readPoints(gpxPoint(0, 0) + gpxPoint(30, 10) + gpxPoint(90'000, 11) + gpxPoint(33, 12) + gpxPoint(63, 22));
    EXPECT_EQ(onlyTrack(read).distance, metres(60));
    EXPECT_EQ(gpxReasons(read), GpxReasons{SkipReason::OutOfRange});
}

TEST(GpxReader, LeavesOutAPointWhoseClockWentBack) {
    std::string points;
    for (int i = 0; i < 30; ++i) points += gpxPoint(i * 3, i);
    const ReadFile read = readPoints(points + gpxPoint(90, 5) + gpxPoint(90, 30));
    EXPECT_EQ(onlyTrack(read).timer, seconds(30));
    EXPECT_EQ(onlyTrack(read).distance, metres(90));
    EXPECT_EQ(gpxReasons(read), GpxReasons{SkipReason::OutOfRange});
}

TEST(GpxReader, DoesNotGuessWhereManyClocksWentBack) {
    const ReadFile read = readPoints(gpxPoint(0, 3'000) + gpxPoint(3, 0) + gpxPoint(6, 1) + gpxPoint(9, 2));
    EXPECT_TRUE(read.activities.empty());
    EXPECT_EQ(gpxReasons(read), GpxReasons{SkipReason::OutOfRange});
}

TEST(GpxReader, SkipsATrackWithoutTimesAndTellsItsLength) {
    const std::string track = segmentOf("<trkpt lat=\"0\" lon=\"0\"/><trkpt lat=\"0.01\" lon=\"0\"/>");
    const ReadFile read = readGpx(gpxFile(gpxTrack(track)), "way.gpx");
    EXPECT_TRUE(read.activities.empty());
    ASSERT_EQ(gpxReasons(read), GpxReasons{SkipReason::NoDate});
    EXPECT_EQ(read.skipped.front().detail, "1112 m: Round the lake");
}

TEST(GpxReader, TellsNoDurationWherePointsLackTheirTime) {
    const ReadFile read = readPoints("<trkpt lat=\"0\" lon=\"8.5\"/>" + gpxPoint(30, 0) + gpxPoint(60, 10));
    EXPECT_EQ(onlyTrack(read).distance, metres(60));
    EXPECT_EQ(onlyTrack(read).timer, std::nullopt);
    EXPECT_EQ(gpxReasons(read), GpxReasons{SkipReason::NoDuration});
}

TEST(GpxReader, GivesEachTrackItsOwn) {
    const std::string track = gpxTrack(segmentOf(gpxPoint(0, 0) + gpxPoint(30, 10)));
    const ReadFile read = readGpx(gpxFile(track + "<trk><trkseg/></trk>" + track), "two.gpx");
    EXPECT_EQ(read.activities.size(), 2U);
    EXPECT_TRUE(read.skipped.empty());
}

TEST(GpxReader, TakesRoutesAndWaypointsForNoActivities) {
    const ReadFile route = readGpx(gpxFile("<rte><rtept lat=\"1\" lon=\"2\"/></rte>"), "route.gpx");
    ASSERT_EQ(gpxReasons(route), GpxReasons{SkipReason::NoActivities});
    EXPECT_EQ(route.skipped.front().detail, "routes only");
    EXPECT_EQ(gpxReasons(readGpx(gpxFile("<wpt lat=\"1\" lon=\"2\"/>"), "w.gpx")),
              GpxReasons{SkipReason::NoActivities});
    EXPECT_EQ(gpxReasons(readGpx("<gpx", "w.gpx")), GpxReasons{SkipReason::Truncated});
}

TEST(GpxReader, TakesClimbAndDescentOnlyWhereTheyAreTold) {
    const std::string stats =
        "<extensions><s:TrackStatsExtension><s:Ascent>12.4</s:Ascent><s:Descent>9</s:Descent>"
        "</s:TrackStatsExtension></extensions>";
    const std::string points = segmentOf(gpxPoint(0, 0, "Z", "<ele>5</ele>") + gpxPoint(3, 1, "Z", "<ele>50</ele>"));
    const Activity told = onlyTrack(readGpx(gpxFile(gpxTrack(stats + points)), "a.gpx"));
    EXPECT_EQ(told.climb, 12);
    EXPECT_EQ(told.descent, 9);
    EXPECT_EQ(onlyTrack(readGpx(gpxFile(gpxTrack(points)), "b.gpx")).climb, std::nullopt);
}

TEST(GpxReader, ExpandsNoEntityOfTheFilesOwn) {
    const std::string bomb =
        "<!DOCTYPE gpx [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">"
        "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    const std::string track = "<trk><name>&b;&f;&amp;</name>" + segmentOf(gpxPoint(0, 0) + gpxPoint(3, 1)) + "</trk>";
    EXPECT_EQ(onlyTrack(readGpx(bomb + "<gpx>" + track + "</gpx>", "bomb.gpx")).title, "&b;&f;&");
}

TEST(GpxReader, MakesNamesPlainText) {
    const std::string track =
        "<trk><name> a\x01"
        "b\xFF\n</name>" +
        segmentOf(gpxPoint(0, 0) + gpxPoint(3, 1)) + "</trk>";
    EXPECT_EQ(onlyTrack(readGpx(gpxFile(track), "a.gpx")).title, "a b\xEF\xBF\xBD");
}

TEST(GpxReader, RefusesAFileThatIsTooDeep) {
    std::string deep = "<gpx>";
    for (int i = 0; i < 300'000; ++i) deep += "<a>";
    EXPECT_EQ(gpxReasons(readGpx(deep, "deep.gpx")).back(), SkipReason::TooLarge);
}

TEST(GpxReader, RefusesAnUnfinishedPointThatIsTooDeep) {
    std::string deep = "<gpx><trk><trkseg><trkpt lat=\"1\" lon=\"1\">";
    for (int i = 0; i < 300'000; ++i) deep += "<a>";
    EXPECT_EQ(gpxReasons(readGpx(deep, "deep.gpx")).back(), SkipReason::TooLarge);
}

TEST(GpxReader, RefusesAFileOfNothingButTags) {
    std::string dense = "<gpx>";
    for (int i = 0; i < 600'000; ++i) dense += "<a/>";
    EXPECT_EQ(gpxReasons(readGpx(dense, "dense.gpx")).back(), SkipReason::TooLarge);
}

TEST(GpxReader, RefusesATreeThatTakesMoreThanHalfAGibibyte) {
    // Not dense, only long.
    const std::string_view tag = "<name id=\"1\">ab</name>";
    std::string large = "<gpx>";
    for (int i = 0; i < 3'300'000; ++i) large += tag;
    EXPECT_EQ(gpxReasons(readGpx(large, "large.gpx")).back(), SkipReason::TooLarge);
}

TEST(GpxReader, IsQuickOverTwoHundredThousandAttributes) {
    std::string many = "<gpx";
    for (int i = 0; i < 200'000; ++i) many += " a" + std::to_string(i) + "=\"1\"";
    EXPECT_EQ(gpxReasons(readGpx(many + "></gpx>", "many.gpx")), GpxReasons{SkipReason::NoActivities});
}

TEST(GpxReader, NoBeginningOfAFileGivesMoreThanTheWhole) {
    const std::string text =
        gpxFile(gpxTrack(segmentOf(gpxPoint(0, 0) + gpxPoint(30, 10) + gpxPoint(60, 20) + gpxPoint(90, 30))));
    const Activity whole = onlyTrack(readGpx(text, "whole.gpx"));
    for (std::size_t size = 0; size < text.size(); ++size) {
        const ReadFile part = readGpx(std::string_view(text).substr(0, size), "part.gpx");
        ASSERT_LE(part.activities.size(), 1U);
        EXPECT_FALSE(part.skipped.empty()) << size;
        if (part.activities.empty()) continue;
        EXPECT_LE(part.activities.front().distance, whole.distance) << size;
        EXPECT_LE(part.activities.front().timer, whole.timer) << size;
    }
}

RC_GTEST_PROP(GpxReader, AddsUpTheStepsThatWereWritten, ()) {
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 40));
    std::string points = gpxPoint(0, 0);
    int north = 0;
    int second = 0;
    for (const int step : steps) {
        if (second >= 3'590) break;
        points += gpxPoint(north += step, second += 10);
    }
    const ReadFile read = readPoints(points);
    if (steps.empty()) return;
    RC_ASSERT(read.activities.size() == 1U);
    RC_ASSERT(std::abs(read.activities[0].distance->count() - north) <= 1 + north / 1'000);
    RC_ASSERT(read.activities[0].timer == seconds(second));
}

RC_GTEST_PROP(GpxReader, SurvivesAnyChangeOfItsBytes, ()) {
    std::string text = gpxFile(gpxTrack(segmentOf(gpxPoint(0, 0) + gpxPoint(30, 10) + gpxPoint(60, 20))));
    const int changes = *rc::gen::inRange(1, 10);
    for (int i = 0; i < changes; ++i)
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    RC_ASSERT(readGpx(text, "changed.gpx").activities.size() <= 1U);
}

TEST(IsoTime, ReadsOnlyWhatIsATime) {
    EXPECT_TRUE(readIsoTime(" 2026-03-09T07:10Z\n"));
    EXPECT_TRUE(readIsoTime("2026-03-09 07:10:09"));
    EXPECT_TRUE(readIsoTime("2024-02-29T23:59:60Z"));
    for (const char* text :
         {"", "2026", "2026-03-09", "2026-02-30T07:10:09Z", "2026-03-09T25:10:09Z", "2026-03-09T07:61:09Z",
          "2026-03-09T07:10:09X", "2026-03-09T07:10:09.Z", "2026-03-09T07:10:09+1", "2026-03-09T07:10:09ZZ",
          "1850-03-09T07:10:09Z", "-026-03-09T07:10:09Z", "2026-03-09T+7:10:09Z"})
        EXPECT_FALSE(readIsoTime(text)) << text;
}

TEST(IsoTime, KeepsThousandthsAndTheOffset) {
    EXPECT_EQ(readIsoTime("1970-01-01T00:00:01.98765+01:30"), (IsoTime{1'987, 5'400}));
}

}  // namespace
}  // namespace restride
