// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/figure/body_shape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace restride {

namespace {

// Body heights.
constexpr double gapOfPair = 0.16;
constexpr double haloWidth = 0.010;
constexpr double groundWidth = 0.010;
constexpr double thingWidth = 0.016;
constexpr double bandWidth = 0.012;
constexpr double headRoom = 0.04;

template <class... Overloads>
struct Each : Overloads... {
    using Overloads::operator()...;
};
template <class... Overloads>
Each(Overloads...) -> Each<Overloads...>;

bool isNearSide(BodyRegion region) {
    return region != BodyRegion::FarLeg && region != BodyRegion::FarArm;
}

QPointF placeOf(const FlatFigure& flat, Joint joint) {
    return flat.joints[static_cast<std::size_t>(joint)];
}

/// How high a wall is drawn.
double wallHeight(const FlatFigure& flat) {
    return flat.bounds.bottom() + headRoom;
}

/// The things of a figure as closed outlines.
std::vector<QPolygonF> outlinesOf(const Prop& prop, const FlatFigure& flat) {
    const auto plate = [](double x, double y, double width, double height) {
        return QPolygonF(QRectF(x, y, width, height));
    };
    return std::visit(
        Each{[&](const WallProp& wall) {
                 return std::vector{plate(wall.x - (wall.x < 0 ? thingWidth : 0), 0, thingWidth, wallHeight(flat))};
             },
             [&](const BlockProp& block) { return std::vector{plate(block.x, 0, block.width, block.height)}; },
             [&](const ChairProp& chair) {
                 const double leg = chair.height - thingWidth;
                 return std::vector{plate(chair.x, leg, chair.width, thingWidth), plate(chair.x, 0, thingWidth, leg),
                                    plate(chair.x + chair.width - thingWidth, 0, thingWidth, leg),
                                    plate(chair.x, chair.height, thingWidth, chair.height)};
             },
             [&](const BandProp& band) {
                 return std::vector{bar(placeOf(flat, band.from), {band.x, band.y}, bandWidth / 2)};
             },
             [&](const LoopBandProp& loop) {
                 return std::vector{bar(placeOf(flat, loop.from), placeOf(flat, loop.to), bandWidth / 2)};
             },
             [&](const WeightProp& weight) {
                 const QPointF hand = placeOf(flat, weight.in);
                 constexpr double half = 0.045;
                 constexpr double plateHalf = 0.026;
                 return std::vector{bar(hand - QPointF(half, 0), hand + QPointF(half, 0), bandWidth / 2),
                                    bar(hand - QPointF(half, plateHalf), hand - QPointF(half, -plateHalf), bandWidth),
                                    bar(hand + QPointF(half, plateHalf), hand + QPointF(half, -plateHalf), bandWidth)};
             }},
        prop);
}

/// Bands and weights are held before the body, all else stands behind it.
bool isHeld(const Prop& prop) {
    return std::holds_alternative<BandProp>(prop) || std::holds_alternative<LoopBandProp>(prop) ||
           std::holds_alternative<WeightProp>(prop);
}

/// A pose and the things around it, with what they take of the page.
struct PosedFigure {
    const Figure* figure = nullptr;
    FlatFigure flat;
    QRectF bounds;
};

PosedFigure posed(const Figure& figure, const Pose& pose) {
    PosedFigure one{&figure, flatFigure(figure, pose), {}};
    one.bounds = one.flat.bounds;
    for (const Prop& prop : figure.props)
        for (const QPolygonF& outline : outlinesOf(prop, one.flat)) one.bounds |= outline.boundingRect();
    // The ground is at 0 at most; a view from above lets what is near lie below it.
    one.bounds.setTop(std::min(one.bounds.top(), 0.0));
    return one;
}

std::vector<PosedFigure> posesOf(const Figure& figure) {
    std::vector<PosedFigure> poses{posed(figure, figure.start)};
    if (figure.end != figure.start) poses.push_back(posed(figure, figure.end));
    return poses;
}

QSizeF sizeOf(const std::vector<PosedFigure>& poses) {
    double width = gapOfPair * static_cast<double>(poses.size() - 1);
    double top = 0;
    double bottom = 0;
    for (const PosedFigure& pose : poses) {
        width += pose.bounds.width();
        bottom = std::min(bottom, pose.bounds.top());
        top = std::max(top, pose.bounds.bottom());
    }
    return {width, top - bottom + groundWidth};
}

QPainterPath joined(const std::vector<QPolygonF>& outlines) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF& outline : outlines) {
        path.addPolygon(outline);
        path.closeSubpath();
    }
    return path;
}

