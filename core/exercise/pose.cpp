// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/pose.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace restride {

namespace {

/// The directions of a segment's own axes in the world.
struct Frame {
    Place3 front{1, 0, 0};
    Place3 up{0, 1, 0};
    Place3 right{0, 0, 1};
};

Place3 sum(const Place3& a, const Place3& b) {
    return {a.x + b.x, a.y + b.y, a.z + b.z};
}

Place3 scaled(const Place3& a, double by) {
    return {a.x * by, a.y * by, a.z * by};
}

/// `along` turned towards `towards`, both of length 1 and at right angles.
Place3 turned(const Place3& along, const Place3& towards, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    return sum(scaled(along, std::cos(angle)), scaled(towards, std::sin(angle)));
}

/// The upper end of a segment moves to the back: a hanging limb swings to the front.
Frame flexed(const Frame& frame, double degrees) {
    return {turned(frame.front, frame.up, degrees), turned(frame.up, frame.front, -degrees), frame.right};
}

/// The lower end moves to the right.
Frame swungRight(const Frame& frame, double degrees) {
    return {frame.front, turned(frame.up, frame.right, -degrees), turned(frame.right, frame.up, degrees)};
}

/// The front turns to the right.
Frame turnedRight(const Frame& frame, double degrees) {
    return {turned(frame.front, frame.right, degrees), frame.up, turned(frame.right, frame.front, -degrees)};
}

Place3 beyond(const Place3& from, const Frame& frame, double front, double up, double right = 0) {
    return sum(from, sum(scaled(frame.front, front), sum(scaled(frame.up, up), scaled(frame.right, right))));
}

/// 1 for the near (right) side, −1 for the far one.
Frame ballJoint(const Frame& parent, const BallAngles& angles, int side) {
    return turnedRight(swungRight(flexed(parent, angles.flexion), side * angles.abduction), side * angles.rotation);
}

constexpr double fleshOfHeel = 0.018;
constexpr double fleshOfBall = 0.014;
constexpr double fleshOfToes = 0.011;
constexpr double fleshOfShoulder = 0.036;
constexpr double shoulderSpan = segment::shoulderBreadth - 2 * fleshOfShoulder;
/// Where the lowest ribs begin: the trunk bends there.
constexpr double waistOfTrunk = 0.35;
/// The head's middle lies a little before the neck.
constexpr double headBefore = 0.012;
/// From the head's middle to the middle of the chin.
constexpr double chinBefore = 0.028;
constexpr double chinBelow = 0.040;
/// A hand ends as a fist.
constexpr double fistOfHand = 0.5;
// Of the foot, from the ankle: how far behind it the heel, before it the ball and the tip of the toes lie.
constexpr double heelBehind = 0.020;
constexpr double ballBefore = 0.065;
constexpr double toesBefore = segment::foot - fleshOfHeel - heelBehind - ballBefore - fleshOfToes;

/// The joints of a side, in their order.
struct SideJoints {
    Joint shoulder, elbow, wrist, hand, hip, knee, ankle, heel, ball, toe;
};
constexpr SideJoints nearJoints{Joint::NearShoulder, Joint::NearElbow, Joint::NearWrist, Joint::NearHand,
                                Joint::NearHip,      Joint::NearKnee,  Joint::NearAnkle, Joint::NearHeel,
                                Joint::NearBall,     Joint::NearToe};
constexpr SideJoints farJoints{Joint::FarShoulder, Joint::FarElbow, Joint::FarWrist, Joint::FarHand, Joint::FarHip,
                               Joint::FarKnee,     Joint::FarAnkle, Joint::FarHeel,  Joint::FarBall, Joint::FarToe};

void placeLeg(Skeleton& body, const SideJoints& joints, const Frame& pelvis, const SideAngles& angles, int side) {
    body[joints.hip] = beyond(body[Joint::Pelvis], pelvis, 0, 0, side * segment::hipBreadth / 2);
    const Frame thigh = ballJoint(pelvis, angles.hip, side);
    body[joints.knee] = beyond(body[joints.hip], thigh, 0, -segment::thigh);
    const Frame shank = flexed(thigh, -angles.knee);
    body[joints.ankle] = beyond(body[joints.knee], shank, 0, -segment::shank);
    const Frame foot = flexed(shank, angles.ankle);
    body[joints.heel] = beyond(body[joints.ankle], foot, -heelBehind, fleshOfHeel - segment::ankleHeight);
    body[joints.ball] = beyond(body[joints.ankle], foot, ballBefore, fleshOfBall - segment::ankleHeight);
    const Frame toes = flexed(foot, angles.toes);
    body[joints.toe] = beyond(body[joints.ball], toes, toesBefore, fleshOfToes - fleshOfBall);
}

void placeArm(Skeleton& body, const SideJoints& joints, const Frame& chest, const SideAngles& angles, int side) {
    body[joints.shoulder] = beyond(body[Joint::Neck], chest, 0, 0, side * shoulderSpan / 2);
    const Frame upperArm = ballJoint(chest, angles.shoulder, side);
    body[joints.elbow] = beyond(body[joints.shoulder], upperArm, 0, -segment::upperArm);
    const Frame forearm = flexed(upperArm, angles.elbow);
    body[joints.wrist] = beyond(body[joints.elbow], forearm, 0, -segment::forearm);
    body[joints.hand] = beyond(body[joints.wrist], forearm, 0, -fistOfHand * segment::hand);
}

}  // namespace

