// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/figures.h"

#include "core/exercise/dose.h"
#include "core/planner/told/session_builder.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <set>

namespace restride {
namespace {

const Figures& projectFigures() {
    static const Figures figures = [] {
        auto read = readFigures(readText("resources/figures.json"));
        EXPECT_TRUE(read) << read.error();
        return read ? *read : Figures{};
    }();
    return figures;
}

double distance(const Skeleton& body, Joint from, Joint to) {
    const Place3& a = body[from];
    const Place3& b = body[to];
    return std::hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

/// Calls with each pose of each figure.
template <class Check>
void forEachPose(Check check) {
    for (const Figure& figure : projectFigures())
        for (const Pose* pose : {&figure.start, &figure.end}) {
            SCOPED_TRACE(figure.exercise + (pose == &figure.start ? " at its start" : " at its end"));
            check(figure, skeletonOf(*pose, figure.support));
        }
}

/// Keys of all exercises that strength sessions may hold, whatever the runner owns.
std::set<std::string> prescribed() {
    std::set<std::string> keys;
    const auto all = EnumSet<Equipment>::all();
    for (std::size_t left = 0; left <= Words<Equipment>::list.size(); ++left)
        for (const StrengthStage stage : {StrengthStage::S1, StrengthStage::S2})
            for (const bool alone : {false, true}) {
                EnumSet<Equipment> owned = alone ? EnumSet<Equipment>{} : all;
                if (left < Words<Equipment>::list.size()) {
                    const auto one = static_cast<Equipment>(left);
                    alone ? owned.insert(one) : owned.erase(one);
                }
                const StrengthRequest request{SessionType::Full, stage, minutes(60), false, owned};
                for (const Prescription& exercise : strengthExercises(request, projectLibrary()))
                    keys.insert(exercise.exercise);
            }
    return keys;
}

TEST(Figures, AreOfExercisesThatTheLibraryHas) {
    EXPECT_GE(projectFigures().size(), 12U);
    for (const Figure& figure : projectFigures())
        EXPECT_NE(findExercise(projectLibrary(), figure.exercise), nullptr) << figure.exercise;
}

TEST(Figures, AreThereForAllThatStrengthSessionsPrescribe) {
    EXPECT_GE(prescribed().size(), 12U);
    for (const std::string& key : prescribed()) EXPECT_NE(findFigure(projectFigures(), key), nullptr) << key;
}

TEST(Figures, AreThereForPrimeAndRestore) {
    for (const TimedStep& step : primeSteps(minutes(10), false, projectLibrary()))
        EXPECT_NE(findFigure(projectFigures(), step.exercise), nullptr) << step.exercise;
    for (const TimedStep& step : restoreSteps(minutes(15), false, projectLibrary()))
        EXPECT_NE(findFigure(projectFigures(), step.exercise), nullptr) << step.exercise;
}

TEST(Figures, MoveWhereTheDoseCountsRepetitions) {
    for (const Figure& figure : projectFigures()) {
        const auto dose = readDose(findExercise(projectLibrary(), figure.exercise)->dose);
        if (!dose || !dose->reps) continue;
        EXPECT_FALSE(figure.start == figure.end) << figure.exercise;
    }
}

TEST(Figures, KeepTheLengthOfEverySegment) {
    struct Bone {
        Joint from;
        Joint to;
        double length;
    };
    constexpr std::array bones{Bone{Joint::NearHip, Joint::NearKnee, segment::thigh},
                               Bone{Joint::NearKnee, Joint::NearAnkle, segment::shank},
                               Bone{Joint::FarHip, Joint::FarKnee, segment::thigh},
                               Bone{Joint::FarKnee, Joint::FarAnkle, segment::shank},
                               Bone{Joint::NearShoulder, Joint::NearElbow, segment::upperArm},
                               Bone{Joint::FarElbow, Joint::FarWrist, segment::forearm},
                               Bone{Joint::NearHip, Joint::FarHip, segment::hipBreadth}};
    forEachPose([&](const Figure& /*figure*/, const Skeleton& body) {
        for (const Bone& bone : bones) EXPECT_NEAR(distance(body, bone.from, bone.to), bone.length, 1e-9);
        EXPECT_LE(distance(body, Joint::Pelvis, Joint::Neck), segment::trunk + 1e-9);
    });
}

TEST(Figures, RestOnTheGroundAndDoNotSinkIntoIt) {
    // Whole degrees leave a centimetre or two of a grown-up open.
    constexpr double slack = 0.02;
    forEachPose([&](const Figure& figure, const Skeleton& body) {
        EXPECT_GT(body.lowest(), -slack);
        EXPECT_LT(body.lowest(), figure.support.height + slack);
    });
}

TEST(Figures, StandFlatOnAFootThatCarriesThem) {
    forEachPose([](const Figure& figure, const Skeleton& body) {
        const auto bottom = [&](Joint joint) { return body[joint].y - fleshAround(joint); };
        const bool nearFoot = figure.support.joint == Joint::NearHeel;
        if (!nearFoot && figure.support.joint != Joint::FarHeel) return;
        EXPECT_NEAR(bottom(nearFoot ? Joint::NearHeel : Joint::FarHeel),
                    bottom(nearFoot ? Joint::NearBall : Joint::FarBall), 0.012);
    });
}

TEST(Figures, HoldStillWithoutAnEnd) {
    const auto read = readFigures(R"([{"exercise": "plank", "start": {"lean": 80}}])");
    ASSERT_TRUE(read) << read.error();
    EXPECT_EQ(read->front().start, read->front().end);
    EXPECT_EQ(read->front().end.lean, 80);
}

TEST(Figures, TakeEveryThingThatStandsAround) {
    const auto read = readFigures(R"([{"exercise": "plank", "start": {}, "props": [{"kind": "wall", "x": 0.5},
        {"kind": "block", "x": 0, "width": 0.2, "height": 0.1}, {"kind": "chair", "x": 0, "width": 0.2, "height": 0.2},
        {"kind": "band", "from": "near_hand", "x": 1, "y": 0.5}, {"kind": "loop", "from": "near_knee", "to": "far_knee"},
        {"kind": "weight", "in": "far_hand"}]}])");
    ASSERT_TRUE(read) << read.error();
    ASSERT_EQ(read->front().props.size(), 6U);
    EXPECT_EQ(std::get<BandProp>(read->front().props[3]).y, 0.5);
    EXPECT_EQ(std::get<WeightProp>(read->front().props[5]).in, Joint::FarHand);
}

