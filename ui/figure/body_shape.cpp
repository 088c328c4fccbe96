// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/body_shape.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace restride {

namespace {

struct Disc {
    QPointF centre;
    double radius = 0;
};

double crossOf(QPointF origin, QPointF a, QPointF b) {
    return (a.x() - origin.x()) * (b.y() - origin.y()) - (a.y() - origin.y()) * (b.x() - origin.x());
}

/// The rubber band around discs.
QPolygonF hullOf(std::initializer_list<Disc> discs) {
    constexpr int corners = 32;
    std::vector<QPointF> points;
    for (const Disc& disc : discs)
        for (int i = 0; i < corners; ++i) {
            const double angle = 2 * std::numbers::pi * i / corners;
            points.push_back(disc.centre + disc.radius * QPointF(std::cos(angle), std::sin(angle)));
        }
    std::ranges::sort(points, [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    // Andrew's monotone chain, first along the bottom and then back along the top.
    std::vector<QPointF> hull;
    for (int side = 0; side < 2; ++side) {
        const std::size_t begin = hull.size();
        for (const QPointF& point : points) {
            while (hull.size() >= begin + 2 && crossOf(hull[hull.size() - 2], hull.back(), point) <= 0) hull.pop_back();
            hull.push_back(point);
        }
        hull.pop_back();
        std::ranges::reverse(points);
    }
    return {QList<QPointF>(hull.begin(), hull.end())};
}

QPointF between(QPointF from, QPointF to, double share) {
    return from + (to - from) * share;
}

/// Looks at a skeleton from a viewpoint.
class BodyEye {
public:
    BodyEye(const Skeleton& body, const Viewpoint& from)
        : m_body(body), m_around(from.around * std::numbers::pi / 180), m_above(from.above * std::numbers::pi / 180) {}

    [[nodiscard]] QPointF at(Joint joint) const {
        const Place3& place = m_body[joint];
        const double x = place.x * std::cos(m_around) - place.z * std::sin(m_around);
        return {x, place.y * std::cos(m_above) - towards(place) * std::sin(m_above)};
    }
    [[nodiscard]] Disc disc(Joint joint) const { return {at(joint), fleshAround(joint)}; }
    /// Greater is nearer.
    [[nodiscard]] double depth(Joint joint) const {
        const Place3& place = m_body[joint];
        return towards(place) * std::cos(m_above) + place.y * std::sin(m_above);
    }

private:
    [[nodiscard]] double towards(const Place3& place) const {
        return place.x * std::sin(m_around) + place.z * std::cos(m_around);
    }

    const Skeleton& m_body;
    double m_around;
    double m_above;
};

// Flesh that has no joint of its own, in body heights.
constexpr double chestFlesh = 0.060;
constexpr double thighFlesh = 0.052;
constexpr double calfFlesh = 0.034;
constexpr double armFlesh = 0.030;
/// By which a limb grows into the trunk.
constexpr double rootFlesh = 0.016;
constexpr double markFlesh = 0.014;
/// How far along the trunk from waist to neck the chest is thickest, and the shank from knee to ankle.
constexpr double chestPlace = 0.62;
constexpr double calfPlace = 0.3;
/// A waist is narrower than the hips.
constexpr double waistShare = 0.8;

/// The joints of a limb, from the trunk outwards.
struct LegJoints {
    Joint hip, knee, ankle, heel, ball, toe;
    BodyPart thigh, shank;
};
struct ArmJoints {
    Joint shoulder, elbow, wrist, hand;
};

/// The middle stretch of a segment.
QPolygonF markAlong(QPointF from, QPointF to) {
    constexpr double left = 0.22;
    return bar(between(from, to, left), between(from, to, 1 - left), markFlesh);
}

BodyShape legShape(const BodyEye& eye, BodyRegion region, const LegJoints& joints, EnumSet<BodyPart> loaded) {
    BodyShape shape{region, {}, {}, {}, 0};
    const Disc hip{eye.at(joints.hip), thighFlesh};
    const Disc knee = eye.disc(joints.knee);
    const Disc ankle = eye.disc(joints.ankle);
    const QPointF calf = between(knee.centre, ankle.centre, calfPlace);
    // To the side of the heel.
    const QPointF back = eye.at(joints.heel) - eye.at(joints.ball);
    const double length = std::max(std::hypot(back.x(), back.y()), segment::ankleHeight);
    const Disc calfDisc{calf + back / length * 0.006, calfFlesh};
    shape.outlines = {hullOf({hip, knee}), hullOf({knee, calfDisc}), hullOf({calfDisc, ankle}),
                      hullOf({ankle, eye.disc(joints.heel), eye.disc(joints.ball)}),
                      hullOf({eye.disc(joints.ball), eye.disc(joints.toe)})};
    shape.root = hullOf({{hip.centre, rootFlesh + thighFlesh}});
    if (loaded.contains(joints.thigh)) shape.marks.push_back(markAlong(hip.centre, knee.centre));
    if (loaded.contains(joints.shank)) shape.marks.push_back(markAlong(knee.centre, ankle.centre));
    shape.depth = (eye.depth(joints.hip) + eye.depth(joints.knee) + eye.depth(joints.ankle)) / 3;
    return shape;
}

BodyShape armShape(const BodyEye& eye, BodyRegion region, const ArmJoints& joints, bool loaded) {
    BodyShape shape{region, {}, {}, {}, 0};
    const Disc shoulder{eye.at(joints.shoulder), armFlesh};
    const Disc elbow = eye.disc(joints.elbow);
    shape.outlines = {hullOf({shoulder, elbow}), hullOf({elbow, eye.disc(joints.wrist)}),
                      hullOf({eye.disc(joints.wrist), eye.disc(joints.hand)})};
    shape.root = hullOf({{shoulder.centre, rootFlesh + shoulder.radius}});
    if (loaded) shape.marks.push_back(markAlong(shoulder.centre, elbow.centre));
    shape.depth = (eye.depth(joints.shoulder) + eye.depth(joints.elbow) + eye.depth(joints.hand)) / 3;
    return shape;
}

BodyShape trunkShape(const BodyEye& eye, EnumSet<BodyPart> loaded) {
    BodyShape shape{BodyRegion::Trunk, {}, {}, {}, 0};
    const QPointF waist = eye.at(Joint::Waist);
    const QPointF neck = eye.at(Joint::Neck);
    const QPointF halfWaist = (eye.at(Joint::NearHip) - eye.at(Joint::FarHip)) / 2 * waistShare;
    const double waistFlesh = fleshAround(Joint::Waist);
    const Disc nearWaist{waist + halfWaist, waistFlesh};
    const Disc farWaist{waist - halfWaist, waistFlesh};
    const Disc chest{between(waist, neck, chestPlace), chestFlesh};
    shape.outlines = {
        hullOf({eye.disc(Joint::NearShoulder), eye.disc(Joint::FarShoulder), chest, nearWaist, farWaist}),
        hullOf({nearWaist, farWaist, eye.disc(Joint::NearHip), eye.disc(Joint::FarHip)}),
        hullOf({eye.disc(Joint::Neck), {eye.at(Joint::Head), fleshAround(Joint::Neck)}}),
        hullOf({eye.disc(Joint::Head), eye.disc(Joint::Chin)}),
    };
    if (loaded.contains(BodyPart::Trunk)) shape.marks.push_back(markAlong(eye.at(Joint::Pelvis), neck));
    shape.depth = (eye.depth(Joint::Pelvis) + eye.depth(Joint::Neck)) / 2;
    return shape;
}

}  // namespace

QPolygonF bar(QPointF from, QPointF to, double radius) {
    return hullOf({{from, radius}, {to, radius}});
}

FlatFigure flatFigure(const Figure& figure, const Pose& pose) {
    const Skeleton body = skeletonOf(pose, figure.support);
    const BodyEye eye(body, figure.from);
    FlatFigure flat;
    for (std::size_t i = 0; i < jointCount; ++i) flat.joints[i] = eye.at(static_cast<Joint>(i));
    flat.shapes.push_back(trunkShape(eye, figure.loaded));
    flat.shapes.push_back(legShape(eye, BodyRegion::FarLeg,
                                   {Joint::FarHip, Joint::FarKnee, Joint::FarAnkle, Joint::FarHeel, Joint::FarBall,
                                    Joint::FarToe, BodyPart::FarThigh, BodyPart::FarShank},
                                   figure.loaded));
    flat.shapes.push_back(legShape(eye, BodyRegion::NearLeg,
                                   {Joint::NearHip, Joint::NearKnee, Joint::NearAnkle, Joint::NearHeel, Joint::NearBall,
                                    Joint::NearToe, BodyPart::NearThigh, BodyPart::NearShank},
                                   figure.loaded));
    flat.shapes.push_back(armShape(eye, BodyRegion::FarArm,
                                   {Joint::FarShoulder, Joint::FarElbow, Joint::FarWrist, Joint::FarHand}, false));
    flat.shapes.push_back(armShape(eye, BodyRegion::NearArm,
                                   {Joint::NearShoulder, Joint::NearElbow, Joint::NearWrist, Joint::NearHand},
                                   figure.loaded.contains(BodyPart::NearUpperArm)));
    // Seen from the front the limbs are as near as the trunk: then the near ones lie before it and the far ones behind.
    // All but the far arm do so always, else a hip that is bent to the front would cover the pelvis.
    for (BodyShape& shape : flat.shapes) switch (shape.region) {
            case BodyRegion::NearArm:
                shape.depth += 2;
                break;
            case BodyRegion::NearLeg:
                shape.depth += 1;
                break;
            case BodyRegion::Trunk:
                break;
            case BodyRegion::FarArm:
                shape.depth -= 0.03;
                break;
            case BodyRegion::FarLeg:
                shape.depth -= 1;
                break;
        }
    std::ranges::stable_sort(flat.shapes, {}, &BodyShape::depth);
    for (const BodyShape& shape : flat.shapes)
        for (const QPolygonF& outline : shape.outlines) flat.bounds |= outline.boundingRect();
    return flat;
}

}  // namespace restride
