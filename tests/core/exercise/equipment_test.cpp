// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/equipment.h"

#include "core/exercise/library.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace restride {

namespace {

using Needs = EnumSet<Equipment>;

TEST(Equipment, CountsOnlyWhatTheExerciseCannotDoWithout) {
    EXPECT_EQ(neededEquipment("none"), Needs{});
    EXPECT_EQ(neededEquipment("step optional"), Needs{});
    EXPECT_EQ(neededEquipment("mat, band later"), Needs{Equipment::Mat});
    EXPECT_EQ(neededEquipment("dumbbells later"), Needs{});
    EXPECT_EQ(neededEquipment("weight optional"), Needs{});
}

TEST(Equipment, TakesEveryHeightOfStepForAStep) {
    EXPECT_EQ(neededEquipment("15–20 cm step"), Needs{Equipment::Step});
    EXPECT_EQ(neededEquipment("step"), Needs{Equipment::Step});
    EXPECT_EQ(neededEquipment("chair 45–50 cm"), Needs{Equipment::Chair});
}

TEST(Equipment, ReadsAChoiceAsTheRulesDo) {
    EXPECT_EQ(neededEquipment("band or cable"), Needs{Equipment::Band});
    EXPECT_EQ(neededEquipment("gym machine"), Needs{Equipment::Gym});
    EXPECT_EQ(neededEquipment("wall or post"), Needs{Equipment::Wall});
    EXPECT_EQ(neededEquipment("strap at post"), (Needs{Equipment::Strap, Equipment::Wall}));
    EXPECT_EQ(neededEquipment("cushion or grass"), Needs{});
}

TEST(Equipment, DoesNotAskForWhatAnyoneHas) {
    for (const char* thing : {"mat, towel", "mat, ankle weight"})
        EXPECT_EQ(neededEquipment(thing), Needs{Equipment::Mat});
    for (const char* thing : {"floor marks", "metronome/music", "3–5 m space", "flat 60–100 m", "flat floor"})
        EXPECT_EQ(neededEquipment(thing), Needs{}) << thing;
}

TEST(Equipment, KnowsThatItDoesNotKnow) {
    for (const char* thing : {"", "trampoline", "mat, trampoline", "mat,", "15–20 cm", "laterstep"})
        EXPECT_EQ(neededEquipment(thing), std::nullopt) << thing;
}

TEST(Equipment, IsToldOfEveryExerciseOfTheLibrary) {
    const Library& library = projectLibrary();
    // What is not named here needs nothing.
    const std::map<std::string, Needs> expected{
        {"EX02", {Equipment::Wall}},
        {"EX03", {Equipment::Wall}},
        {"EX06", {Equipment::Wall}},
        {"EX07", {Equipment::Mat}},
        {"EX10", {Equipment::Mat}},
        {"EX11", {Equipment::Mat}},
        {"EX12", {Equipment::LoopBand}},
        {"EX13", {Equipment::Mat}},
        {"EX14", {Equipment::Step}},
        {"EX15", {Equipment::Mat}},
        {"EX16", {Equipment::Wall}},
        {"EX17", {Equipment::Strap, Equipment::Wall}},
        {"EX18", {Equipment::Mat}},
        {"EX19", {Equipment::Chair}},
        {"EX23", {Equipment::Bench, Equipment::Dumbbells}},
        {"EX24", {Equipment::Step}},
        {"EX25", {Equipment::Step}},
        {"EX26", {Equipment::Bench}},
        {"EX27", {Equipment::Dumbbells}},
        {"EX28", {Equipment::Gym}},
        {"EX29", {Equipment::Gym}},
        {"EX30", {Equipment::Dumbbells}},
        {"EX31", {Equipment::Mat, Equipment::Sliders}},
        {"EX33", {Equipment::Bench, Equipment::Dumbbells}},
        {"EX34", {Equipment::Step}},
        {"EX35", {Equipment::Wall, Equipment::Dumbbells}},
        {"EX36", {Equipment::Mat}},
        {"EX37", {Equipment::Band}},
        {"EX41", {Equipment::Wall}},
        {"EX45", {Equipment::Wall}},
        {"EX46", {Equipment::Mat, Equipment::Cushion}},
        {"EX47", {Equipment::Mat}},
        {"EX48", {Equipment::Roller}},
    };
    for (const Exercise& exercise : library.exercises) {
        const auto place = expected.find(exercise.id);
        EXPECT_EQ(neededEquipment(exercise.equipment), place == expected.end() ? Needs{} : place->second)
            << exercise.id << ": " << exercise.equipment;
    }
}

}  // namespace

}  // namespace restride
