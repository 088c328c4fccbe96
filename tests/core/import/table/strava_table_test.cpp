// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace restride {
namespace {

const std::string stravaHeader =
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,"
    "Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,"
    "Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss\n";

ReadFile readStrava(const std::string& text, const ImportOptions& options = {}) {
    return readTable(text, "activities.csv", options);
}

/// A row of half an hour that ends with its second distance, or without one.
std::string stravaRow(const std::string& shown, const std::string& second) {
    return "1,\"Sep 12, 2018, 3:02:23 PM\",Run,Run,,1800," + shown +
           (second.empty() ? "\n" : ",,,,,,,,,1800,1790," + second + "\n");
}

const Evidence* evidenceFor(const ReadFile& read, GuessSubject subject) {
    const auto found = std::ranges::find(read.evidence, subject, &Evidence::subject);
    return found == read.evidence.end() ? nullptr : &*found;
}

std::string decidedFor(const ReadFile& read, GuessSubject subject) {
    const Evidence* evidence = evidenceFor(read, subject);
    return evidence == nullptr ? "untold" : evidence->decided;
}

TEST(StravaTable, ReadsARunWithItsLinksAndBothTimes) {
    const ReadFile read = readStrava(stravaHeader +
                                     "101,\"Jul 14, 2020, 10:36:55 PM\",Evening Run,Run,\"once\naround\",3700,10.02,,,"
                                     "false,,Shoes,activities/1.fit.gz,,,3700,3600,10024.6,,,55.2,54\n");
    ASSERT_EQ(read.activities.size(), 1U);
    const Activity& run = read.activities[0];
    EXPECT_EQ(run.sport, Sport::Run);
    // 2020-07-14 22:36:55 in Greenwich; the wall clock is not told.
    EXPECT_EQ(run.start.utc, 1'594'766'215);
    EXPECT_FALSE(run.start.local);
    EXPECT_EQ(run.distance, metres(10'025));
    EXPECT_EQ(run.timer, seconds(3'600));
    EXPECT_EQ(run.elapsed, seconds(3'700));
    EXPECT_EQ(run.climb, 55);
    EXPECT_EQ(run.title, "Evening Run");
    EXPECT_EQ(run.note, "once\naround");
    EXPECT_EQ(run.foreignId, "101");
    EXPECT_EQ(run.linkedFile, "activities/1.fit.gz");
    EXPECT_EQ(run.line, 2);
    EXPECT_EQ(decidedFor(read, GuessSubject::Format), "strava");
    EXPECT_EQ(decidedFor(read, GuessSubject::Language), "en");
    EXPECT_EQ(decidedFor(read, GuessSubject::Zone), "UTC");
    EXPECT_EQ(decidedFor(read, GuessSubject::DistanceUnit), "m");
    EXPECT_EQ(evidenceFor(read, GuessSubject::DistanceUnit)->basis, GuessBasis::Rows);
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.questions.empty());
}

TEST(StravaTable, KnowsKilometresInBothColumnsOfAGermanForm) {
    const ReadFile read = readStrava(
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,"
        "Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis zur Privatsphäre für Aktivitäten,"
        "Aktivitätsausrüstung,Dateiname,Sportlergewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz\n"
        "7,\"21.07.2026, 15:09:27\",Lauf am Nachmittag,Lauf,,3000,\"8,05\",,,,,,,,,3000,2950,8.05\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(8'050));
    EXPECT_EQ(read.activities[0].timer, seconds(2'950));
    EXPECT_EQ(read.activities[0].start.utc, 1'784'646'567);
    EXPECT_EQ(decidedFor(read, GuessSubject::DistanceUnit), "km");
    EXPECT_EQ(decidedFor(read, GuessSubject::Language), "de");
    EXPECT_EQ(decidedFor(read, GuessSubject::DecimalSign), "comma");
    EXPECT_EQ(decidedFor(read, GuessSubject::DateOrder), "dmy");
}

TEST(StravaTable, ReadsDutchAndFrench) {
    const ReadFile dutch = readStrava(
        "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Beschrijving van activiteit,Verstreken "
        "tijd,Afstand,Max. hartslag,Vergelijkbare poging,Woon-werkverkeer,Privénotitie activiteit,Uitrusting voor "
        "activiteit,Bestandsnaam,Gewicht,Fiets,Verstreken tijd,Beweegtijd,Afstand\n"
        "8,\"8 jul 2017, 15:25:34\",Rondje,Hardloopsessie,,1800,\"5,01\",,,,,,,,,1800,1750,5012.3\n");
    ASSERT_EQ(dutch.activities.size(), 1U);
    EXPECT_EQ(dutch.activities[0].sport, Sport::Run);
    EXPECT_EQ(dutch.activities[0].distance, metres(5'012));
    // By its place: between elapsed time and distance.
    EXPECT_EQ(dutch.activities[0].timer, seconds(1'750));
    const ReadFile french = readStrava(
        "ID de l'activité,Date de l'activité,Nom de l'activité,Type d'activité,Description de l'activité,Temps "
        "écoulé,Distance,Fréquence cardiaque max.,Effort relatif,Déplacement-transport,Note privée sur les activités,"
        "Matériel utilisé pour l'activité,Nom du fichier\n"
        "9,24 mai 2012 à 16:27:40,Course,Course à pied,,1800,\"5,01\",,,,,,activities/9.gpx\n");
    ASSERT_EQ(french.activities.size(), 1U);
    EXPECT_EQ(french.activities[0].distance, metres(5'010));
    EXPECT_EQ(french.activities[0].elapsed, seconds(1'800));
    EXPECT_FALSE(french.activities[0].timer);
    EXPECT_EQ(decidedFor(french, GuessSubject::Language), "fr");
}

TEST(StravaTable, ReadsTheFormsOf2019) {
    const ReadFile small = readStrava(
        "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        "1,2018-09-12 15:02:23,Run,Run,,1800,5012.0,false,,activities/1.gpx\n");
    ASSERT_EQ(small.activities.size(), 1U);
    EXPECT_EQ(small.activities[0].distance, metres(5'012));
    EXPECT_EQ(small.activities[0].start.utc, 1'536'764'543);
    const ReadFile large = readStrava(
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
        "Activity Gear,Filename\n1,\"Sep 12, 2018, 3:02:23 PM\",Run,Run,,1800,5.01,false,,activities/1.gpx\n");
    ASSERT_EQ(large.activities.size(), 1U);
    EXPECT_EQ(large.activities[0].distance, metres(5'010));
    EXPECT_EQ(large.activities[0].start.utc, 1'536'764'543);
}

TEST(StravaTable, ReadsHeadersWhoseTranslationIsMissing) {
    const ReadFile read = readStrava(
        "Activity ID,Activity Date,Activity Name,\"<span class=\"\"translation_missing\"\" title=\"\"x\"\">Activity "
        "Type</span>\",Elapsed Time,Distance,Filename,translation missing: en-US.lib.export.perceived_exertion\n"
        "1,\"Sep 12, 2018, 3:02:23\xE2\x80\xAFPM\",Run,Run,1800,5.01,,6\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].effort, Effort::of(6));
}

TEST(StravaTable, ReadsSwimsInMetresAndRowsThatAreShort) {
    const ReadFile read =
        readStrava(stravaHeader +
                   "1,\"Sep 12, 2018, 3:02:23 PM\",Pool,Swim,,1800,\"1,250\"\n"
                   "2,\"Sep 13, 2018, 3:02:23 PM\",Run,Run,,1800,5.01,,,,,,,,,1800,1790,5012\n"
                   "3,\"Sep 14, 2018, 3:02:23 PM\",Pool,Swim,,1800,\"1,250\",,,,,,,,,1800,1790,1250\n");
    ASSERT_EQ(read.activities.size(), 3U);
    // The row ends before the column in metres: what is shown to people counts, a swim in metres.
    EXPECT_EQ(read.activities[0].distance, metres(1'250));
    EXPECT_EQ(read.activities[0].elapsed, seconds(1'800));
    EXPECT_EQ(read.activities[1].distance, metres(5'012));
    EXPECT_EQ(read.activities[2].distance, metres(1'250));
    const ReadFile old = readStrava(
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
        "Activity Gear,Filename\n1,\"Sep 12, 2018, 3:02:23 PM\",Pool,Swim,,1800,\"1,250\",false,,\n");
    ASSERT_EQ(old.activities.size(), 1U);
    EXPECT_EQ(old.activities[0].distance, metres(1'250));
}

TEST(StravaTable, TellsRowByRowInWhichUnitTheColumnsAre) {
    const ReadFile read = readStrava(stravaHeader + stravaRow("5.01", "5012") + stravaRow("4.20", "4.21"));
    EXPECT_TRUE(read.questions.empty());
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[0].distance, metres(5'012));
    EXPECT_EQ(read.activities[1].distance, metres(4'200));
}

TEST(StravaTable, ReadsShortRowsInTheUnitOfTheOthers) {
    const ReadFile miles = readStrava(stravaHeader + stravaRow("3.11", "5005") + stravaRow("2.00", ""));
    EXPECT_TRUE(miles.questions.empty());
    ASSERT_EQ(miles.activities.size(), 2U);
    EXPECT_EQ(miles.activities[1].distance, metres(3'219));
}

TEST(StravaTable, AsksForTheUnitOfAShortRowOnceAndIsAnswered) {
    const std::string text =
        stravaHeader + stravaRow("3.11", "5005") + stravaRow("5.01", "5012") + stravaRow("2.00", "");
    const ReadFile asked = readStrava(text);
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0], (Question{"activities.csv", GuessSubject::DistanceUnit, {"km", "mi"}}));
    ASSERT_EQ(asked.skipped.size(), 1U);
    EXPECT_EQ(asked.skipped[0], (Skipped{"activities.csv", 4, SkipReason::Unclear, "2.00"}));
    ImportOptions told;
    told.distanceUnit = DistanceUnit::Mile;
    const ReadFile read = readStrava(text, told);
    EXPECT_TRUE(read.questions.empty());
    ASSERT_EQ(read.activities.size(), 3U);
    EXPECT_EQ(read.activities[0].distance, metres(5'005));
    EXPECT_EQ(read.activities[1].distance, metres(5'012));
    EXPECT_EQ(read.activities[2].distance, metres(3'219));
}

TEST(StravaTable, AsksForTheUnitOfARowThatSaysTheSameTwice) {
    const ReadFile asked =
        readStrava(stravaHeader + stravaRow("3.11", "5005") + stravaRow("5.01", "5012") + stravaRow("2.00", "2.00"));
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.activities.size(), 2U);
}

TEST(StravaTable, SurvivesASaveWithSemicolonsAndLostAccents) {
    const ReadFile read = readStrava(
        "Aktivit\xE4ts-ID;Aktivit\xE4tsdatum;Name der Aktivit\xE4t;Aktivit\xE4tsart;Verstrichene Zeit;Distanz;"
        "Dateiname\r\n7;21.07.2026 15:09;L\xF6wenlauf;Lauf;3000;8,05;\r\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].title, "Löwenlauf");
    EXPECT_EQ(decidedFor(read, GuessSubject::Encoding), "windows-1252");
    EXPECT_EQ(decidedFor(read, GuessSubject::Separator), "semicolon");
    const ReadFile asked = readStrava(
        "Aktivit?ts-ID;Aktivit?tsdatum;Name der Aktivit?t;Aktivit?tsart;Verstrichene Zeit;Distanz;Dateiname\r\n"
        "7;21.07.2026 15:09;x;Lauf;3000;8,05;\r\n");
    EXPECT_EQ(asked.activities.size(), 1U);
}

TEST(StravaTable, SaysWhichRowsItCannotRead) {
    const ReadFile read = readStrava(stravaHeader +
                                     "1,someday,Run,Run,,1800,5.01\n"
                                     "2,,Run,Run,,1800,5.01\n"
                                     "3,\"Sep 13, 2018, 3:02:23 PM\",Run,Run,,18,5.01,,,,,,,,,18,18,5012\n"
                                     "\n4,\"Sep 13, 2018, 3:02:23 PM\",Run,Run,,,\n");
    EXPECT_TRUE(read.activities.empty());
    ASSERT_EQ(read.skipped.size(), 4U);
    EXPECT_EQ(read.skipped[0], (Skipped{"activities.csv", 2, SkipReason::BadRow, "someday"}));
    EXPECT_EQ(read.skipped[1].reason, SkipReason::NoDate);
    EXPECT_EQ(read.skipped[2].reason, SkipReason::OutOfRange);
    EXPECT_EQ(read.skipped[3], (Skipped{"activities.csv", 6, SkipReason::NotAnActivity, "Run"}));
}

TEST(StravaTable, IsEmptyWithAHeaderOnly) {
    const ReadFile read = readStrava(stravaHeader);
    EXPECT_TRUE(read.activities.empty());
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.questions.empty());
    EXPECT_EQ(decidedFor(read, GuessSubject::Format), "strava");
}

}  // namespace
}  // namespace restride