double fleshAround(Joint joint) {
    switch (joint) {
        case Joint::Head:
            return 0.058;
        case Joint::Chin:
        case Joint::Neck:
            return 0.030;
        case Joint::Waist:
            return 0.052;
        case Joint::Pelvis:
        case Joint::NearHip:
        case Joint::FarHip:
            return 0.054;
        case Joint::NearShoulder:
        case Joint::FarShoulder:
            return fleshOfShoulder;
        case Joint::NearElbow:
        case Joint::FarElbow:
            return 0.022;
        case Joint::NearWrist:
        case Joint::FarWrist:
            return 0.016;
        case Joint::NearHand:
        case Joint::FarHand:
            return 0.018;
        case Joint::NearKnee:
        case Joint::FarKnee:
            return 0.034;
        case Joint::NearAnkle:
        case Joint::FarAnkle:
            return 0.020;
        case Joint::NearHeel:
        case Joint::FarHeel:
            return fleshOfHeel;
        case Joint::NearBall:
        case Joint::FarBall:
            return fleshOfBall;
        case Joint::NearToe:
        case Joint::FarToe:
            return fleshOfToes;
    }
    return 0;
}

double Skeleton::lowest() const {
    double lowest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < jointCount; ++i)
        lowest = std::min(lowest, m_places[i].y - fleshAround(static_cast<Joint>(i)));
    return lowest;
}

void Skeleton::move(const Place3& by) {
    for (Place3& place : m_places) place = sum(place, by);
}

Skeleton skeletonOf(const Pose& pose, const Support& support) {
    Skeleton body;
    const Frame pelvis = turnedRight(swungRight(flexed({}, -pose.lean), pose.tilt), pose.turn);
    body[Joint::Waist] = beyond(body[Joint::Pelvis], pelvis, 0, waistOfTrunk * segment::trunk);
    const Frame chest = turnedRight(swungRight(flexed(pelvis, -pose.bend), pose.sideBend), pose.twist);
    body[Joint::Neck] = beyond(body[Joint::Waist], chest, 0, (1 - waistOfTrunk) * segment::trunk);
    const Frame head = flexed(chest, -pose.neck);
    body[Joint::Head] = beyond(body[Joint::Neck], head, headBefore, segment::neckToHead);
    body[Joint::Chin] = beyond(body[Joint::Head], head, chinBefore, -chinBelow);
    placeLeg(body, nearJoints, pelvis, pose.nearSide, 1);
    placeLeg(body, farJoints, pelvis, pose.farSide, -1);
    placeArm(body, nearJoints, chest, pose.nearSide, 1);
    placeArm(body, farJoints, chest, pose.farSide, -1);
    const Place3& carried = body[support.joint];
    body.move({-carried.x, support.height + fleshAround(support.joint) - carried.y, -carried.z});
    return body;
}

}  // namespace restride