TEST(Figures, SayWhatIsWrongAndWhere) {
    const auto complaint = [](const char* json) {
        const auto read = readFigures(json);
        return read ? std::string("taken") : read.error();
    };
    EXPECT_EQ(complaint("{"), "line 1: this is not JSON.");
    EXPECT_EQ(complaint("{}"), "/: a list of figures is expected.");
    EXPECT_EQ(complaint(R"([{"start": {}}])"), "/0: the key of an exercise is missing.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {}}, {"exercise": "a", "start": {}}])"),
              "/1: a is there twice.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {"near": {"knee": 170}}}])"),
              "/0/start/near/knee: whole degrees from 0 to 155 are expected.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {"near": {"knee": 17.5}}}])"),
              "/0/start/near/knee: whole degrees from 0 to 155 are expected.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {"far": {"wing": 3}}}])"),
              "/0/start/far/wing: a field of this name is not known.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {}, "support": {"joint": "tail"}}])"),
              "/0/support/joint: this name is not known.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {}, "loaded": ["ear"]}])"),
              "/0/loaded: this name is not known.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {}, "props": [{"kind": "tree"}]}])"),
              "/0/props/0: a thing of this kind is not known.");
    EXPECT_EQ(complaint(R"([{"exercise": "a", "start": {}, "props": [{"kind": "wall", "x": 3}]}])"),
              "/0/props/0/x: a length in body heights is expected.");
}

}  // namespace
}  // namespace restride
