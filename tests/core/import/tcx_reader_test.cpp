// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace restride {
namespace {

/// 2026-03-09 07:10:09 UTC.
constexpr std::int64_t tcxStart = 1'773'040'209;

struct TcxLap {
    std::string start = "2026-03-09T07:10:09Z";
    std::string seconds = "600.5";
    std::string metres = "2000.0";
    std::string points;
};

std::string tcxPoint(const std::string& time, const std::string& metres, const std::string& more = "") {
    return "<Trackpoint><Time>" + time + "</Time><DistanceMeters>" + metres + "</DistanceMeters>" + more +
           "</Trackpoint>";
}

std::string tcxLap(const TcxLap& lap) {
    std::string text = "<Lap StartTime=\"" + lap.start + "\">";
    if (!lap.seconds.empty()) text += "<TotalTimeSeconds>" + lap.seconds + "</TotalTimeSeconds>";
    if (!lap.metres.empty()) text += "<DistanceMeters>" + lap.metres + "</DistanceMeters>";
    return text + "<Track>" + lap.points + "</Track></Lap>";
}

std::string tcxActivity(const std::string& laps, const std::string& sport = "Running") {
    return "<Activity Sport=\"" + sport + "\"><Id>2026-03-09T07:10:09Z</Id>" + laps +
           "<Creator><Name>Forerunner</Name></Creator></Activity>";
}

std::string tcxFile(const std::string& activities) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase><Activities>" + activities +
           "</Activities></TrainingCenterDatabase>";
}

ReadFile readTcxText(const std::string& text) {
    return readTcx(text, "run.tcx");
}

Activity onlyOf(const ReadFile& read) {
    EXPECT_EQ(read.activities.size(), 1U);
    return read.activities.empty() ? Activity{} : read.activities.front();
}

std::vector<SkipReason> skipReasons(const ReadFile& read) {
    std::vector<SkipReason> list;
    for (const Skipped& skipped : read.skipped) list.push_back(skipped.reason);
    return list;
}

using SkipReasons = std::vector<SkipReason>;

TEST(TcxReader, AddsUpTheLapsOfARun) {
    const TcxLap first;
    const TcxLap second{"2026-03-09T07:21:00Z", "500", "1000.4",
                        tcxPoint("2026-03-09T07:21:00Z", "2000") + tcxPoint("2026-03-09T07:30:09Z", "3000.4")};
    const ReadFile read = readTcxText(tcxFile(tcxActivity(tcxLap(first) + tcxLap(second))));
    const Activity run = onlyOf(read);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.sportWord, "Running");
    EXPECT_EQ(run.start, (StartTime{tcxStart, std::nullopt}));
    EXPECT_EQ(run.distance, metres(3'000));
    EXPECT_EQ(run.timer, seconds(1'101));
    EXPECT_EQ(run.elapsed, seconds(1'200));
    EXPECT_EQ(run.device, "Forerunner");
    EXPECT_EQ(run.richness, Richness::Track);
    EXPECT_EQ(run.kind, SourceKind::LapSums);
}

TEST(TcxReader, ReadsWithBlanksBeforeTheBeginningAndPrefixesBeforeTheNames) {
    std::string text = "          " + tcxFile(tcxActivity(tcxLap({})));
    for (const std::string name : {"TrainingCenterDatabase", "Activities", "Activity", "Lap"})
        for (const std::string bracket : {"<", "</"})
            for (const std::string end : {">", " "}) {
                const std::string plain = bracket + name + end;
                for (std::size_t at = text.find(plain); at != std::string::npos; at = text.find(plain, at + 1))
                    text.replace(at, bracket.size(), bracket + "ns:");
            }
    EXPECT_EQ(onlyOf(readTcxText(text)).distance, metres(2'000));
}

TEST(TcxReader, CountsStepsOfBothFeet) {
    const std::string cadence = "<Extensions><ns3:TPX><ns3:RunCadence>83</ns3:RunCadence></ns3:TPX></Extensions>";
    TcxLap lap;
    lap.points = tcxPoint("2026-03-09T07:10:09Z", "0", cadence) + tcxPoint("2026-03-09T07:10:10Z", "3", cadence);
    const ReadFile read = readTcxText(tcxFile(tcxActivity(tcxLap(lap))));
    EXPECT_EQ(onlyOf(read).cadence, 166);
    ASSERT_EQ(read.evidence.size(), 1U);
    EXPECT_EQ(read.evidence.front().subject, GuessSubject::Cadence);
    EXPECT_EQ(read.evidence.front().decided, "strides");
}

TEST(TcxReader, TakesNoPedallingForSteps) {
    TcxLap lap;
    lap.points = tcxPoint("2026-03-09T07:10:09Z", "0", "<Cadence>83</Cadence>");
    EXPECT_EQ(onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap(lap), "Biking")))).cadence, std::nullopt);
}

TEST(TcxReader, LeavesASportOpenThatTheFileCallsOther) {
    const Activity other = onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap({}), "Other"))));
    EXPECT_EQ(other.sport, Sport::Unknown);
    EXPECT_EQ(other.sportWord, "Other");
}

