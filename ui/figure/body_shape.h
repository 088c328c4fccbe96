// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/figures.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

// A skeleton as one sees it: flat shapes in body heights, x to the right and y up.

namespace restride {

/// What is drawn in one go.
enum class BodyRegion : std::uint8_t { Trunk, NearLeg, FarLeg, NearArm, FarArm };

/// A part of the body and its outlines, which overlap.
struct BodyShape {
    BodyRegion region = BodyRegion::Trunk;
    std::vector<QPolygonF> outlines;
    /// Where it grows out of the trunk; nothing of the trunk itself.
    std::optional<QPolygonF> root;
    /// Where it is marked as loaded.
    std::vector<QPolygonF> marks;
    double depth = 0;
};

struct FlatFigure {
    /// From the farthest to the nearest.
    std::vector<BodyShape> shapes;
    /// Of all joints, for bands and weights.
    std::array<QPointF, jointCount> joints{};
    QRectF bounds;
};

[[nodiscard]] FlatFigure flatFigure(const Figure& figure, const Pose& pose);

/// The outline of a bar with round ends.
[[nodiscard]] QPolygonF bar(QPointF from, QPointF to, double radius);

}  // namespace restride
