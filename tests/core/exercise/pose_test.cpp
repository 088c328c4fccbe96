// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/pose.h"

#include <gtest/gtest.h>

namespace restride {
namespace {

constexpr double close = 1e-9;
constexpr Support onNearHeel{Joint::NearHeel, 0};

Skeleton bodyOf(const Pose& pose) {
    return skeletonOf(pose, onNearHeel);
}

/// From the near hip to this joint.
Place3 fromHip(const Pose& pose, Joint joint) {
    const Skeleton body = bodyOf(pose);
    const Place3& hip = body[Joint::NearHip];
    const Place3& there = body[joint];
    return {there.x - hip.x, there.y - hip.y, there.z - hip.z};
}

TEST(Pose, StandsAsHighAsTheTablesSay) {
    const Skeleton body = bodyOf({});
    EXPECT_NEAR(body[Joint::NearAnkle].y, 0.039, close);
    EXPECT_NEAR(body[Joint::NearKnee].y, 0.285, close);
    EXPECT_NEAR(body[Joint::FarHip].y, 0.530, close);
    EXPECT_NEAR(body[Joint::NearShoulder].y, 0.818, close);
    EXPECT_NEAR(body[Joint::Head].y, 0.935, close);
    EXPECT_NEAR(body.lowest(), 0, close);
}

TEST(Pose, FlexionOfTheHipBringsTheKneeToTheFront) {
    Pose pose;
    pose.nearSide.hip.flexion = 90;
    const Place3 knee = fromHip(pose, Joint::NearKnee);
    EXPECT_NEAR(knee.x, segment::thigh, close);
    EXPECT_NEAR(knee.y, 0, close);
}

TEST(Pose, FlexionOfTheKneeBringsTheHeelToTheBack) {
    Pose pose;
    pose.nearSide.knee = 90;
    const Place3 ankle = fromHip(pose, Joint::NearAnkle);
    EXPECT_NEAR(ankle.x, -segment::shank, close);
    EXPECT_NEAR(ankle.y, -segment::thigh, close);
}

TEST(Pose, AbductionTakesEachLegToItsOwnSide) {
    Pose pose;
    pose.nearSide.hip.abduction = 30;
    pose.farSide.hip.abduction = 30;
    const Skeleton body = bodyOf(pose);
    EXPECT_GT(body[Joint::NearKnee].z - body[Joint::NearHip].z, 0.1);
    EXPECT_LT(body[Joint::FarKnee].z - body[Joint::FarHip].z, -0.1);
}

TEST(Pose, RotationTurnsTheToesOutwards) {
    Pose pose;
    pose.nearSide.hip.rotation = 40;
    pose.farSide.hip.rotation = 40;
    const Skeleton body = bodyOf(pose);
    EXPECT_GT(body[Joint::NearToe].z, body[Joint::NearHeel].z);
    EXPECT_LT(body[Joint::FarToe].z, body[Joint::FarHeel].z);
}

TEST(Pose, AnkleAndToesComeUp) {
    Pose pose;
    pose.nearSide.ankle = 20;
    const Skeleton bent = bodyOf(pose);
    EXPECT_GT(bent[Joint::NearBall].y, bent[Joint::NearHeel].y);
    pose = {};
    pose.nearSide.toes = 40;
    const Skeleton lifted = bodyOf(pose);
    EXPECT_GT(lifted[Joint::NearToe].y, lifted[Joint::NearBall].y);
}

TEST(Pose, ALeaningTrunkHasItsHeadInFront) {
    Pose pose;
    pose.lean = 90;
    const Skeleton body = bodyOf(pose);
    EXPECT_NEAR(body[Joint::Neck].x - body[Joint::Pelvis].x, segment::trunk, close);
    EXPECT_LT(body[Joint::Chin].y, body[Joint::Head].y);
}

TEST(Pose, LiesOnItsFarSideWithTheNearSideUp) {
    Pose pose;
    pose.tilt = 90;
    const Skeleton body = skeletonOf(pose, {Joint::FarHip, 0});
    EXPECT_NEAR(body[Joint::NearHip].y - body[Joint::FarHip].y, segment::hipBreadth, close);
    EXPECT_NEAR(body[Joint::Neck].y, body[Joint::Pelvis].y, close);
}

TEST(Pose, ArmsBendToTheFront) {
    Pose pose;
    pose.nearSide.elbow = 90;
    const Skeleton body = bodyOf(pose);
    EXPECT_NEAR(body[Joint::NearWrist].x - body[Joint::NearElbow].x, segment::forearm, close);
}

TEST(Pose, StandsOnAStepWithWhatCarriesIt) {
    const Skeleton body = skeletonOf({}, {Joint::FarBall, 0.14});
    EXPECT_NEAR(body[Joint::FarBall].y - fleshAround(Joint::FarBall), 0.14, close);
    EXPECT_NEAR(body[Joint::FarBall].x, 0, close);
    EXPECT_NEAR(body[Joint::FarBall].z, 0, close);
}

}  // namespace
}  // namespace restride