TEST(TcxReader, ReadsSeveralActivitiesOfOneFile) {
    const std::string walk = tcxActivity(tcxLap({"2026-03-10T07:10:09Z", "60", "80", ""}), "Walking");
    const ReadFile read = readTcxText(tcxFile(tcxActivity(tcxLap({})) + walk));
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[1].sport, Sport::Walk);
}

TEST(TcxReader, ReadsTheLegsAndTransitionsOfAMultisportSession) {
    const std::string legs =
        "<MultiSportSession><Id>2026-03-09T07:10:09Z</Id><FirstSport>" + tcxActivity(tcxLap({}), "Biking") +
        "</FirstSport><NextSport><Transition StartTime=\"2026-03-09T07:21:00Z\"><TotalTimeSeconds>40</TotalTimeSeconds>"
        "<DistanceMeters>90</DistanceMeters></Transition>" +
        tcxActivity(tcxLap({"2026-03-09T07:22:00Z", "300", "1000", ""})) + "</NextSport></MultiSportSession>";
    const ReadFile read = readTcxText(tcxFile(legs));
    ASSERT_EQ(read.activities.size(), 3U);
    EXPECT_EQ(read.activities[0].sport, Sport::Cycling);
    EXPECT_EQ(read.activities[1].sport, Sport::Transition);
    EXPECT_EQ(read.activities[1].timer, seconds(40));
    EXPECT_EQ(read.activities[2].sport, Sport::Run);
    EXPECT_EQ(read.activities[2].start.utc, tcxStart + 711);
}

TEST(TcxReader, GivesBothClocksWhereTheFileTellsAnOffset) {
    const Activity run =
        onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap({"2026-03-09T08:10:09+01:00", "60", "80", ""})))));
    EXPECT_EQ(run.start, (StartTime{tcxStart, tcxStart + 3'600}));
}

TEST(TcxReader, TakesATimeWithoutAZoneForTheClockOnTheWall) {
    const Activity run = onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap({"2026-03-09T07:10:09", "60", "80", ""})))));
    EXPECT_EQ(run.start, (StartTime{std::nullopt, tcxStart}));
}

TEST(TcxReader, WorksOutALapThatTellsNoTotals) {
    TcxLap lap;
    lap.seconds.clear();
    lap.metres.clear();
    lap.points = tcxPoint("2026-03-09T07:10:09Z", "0") + tcxPoint("2026-03-09T07:10:29Z", "60") +
                 // Five minutes at a red light.
                 tcxPoint("2026-03-09T07:15:29Z", "61") + tcxPoint("2026-03-09T07:15:49Z", "120");
    const Activity run = onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap(lap)))));
    EXPECT_EQ(run.timer, seconds(40));
    EXPECT_EQ(run.elapsed, seconds(340));
    EXPECT_EQ(run.distance, metres(120));
    EXPECT_EQ(run.kind, SourceKind::Points);
}

