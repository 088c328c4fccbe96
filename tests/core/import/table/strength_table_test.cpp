// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <gtest/gtest.h>

#include <string>

namespace restride {
namespace {

const std::string hevyRest = ",end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,";

ReadFile readSets(const std::string& text, const ImportOptions& options = {}) {
    return readTable(text, "sets.csv", options);
}

TEST(StrengthTable, ReadsHevyWithRepsHoldsAndReserve) {
    const ReadFile read =
        readSets("title,start_time" + hevyRest +
                 "weight_kg,reps,distance_km,duration_seconds,rpe\n"
                 "Legs,\"22 Dec 2023, 17:03\",\"22 Dec 2023, 18:08\",,Leg Press (Machine),,,0,normal,62.5,8,,,8.5\n"
                 "Legs,\"22 Dec 2023, 17:03\",\"22 Dec 2023, 18:08\",,Plank,,,0,normal,,,,60,\n"
                 "Legs,\"22 Dec 2023, 17:03\",\"22 Dec 2023, 18:08\",,Treadmill,,,0,normal,,,3.2,1200,\n"
                 "Arms,\"23 Dec 2023, 17:03\",\"23 Dec 2023, 17:33\",,Bicep Curl (Dumbbell),,,0,normal,10,12,,,\n");
    ASSERT_EQ(read.strength.size(), 2U);
    const StrengthLog& legs = read.strength[0];
    EXPECT_EQ(legs.title, "Legs");
    EXPECT_EQ(legs.session.on, day("2023-12-22"));
    EXPECT_EQ(legs.localStart, 1'703'264'580);
    EXPECT_EQ(legs.session.minutes, minutes(65));
    ASSERT_EQ(legs.session.sets.size(), 2U);
    EXPECT_EQ(legs.session.sets[0].exercise, "leg_press");
    EXPECT_EQ(legs.session.sets[0].load, 625);
    EXPECT_EQ(legs.session.sets[0].reps, 8);
    // One and a half in reserve is one for sure.
    EXPECT_EQ(legs.session.sets[0].rir, 1);
    EXPECT_EQ(legs.session.sets[1].exercise, "plank");
    EXPECT_EQ(legs.session.sets[1].hold, 60);
    EXPECT_FALSE(legs.session.sets[1].rir);
    EXPECT_EQ(read.strength[1].session.sets.at(0).exercise, "Bicep Curl (Dumbbell)");
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0], (Skipped{"sets.csv", 4, SkipReason::OtherSport, "Treadmill"}));
}

TEST(StrengthTable, TurnsPoundsIntoTenthsOfAKilogram) {
    const ReadFile read = readSets("title,start_time" + hevyRest +
                                   "weight_lbs,reps,distance_miles,duration_seconds,rpe\n"
                                   "Legs,2023-12-22 17:03:00,,,Squat (Barbell),,,0,normal,135,8,,,\n");
    ASSERT_EQ(read.strength.size(), 1U);
    EXPECT_EQ(read.strength[0].session.sets.at(0).load, 612);
    EXPECT_EQ(read.strength[0].session.sets.at(0).exercise, "Squat (Barbell)");
    ASSERT_FALSE(read.evidence.empty());
    EXPECT_EQ(read.evidence.back(),
              (Evidence{"sets.csv", GuessSubject::WeightUnit, "lb", GuessBasis::Told, 1, 0, Sureness::Certain}));
}

TEST(StrengthTable, AsksForTheWeightUnitOfStrong) {
    const std::string text =
        "Date;Workout Name;Duration;Exercise Name;Set Order;Weight;Reps;Distance;Seconds;Notes;Workout Notes;RPE\n"
        "2021-03-04 18:05:12;A;1h 5m;Leg Press;1;62,5;8;0;0;;;8\n"
        "2021-03-04 18:05:12;A;1h 5m;Leg Press;Rest Timer;0;0;0;90;;;\n"
        "2021-03-05 18:05:12;B;45m;Plank;1;0;0;0;60;;;\n";
    const ReadFile asked = readSets(text);
    ASSERT_EQ(asked.questions.size(), 1U);
    EXPECT_EQ(asked.questions[0], (Question{"sets.csv", GuessSubject::WeightUnit, {"kg", "lb"}}));
    // Body weight needs no unit.
    ASSERT_EQ(asked.strength.size(), 1U);
    EXPECT_EQ(asked.strength[0].session.minutes, minutes(45));
    ASSERT_EQ(asked.skipped.size(), 1U);
    EXPECT_EQ(asked.skipped[0].reason, SkipReason::Unclear);
    ImportOptions kilograms;
    kilograms.weightUnit = WeightUnit::Kilogram;
    const ReadFile told = readSets(text, kilograms);
    ASSERT_EQ(told.strength.size(), 2U);
    ASSERT_EQ(told.strength[0].session.sets.size(), 1U);
    EXPECT_EQ(told.strength[0].session.sets[0].load, 625);
    EXPECT_EQ(told.strength[0].session.sets[0].rir, 2);
}

TEST(StrengthTable, TakesTheUnitOfEachSetOfStrong) {
    const ReadFile read = readSets(
        "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Weight Unit,Reps,Distance,Seconds,Notes,Workout "
        "Notes,RPE\n2021-03-04 18:05:12,A,1h,Leg Press,1,100,lbs,8,,,,,\n2021-03-04 18:05:12,A,1h,Leg "
        "Press,2,50,kg,8,,,,,\n");
    ASSERT_EQ(read.strength.size(), 1U);
    EXPECT_EQ(read.strength[0].session.sets.at(0).load, 454);
    EXPECT_EQ(read.strength[0].session.sets.at(1).load, 500);
    EXPECT_TRUE(read.questions.empty());
}

TEST(StrengthTable, TakesNothingThatTheDiaryWouldRefuse) {
    const std::string header = "title,start_time" + hevyRest + "weight_kg,reps,distance_km,duration_seconds,rpe\n";
    const ReadFile read = readSets(header +
                                   "Long,2023-12-22 17:03:00,,,Plank,,,0,normal,,,,3601,\n"
                                   "Long,2023-12-22 17:03:00,,,Plank,,,1,normal,,,,3600,\n"
                                   "Heavy,2023-12-23 17:03:00,,,Leg Press,,,0,normal,1000.1,8,,,\n"
                                   "Limit,2023-12-24 17:03:00,,,Leg Press,,,0,normal,1000,8,,,\n");
    ASSERT_EQ(read.strength.size(), 2U);
    EXPECT_FALSE(read.strength[0].session.sets.at(0).hold);
    EXPECT_EQ(read.strength[0].session.sets.at(1).hold, 3'600);
    EXPECT_EQ(read.strength[1].session.sets.at(0).load, 10'000);
    ASSERT_EQ(read.skipped.size(), 1U);
    EXPECT_EQ(read.skipped[0], (Skipped{"sets.csv", 4, SkipReason::OutOfRange, "1000.1"}));
}

TEST(StrengthTable, ReadsFitbod) {
    const ReadFile read = readSets(
        "Date,Exercise,Reps,Weight(lbs),Duration(s),Distance(m),isWarmup\n"
        "2021-03-04 18:05:12 +0000,Glute Bridge,10,0,0,0,false\n");
    ASSERT_EQ(read.strength.size(), 1U);
    EXPECT_EQ(read.strength[0].session.sets.at(0).exercise, "glute_bridge");
    EXPECT_FALSE(read.strength[0].session.sets.at(0).load);
}

}  // namespace
}  // namespace restride
