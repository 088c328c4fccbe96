// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/figures.h"

#include "core/base/json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace restride {

namespace {

/// One angle of a body: its name, where it is kept and how far the joint goes.
struct BodyAngle {
    std::string_view name;
    double Pose::* place;
    int lowest;
    int highest;
};
constexpr std::array bodyAngles{
    BodyAngle{"lean", &Pose::lean, -130, 120},        BodyAngle{"tilt", &Pose::tilt, -100, 100},
    BodyAngle{"turn", &Pose::turn, -180, 180},        BodyAngle{"bend", &Pose::bend, -30, 60},
    BodyAngle{"side_bend", &Pose::sideBend, -35, 35}, BodyAngle{"twist", &Pose::twist, -60, 60},
    BodyAngle{"neck", &Pose::neck, -70, 60},
};

struct SideAngle {
    std::string_view name;
    double SideAngles::* place;
    int lowest;
    int highest;
};
constexpr std::array sideAngles{
    SideAngle{"knee", &SideAngles::knee, 0, 155},
    SideAngle{"ankle", &SideAngles::ankle, -60, 45},
    SideAngle{"toes", &SideAngles::toes, -30, 80},
    SideAngle{"elbow", &SideAngles::elbow, 0, 150},
};

struct BallAngle {
    std::string_view name;
    BallAngles SideAngles::* joint;
    double BallAngles::* place;
    int lowest;
    int highest;
};
constexpr std::array ballAngles{
    BallAngle{"hip", &SideAngles::hip, &BallAngles::flexion, -35, 135},
    BallAngle{"hip_out", &SideAngles::hip, &BallAngles::abduction, -35, 60},
    BallAngle{"hip_turn", &SideAngles::hip, &BallAngles::rotation, -50, 70},
    BallAngle{"shoulder", &SideAngles::shoulder, &BallAngles::flexion, -60, 180},
    BallAngle{"shoulder_out", &SideAngles::shoulder, &BallAngles::abduction, -30, 180},
    BallAngle{"shoulder_turn", &SideAngles::shoulder, &BallAngles::rotation, -100, 90},
};

/// What no length around a body exceeds, in body heights.
constexpr int mostHeights = 2;
/// Lengths have at most so many decimal places.
constexpr int lengthPlaces = 3;
constexpr double lengthUnit = 1000;

/// Reads one document and keeps the first thing that is wrong with it.
class FigureReader {
public:
    explicit FigureReader(const Json& document) : m_document(document) {}

    Expected<Figures, std::string> read() {
        Figures figures;
        const Json::Array* list = m_document.asArray();
        if (!list) return unexpected(std::string("/: a list of figures is expected."));
        for (std::size_t i = 0; i < list->size() && m_complaint.empty(); ++i) {
            const std::string place = '/' + std::to_string(i);
            Figure figure = readFigure((*list)[i], place);
            if (findFigure(figures, figure.exercise)) complain(place, figure.exercise + " is there twice.");
            figures.push_back(std::move(figure));
        }
        if (!m_complaint.empty()) return unexpected(std::move(m_complaint));
        return figures;
    }

private:
    void complain(const std::string& place, const std::string& what) {
        if (m_complaint.empty()) m_complaint = place + ": " + what;
    }

    /// The members of an object, each of which has to be taken by `take`.
    template <class Take>
    void readObject(const Json& json, const std::string& place, Take take) {
        const Json::Object* members = json.asObject();
        if (!members) return complain(place, "an object is expected.");
        for (const Json::Member& member : *members) {
            std::string below = place;
            appendToPointer(below, member.key);
            if (!take(member.key, member.value, below)) complain(below, "a field of this name is not known.");
        }
    }

    Figure readFigure(const Json& json, const std::string& place) {
        Figure figure;
        readObject(json, place, [&](std::string_view key, const Json& value, const std::string& at) {
            if (key == "exercise")
                figure.exercise = text(value, at);
            else if (key == "around")
                figure.from.around = angle(value, at, -180, 180);
            else if (key == "above")
                figure.from.above = angle(value, at, 0, 60);
            else if (key == "loaded")
                readLoaded(value, at, figure.loaded);
            else if (key == "support")
                readSupport(value, at, figure.support);
            else if (key == "start")
                figure.start = readPose(value, at);
            else if (key == "end")
                figure.end = readPose(value, at);
            else if (key == "props")
                readProps(value, at, figure.props);
            else
                return false;
            return true;
        });
        if (!json.find("end")) figure.end = figure.start;
        if (figure.exercise.empty()) complain(place, "the key of an exercise is missing.");
        return figure;
    }

    void readLoaded(const Json& json, const std::string& place, EnumSet<BodyPart>& loaded) {
        const Json::Array* list = json.asArray();
        if (!list) return complain(place, "a list of parts of the body is expected.");
        for (const Json& one : *list) loaded.insert(named<BodyPart>(one, place));
    }