TEST(TcxReader, BelievesThePointsOfALapWhoseTotalsAreZero) {
    TcxLap lap;
    lap.seconds = "0.0";
    lap.metres = "0";
    for (int minute = 10; minute <= 40; ++minute)
        lap.points += tcxPoint("2026-03-09T07:" + std::to_string(minute) + ":00Z", std::to_string(minute * 125));
    const Activity run = onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap(lap)))));
    EXPECT_EQ(run.distance, metres(5'000));
    EXPECT_EQ(run.timer, seconds(1'800));
    EXPECT_EQ(run.kind, SourceKind::Points);
}

TEST(TcxReader, IsAsSureOfASumAsOfItsWeakestLap) {
    TcxLap told;
    TcxLap silent{"2026-03-09T07:20:10Z", "600", "",
                  tcxPoint("2026-03-09T07:20:10Z", "2000") + tcxPoint("2026-03-09T07:30:10Z", "4000")};
    const Activity run = onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap(told) + tcxLap(silent)))));
    EXPECT_EQ(run.kind, SourceKind::Points);
    // Neither tells a distance: the laps are still who would.
    told.metres.clear();
    silent.points.clear();
    EXPECT_EQ(onlyOf(readTcxText(tcxFile(tcxActivity(tcxLap(told) + tcxLap(silent))))).kind, SourceKind::LapSums);
}

TEST(TcxReader, DoesNotBelievePointsOfAnotherYear) {
    TcxLap lap;
    lap.points = tcxPoint("2031-01-01T00:00:00Z", "0") + tcxPoint("2031-01-01T00:10:00Z", "2000");
    const ReadFile read = readTcxText(tcxFile(tcxActivity(tcxLap(lap))));
    EXPECT_EQ(onlyOf(read).elapsed, seconds(601));
    EXPECT_EQ(skipReasons(read), SkipReasons{SkipReason::OutOfRange});
}

TEST(TcxReader, TakesNoTotalThatIsNoNumber) {
    for (const std::string odd : {"NaN", "-5", "1e400", "inf", "abc", "1,5", "0x10"}) {
        const ReadFile read = readTcxText(tcxFile(tcxActivity(tcxLap({"2026-03-09T07:10:09Z", odd, odd, ""}))));
        EXPECT_EQ(onlyOf(read).distance, std::nullopt) << odd;
        EXPECT_EQ(onlyOf(read).timer, std::nullopt) << odd;
        EXPECT_EQ(skipReasons(read), SkipReasons{SkipReason::OutOfRange}) << odd;
    }
}

TEST(TcxReader, SkipsAnActivityWithoutADay) {
    const ReadFile read =
        readTcxText(tcxFile("<Activity Sport=\"Running\"><Lap><TotalTimeSeconds>5"
                            "</TotalTimeSeconds></Lap></Activity>"));
    EXPECT_TRUE(read.activities.empty());
    EXPECT_EQ(skipReasons(read), SkipReasons{SkipReason::NoDate});
}

TEST(TcxReader, KnowsACourseForAPlan) {
    const ReadFile read = readTcxText("<TrainingCenterDatabase><Courses><Course/></Courses></TrainingCenterDatabase>");
    ASSERT_EQ(skipReasons(read), SkipReasons{SkipReason::NotAnActivity});
    EXPECT_EQ(read.skipped.front().detail, "Courses");
}

TEST(TcxReader, SaysThatAFileHoldsNoActivity) {
    EXPECT_EQ(skipReasons(readTcxText(tcxFile(""))), SkipReasons{SkipReason::NoActivities});
    EXPECT_EQ(skipReasons(readTcxText("")), SkipReasons{SkipReason::NoActivities});
}

