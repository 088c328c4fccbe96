// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"
#include "core/import/table_answers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace restride {
namespace {

ReadFile readOther(const std::string& text, const ImportOptions& options = {}) {
    return readTable(text, "log.csv", options);
}

std::string otherDecided(const ReadFile& read, GuessSubject subject) {
    const auto found = std::ranges::find(read.evidence, subject, &Evidence::subject);
    return found == read.evidence.end() ? "untold" : found->decided;
}

ImportOptions namedColumns() {
    ImportOptions options;
    options.columns = {{ColumnMeaning::Dates, "Tag"},
                       {ColumnMeaning::Distances, "Strecke"},
                       {ColumnMeaning::Durations, "#3"},
                       {ColumnMeaning::Sports, "was"}};
    return options;
}

TEST(OtherTables, ReadRunkeeperOldAndNew) {
    const ReadFile old = readOther(
        "Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed (mph),Calories Burned,Climb (ft),"
        "Average Heart Rate (bpm),Notes,GPX File\n"
        "2016-09-14 18:05:12,Running,,3.1,28:30,9:12,6.5,300,120,150,windy,2016.gpx\n"
        "2016-09-15 18:05:12,Running,,13.1,2:01:30,9:12,6.5,300,120,150,,\n");
    ASSERT_EQ(old.activities.size(), 2U);
    EXPECT_EQ(old.activities[0].distance, metres(4'989));
    EXPECT_EQ(old.activities[0].timer, seconds(1'710));
    EXPECT_EQ(old.activities[0].climb, 37);
    EXPECT_EQ(old.activities[0].note, "windy");
    EXPECT_EQ(old.activities[0].linkedFile, "2016.gpx");
    EXPECT_EQ(old.activities[1].timer, seconds(7'290));
    EXPECT_EQ(otherDecided(old, GuessSubject::DistanceUnit), "mi");
    const ReadFile now = readOther(
        "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,"
        "Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n"
        "abc-1,2020-09-14 18:05:12,Walking,,5.00,58:30,11:42,5.1,300,12,,,,\n");
    ASSERT_EQ(now.activities.size(), 1U);
    EXPECT_EQ(now.activities[0].sport, Sport::Walk);
    EXPECT_EQ(now.activities[0].distance, metres(5'000));
    EXPECT_EQ(now.activities[0].foreignId, "abc-1");
}

TEST(OtherTables, ReadMapMyRun) {
    const ReadFile read = readOther(
        "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time (seconds),Avg "
        "Pace (min/mi),Max Pace (min/mi),Avg Speed (mi/h),Max Speed (mi/h),Avg Heart Rate,Steps,Notes,Source,Link\n"
        "\"Sept. 5, 2016\",\"Sept. 4, 2016\",Run,300,3.10686,1710,9.2,8,6.5,7,,,,Map My Fitness,http://x\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(5'000));
    EXPECT_EQ(read.activities[0].timer, seconds(1'710));
    EXPECT_TRUE(read.activities[0].start.dayOnly);
    EXPECT_EQ(read.activities[0].start.local, 1'472'947'200);
}

TEST(OtherTables, ReadTrainingPeaksAndSkipWhatWasOnlyPlanned) {
    const ReadFile read = readOther(
        "Title,WorkoutType,WorkoutDescription,PlannedDuration,PlannedDistanceInMeters,WorkoutDay,CoachComments,"
        "DistanceInMeters,PowerAverage,HeartRateAverage,HeartRateMax,TimeTotalInHours,TSS,IF,AthleteComments,Rpe\n"
        "Easy,Run,,1,,2020-07-14,,10023.5,,140,150,0.9175,50,0.7,fine,4\n"
        "Long,Run,,2,20000,2020-07-15,,,,,,,,,,\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(10'024));
    EXPECT_EQ(read.activities[0].timer, seconds(3'303));
    EXPECT_EQ(read.activities[0].effort, Effort::of(4));
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0], (Skipped{"log.csv", 3, SkipReason::NotAnActivity, "Long"}));
}

TEST(OtherTables, ReadIntervals) {
    const ReadFile read = readOther(
        "id,start_date_local,name,type,moving_time,distance,elapsed_time,total_elevation_gain,average_cadence\n"
        "i1,2020-07-14T07:01:02,Easy,Run,3300,10023.5,3400,55.4,82.1\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(10'024));
    EXPECT_EQ(read.activities[0].timer, seconds(3'300));
    EXPECT_EQ(read.activities[0].elapsed, seconds(3'400));
    EXPECT_EQ(read.activities[0].climb, 55);
    // One foot's steps are doubled.
    EXPECT_EQ(read.activities[0].cadence, 164);
    EXPECT_EQ(read.activities[0].start.local, 1'594'710'062);
    EXPECT_EQ(otherDecided(read, GuessSubject::Cadence), "one foot");
}

TEST(OtherTables, ReadTheFirstTableOfPolar) {
    const ReadFile read = readOther(
        "Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm),Average speed (km/h)\n"
        "Me,RUNNING,03-04-2020,18:05:12,00:45:00,8.2,150,10.9\n"
        "Sample rate,Time,HR (bpm),Speed (km/h)\n1,00:00:00,80,0\n1,00:00:01,81,3\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(8'200));
    // The third of April.
    EXPECT_EQ(read.activities[0].start.local, 1'585'937'112);
    EXPECT_TRUE(read.skipped.empty());
}

TEST(OtherTables, AddUpThePointsOfOpenTracks) {
    const ReadFile read = readOther(
        "#time,trackpoint_type,latitude,longitude,altitude,altitude_gain,altitude_loss,sensor_distance\n"
        "2020-02-02T03:02:02+01:00,SEGMENT_START_MANUAL,,,,,,\n"
        "2020-02-02T03:02:12+01:00,TRACKPOINT,50.0,8.0,,1,,\n"
        "2020-02-02T03:02:42+01:00,TRACKPOINT,50.001,8.0,,2,,\n"
        "2020-02-02T03:03:42+01:00,TRACKPOINT,,,,,,50\n"
        "2020-02-02T03:03:43+01:00,SEGMENT_END_MANUAL,,,,,,\n"
        "2020-02-02T04:03:43+01:00,SEGMENT_START_MANUAL,,,,,,\n"
        "2020-02-02T04:03:53+01:00,TRACKPOINT,51.0,8.0,,,,\n");
    ASSERT_EQ(read.activities.size(), 1U);
    const Activity& all = read.activities[0];
    EXPECT_EQ(all.sport, Sport::Unknown);
    // A thousandth of a degree is 111 m; the pause between the segments counts for nothing.
    EXPECT_EQ(all.distance, metres(161));
    EXPECT_EQ(all.timer, seconds(111));
    EXPECT_EQ(all.elapsed, seconds(3'711));
    EXPECT_EQ(all.climb, 3);
    EXPECT_EQ(all.start.utc, 1'580'608'922);
    EXPECT_EQ(all.start.local, 1'580'612'522);
    EXPECT_EQ(all.richness, Richness::Track);
    EXPECT_EQ(all.kind, SourceKind::Positions);
}

TEST(OtherTables, BelieveASensorMoreThanPlaces) {
    const ReadFile read = readOther(
        "#time,trackpoint_type,latitude,longitude,altitude,altitude_gain,altitude_loss,sensor_distance\n"
        "2020-02-02T03:02:02+01:00,SEGMENT_START_MANUAL,,,,,,\n"
        "2020-02-02T03:02:12+01:00,TRACKPOINT,50.0,8.0,,,,30\n"
        "2020-02-02T03:02:42+01:00,TRACKPOINT,50.001,8.0,,,,90\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(120));
    EXPECT_EQ(read.activities[0].kind, SourceKind::Points);
}

TEST(OtherTables, ReadBackWhatThisProgramWrites) {
    const ReadFile read = readOther(
        "Date,Start,Kind,Distance (m),Duration (s),Elapsed (s),Effort (0-10),Cadence (spm),Surface,Climb (m),Descent "
        "(m),Pain before,Pain during,Settled,Swelling,Morning pain,Pain on the next morning,Note,Sources,Restride "
        "id\r\n"
        "2026-03-09,18:05,easy,5012,1800,1850,0,115,treadmill,12,0,0,1,,,,,'=1+1,a.fit,id-1\r\n"
        "2026-03-10,,easy,100,1,,,,,,,,,,,,,\"two\nlines\",,id-2\r\n"
        "2026-03-11,,other,0,,,,,grass,,,,,,,,,''+x,,id-3\r\n");
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.questions.empty());
    ASSERT_EQ(read.activities.size(), 3U);
    const Activity& first = read.activities[0];
    EXPECT_EQ(first.sport, Sport::TreadmillRun);
    EXPECT_EQ(first.start.local, 1'773'079'500);
    EXPECT_EQ(first.distance, metres(5'012));
    EXPECT_EQ(first.timer, seconds(1'800));
    EXPECT_EQ(first.elapsed, seconds(1'850));
    EXPECT_EQ(first.effort, Effort::of(0));
    EXPECT_EQ(first.cadence, 115);
    EXPECT_EQ(first.climb, 12);
    EXPECT_EQ(first.note, "=1+1");
    EXPECT_EQ(first.foreignId, "restride:id-1");
    EXPECT_EQ(first.kind, SourceKind::Correction);
    EXPECT_EQ(read.activities[1].note, "two\nlines");
    EXPECT_TRUE(read.activities[1].start.dayOnly);
    EXPECT_EQ(read.activities[2].sport, Sport::Run);
    EXPECT_EQ(read.activities[2].note, "'+x");
}

TEST(OtherTables, ReadAnyTableWhoseColumnsWereNamed) {
    ImportOptions options = namedColumns();
    const std::string text = "Tag;Strecke;Zeit;was\n14.3.2020;8,2 km;45:10;Laufen\n15.3.2020;10,05 km;55:10;Laufen\n";
    const ReadFile read = readOther(text, options);
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[0].distance, metres(8'200));
    EXPECT_EQ(read.activities[1].distance, metres(10'050));
    EXPECT_EQ(read.activities[0].timer, seconds(2'710));
    EXPECT_EQ(read.activities[0].sport, Sport::Run);
    EXPECT_TRUE(read.activities[0].start.dayOnly);
    EXPECT_EQ(otherDecided(read, GuessSubject::Columns), "4");
}

TEST(OtherTables, TakeNamedColumnsWithoutASportForRunsIfEachCouldBeOne) {
    ImportOptions options;
    options.columns = {
        {ColumnMeaning::Dates, "Tag"}, {ColumnMeaning::Distances, "Strecke"}, {ColumnMeaning::Durations, "Zeit"}};
    const std::string runs = "Tag;Strecke;Zeit\n14.3.2020;8,2 km;0:45:10\n15.3.2020;10,05 km;0:55:10\n";
    const ReadFile read = readOther(runs, options);
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[0].sport, Sport::Run);
    const auto told = std::ranges::find(read.evidence, GuessSubject::Sport, &Evidence::subject);
    ASSERT_NE(told, read.evidence.end());
    EXPECT_EQ(*told,
              (Evidence{"log.csv", GuessSubject::Sport, "run", GuessBasis::PlausiblePace, 2, 0, Sureness::Likely}));
    // One row at the pace of a bicycle, and nobody knows what the others are.
    const ReadFile mixed = readOther(runs + "16.3.2020;30,0 km;1:00:00\n", options);
    for (const Activity& activity : mixed.activities) EXPECT_EQ(activity.sport, Sport::Unknown);
    EXPECT_EQ(otherDecided(mixed, GuessSubject::Sport), "untold");
}

TEST(OtherTables, AskForTheUnitOfNamedColumns) {
    const std::string text = "Tag;Strecke;Zeit;was\n14.3.2020;8,2;50:10;Laufen\n15.3.2020;10,05;61:10;Laufen\n";
    const ReadFile asked = readOther(text, namedColumns());
    EXPECT_TRUE(asked.activities.empty());
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0], (Question{"log.csv", GuessSubject::DistanceUnit, {"km", "mi", "m"}}));
    ImportOptions told = namedColumns();
    told.distanceUnit = DistanceUnit::Kilometre;
    EXPECT_EQ(readOther(text, told).activities.size(), 2U);
}

TEST(OtherTables, AskForTheSignWhereEveryNumberHasThreePlaces) {
    const std::string text = "Tag,Strecke,Zeit,was\n2020-03-14,\"8,200\",0:50:10,Laufen\n";
    ImportOptions options = namedColumns();
    options.distanceUnit = DistanceUnit::Metre;
    const ReadFile asked = readOther(text, options);
    EXPECT_TRUE(asked.activities.empty());
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0].subject, GuessSubject::DecimalSign);
    options.decimalSign = DecimalSign::Point;
    ASSERT_EQ(readOther(text, options).activities.size(), 1U);
    EXPECT_EQ(readOther(text, options).activities[0].distance, metres(8'200));
}

TEST(OtherTables, ProveTheUnitOfBareTimes) {
    ImportOptions options;
    options.columns = {
        {ColumnMeaning::Dates, "day"}, {ColumnMeaning::Distances, "distance (km)"}, {ColumnMeaning::Durations, "time"}};
    const ReadFile minutesTold = readOther("day,distance (km),time\n2020-03-14,8.2,45\n2020-03-15,8.2,46\n", options);
    ASSERT_EQ(minutesTold.activities.size(), 2U);
    EXPECT_EQ(minutesTold.activities[0].timer, seconds(2'700));
    EXPECT_EQ(otherDecided(minutesTold, GuessSubject::DurationForm), "min");
    const ReadFile secondsTold = readOther("day,distance (km),time\n2020-03-14,8.2,2700\n", options);
    ASSERT_EQ(secondsTold.activities.size(), 1U);
    EXPECT_EQ(secondsTold.activities[0].timer, seconds(2'700));
}

TEST(OtherTables, ReadMetresAndSecondsThatNothingTells) {
    const ReadFile read = readOther(
        "Tag;Strecke;Zeit;was\n14.3.2020;5000;1800;Laufen\n15.3.2020;8200;2900;Laufen\n16.3.2020;6000;2100;Laufen\n",
        namedColumns());
    EXPECT_EQ(otherDecided(read, GuessSubject::DurationForm), "s");
    EXPECT_EQ(otherDecided(read, GuessSubject::DistanceUnit), "m");
    ASSERT_EQ(read.activities.size(), 3U);
    EXPECT_EQ(read.activities[0].distance, metres(5'000));
    EXPECT_EQ(read.activities[0].timer, seconds(1'800));
}

TEST(OtherTables, AskForTheFormOfTimesThatNothingProves) {
    const std::string bare = "Tag;Strecke;Zeit;was\n14.3.2020;0,9 km;100;Laufen\n15.3.2020;9 km;1;Laufen\n";
    const ReadFile asked = readOther(bare, namedColumns());
    EXPECT_TRUE(asked.activities.empty());
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0], (Question{"log.csv", GuessSubject::DurationForm, {"s", "min", "h"}}));
    ImportOptions told = namedColumns();
    ASSERT_TRUE(takeAnswer(told, "duration=h"));
    const ReadFile read = readOther(bare, told);
    EXPECT_TRUE(read.questions.empty());
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[1].timer, seconds(3'600));

    const std::string parts = "Tag;Strecke;Zeit;was\n14.3.2020;0 km;0:45;Krafttraining\n";
    const ReadFile open = readOther(parts, namedColumns());
    ASSERT_EQ(open.questions.size(), 1U);
    EXPECT_EQ(open.questions[0], (Question{"log.csv", GuessSubject::DurationForm, {"m:ss", "h:mm"}}));
    ASSERT_TRUE(takeAnswer(told, "duration=h:mm"));
    const ReadFile closed = readOther(parts, told);
    EXPECT_TRUE(closed.questions.empty());
    ASSERT_EQ(closed.activities.size(), 1U);
    EXPECT_EQ(closed.activities[0].timer, seconds(2'700));
}

TEST(OtherTables, TakeTheLastWordOfAHeaderForItsUnit) {
    for (const char* header : {"Minuten", "Dauer in Minuten", "Time minutes", "Zeit min", "Zeit (min)"}) {
        ImportOptions options;
        options.columns = {{ColumnMeaning::Dates, "Tag"}, {ColumnMeaning::Durations, "#2"}};
        const ReadFile read = readOther("Tag;" + std::string(header) + "\n14.3.2020;45\n", options);
        ASSERT_EQ(read.activities.size(), 1U) << header;
        EXPECT_EQ(read.activities[0].timer, seconds(2'700)) << header;
    }
}

TEST(OtherTables, AskWhichColumnsAreWhichWhereNothingIsKnown) {
    const ReadFile read = readOther("foo,bar\n1,2\n");
    EXPECT_TRUE(read.activities.empty());
    ASSERT_EQ(read.questions.size(), 1U);
    EXPECT_EQ(read.questions[0], (Question{"log.csv", GuessSubject::Columns, {"foo", "bar"}}));
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0].reason, SkipReason::UnknownFormat);
    // A named column that is not there is no column.
    EXPECT_FALSE(readOther("foo,bar\n1,2\n", namedColumns()).questions.empty());
    EXPECT_TRUE(readOther("just a text\nof lines\n").questions.empty());
    EXPECT_EQ(readOther("").skipped.at(0).reason, SkipReason::Empty);
}

TEST(OtherTables, ReadWhatExcelSavesInUtf16) {
    std::string text = "\xFF\xFE";
    for (const char c : std::string("Tag\tStrecke (km)\tZeit\twas\n2020-03-14\t8,2\t0:45:10\tLaufen\n")) {
        text += c;
        text += '\0';
    }
    ImportOptions options = namedColumns();
    options.columns[1].header = "#2";
    EXPECT_EQ(formatOf(text), FileFormat::Table);
    const ReadFile read = readOther(text, options);
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(8'200));
    EXPECT_EQ(otherDecided(read, GuessSubject::Encoding), "utf-16");
    EXPECT_EQ(otherDecided(read, GuessSubject::Separator), "tab");
}

TEST(OtherTables, StopWhenAskedTo) {
    ImportOptions options = namedColumns();
    options.cancelled = [] { return true; };
    EXPECT_TRUE(readOther("Tag;Strecke;Zeit;was\n2020-03-14;8,2 km;0:45:10;Laufen\n", options).activities.empty());
}

}  // namespace
}  // namespace restride