    void readSupport(const Json& json, const std::string& place, Support& support) {
        readObject(json, place, [&](std::string_view key, const Json& value, const std::string& at) {
            if (key == "joint")
                support.joint = named<Joint>(value, at);
            else if (key == "height")
                support.height = length(value, at);
            else
                return false;
            return true;
        });
    }

    Pose readPose(const Json& json, const std::string& place) {
        Pose pose;
        readObject(json, place, [&](std::string_view key, const Json& value, const std::string& at) {
            if (key == "near")
                pose.nearSide = readSide(value, at);
            else if (key == "far")
                pose.farSide = readSide(value, at);
            else
                return takeBodyAngle(key, value, at, pose);
            return true;
        });
        return pose;
    }

    bool takeBodyAngle(std::string_view key, const Json& value, const std::string& at, Pose& pose) {
        const auto known = std::ranges::find(bodyAngles, key, &BodyAngle::name);
        if (known == bodyAngles.end()) return false;
        pose.*(known->place) = angle(value, at, known->lowest, known->highest);
        return true;
    }

    SideAngles readSide(const Json& json, const std::string& place) {
        SideAngles side;
        readObject(json, place, [&](std::string_view key, const Json& value, const std::string& at) {
            if (const auto known = std::ranges::find(sideAngles, key, &SideAngle::name); known != sideAngles.end())
                side.*(known->place) = angle(value, at, known->lowest, known->highest);
            else if (const auto ball = std::ranges::find(ballAngles, key, &BallAngle::name); ball != ballAngles.end())
                side.*(ball->joint).*(ball->place) = angle(value, at, ball->lowest, ball->highest);
            else
                return false;
            return true;
        });
        return side;
    }

    void readProps(const Json& json, const std::string& place, std::vector<Prop>& props) {
        const Json::Array* list = json.asArray();
        if (!list) return complain(place, "a list of things is expected.");
        for (std::size_t i = 0; i < list->size(); ++i) {
            const std::string at = place + '/' + std::to_string(i);
            const Json* kind = (*list)[i].find("kind");
            if (std::optional<Prop> prop = readProp(kind ? text(*kind, at + "/kind") : "", (*list)[i], at))
                props.push_back(*prop);
        }
    }

    std::optional<Prop> readProp(std::string_view kind, const Json& json, const std::string& place) {
        const auto told = [&](std::string_view key) {
            std::string below = place;
            appendToPointer(below, key);
            const Json* value = json.find(key);
            return length(value ? *value : Json(), below);
        };
        const auto joint = [&](std::string_view key) {
            std::string below = place;
            appendToPointer(below, key);
            const Json* value = json.find(key);
            return named<Joint>(value ? *value : Json(), below);
        };
        if (kind == "wall") return WallProp{told("x")};
        if (kind == "block") return BlockProp{told("x"), told("width"), told("height")};
        if (kind == "chair") return ChairProp{told("x"), told("width"), told("height")};
        if (kind == "band") return BandProp{joint("from"), told("x"), told("y")};
        if (kind == "loop") return LoopBandProp{joint("from"), joint("to")};
        if (kind == "weight") return WeightProp{joint("in")};
        complain(place, "a thing of this kind is not known.");
        return std::nullopt;
    }

    std::string text(const Json& json, const std::string& place) {
        const std::string* told = json.asString();
        if (!told) complain(place, "a text is expected.");
        return told ? *told : std::string();
    }

    template <Worded Enum>
    Enum named(const Json& json, const std::string& place) {
        const std::optional<Enum> known = fromWord<Enum>(text(json, place));
        if (!known) complain(place, "this name is not known.");
        return known.value_or(Enum{});
    }

    double angle(const Json& json, const std::string& place, int lowest, int highest) {
        const std::optional<std::int64_t> degrees = json.exactly(0);
        if (!degrees || *degrees < lowest || highest < *degrees) {
            complain(place, "whole degrees from " + std::to_string(lowest) + " to " + std::to_string(highest) +
                                " are expected.");
            return 0;
        }
        return static_cast<double>(*degrees);
    }

    double length(const Json& json, const std::string& place) {
        const std::optional<std::int64_t> told = json.exactly(lengthPlaces);
        const double heights = told ? static_cast<double>(*told) / lengthUnit : 0;
        if (!told || heights < -mostHeights || mostHeights < heights)
            complain(place, "a length in body heights is expected.");
        return heights;
    }

    const Json& m_document;
    std::string m_complaint;
};

}  // namespace

const Figure* findFigure(const Figures& figures, std::string_view exercise) {
    const auto place = std::ranges::find(figures, exercise, &Figure::exercise);
    return place == figures.end() ? nullptr : &*place;
}

Expected<Figures, std::string> readFigures(std::string_view json) {
    const Expected<Json, JsonError> document = parseJson(json);
    if (!document) return unexpected("line " + std::to_string(document.error().line) + ": this is not JSON.");
    return FigureReader(*document).read();
}

}  // namespace restride
