// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/session_places.h"

#include "core/exercise/library.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace restride {

namespace {

/// What is said of the document that ships, with `from` told as `to` where it is first told.
std::string complaintWith(std::string_view from, std::string_view to) {
    std::string text = readText("resources/exercises.json");
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return "the document does not say " + std::string(from);
    const auto library = readLibrary(text.replace(at, from.size(), to));
    return library ? "taken" : library.error();
}

TEST(SessionPlaces, AreReadInTheirOrder) {
    const StrengthPlaces& strength = projectLibrary().places.strength;
    ASSERT_EQ(strength.stages.size(), 2U);
    EXPECT_EQ(strength.stages[0].stage, StrengthStage::S1);
    EXPECT_EQ(strength.stages[1].stage, StrengthStage::S2);
    const ExercisePlace singleLeg{"single_leg", {"split_squat", "step_up", "reverse_lunge"}};
    EXPECT_EQ(strength.stages[1].places.at(1), singleLeg);
    EXPECT_EQ(strength.inShort, (std::vector<std::string>{"knee", "hip", "calf", "core"}));
}

TEST(SessionPlaces, TellWhatIsDoneWhereSquatsHurt) {
    const auto& steps = projectLibrary().places.prime.steps;
    const auto instead = [&steps](std::string_view key) {
        return std::ranges::find(steps, key, &PrimeStep::exercise)->whenSquatsHurt;
    };
    EXPECT_EQ(instead("glute_bridge"), "glute_bridge");
    EXPECT_EQ(instead("body_weight_squat"), "wall_sit");
    EXPECT_EQ(instead("walking_lunge_with_trunk_turn"), std::nullopt);
}

TEST(SessionPlaces, AreRefusedWithAnUnknownExercise) {
    EXPECT_EQ(complaintWith(R"(["wall_sit")", R"(["wall_sat")"),
              "/strength/stages/0/places/0/choices/0: wall_sat is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"("spanish_squat_hold")", R"("EX17")"),
              "/strength/stages/0/places/0/choices/1: EX17 is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"("brisk_walk")", R"("stroll")"), "/prime/walk: stroll is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"({"exercise": "butt_kicks")", R"({"exercise": "kicks")"),
              "/prime/steps/6/exercise: kicks is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"("when_squats_hurt": "wall_sit")", R"("when_squats_hurt": "sit")"),
              "/prime/steps/3/when_squats_hurt: sit is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"("cool_down_walk")", R"("stroll")"), "/restore/walk: stroll is the key of no exercise.");
    EXPECT_EQ(complaintWith(R"(, "hip_flexor")", R"(, "flexor")"),
              "/restore/places/1/choices/1: flexor is the key of no exercise.");
}

TEST(SessionPlaces, AreRefusedWhereOneIsEmpty) {
    EXPECT_EQ(complaintWith(R"(["single_leg_stand"])", "[]"),
              "/strength/stages/0/places/1/choices: at least one exercise is expected.");
    EXPECT_EQ(complaintWith(R"(["calf_stretch"])", "[]"),
              "/restore/places/0/choices: at least one exercise is expected.");
    EXPECT_EQ(complaintWith(R"(["knee", "hip", "calf", "core"])", "[]"),
              "/strength/short: at least one place is expected.");
    EXPECT_EQ(complaintWith(R"("stages": [)", R"("stages": [{"stage": "S3", "places": []},)"),
              "/strength/stages/0/places: at least one place is expected.");
}

TEST(SessionPlaces, AreRefusedWithAnExerciseTwiceInOneSession) {
    EXPECT_EQ(complaintWith(R"("spanish_squat_hold")", R"("wall_sit")"),
              "/strength/stages/0/places/0/choices/1: wall_sit is there twice.");
    EXPECT_EQ(complaintWith(R"(["clamshell")", R"(["sit_to_stand")"),
              "/strength/stages/0/places/2/choices/0: sit_to_stand is there twice.");
    EXPECT_EQ(complaintWith(R"({"exercise": "butt_kicks")", R"({"exercise": "glute_bridge")"),
              "/prime/steps/6/exercise: glute_bridge is there twice.");
    EXPECT_EQ(complaintWith(R"("when_squats_hurt": null)", R"("when_squats_hurt": "wall_sit")"),
              "/prime/steps/5/when_squats_hurt: wall_sit is there twice.");
    EXPECT_EQ(complaintWith(R"(["calf_stretch"])", R"(["cool_down_walk"])"),
              "/restore/places/0/choices/0: cool_down_walk is there twice.");
}

TEST(SessionPlaces, AreRefusedWithAPlaceOrStageTwice) {
    EXPECT_EQ(complaintWith(R"("place": "balance")", R"("place": "knee")"),
              "/strength/stages/0/places/1/place: knee is there twice.");
    EXPECT_EQ(complaintWith(R"("stage": "S2")", R"("stage": "S1")"), "/strength/stages/1/stage: S1 is there twice.");
    EXPECT_EQ(complaintWith(R"("short": ["knee", "hip")", R"("short": ["knee", "knee")"),
              "/strength/short/1: knee is there twice.");
}

TEST(SessionPlaces, AreRefusedWithoutAStageThatPlansAskFor) {
    EXPECT_EQ(complaintWith(R"("stage": "S1")", R"("stage": "S3")"), "/strength/stages: S1 is missing.");
    EXPECT_EQ(complaintWith(R"("stage": "S2")", R"("stage": "S4")"), "/strength/stages: S2 is missing.");
    EXPECT_EQ(complaintWith(R"("stage": "S2")", R"("stage": "S5")"),
              "/strength/stages/1/stage: S1, S2, S3 or S4 is expected.");
}

TEST(SessionPlaces, AreRefusedWhereShortNamesAPlaceThatAStageLacks) {
    EXPECT_EQ(complaintWith(R"("short": ["knee", "hip")", R"("short": ["knee", "balance")"),
              "/strength/short/1: S2 has no place balance.");
}

TEST(SessionPlaces, OfStrengthAreRefusedWithoutADose) {
    EXPECT_EQ(complaintWith(R"(["clamshell")", R"(["brisk_walk")"),
              "/strength/stages/0/places/2/choices/0: brisk_walk has no dose of strength.");
}

TEST(SessionPlaces, AreRefusedInAnotherForm) {
    EXPECT_EQ(complaintWith(R"("strength": {)", R"("strong": {)"), "/strong: a field of this name is not known.");
    EXPECT_EQ(complaintWith(R"("when_squats_hurt")", R"("when_it_hurts")"),
              "/prime/steps/3/when_it_hurts: a field of this name is not known.");
    EXPECT_EQ(complaintWith(R"("part": "range")", R"("part": "start")"),
              "/prime/steps/0/part: range, activation or rehearsal is expected.");
    EXPECT_EQ(complaintWith(R"(["single_leg_stand"])", R"("single_leg_stand")"),
              "/strength/stages/0/places/1/choices: a list is expected.");
    EXPECT_EQ(complaintWith(R"(["single_leg_stand"])", "[38]"),
              "/strength/stages/0/places/1/choices/0: a text is expected.");
    EXPECT_EQ(complaintWith(R"({"place": "balance", "choices": ["single_leg_stand"]})", "3"),
              "/strength/stages/0/places/1: an object is expected.");
}

}  // namespace

}  // namespace restride
