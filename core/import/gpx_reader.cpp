// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "core/import/cancel_watch.h"
#include "core/import/clean_text.h"
#include "core/import/geo_point.h"
#include "core/import/iso_time.h"
#include "core/import/limits.h"
#include "core/import/recording.h"
#include "core/import/sport_word.h"
#include "core/import/xml_tree.h"

#include <algorithm>
#include <cmath>
#include <utility>

// Distance is the sum of the straight steps between the points of a segment. The time run is that between the points
// of a segment, without pauses (`isPause`); between segments the recorder was stopped.

namespace restride {

namespace {

std::optional<GeoPoint> positionOf(pugi::xml_node point) {
    const auto latitude = xmlNumber(point.attribute("lat").value());
    const auto longitude = xmlNumber(point.attribute("lon").value());
    if (!latitude || !longitude || std::abs(*latitude) > 90 || std::abs(*longitude) > 180) return std::nullopt;
    return GeoPoint{*latitude, *longitude};
}

/// What the points of one track add up to.
class TrackSums {
public:
    explicit TrackSums(bool countsSteps) : m_countsSteps(countsSteps) {}

    void beginSegment() {
        m_position.reset();
        m_inSegment = false;
    }
    void add(pugi::xml_node point);

    int points() const { return m_points; }
    int withoutTime() const { return m_withoutTime; }
    /// More than one point in ten does not say when it was: then the others' times are not those of the way.
    bool isTimedThroughout() const { return m_withoutTime * 10LL <= m_points; }
    double metres() const { return m_metres; }
    /// Of the first point that has one.
    const std::optional<IsoTime>& start() const { return m_start; }
    double timer() const { return static_cast<double>(m_timer) / 1'000; }
    double elapsed() const { return m_start ? static_cast<double>(m_latest - m_start->moment()) / 1'000 : 0; }
    std::optional<double> cadence() const {
        return m_cadenceCount > 0 ? std::optional(m_cadences / m_cadenceCount) : std::nullopt;
    }
    int withoutPosition() const { return m_withoutPosition; }
    int backwards() const { return m_backwards; }
    int leaps() const { return m_leaps; }
    int pauses() const { return m_pauses; }

private:
    void pass(double metres, std::int64_t moment);
    void addCadence(pugi::xml_node extensions);

    bool m_countsSteps;
    bool m_inSegment = false;
    std::optional<GeoPoint> m_position;
    std::optional<IsoTime> m_start;
    /// Milliseconds since 1970; only ever later.
    std::int64_t m_latest = 0;
    std::int64_t m_timer = 0;
    double m_metres = 0;
    double m_cadences = 0;
    double m_cadenceCount = 0;
    int m_points = 0;
    int m_withoutTime = 0;
    int m_withoutPosition = 0;
    int m_backwards = 0;
    int m_leaps = 0;
    int m_pauses = 0;
};

/// Time goes on by a step of so many metres.
void TrackSums::pass(double metres, std::int64_t moment) {
    const std::int64_t gap = moment - m_latest;
    if (m_inSegment && isPause(static_cast<double>(gap) / 1'000, metres))
        ++m_pauses;
    else if (m_inSegment)
        m_timer += gap;
    m_latest = moment;
    m_inSegment = true;
}

void TrackSums::addCadence(pugi::xml_node extensions) {
    pugi::xml_node cadence = elementBelow(extensions, "cad");
    if (!cadence) cadence = elementBelow(extensions, "cadence");
    const double value = xmlNumber(cadence.child_value()).value_or(0);
    if (!(value > 0)) return;
    m_cadences += value;
    ++m_cadenceCount;
}

void TrackSums::add(pugi::xml_node point) {
    // A hundred and eighty kilometres an hour; for points of one second, a second is added.
    constexpr double fastest = 50;
    const auto position = positionOf(point);
    if (!position) {
        ++m_withoutPosition;
        return;
    }
    ++m_points;
    std::optional<IsoTime> time;
    for (const pugi::xml_node child : point.children()) {
        const std::string_view name = localName(child);
        if (name == "time")
            time = readIsoTime(child.child_value());
        else if (m_countsSteps && name == "extensions")
            addCadence(child);
    }
    if (!time) ++m_withoutTime;
    const bool first = !m_start;
    if (time && first) {
        m_start = time;
        m_latest = time->moment();
    }
    if (time && time->moment() < m_latest) {
        ++m_backwards;
        return;
    }
    double step = m_position ? metresBetween(*m_position, *position) : 0;
    const bool leap = time && !first && step > fastest * (static_cast<double>(time->moment() - m_latest) / 1'000 + 1);
    if (leap) {
        ++m_leaps;
        step = 0;
    }
    m_metres += step;
    m_position = position;
    if (time) pass(step, time->moment());
}

std::optional<int> toldMetres(pugi::xml_node extensions, std::string_view name) {
    const auto told = xmlNumber(elementBelow(extensions, name).child_value());
    const auto metres = told ? roundedMetres(*told) : std::nullopt;
    return metres ? std::optional(static_cast<int>(metres->count())) : std::nullopt;
}

class GpxReading {
public:
    GpxReading(ReadFile& read, std::string file, std::string creator, CancelWatch& watch)
        : m_read(read), m_file(std::move(file)), m_creator(std::move(creator)), m_watch(watch) {}

    void readTrack(pugi::xml_node track);
    void finish();

private:
    void tellOddities(const TrackSums& sums);
    bool isTimed(const TrackSums& sums, const std::string& title);

    ReadFile& m_read;
    std::string m_file;
    std::string m_creator;
    CancelWatch& m_watch;
    CadenceTally m_cadences;
    std::int64_t m_offset = 0;
    int m_zones = 0;
    int m_pauses = 0;
};

std::string times(int count, std::string_view what) {
    return std::to_string(count) + ' ' + std::string(what);
}

void GpxReading::tellOddities(const TrackSums& sums) {
    const auto tell = [&](int count, std::string_view what) {
        if (count > 0) note(m_read, m_file, SkipReason::OutOfRange, times(count, what));
    };
    if (!sums.isTimedThroughout())
        note(m_read, m_file, SkipReason::NoDuration, times(sums.withoutTime(), "points without a time"));
    tell(sums.withoutPosition(), "points without a place on earth");
    tell(sums.backwards(), "points earlier than the one before");
    tell(sums.leaps(), "steps faster than 180 km/h");
    m_pauses += sums.pauses();
}

/// Whether the track's clock can be believed.
bool GpxReading::isTimed(const TrackSums& sums, const std::string& title) {
    if (!sums.start()) {
        const std::string length = std::to_string(std::llround(sums.metres())) + " m";
        note(m_read, m_file, SkipReason::NoDate, title.empty() ? length : length + ": " + title);
        return false;
    }
    // One point in ten: then it cannot be told which of them are right.
    if (sums.backwards() * 10LL <= sums.points()) return true;
    note(m_read, m_file, SkipReason::OutOfRange, times(sums.backwards(), "points earlier than the one before"));
    return false;
}

void GpxReading::readTrack(pugi::xml_node track) {
    Activity activity;
    activity.file = m_file;
    activity.sportWord = cleanText(textOfChild(track, "type"), longestTitle);
    activity.sport = sportOfRecordingWord(activity.sportWord);
    activity.title = cleanText(textOfChild(track, "name"), longestTitle);
    TrackSums sums(isOnFoot(activity.sport));
    for (const pugi::xml_node segment : track.children()) {
        if (!isNamed(segment, "trkseg")) continue;
        sums.beginSegment();
        for (const pugi::xml_node point : segment.children()) {
            if (m_watch.ends()) return;
            if (isNamed(point, "trkpt")) sums.add(point);
        }
    }
    if (sums.points() + sums.withoutPosition() == 0) return;
    if (sums.points() < 2) return note(m_read, m_file, SkipReason::NoDistance, "fewer than two points with a place");
    if (!isTimed(sums, activity.title)) return;
    tellOddities(sums);
    activity.start = startAt(*sums.start());
    if (sums.start()->offset.value_or(0) != 0) {
        m_offset = *sums.start()->offset;
        ++m_zones;
    }
    activity.distance = roundedMetres(sums.metres());
    if (sums.isTimedThroughout()) {
        // Standing all the time is no run of no time.
        if (sums.timer() > 0 || sums.elapsed() <= 0) activity.timer = roundedSeconds(sums.timer());
        activity.elapsed = roundedSeconds(sums.elapsed());
    }
    if (const auto cadence = sums.cadence()) activity.cadence = m_cadences.steps(*cadence, activity.sport);
    const pugi::xml_node extensions = childNamed(track, "extensions");
    activity.climb = toldMetres(extensions, "Ascent");
    activity.descent = toldMetres(extensions, "Descent");
    activity.device = m_creator;
    activity.note = cleanText(textOfChild(track, "desc"), longestNote, TextLines::Many);
    activity.richness = Richness::Track;
    activity.kind = SourceKind::Positions;
    m_read.activities.push_back(std::move(activity));
}

void GpxReading::finish() {
    m_cadences.tell(m_read, m_file, GuessBasis::Rows);
    if (m_zones > 0) tellOffset(m_read, m_file, m_offset, m_zones);
    if (m_pauses == 0) return;
    Evidence evidence;
    evidence.file = m_file;
    evidence.subject = GuessSubject::DurationForm;
    evidence.decided = "without pauses";
    evidence.basis = GuessBasis::Rows;
    evidence.support = m_pauses;
    evidence.sure = Sureness::Likely;
    m_read.evidence.push_back(std::move(evidence));
}

/// A file of routes and waypoints alone says where one could go.
std::string whatElse(pugi::xml_node root) {
    if (childNamed(root, "rte")) return "routes only";
    return childNamed(root, "wpt") ? "waypoints only" : "";
}

}  // namespace

ReadFile readGpx(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile read;
    XmlTree tree;
    readXml(tree, bytes, "trkpt", file, read);
    const pugi::xml_node root = childNamed(tree.document.root(), "gpx");
    CancelWatch watch(options.cancelled);
    GpxReading reading(read, file, cleanText(root.attribute("creator").value(), longestTitle), watch);
    for (const pugi::xml_node node : root.children()) {
        if (read.activities.size() >= limits::activities) {
            note(read, file, SkipReason::TooLarge, "activities");
            break;
        }
        if (isNamed(node, "trk")) reading.readTrack(node);
    }
    if (watch.isOver()) return {};
    reading.finish();
    if (read.activities.empty() && read.skipped.empty()) note(read, file, SkipReason::NoActivities, whatElse(root));
    return read;
}

}  // namespace restride
