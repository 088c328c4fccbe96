// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace restride {

/// A place in body heights, axes as the International Society of Biomechanics has them: x to the front, y up, z to the
/// right, which is the near side of a figure that looks to the right of the page.
struct Place3 {
    double x = 0;
    double y = 0;
    double z = 0;
};

/// Where segments meet or end.
enum class Joint : std::uint8_t {
    Head,
    Chin,
    Neck,
    Waist,
    Pelvis,
    NearShoulder,
    NearElbow,
    NearWrist,
    NearHand,
    NearHip,
    NearKnee,
    NearAnkle,
    NearHeel,
    NearBall,
    NearToe,
    FarShoulder,
    FarElbow,
    FarWrist,
    FarHand,
    FarHip,
    FarKnee,
    FarAnkle,
    FarHeel,
    FarBall,
    FarToe
};
template <>
struct Words<Joint> {
    static constexpr std::array<std::string_view, 25> list{
        "head",       "chin",         "neck",      "waist",     "pelvis",     "near_shoulder", "near_elbow",
        "near_wrist", "near_hand",    "near_hip",  "near_knee", "near_ankle", "near_heel",     "near_ball",
        "near_toe",   "far_shoulder", "far_elbow", "far_wrist", "far_hand",   "far_hip",       "far_knee",
        "far_ankle",  "far_heel",     "far_ball",  "far_toe"};
};
inline constexpr std::size_t jointCount = Words<Joint>::list.size();

/// Lengths of segments as shares of the body height (Drillis and Contini 1966, after Winter, Biomechanics and Motor
/// Control of Human Movement, 4th edition, figure 4.1).
namespace segment {
inline constexpr double thigh = 0.530 - 0.285;
inline constexpr double shank = 0.285 - 0.039;
inline constexpr double ankleHeight = 0.039;
inline constexpr double foot = 0.152;
inline constexpr double trunk = 0.818 - 0.530;
inline constexpr double upperArm = 0.186;
inline constexpr double forearm = 0.146;
inline constexpr double hand = 0.108;
inline constexpr double head = 1.0 - 0.870;
inline constexpr double neckToHead = 1.0 - 0.818 - head / 2;
inline constexpr double shoulderBreadth = 0.259;
/// Between the centres of the hip joints: about half of the pelvis.
inline constexpr double hipBreadth = 0.191 / 2;
}  // namespace segment

/// A ball joint's angles in degrees; 0 is standing upright with hanging arms (the neutral-zero method).
struct BallAngles {
    /// To the front.
    double flexion = 0;
    /// Away from the body's middle.
    double abduction = 0;
    /// The front of the limb turns outwards.
    double rotation = 0;
    friend bool operator==(const BallAngles&, const BallAngles&) = default;
};

/// One side of the body; degrees, 0 as in standing.
struct SideAngles {
    BallAngles hip;
    /// The heel comes to the buttock.
    double knee = 0;
    /// The toes come to the shin.
    double ankle = 0;
    /// The toes come up from the ball of the foot.
    double toes = 0;
    BallAngles shoulder;
    /// The hand comes to the shoulder.
    double elbow = 0;
    friend bool operator==(const SideAngles&, const SideAngles&) = default;
};

/// A body by the angles of its joints.
struct Pose {
    /// The pelvis against the upright: to the front (90 faces the floor, −90 the sky), towards the far side (90 lies on
    /// it), and turned to the near side.
    double lean = 0;
    double tilt = 0;
    double turn = 0;
    /// The chest against the pelvis: to the front, towards the far side, and turned to the near side.
    double bend = 0;
    double sideBend = 0;
    double twist = 0;
    /// The chin comes to the chest.
    double neck = 0;
    SideAngles nearSide;
    SideAngles farSide;
    friend bool operator==(const Pose&, const Pose&) = default;
};

/// All joints of a body.
class Skeleton {
public:
    [[nodiscard]] const Place3& operator[](Joint joint) const { return m_places[static_cast<std::size_t>(joint)]; }
    [[nodiscard]] Place3& operator[](Joint joint) { return m_places[static_cast<std::size_t>(joint)]; }

    /// The height of the lowest flesh.
    [[nodiscard]] double lowest() const;
    void move(const Place3& by);

private:
    std::array<Place3, jointCount> m_places{};
};

/// The flesh around a joint: its radius in body heights, chosen to look like a body.
[[nodiscard]] double fleshAround(Joint joint);

/// What carries the body.
struct Support {
    Joint joint = Joint::NearHeel;
    /// Of the ground below it: a step has one.
    double height = 0;
};

/// Forward kinematics: the joints of a pose, with the support's joint at x = 0 and z = 0
/// and its flesh on its ground.
[[nodiscard]] Skeleton skeletonOf(const Pose& pose, const Support& support);

}  // namespace restride