TEST(TcxReader, KeepsTheLapsThatWereWholeBeforeTheCut) {
    const std::string whole = tcxFile(tcxActivity(tcxLap({}) + tcxLap({"2026-03-09T07:21:00Z", "500", "1000", ""})));
    const std::string cut = whole.substr(0, whole.find("<TotalTimeSeconds>500") + 19);
    const ReadFile read = readTcxText(cut);
    EXPECT_EQ(onlyOf(read).distance, metres(2'000));
    EXPECT_EQ(onlyOf(read).timer, seconds(601));
    EXPECT_EQ(skipReasons(read), SkipReasons{SkipReason::Truncated});
}

TEST(TcxReader, SaysWhereAFileIsNoXmlAnyMore) {
    std::string text = tcxFile(tcxActivity(tcxLap({})) + tcxActivity(tcxLap({"2026-03-10T07:10:09Z", "9", "9", ""})));
    text.replace(text.rfind("</Lap>"), 6, "</Lop>");
    const ReadFile read = readTcxText(text);
    EXPECT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(skipReasons(read), SkipReasons{SkipReason::Damaged});
}

TEST(TcxReader, NoBeginningOfAFileGivesMoreThanTheWhole) {
    TcxLap lap;
    lap.points = tcxPoint("2026-03-09T07:10:09Z", "0") + tcxPoint("2026-03-09T07:20:09Z", "2000");
    const std::string text =
        tcxFile(tcxActivity(tcxLap(lap)) + tcxActivity(tcxLap({"2026-03-10T07:10:09Z", "9", "9", ""})));
    const ReadFile whole = readTcxText(text);
    ASSERT_EQ(whole.activities.size(), 2U);
    for (std::size_t size = 0; size < text.size(); ++size) {
        const ReadFile part = readTcxText(text.substr(0, size));
        ASSERT_LE(part.activities.size(), 2U);
        EXPECT_FALSE(part.skipped.empty()) << size;
        for (std::size_t i = 0; i < part.activities.size(); ++i) {
            EXPECT_LE(part.activities[i].distance, whole.activities[i].distance) << size;
            EXPECT_LE(part.activities[i].timer, whole.activities[i].timer) << size;
        }
    }
}

RC_GTEST_PROP(TcxReader, ReadsWhatWasWritten, ()) {
    const auto laps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 1'000'000), rc::gen::inRange(0, 10'000'000)));
    std::string text;
    std::int64_t milliseconds = 0;
    std::int64_t millimetres = 0;
    for (const auto& [time, way] : laps) {
        const auto decimal = [](int value) {
            std::string thousandths = std::to_string(value % 1'000);
            thousandths.insert(0, 3 - thousandths.size(), '0');
            return std::to_string(value / 1'000) + '.' + thousandths;
        };
        text += tcxLap({"2026-03-09T07:10:09Z", decimal(time), decimal(way), ""});
        milliseconds += time;
        millimetres += way;
    }
    const ReadFile read = readTcxText(tcxFile(tcxActivity(text)));
    RC_ASSERT(read.activities.size() == 1U);
    if (laps.empty()) return;
    // Halves are where a sum of decimals in binary may fall to either side.
    RC_ASSERT(std::abs(read.activities[0].timer->count() * 1'000 - milliseconds) <= 500);
    RC_ASSERT(std::abs(read.activities[0].distance->count() * 1'000 - millimetres) <= 500);
}

RC_GTEST_PROP(TcxReader, SurvivesAnyChangeOfItsBytes, ()) {
    std::string text = tcxFile(tcxActivity(tcxLap({})));
    const int changes = *rc::gen::inRange(1, 10);
    for (int i = 0; i < changes; ++i)
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
    RC_ASSERT(readTcxText(text).activities.size() <= 1U);
}

}  // namespace
}  // namespace restride
