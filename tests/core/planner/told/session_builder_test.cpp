// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/session_builder.h"

#include "tests/support/effort.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace restride {

namespace {

const EnumSet<Equipment> everything = EnumSet<Equipment>::all();

std::int64_t sumOf(const std::vector<TimedStep>& steps) {
    std::int64_t sum = 0;
    for (const TimedStep& step : steps) sum += step.minutes.count();
    return sum;
}

/// `brisk_walk 2, butt_kicks 1`.
std::string told(const std::vector<TimedStep>& steps) {
    std::string text;
    for (const TimedStep& step : steps)
        text += (text.empty() ? "" : ", ") + step.exercise + ' ' + std::to_string(step.minutes.count());
    return text;
}

std::vector<Prescription> full(StrengthStage stage, EnumSet<Equipment> equipment, bool deload = false) {
    const Minutes time = deload ? planning::fullMinutesDeload : planning::fullMinutes;
    return strengthExercises({SessionType::Full, stage, time, deload, equipment}, projectLibrary());
}

std::vector<Prescription> shortOne(StrengthStage stage, EnumSet<Equipment> equipment) {
    return strengthExercises({SessionType::Short, stage, planning::shortMinutes, false, equipment}, projectLibrary());
}

std::vector<std::string> keysOf(const std::vector<Prescription>& exercises) {
    std::vector<std::string> keys;
    for (const Prescription& exercise : exercises) keys.push_back(exercise.exercise);
    return keys;
}

std::vector<int> setsOf(const std::vector<Prescription>& exercises) {
    std::vector<int> sets;
    for (const Prescription& exercise : exercises) sets.push_back(exercise.sets);
    return sets;
}

using Keys = std::vector<std::string>;
using Sets = std::vector<int>;

TEST(Prime, StartsWithTheWalkAndTellsRangeActivationRehearsal) {
    EXPECT_EQ(told(primeSteps(minutes(5), false, projectLibrary())),
              "brisk_walk 2, leg_swing_front_back 1, leg_swing_side_side 1, glute_bridge 1");
    EXPECT_EQ(told(primeSteps(minutes(8), false, projectLibrary())),
              "brisk_walk 2, leg_swing_front_back 1, leg_swing_side_side 1, glute_bridge 1, body_weight_squat 1, "
              "two_leg_calf_raise 1, walking_lunge_with_trunk_turn 1");
}

TEST(Prime, HasAWallSitInsteadOfSquatAndLungeWhereSquatsHurt) {
    EXPECT_EQ(told(primeSteps(minutes(8), true, projectLibrary())),
              "brisk_walk 2, leg_swing_front_back 1, leg_swing_side_side 1, glute_bridge 1, wall_sit 1, "
              "two_leg_calf_raise 1, butt_kicks 1");
}

TEST(Prime, TakesTheAnkleLastAndTellsItWithTheRange) {
    EXPECT_EQ(told(primeSteps(minutes(10), false, projectLibrary())),
              "brisk_walk 2, leg_swing_front_back 1, leg_swing_side_side 1, wall_ankle_pulse 1, glute_bridge 1, "
              "body_weight_squat 1, two_leg_calf_raise 1, walking_lunge_with_trunk_turn 1, butt_kicks 1");
}

TEST(Prime, FillsEveryBudgetExactly) {
    for (int time = 5; time <= 15; ++time) {
        const auto steps = primeSteps(minutes(time), false, projectLibrary());
        EXPECT_EQ(sumOf(steps), time);
        EXPECT_EQ(steps.front().exercise, "brisk_walk");
        EXPECT_EQ(steps.front().minutes, minutes(std::max(2, time - 8)));
        for (const TimedStep& step : steps) EXPECT_GE(step.minutes, minutes(1));
    }
}

TEST(Prime, HasOneStepOfEachExercise) {
    const auto steps = primeSteps(minutes(15), false, projectLibrary());
    for (const TimedStep& step : steps)
        EXPECT_EQ(std::count_if(steps.begin(), steps.end(),
                                [&step](const TimedStep& other) { return other.exercise == step.exercise; }),
                  1);
}

TEST(Prime, WalksTheMinutesForWhichTheLibraryTellsNothing) {
    Library walkOnly = projectLibrary();
    walkOnly.places.prime.steps.clear();
    EXPECT_EQ(told(primeSteps(minutes(8), false, walkOnly)), "brisk_walk 8");
}

TEST(Restore, WalksThenLoosensCalfAndHip) {
    EXPECT_EQ(told(restoreSteps(minutes(3), false, projectLibrary())), "cool_down_walk 3");
    EXPECT_EQ(told(restoreSteps(minutes(4), false, projectLibrary())), "cool_down_walk 4");
    EXPECT_EQ(told(restoreSteps(minutes(5), false, projectLibrary())), "cool_down_walk 3, calf_stretch 2");
    EXPECT_EQ(told(restoreSteps(minutes(7), false, projectLibrary())),
              "cool_down_walk 3, calf_stretch 2, hip_flexor 2");
    EXPECT_EQ(told(restoreSteps(minutes(10), false, projectLibrary())),
              "cool_down_walk 5, calf_stretch 2, hip_rotation_and_hamstring_mobility 3");
}

TEST(Restore, StretchesNothingInAFlare) {
    EXPECT_EQ(told(restoreSteps(minutes(5), true, projectLibrary())), "cool_down_walk 5");
    EXPECT_EQ(told(restoreSteps(minutes(7), true, projectLibrary())),
              "cool_down_walk 4, hip_rotation_and_hamstring_mobility 3");
}

TEST(Restore, FillsEveryBudgetExactlyWithTheWalkAndTwoMoreAtMost) {
    for (int time = 3; time <= 20; ++time)
        for (const bool flare : {false, true}) {
            const auto steps = restoreSteps(minutes(time), flare, projectLibrary());
            EXPECT_EQ(sumOf(steps), time);
            EXPECT_EQ(steps.front().exercise, "cool_down_walk");
            EXPECT_GE(steps.front().minutes, minutes(3));
            EXPECT_LE(steps.size(), flare ? 2u : 3u);
            if (!flare && time <= 10) {
                EXPECT_LE(steps.front().minutes, minutes(5));
            }
        }
}

TEST(Strength, TakesTheFirstOfEachPlaceOfS1) {
    const auto exercises = full(StrengthStage::S1, everything);
    EXPECT_EQ(keysOf(exercises),
              (Keys{"wall_sit", "single_leg_stand", "clamshell", "glute_bridge", "two_leg_calf_raise", "plank"}));
    // 270 + 360 + 468 + 396 + 360 + 240 s: six seconds below 35 minutes.
    EXPECT_EQ(secondsOf(exercises), 2'094);
    EXPECT_EQ(setsOf(exercises), (Sets{3, 3, 3, 3, 3, 3}));
}

TEST(Strength, TakesTheFirstOfEachPlaceOfS2AndFewerSetsFromTheEnd) {
    const auto exercises = full(StrengthStage::S2, everything);
    EXPECT_EQ(keysOf(exercises), (Keys{"slow_eccentric_squat", "split_squat", "hip_hike", "single_leg_glute_bridge",
                                       "single_leg_calf_raise", "anti_rotation_press"}));
    // Three sets of each would take 2,448 s.
    EXPECT_EQ(setsOf(exercises), (Sets{3, 3, 3, 2, 2, 2}));
    EXPECT_EQ(secondsOf(exercises), 1'988);
}

TEST(Strength, TellsTheBottomOfTheRangeWithItsTempoAndRest) {
    const auto s2 = full(StrengthStage::S2, everything);
    const Prescription squat{"slow_eccentric_squat", 3, 8, {}, 1, Tempo{3, 0, 1}, 60, {}, 3};
    EXPECT_EQ(s2.front(), squat);
    const Prescription press{"anti_rotation_press", 2, 8, {}, 2, Tempo{3, 2, 1}, 60, {}, 3};
    EXPECT_EQ(s2.back(), press);
    // It begins with the rise and goes down slowly.
    EXPECT_EQ(s2[4].tempo, (Tempo{3, 1, 2}));
    const auto s1 = full(StrengthStage::S1, everything);
    const Prescription sit{"wall_sit", 3, {}, 30, 1, {}, 60, {}, {}};
    EXPECT_EQ(s1.front(), sit);
    const Prescription stand{"single_leg_stand", 3, {}, 30, 2, {}, 60, {}, {}};
    EXPECT_EQ(s1[1], stand);
}

TEST(Strength, LeavesAPlaceEmptyForWhichNothingIsOwned) {
    EXPECT_EQ(keysOf(full(StrengthStage::S1, {})), (Keys{"single_leg_stand", "two_leg_calf_raise"}));
    EXPECT_EQ(keysOf(full(StrengthStage::S2, {})), (Keys{"slow_eccentric_squat", "split_squat", "two_leg_calf_raise"}));
}

TEST(Strength, TakesTheNextThatIsOwned) {
    EXPECT_EQ(keysOf(full(StrengthStage::S1, {Equipment::Mat, Equipment::Chair})).front(),
              "quad_set_and_straight_leg_raise");
    EXPECT_EQ(keysOf(full(StrengthStage::S1, {Equipment::Chair})).front(), "sit_to_stand");
    EXPECT_EQ(keysOf(full(StrengthStage::S2, {Equipment::Mat, Equipment::LoopBand})),
              (Keys{"slow_eccentric_squat", "split_squat", "band_side_step", "single_leg_glute_bridge",
                    "two_leg_calf_raise", "plank"}));
    EXPECT_EQ(keysOf(full(StrengthStage::S2, {Equipment::Dumbbells}))[2], "hip_hinge");
}

TEST(Strength, DoesOneSetFewerInADeloadWeek) {
    const auto s1 = full(StrengthStage::S1, everything, true);
    EXPECT_EQ(keysOf(s1), keysOf(full(StrengthStage::S1, everything)));
    EXPECT_EQ(setsOf(s1), (Sets{2, 2, 2, 2, 2, 2}));
    // 1,632 s are more than 25 minutes.
    EXPECT_EQ(setsOf(full(StrengthStage::S2, everything, true)), (Sets{2, 2, 2, 2, 2, 1}));
}

TEST(Strength, ShortWorksByTheClockInFourPlaces) {
    const auto exercises = shortOne(StrengthStage::S2, everything);
    EXPECT_EQ(keysOf(exercises),
              (Keys{"slow_eccentric_squat", "hip_hike", "single_leg_calf_raise", "anti_rotation_press"}));
    EXPECT_EQ(keysOf(shortOne(StrengthStage::S1, everything)),
              (Keys{"wall_sit", "clamshell", "two_leg_calf_raise", "plank"}));
    for (const Prescription& exercise : exercises) {
        EXPECT_EQ(exercise.sets, 2);
        EXPECT_EQ(exercise.reps, std::nullopt);
        EXPECT_EQ(exercise.sides * exercise.hold.value_or(0), 40);
        EXPECT_EQ(exercise.rest, 20);
    }
    // Eight minutes, and two to begin with.
    EXPECT_EQ(secondsOf(exercises), 480);
}

TEST(Strength, FillsNoOtherKindOfSession) {
    for (const SessionType type : {SessionType::Easy, SessionType::Long, SessionType::Hips, SessionType::LowImpact})
        EXPECT_TRUE(
            strengthExercises({type, StrengthStage::S1, minutes(35), false, everything}, projectLibrary()).empty());
}

TEST(Strength, TakesTheFurthestStageBeforeWhereAStageHasNoPlaces) {
    EXPECT_EQ(full(StrengthStage::S3, everything), full(StrengthStage::S2, everything));
    EXPECT_EQ(full(StrengthStage::S4, everything), full(StrengthStage::S2, everything));
}

TEST(Strength, OfALaterStageNeedsItsRowOnly) {
    Library library = projectLibrary();
    // Out of order: what counts is the stage.
    auto& stages = library.places.strength.stages;
    stages.insert(stages.begin(), {StrengthStage::S3, {{"knee", {"goblet_squat"}}, {"hip", {"hip_hike"}}}});
    const auto keysIn = [&](SessionType type, StrengthStage stage) {
        return keysOf(strengthExercises({type, stage, minutes(35), false, everything}, library));
    };
    EXPECT_EQ(keysIn(SessionType::Full, StrengthStage::S3), (Keys{"goblet_squat", "hip_hike"}));
    EXPECT_EQ(keysIn(SessionType::Short, StrengthStage::S3), (Keys{"goblet_squat", "hip_hike"}));
    EXPECT_EQ(keysIn(SessionType::Full, StrengthStage::S4), (Keys{"goblet_squat", "hip_hike"}));
    EXPECT_EQ(keysIn(SessionType::Full, StrengthStage::S2), keysOf(full(StrengthStage::S2, everything)));
    EXPECT_EQ(keysIn(SessionType::Full, StrengthStage::S1), keysOf(full(StrengthStage::S1, everything)));
}

TEST(Strength, ShortFillsThePlacesThatTheLibraryNames) {
    Library library = projectLibrary();
    library.places.strength.inShort = {"balance", "knee"};
    EXPECT_EQ(keysOf(strengthExercises(
                  {SessionType::Short, StrengthStage::S1, planning::shortMinutes, false, everything}, library)),
              (Keys{"wall_sit", "single_leg_stand"}));
}

EnumSet<Equipment> equipmentOf(std::uint32_t bits) {
    EnumSet<Equipment> set;
    for (std::size_t i = 0; i < EnumSet<Equipment>::size; ++i)
        if ((bits >> i & 1U) != 0) set.insert(static_cast<Equipment>(i));
    return set;
}

TEST(Strength, FitsItsMinutesWithWhateverIsOwned) {
    // All of them: there are only 8,192.
    for (std::uint32_t bits = 0; bits < (1U << EnumSet<Equipment>::size); bits += everyHowMany()) {
        const EnumSet<Equipment> owned = equipmentOf(bits);
        for (const StrengthStage stage : {StrengthStage::S1, StrengthStage::S2}) {
            ASSERT_LE(secondsOf(full(stage, owned)), 35 * 60);
            ASSERT_LE(secondsOf(full(stage, owned, true)), 25 * 60);
            ASSERT_LE(secondsOf(shortOne(stage, owned)) + 120, 12 * 60);
        }
    }
}

RC_GTEST_PROP(Strength, AsksOnlyForWhatIsOwned, ()) {
    const auto bits = *rc::gen::inRange<std::uint32_t>(0, 1U << EnumSet<Equipment>::size);
    const auto type = *rc::gen::element(SessionType::Full, SessionType::Short);
    const auto stage = *rc::gen::element(StrengthStage::S1, StrengthStage::S2, StrengthStage::S3, StrengthStage::S4);
    const bool deload = *rc::gen::arbitrary<bool>();
    const auto time = minutes(*rc::gen::inRange(5, 60));
    const EnumSet<Equipment> owned = equipmentOf(bits);
    std::vector<std::string> seen;
    for (const Prescription& told : strengthExercises({type, stage, time, deload, owned}, projectLibrary())) {
        const Exercise* exercise = findExercise(projectLibrary(), told.exercise);
        RC_ASSERT(exercise != nullptr);
        const auto needed = neededEquipment(exercise->equipment);
        RC_ASSERT(needed.has_value());
        needed->forEach([owned](Equipment one) { RC_ASSERT(owned.contains(one)); });
        RC_ASSERT(told.sets >= 1);
        RC_ASSERT(told.sets <= 3);
        RC_ASSERT(told.reps.has_value() != told.hold.has_value());
        RC_ASSERT(std::find(seen.begin(), seen.end(), told.exercise) == seen.end());
        seen.push_back(told.exercise);
    }
}

RC_GTEST_PROP(Strength, OwningMoreNeverEmptiesAPlace, ()) {
    const auto bits = *rc::gen::inRange<std::uint32_t>(0, 1U << EnumSet<Equipment>::size);
    const auto more = *rc::gen::inRange<std::size_t>(0, EnumSet<Equipment>::size);
    const auto stage = *rc::gen::element(StrengthStage::S1, StrengthStage::S2);
    const auto few = full(stage, equipmentOf(bits));
    const auto many = full(stage, equipmentOf(bits | (1U << more)));
    RC_ASSERT(few.size() <= many.size());
}

}  // namespace

}  // namespace restride
