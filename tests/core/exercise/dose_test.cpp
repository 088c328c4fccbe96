// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/dose.h"

#include "core/exercise/library.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <string>

namespace restride {

namespace {

Dose reps(CountRange sets, CountRange count, int sides = 1) {
    Dose dose;
    dose.sets = sets;
    dose.reps = count;
    dose.sides = sides;
    return dose;
}

Dose hold(CountRange sets, CountRange count, int sides = 1) {
    Dose dose;
    dose.sets = sets;
    dose.hold = count;
    dose.sides = sides;
    return dose;
}

Dose at(Dose dose, std::optional<int> down, std::optional<int> held, std::optional<int> up) {
    dose.down = down;
    dose.held = held;
    dose.up = up;
    return dose;
}

TEST(Dose, ReadsRepetitionsAndHolds) {
    EXPECT_EQ(readDose("3 × 15"), reps({3, 3}, {15, 15}));
    EXPECT_EQ(readDose("3–5 × 30–45 s, rest 60–90 s"), hold({3, 5}, {30, 45}));
    EXPECT_EQ(readDose("3–4 × 12→8, 3-0-3, rest 2–3 min, RIR 2"), at(reps({3, 4}, {8, 12}), 3, 0, 3));
}

TEST(Dose, ReadsATempoThatBeginsWithTheRise) {
    EXPECT_EQ(readDose("3 × 10–15 per side, 2 s up, 1 s hold, 3 s down"), at(reps({3, 3}, {10, 15}, 2), 3, 1, 2));
}

TEST(Dose, CountsEachSideByItself) {
    EXPECT_EQ(readDose("2 × 8 per side"), reps({2, 2}, {8, 8}, 2));
    EXPECT_EQ(readDose("2–3 × 10 steps each way"), reps({2, 3}, {10, 10}, 2));
    EXPECT_EQ(readDose("3 × 30 s per side"), hold({3, 3}, {30, 30}, 2));
}

TEST(Dose, TakesTheStrengthPartOfWhatIsPrimeToo) {
    EXPECT_EQ(readDose("Prime 1 × 10; strength 2–3 × 12–15, 2 s top hold"),
              at(reps({2, 3}, {12, 15}), std::nullopt, 2, std::nullopt));
}

TEST(Dose, ReadsNothingWhereNoSetsAreTold) {
    for (const char* text : {"", "3–5 min, nose breathing", "10–12 per leg", "6 × 1 min inside an easy run",
                             "6 slow turns; 8 active leg raises per side", "1 min per area", "3 × ", "× 3", "3×8"})
        EXPECT_EQ(readDose(text), std::nullopt) << text;
}

TEST(Dose, ReadsARangeAndNothingBeside) {
    EXPECT_EQ(readRange("4"), (CountRange{4, 4}));
    EXPECT_EQ(readRange("6–15"), (CountRange{6, 15}));
    for (const char* text : {"", "–", "4–", "4 min", "some"}) EXPECT_EQ(readRange(text), std::nullopt) << text;
}

RC_GTEST_PROP(Dose, ReadsAnyTextWithoutHarm, (const std::string& text)) {
    (void)readDose(text);
    (void)readDose("3 × " + text);
    (void)readDose("3 × 8 per side, " + text);
    (void)readRange(text);
}

TEST(Dose, IsReadOfEveryExerciseThatAStrengthSessionCanTake) {
    const Library& library = projectLibrary();
    constexpr std::nullopt_t none = std::nullopt;
    const std::map<std::string, Dose> expected{
        {"EX07", at(reps({2, 3}, {12, 15}), none, 2, none)},
        {"EX08", at(reps({2, 3}, {8, 15}), 3, none, none)},
        {"EX09", reps({3, 3}, {15, 15})},
        {"EX10", reps({2, 3}, {12, 15}, 2)},
        {"EX11", at(reps({2, 3}, {12, 15}, 2), 3, none, none)},
        {"EX12", reps({2, 3}, {10, 10}, 2)},
        {"EX13", reps({2, 3}, {8, 12}, 2)},
        {"EX14", at(reps({2, 3}, {10, 12}, 2), 3, none, none)},
        {"EX15", hold({3, 3}, {20, 30}, 2)},
        {"EX16", hold({3, 5}, {30, 45})},
        {"EX17", hold({5, 5}, {30, 45})},
        {"EX18", at(reps({3, 3}, {10, 10}), 0, 5, 0)},
        {"EX19", at(reps({2, 3}, {8, 12}), 3, none, none)},
        {"EX20", at(reps({2, 3}, {8, 12}), 3, none, 1)},
        {"EX21", reps({2, 2}, {8, 8}, 2)},
        {"EX22", at(reps({2, 3}, {8, 12}, 2), 3, none, none)},
        {"EX24", reps({2, 3}, {8, 12}, 2)},
        {"EX30", at(reps({3, 3}, {8, 10}), 3, none, none)},
        {"EX34", at(reps({3, 3}, {10, 15}, 2), 3, 1, 2)},
        {"EX36", hold({3, 3}, {20, 40})},
        {"EX37", at(reps({2, 3}, {8, 10}, 2), none, 2, none)},
        {"EX38", hold({3, 3}, {30, 30}, 2)},
    };
    for (const auto& [id, dose] : expected) {
        const Exercise* exercise = findExercise(library, id);
        ASSERT_NE(exercise, nullptr) << id;
        EXPECT_EQ(readDose(exercise->dose), dose) << id << ": " << exercise->dose;
    }
}

}  // namespace

}  // namespace restride