/// A fine line of paper parts a limb from what it crosses, but not from the trunk out of which it grows.
void paintHalo(QPainter& painter, const BodyShape& shape, const QPainterPath& behind, const QColor& paper) {
    QPainterPath beyondRoot;
    beyondRoot.addRect(shape.root->boundingRect().adjusted(-2, -2, 2, 2));
    beyondRoot.addPolygon(*shape.root);
    painter.save();
    painter.setClipPath(behind, Qt::IntersectClip);
    painter.setClipPath(beyondRoot, Qt::IntersectClip);
    painter.strokePath(joined(shape.outlines), QPen(paper, 2 * haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void paintPose(QPainter& painter, const PosedFigure& pose, const FigureColours& colours) {
    const auto paintThings = [&](bool held) {
        for (const Prop& prop : pose.figure->props)
            if (isHeld(prop) == held) painter.fillPath(joined(outlinesOf(prop, pose.flat)), colours.line);
    };
    paintThings(false);
    QPainterPath behind;
    behind.setFillRule(Qt::WindingFill);
    for (const BodyShape& shape : pose.flat.shapes) {
        if (shape.root && !behind.isEmpty()) paintHalo(painter, shape, behind, colours.paper);
        const QPainterPath body = joined(shape.outlines);
        painter.fillPath(body, isNearSide(shape.region) ? colours.nearSide : colours.farSide);
        painter.fillPath(joined(shape.marks), colours.loaded);
        behind.addPath(body);
    }
    paintThings(true);
}

/// From the start to the end.
void paintArrow(QPainter& painter, QPointF middle, const QColor& colour) {
    constexpr double half = 0.045;
    constexpr double tip = 0.03;
    QPainterPath path(middle - QPointF(half, 0));
    path.lineTo(middle + QPointF(half, 0));
    path.moveTo(middle + QPointF(half - tip, tip));
    path.lineTo(middle + QPointF(half, 0));
    path.lineTo(middle + QPointF(half - tip, -tip));
    painter.strokePath(path, QPen(colour, groundWidth * 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace

double aspectOf(const Figure& figure) {
    const QSizeF size = sizeOf(posesOf(figure));
    return size.width() / size.height();
}

void paintFigure(QPainter& painter, const QRectF& area, const Figure& figure, const FigureColours& colours) {
    const std::vector<PosedFigure> poses = posesOf(figure);
    const QSizeF size = sizeOf(poses);
    // A lying figure is not drawn larger than one that stands with a little room above.
    const double scale = std::min({area.width() / size.width(), area.height() / size.height(), area.height()});
    double below = 0;
    for (const PosedFigure& pose : poses) below = std::min(below, pose.bounds.top());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.left(), area.bottom());
    painter.scale(scale, -scale);
    painter.translate(0, groundWidth - below);
    const double wide = area.width() / scale;
    double x = (wide - size.width()) / 2;
    for (const PosedFigure& pose : poses) {
        painter.save();
        painter.translate(x - pose.bounds.left(), 0);
        paintPose(painter, pose, colours);
        painter.restore();
        x += pose.bounds.width();
        if (&pose != &poses.back()) paintArrow(painter, {x + gapOfPair / 2, 0.2}, colours.line);
        x += gapOfPair;
    }
    painter.fillRect(QRectF(0, below - groundWidth, wide, groundWidth), colours.line);
    painter.restore();
}

}  // namespace restride
