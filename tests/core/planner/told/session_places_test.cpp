// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/session_places.h"

#include "core/assess/assessment.h"
#include "core/planner/planner.h"
#include "core/planner/told/session_builder.h"
#include "core/verify/verify.h"
#include "tests/support/case_one.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The plan follows the data alone, and the independent check reads the same.

namespace restride {

namespace {

Plan planBy(const Library& library, const Diary& diary = caseOneDiary()) {
    return makePlan(diary, assess(diary, Rules{}, caseOneToday()), library, Rules{}, caseOneToday());
}

/// What the check says of the strength sessions of a plan.
std::vector<std::string> strengthFaults(const Plan& plan, const Library& library, const Diary& diary = caseOneDiary()) {
    std::vector<std::string> faults;
    for (const Violation& v : verify(plan, diary, library, Rules{}))
        if (v.rule == "3.5") faults.push_back(v.message);
    return faults;
}

/// The keys of the exercises with which the strength sessions of the first week begin.
std::vector<std::string> firstExercises(const Plan& plan) {
    std::vector<std::string> keys;
    for (const PlannedSession& session : plan.weeks.front().sessions)
        if (!session.exercises.empty()) keys.push_back(session.exercises.front().exercise);
    return keys;
}

/// The choices of a place, to be changed.
std::vector<std::string>& choicesOf(Library& library, StrengthStage stage, std::string_view place) {
    auto& row = *std::ranges::find(library.places.strength.stages, stage, &StagePlaces::stage);
    return std::ranges::find(row.places, place, &ExercisePlace::name)->choices;
}

using ::testing::Each;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

TEST(SessionPlaces, SwappedInTheDataAreSwappedInThePlanAndAccepted) {
    Library swapped = projectLibrary();
    auto& knee = choicesOf(swapped, StrengthStage::S2, "knee");
    std::swap(knee.at(0), knee.at(1));

    const Plan usual = planBy(projectLibrary());
    const Plan other = planBy(swapped);
    EXPECT_THAT(firstExercises(usual), SizeIs(2));
    EXPECT_THAT(firstExercises(usual), Each("slow_eccentric_squat"));
    EXPECT_THAT(firstExercises(other), SizeIs(2));
    EXPECT_THAT(firstExercises(other), Each("body_weight_squat"));

    EXPECT_THAT(strengthFaults(usual, projectLibrary()), IsEmpty());
    EXPECT_THAT(strengthFaults(other, swapped), IsEmpty());
    EXPECT_THAT(strengthFaults(other, projectLibrary()), Not(IsEmpty()));
    EXPECT_THAT(strengthFaults(usual, swapped), Not(IsEmpty()));
}

/// The document that ships, with a new exercise as the first choice for the knee in S2.
std::string documentWithKneelingSquat(std::string_view equipment) {
    std::string text = readText("resources/exercises.json");
    const std::string_view firstOfKnee = R"(["slow_eccentric_squat")";
    text.replace(text.find(firstOfKnee), firstOfKnee.size(), R"(["kneeling_squat", "slow_eccentric_squat")");
    const std::string exercise = R"({"id": "EX51", "key": "kneeling_squat", "name": "Kneeling squat", "aliases": "–",
        "purpose": "bend", "muscles": "quads", "phase": "Strength S2", "minutes": "5", "dose": "2–3 × 9–12, 3 s down",
        "progression": "–", "regression": "–", "cues": [], "errors": [], "limit": "none", "equipment": ")" +
                                 std::string(equipment) + "\"}";
    text.insert(text.rfind(']'), ',' + exercise);
    return text;
}

TEST(SessionPlaces, TakeAnExerciseThatIsOnlyInTheData) {
    const auto library = readLibrary(documentWithKneelingSquat("mat"));
    ASSERT_TRUE(library) << library.error();
    const Plan plan = planBy(*library);
    EXPECT_THAT(firstExercises(plan), SizeIs(2));
    EXPECT_THAT(firstExercises(plan), Each("kneeling_squat"));
    for (const PlannedSession& session : plan.weeks.front().sessions)
        if (!session.exercises.empty()) {
            EXPECT_EQ(session.exercises.front().reps, 9);
        }
    EXPECT_THAT(strengthFaults(plan, *library), IsEmpty());
}

TEST(SessionPlaces, LeaveAnExerciseForWhichTheRunnerOwnsNothing) {
    const auto library = readLibrary(documentWithKneelingSquat("gym"));
    ASSERT_TRUE(library) << library.error();
    const Plan plan = planBy(*library);
    EXPECT_THAT(firstExercises(plan), Each("slow_eccentric_squat"));
    EXPECT_THAT(strengthFaults(plan, *library), IsEmpty());
}

TEST(SessionPlaces, OfAShortSessionAreThoseThatTheDataName) {
    Library library = projectLibrary();
    library.places.strength.inShort = {"knee", "single_leg"};
    Plan plan = planBy(library);
    for (PlannedSession& session : plan.weeks.front().sessions)
        if (session.type == SessionType::Full) {
            session.type = SessionType::Short;
            session.minutes = planning::shortMinutes;
            session.exercises = strengthExercises(
                {session.type, StrengthStage::S2, session.minutes, false, caseOneDiary().runner.equipment}, library);
        }
    EXPECT_THAT(firstExercises(plan), SizeIs(2));
    EXPECT_THAT(strengthFaults(plan, library), IsEmpty());
    EXPECT_THAT(strengthFaults(plan, projectLibrary()), SizeIs(2));
}

RC_GTEST_PROP(SessionPlaces, InAnyOrderGivePlansThatTheCheckAccepts, ()) {
    Library library = projectLibrary();
    for (StagePlaces& row : library.places.strength.stages)
        for (ExercisePlace& place : row.places)
            for (std::size_t i = place.choices.size(); i > 1; --i)
                std::swap(place.choices[i - 1], place.choices[*rc::gen::inRange<std::size_t>(0, i)]);
    DiaryBuilder builder = caseOneRunner();
    EnumSet<Equipment> owned;
    for (std::size_t i = 0; i < EnumSet<Equipment>::size; ++i)
        if (*rc::gen::arbitrary<bool>()) owned.insert(static_cast<Equipment>(i));
    builder.owns(owned);
    if (*rc::gen::arbitrary<bool>()) builder.strengthHistory(StrengthHistory::None);
    const Diary diary = builder.build();
    RC_ASSERT(strengthFaults(planBy(library, diary), library, diary).empty());
}

}  // namespace

}  // namespace restride
