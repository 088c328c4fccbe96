// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/exercise/pose.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace restride {

/// From where one looks at a figure; degrees.
struct Viewpoint {
    /// 0 from the near side, 90 from the front.
    double around = 0;
    /// How far from above.
    double above = 0;
};

// Things that stand around, in body heights from the joint that carries the body.

/// A wall or a post, seen from the side.
struct WallProp {
    double x = 0;
};

/// A step or a bench, from its edge on the left.
struct BlockProp {
    double x = 0;
    double width = 0;
    double height = 0;
};

/// A seat; its back rest, if it has one, stands on the left.
struct ChairProp {
    double x = 0;
    double width = 0;
    double height = 0;
};

/// A band or strap from a joint to a place that does not move.
struct BandProp {
    Joint from = Joint::NearHand;
    double x = 0;
    double y = 0;
};

/// A band around two joints.
struct LoopBandProp {
    Joint from = Joint::NearKnee;
    Joint to = Joint::FarKnee;
};

/// A weight in a hand.
struct WeightProp {
    Joint in = Joint::NearHand;
};

using Prop = std::variant<WallProp, BlockProp, ChairProp, BandProp, LoopBandProp, WeightProp>;

/// The parts of a body that a figure can mark as loaded.
enum class BodyPart : std::uint8_t { Trunk, NearThigh, NearShank, NearUpperArm, FarThigh, FarShank };
template <>
struct Words<BodyPart> {
    static constexpr std::array<std::string_view, 6> list{"trunk",          "near_thigh", "near_shank",
                                                          "near_upper_arm", "far_thigh",  "far_shank"};
};

/// An exercise from its start to its end, which are the same when it is held.
struct Figure {
    /// The key of the exercise.
    std::string exercise;
    Viewpoint from;
    /// What the exercise is for.
    EnumSet<BodyPart> loaded;
    Support support;
    Pose start;
    Pose end;
    std::vector<Prop> props;
};

using Figures = std::vector<Figure>;

/// The figure of an exercise, or null.
[[nodiscard]] const Figure* findFigure(const Figures& figures, std::string_view exercise);

/// Reads `resources/figures.json`: angles in degrees, each within what the joint of a healthy adult can do; an angle
/// that is not told is 0. The error says what is wrong and where.
[[nodiscard]] Expected<Figures, std::string> readFigures(std::string_view json);

}  // namespace restride
