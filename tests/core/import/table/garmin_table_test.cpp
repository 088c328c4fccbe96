// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"
#include "core/import/table/distance_proof.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace restride {
namespace {

const std::string garminHeader =
    "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Avg Stride "
    "Length,Total Ascent\n";

ReadFile readGarmin(const std::string& text, const ImportOptions& options = {}) {
    return readTable(text, "Activities.csv", options);
}

const Evidence* garminEvidence(const ReadFile& read, GuessSubject subject) {
    const auto found = std::ranges::find(read.evidence, subject, &Evidence::subject);
    return found == read.evidence.end() ? nullptr : &*found;
}

std::string garminDecided(const ReadFile& read, GuessSubject subject) {
    const Evidence* evidence = garminEvidence(read, subject);
    return evidence == nullptr ? "untold" : evidence->decided;
}

bool isAsked(const ReadFile& read, GuessSubject subject) {
    return std::ranges::find(read.questions, subject, &Question::subject) != read.questions.end();
}

std::string fixed(double value, int places) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", places, value);
    return text.data();
}

TEST(GarminTable, ProvesKilometresByStrideAndCadence) {
    const ReadFile read = readGarmin(garminHeader +
                                     "Running,2023-05-01 07:12:13,false,\"Town, early\",10.02,\"1,225\",00:55:00,150,"
                                     "170,164,5:29,1.11,88\n"
                                     "Treadmill Running,2023-05-02 07:12:13,false,Band,5.00,400,00:27:30,150,170,"
                                     "164,5:30,1.11,--\n"
                                     "Running,2023-05-03 07:12:13,false,Town,8.00,400,00:44:00,150,170,163,5:30,"
                                     "1.12,5\n");
    ASSERT_EQ(read.activities.size(), 3U);
    const Activity& run = read.activities[0];
    EXPECT_EQ(run.sport, Sport::Run);
    EXPECT_EQ(run.distance, metres(10'020));
    EXPECT_EQ(run.timer, seconds(3'300));
    EXPECT_EQ(run.cadence, 164);
    EXPECT_EQ(run.climb, 88);
    EXPECT_EQ(run.start.local, 1'682'925'133);
    EXPECT_FALSE(run.start.utc);
    EXPECT_EQ(read.activities[1].sport, Sport::TreadmillRun);
    EXPECT_FALSE(read.activities[1].climb);
    const Evidence* unit = garminEvidence(read, GuessSubject::DistanceUnit);
    ASSERT_NE(unit, nullptr);
    EXPECT_EQ(*unit, (Evidence{"Activities.csv", GuessSubject::DistanceUnit, "km", GuessBasis::Stride, 3, 0,
                               Sureness::Certain}));
}

TEST(GarminTable, ProvesMilesAndTakesTheirClimbForFeet) {
    const ReadFile read =
        readGarmin(garminHeader + "Running,2023-05-01 07:12:13,false,A,6.23,700,00:55:00,150,170,164,8:50,1.11,100\n");
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(10'026));
    EXPECT_EQ(read.activities[0].climb, 30);
    EXPECT_EQ(garminDecided(read, GuessSubject::DistanceUnit), "mi");
    // One row is little.
    EXPECT_EQ(garminEvidence(read, GuessSubject::DistanceUnit)->sure, Sureness::Likely);
    EXPECT_EQ(garminDecided(read, GuessSubject::ElevationUnit), "ft");
}

TEST(GarminTable, AsksForTheUnitWhereNothingTellsIt) {
    const std::string text =
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n"
        "Running,2023-05-01 07:12:13,false,A,6.00,700,00:55:00,150,170\n"
        "Yoga,2023-05-02 07:12:13,false,B,--,70,00:30:00,80,90\n";
    const ReadFile asked = readGarmin(text);
    EXPECT_TRUE(isAsked(asked, GuessSubject::DistanceUnit));
    ASSERT_EQ(asked.skipped.size(), 1U);
    EXPECT_EQ(asked.skipped[0], (Skipped{"Activities.csv", 2, SkipReason::Unclear, "6.00"}));
    // What does not depend on it is read.
    ASSERT_EQ(asked.activities.size(), 1U);
    EXPECT_EQ(asked.activities[0].sport, Sport::Other);
    ImportOptions miles;
    miles.distanceUnit = DistanceUnit::Mile;
    const ReadFile told = readGarmin(text, miles);
    ASSERT_EQ(told.activities.size(), 2U);
    EXPECT_EQ(told.activities[0].distance, metres(9'656));
    EXPECT_EQ(garminEvidence(told, GuessSubject::DistanceUnit)->basis, GuessBasis::Option);
    EXPECT_TRUE(told.questions.empty());
}

TEST(GarminTable, AsksNothingWhereNobodyWentAnywhere) {
    const ReadFile read = readGarmin(
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n"
        "Strength Training,2023-05-01 07:12:13,false,A,0.00,300,00:45:00,90,110\n");
    EXPECT_TRUE(read.questions.empty());
    EXPECT_EQ(read.activities.size(), 1U);
}

TEST(GarminTable, KnowsKilometresByPacesThatNobodyRunsInMiles) {
    std::string text = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n";
    for (int i = 1; i < 5; ++i)
        text += "Running,2023-05-0" + std::to_string(i) + " 07:12:13,false,A,10.00,700,00:45:00,150,170\n";
    const ReadFile read = readGarmin(text);
    EXPECT_EQ(read.activities.size(), 4U);
    EXPECT_EQ(garminDecided(read, GuessSubject::DistanceUnit), "km");
    EXPECT_EQ(garminEvidence(read, GuessSubject::DistanceUnit)->sure, Sureness::Likely);
}

TEST(GarminTable, AsksForTheUnitOfWalksWithSomeRunning) {
    for (const char* time : {"01:16:00", "01:20:00", "01:40:00"}) {
        std::string text = "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR\n";
        for (int i = 1; i < 5; ++i)
            text += "Running,2023-05-0" + std::to_string(i) + " 07:12:13,false,A,5.00,300," + time + ",120,140\n";
        EXPECT_TRUE(isAsked(readGarmin(text), GuessSubject::DistanceUnit)) << time;
    }
}

TEST(GarminTable, ReadsThousandsBesideDecimalCommas) {
    const ReadFile read = readGarmin(garminHeader +
                                     "Running,2019-05-01 07:12:13,false,A,\"4,14\",\"1,225\",00:22:46,150,170,164,"
                                     "5:30,\"1,11\",88\n"
                                     "Lap Swimming,2019-05-02 07:12:13,false,B,\"1,250\",300,00:30:00,--,--,--,--,--,"
                                     "--\n");
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities[0].distance, metres(4'140));
    EXPECT_EQ(read.activities[1].distance, metres(1'250));
    EXPECT_EQ(garminDecided(read, GuessSubject::DecimalSign), "comma");
}

TEST(GarminTable, LeavesOutTheDistanceOfASwimBesideMiles) {
    const ReadFile read = readGarmin(garminHeader +
                                     "Running,2023-05-01 07:12:13,false,A,6.23,700,00:55:00,150,170,164,8:50,1.11,1\n"
                                     "Lap Swimming,2019-05-02 07:12:13,false,B,\"1,250\",300,00:30:00,--,--,--,--,--,"
                                     "--\n");
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_FALSE(read.activities[1].distance);
    EXPECT_EQ(read.activities[1].timer, seconds(1'800));
}

TEST(GarminTable, ReadsNineLanguagesByTheOrderOfTheColumns) {
    for (const char* header :
         {"Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale Herzfrequenz,"
          "Ø Schrittfrequenz (Laufen),Ø Schrittlänge",
          "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,Fréquence cardiaque moyenne,Fréquence cardiaque "
          "maximale,Cadence de course moyenne,Longueur moyenne des foulées",
          "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,Frecuencia cardiaca media,FC máxima,"
          "Cadencia de carrera media,Longitud media de zancada",
          "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo,FC Média,FC máxima,a,b",
          "Aktivitetstype,Dato,Favorit,Titel,Distance,Kalorier,Tid,Gennemsnitlig puls,Maks. puls,a,b",
          "Aktivitetstyp,Datum,Favorit,Namn,Distans,Kalorier,Tid,Medelpuls,Maxpuls,a,b",
          "Typ aktywności,Data,Ulubiony,Tytuł,Dystans,Kalorie,Czas,Średnie tętno,Maksymalne tętno,a,b",
          "Tevékenység típusa,Dátum,Kedvenc,Cím,Távolság,Kalóriaszám,Idő,Átlagos pulzusszám,Max. pulzus,a,b",
          // Saved by a program that lost the accents.
          "Aktivit?tstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,x,y,a,b"}) {
        ImportOptions kilometres;
        kilometres.distanceUnit = DistanceUnit::Kilometre;
        const ReadFile read = readGarmin(
            std::string(header) + "\nRunning,2023-05-01 07:12:13,false,A,10.02,700,00:55:00,150,170,164,1.11\n",
            kilometres);
        EXPECT_EQ(garminDecided(read, GuessSubject::Format), "garmin") << header;
        ASSERT_EQ(read.activities.size(), 1U) << header;
        EXPECT_EQ(read.activities[0].distance, metres(10'020)) << header;
        EXPECT_EQ(read.activities[0].timer, seconds(3'300)) << header;
        EXPECT_EQ(read.activities[0].title, "A") << header;
    }
}

TEST(GarminTable, ProvesTheDateOrderOfAnExcelSaveByItsRows) {
    const auto saved = [](const std::string& first, const std::string& second) {
        ImportOptions options;
        options.distanceUnit = DistanceUnit::Kilometre;
        return readGarmin("Aktivitetstyp;Datum;Favorit;Namn;Distans;Kalorier;Tid;Medelpuls;Maxpuls\nLöpning;" + first +
                              ";FALSE;A;8,20;500;00:45:00;150;170\nLöpning;" + second +
                              ";FALSE;A;8,20;500;00:45:00;150;170\n",
                          options);
    };
    const ReadFile american = saved("3/4/2020 18:05", "3/14/2020 18:05");
    ASSERT_EQ(american.activities.size(), 2U);
    EXPECT_EQ(garminDecided(american, GuessSubject::DateOrder), "mdy");
    EXPECT_EQ(american.activities[0].start.local, 1'583'345'100);
    const ReadFile european = saved("3/4/2020 18:05", "14/3/2020 18:05");
    EXPECT_EQ(garminDecided(european, GuessSubject::DateOrder), "dmy");
    EXPECT_EQ(european.activities[0].start.local, 1'585'937'100);
    const ReadFile dotted = saved("3.4.2020 18:05", "14.3.2020 18:05");
    EXPECT_EQ(dotted.activities.size(), 2U);
    EXPECT_EQ(dotted.activities[0].start.local, 1'585'937'100);
    const ReadFile open = saved("3/4/2020 18:05", "5/5/2020 18:05");
    EXPECT_TRUE(isAsked(open, GuessSubject::DateOrder));
    // The fifth of May is the same both ways.
    ASSERT_EQ(open.activities.size(), 1U);
    ASSERT_EQ(open.skipped.size(), 1U);
    EXPECT_EQ(open.skipped[0].reason, SkipReason::Unclear);
    const ReadFile both = saved("13/4/2020 18:05", "4/13/2020 18:05");
    EXPECT_TRUE(isAsked(both, GuessSubject::DateOrder));
    EXPECT_TRUE(both.activities.empty());
}

TEST(GarminTable, TellsHoursAndMinutesFromMinutesAndSeconds) {
    const auto timed = [](const std::string& time) {
        ImportOptions options;
        options.distanceUnit = DistanceUnit::Kilometre;
        return readGarmin(
            "Aktivitetstype,Dato,Favorit,Titel,Distance,Kalorier,Tid,Gennemsnitlig puls,Maks. puls\n"
            "Løb,2020-04-03 18:05:00,false,A,\"3,20\",500," +
                time + ",150,170\n",
            options);
    };
    EXPECT_EQ(timed("0:18").activities.at(0).timer, seconds(18 * 60));
    EXPECT_EQ(garminDecided(timed("0:18"), GuessSubject::DurationForm), "h:mm");
    EXPECT_EQ(timed("18:05").activities.at(0).timer, seconds(1'085));
    EXPECT_EQ(timed("45:12").activities.at(0).timer, seconds(2'712));
    EXPECT_EQ(timed("18:05,4").activities.at(0).timer, seconds(1'085));
}

TEST(GarminTable, LeavesOutATwoPartTimeThatNoDistanceExplains) {
    const ReadFile read = readGarmin(garminHeader +
                                     "Strength Training,2023-05-01 07:12:13,false,A,0.00,700,0:45,150,170,--,--,--,"
                                     "--\n");
    EXPECT_TRUE(read.activities.empty());
    EXPECT_TRUE(isAsked(read, GuessSubject::DurationForm));
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0].reason, SkipReason::Unclear);
}

TEST(GarminTable, SaysWhichNamedColumnItDoesNotHave) {
    ImportOptions options;
    options.columns = {{ColumnMeaning::Notes, "Bemerkung"}, {ColumnMeaning::Titles, "Title"}};
    const ReadFile read = readGarmin(
        garminHeader + "Running,2023-05-01 07:12:13,false,A,6.23,700,00:55:00,150,170,164,8:50,1.11,100\n", options);
    EXPECT_EQ(read.activities.size(), 1U);
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0], (Skipped{"Activities.csv", std::nullopt, SkipReason::NoSuchColumn, "Bemerkung"}));
}

TEST(GarminTable, IsEmptyWithAHeaderOnly) {
    const ReadFile read = readGarmin(garminHeader);
    EXPECT_TRUE(read.activities.empty());
    EXPECT_TRUE(read.skipped.empty());
    EXPECT_TRUE(read.questions.empty());
}

TEST(GarminTable, ReadsTheFrenchFormOf2014) {
    ImportOptions kilometres;
    kilometres.distanceUnit = DistanceUnit::Kilometre;
    const ReadFile read = readGarmin(
        "activite,Type,date,Temps,Distance,Gain_altitude,Perte_altitude,Vitesse_moy,Vitesse_max,Calories,\n"
        "Sortie,Course à pied,\"lun., 30 juin 2014 7:03\",00:45:10,\"8,21\",50,49,10,14,600,\n",
        kilometres);
    ASSERT_EQ(read.activities.size(), 1U);
    EXPECT_EQ(read.activities[0].distance, metres(8'210));
    EXPECT_EQ(read.activities[0].start.local, 1'404'111'780);
}

/// A table as Garmin writes one, of runs with these strides.
RC_GTEST_PROP(GarminTable, NeverTakesKilometresForMiles, ()) {
    const bool miles = *rc::gen::arbitrary<bool>();
    const bool strides = *rc::gen::arbitrary<bool>();
    const int rows = *rc::gen::inRange(1, 30);
    std::string text = garminHeader;
    for (int i = 0; i < rows; ++i) {
        const double cadence = *rc::gen::inRange(140, 190);
        const double stride = *rc::gen::inRange(70, 140) / 100.0;
        const int time = *rc::gen::inRange(600, 9'000);
        // Watches scatter: treadmills, hills, rounding.
        const double scatter = *rc::gen::inRange(97, 104) / 100.0;
        const double metresRun = cadence * stride * time / 60 * scatter;
        const std::string clock = std::to_string(time / 3'600) + ':' + fixed(time / 600 % 6, 0) +
                                  fixed(time / 60 % 10, 0) + ':' + fixed(time % 60 / 10, 0) + fixed(time % 10, 0);
        text += "Running,2023-05-01 07:12:13,false,A," + fixed(metresRun / (miles ? 1'609.344 : 1'000), 2) + ",700," +
                clock + ",150,170," + (strides ? fixed(cadence, 0) : "--") + ",5:00," +
                (strides ? fixed(stride, 2) : "--") + ",1\n";
    }
    const ReadFile read = readGarmin(text);
    const std::string decided = garminDecided(read, GuessSubject::DistanceUnit);
    if (strides) RC_ASSERT(decided == (miles ? "mi" : "km"));
    RC_ASSERT(decided.empty() || decided == (miles ? "mi" : "km"));
    RC_ASSERT(decided.empty() == isAsked(read, GuessSubject::DistanceUnit));
    RC_ASSERT(read.activities.empty() == decided.empty());
}

TEST(DistanceProof, IsNotMisledByAFewBadRows) {
    std::vector<UnitlessRun> runs(10, UnitlessRun{10, 3'300, 1.11, 164});
    runs[3] = UnitlessRun{6.2, 3'300, 1.11, 164};
    const UnitProof proof = proveDistanceUnit(runs);
    EXPECT_EQ(proof.unit, DistanceUnit::Kilometre);
    EXPECT_EQ(proof.support, 9);
    EXPECT_EQ(proof.against, 1);
    EXPECT_EQ(proof.sure, Sureness::Certain);
}

TEST(DistanceProof, SaysNothingWhereStridesFitNeitherUnit) {
    // Feet, or one foot's cadence.
    const std::vector<UnitlessRun> runs(5, UnitlessRun{6.2, 3'300, 3.6, 164});
    EXPECT_FALSE(proveDistanceUnit(runs).unit);
    EXPECT_FALSE(proveDistanceUnit({}).unit);
}

}  // namespace
}  // namespace restride
