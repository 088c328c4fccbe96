// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "core/import/cancel_watch.h"
#include "core/import/clean_text.h"
#include "core/import/iso_time.h"
#include "core/import/limits.h"
#include "core/import/recording.h"
#include "core/import/sport_word.h"
#include "core/import/xml_tree.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

/// An average over points or laps, weighed.
struct Average {
    double sum = 0;
    double weight = 0;

    void add(double value, double weightOfIt) {
        if (!(value > 0) || !(weightOfIt > 0)) return;
        sum += value * weightOfIt;
        weight += weightOfIt;
    }
};

/// What the laps of one activity add up to.
struct TcxSums {
    explicit TcxSums(CancelWatch& cancelWatch) : watch(cancelWatch) {}
    CancelWatch& watch;
    std::optional<double> seconds;
    std::optional<double> metres;
    std::string_view firstTime;
    std::string_view lastTime;
    int points = 0;
    int oddLaps = 0;
    /// A lap did not tell its distance, and its points did.
    bool metresOfPoints = false;
    /// Of the whole activity, at the last point that told it.
    double metresSoFar = 0;
    /// Milliseconds since 1970 at which the last lap ends by its own word.
    std::optional<std::int64_t> lapEnd;
    Average runCadence;
    Average cadence;
    Average lapCadence;
};

void add(std::optional<double>& sum, std::optional<double> part) {
    if (part) sum = sum.value_or(0) + *part;
}

/// Time between the points of a lap that does not tell its own.
class TcxClock {
public:
    void point(std::string_view time, std::optional<double> metresSoFar) {
        const auto told = readIsoTime(time);
        if (!told) return;
        const std::int64_t moment = told->moment();
        if (m_last && moment > *m_last) {
            const double gap = static_cast<double>(moment - *m_last) / 1'000;
            if (!isPause(gap, metresSoFar.value_or(m_metres) - m_metres)) m_seconds += gap;
        }
        m_last = std::max(moment, m_last.value_or(moment));
        m_metres = metresSoFar.value_or(m_metres);
    }
    std::optional<double> elapsedSeconds() const { return m_last ? std::optional(m_seconds) : std::nullopt; }

private:
    std::optional<std::int64_t> m_last;
    double m_metres = 0;
    double m_seconds = 0;
};

struct TcxPoint {
    std::string_view time;
    std::optional<double> metresSoFar;
};

TcxPoint readPoint(TcxSums& sums, pugi::xml_node point) {
    TcxPoint read;
    for (const pugi::xml_node child : point.children()) {
        const std::string_view name = localName(child);
        if (name == "Time")
            read.time = child.child_value();
        else if (name == "DistanceMeters")
            read.metresSoFar = xmlNumber(child.child_value());
        else if (name == "Cadence")
            sums.cadence.add(xmlNumber(child.child_value()).value_or(0), 1);
        else if (name == "Extensions")
            sums.runCadence.add(xmlNumber(elementBelow(child, "RunCadence").child_value()).value_or(0), 1);
    }
    return read;
}

/// What the points of a lap tell, for where the lap itself does not.
struct LapTrack {
    std::optional<double> seconds;
    std::optional<double> metres;
};

LapTrack readTracks(TcxSums& sums, pugi::xml_node lap, bool clocked) {
    TcxClock clock;
    const double before = sums.metresSoFar;
    for (const pugi::xml_node track : lap.children()) {
        if (!isNamed(track, "Track")) continue;
        for (const pugi::xml_node node : track.children()) {
            if (!isNamed(node, "Trackpoint")) continue;
            if (sums.watch.ends()) return {};
            const TcxPoint point = readPoint(sums, node);
            if (clocked) clock.point(point.time, point.metresSoFar);
            if (!point.time.empty()) sums.lastTime = point.time;
            if (sums.firstTime.empty()) sums.firstTime = point.time;
            if (point.metresSoFar) sums.metresSoFar = std::max(sums.metresSoFar, *point.metresSoFar);
            ++sums.points;
        }
    }
    LapTrack read;
    read.seconds = clock.elapsedSeconds();
    if (sums.metresSoFar > before) read.metres = sums.metresSoFar - before;
    return read;
}

/// A total of a lap: absent, or a number that is not negative.
std::optional<double> lapTotal(TcxSums& sums, pugi::xml_node lap, std::string_view name) {
    const std::string_view text = textOfChild(lap, name);
    if (text.empty()) return std::nullopt;
    const auto value = xmlNumber(text);
    if (value && *value >= 0) return value;
    ++sums.oddLaps;
    return std::nullopt;
}

/// Where a total is absent or zero, and the points say more: some programs write 0 for what they do not know.
bool pointsKnowBetter(std::optional<double> total, std::optional<double> ofPoints) {
    return total.value_or(0) <= 0 && ofPoints;
}

std::optional<double> totalOr(std::optional<double> total, std::optional<double> ofPoints) {
    return pointsKnowBetter(total, ofPoints) ? ofPoints : total;
}

void readLap(TcxSums& sums, pugi::xml_node lap) {
    const auto told = lapTotal(sums, lap, "TotalTimeSeconds");
    const auto metres = lapTotal(sums, lap, "DistanceMeters");
    const LapTrack track = readTracks(sums, lap, told.value_or(0) <= 0);
    add(sums.seconds, totalOr(told, track.seconds));
    add(sums.metres, totalOr(metres, track.metres));
    sums.metresOfPoints = sums.metresOfPoints || pointsKnowBetter(metres, track.metres);
    const double weight = told.value_or(1);
    if (const pugi::xml_node extensions = childNamed(lap, "Extensions"))
        sums.lapCadence.add(xmlNumber(elementBelow(extensions, "AvgRunCadence").child_value()).value_or(0), weight);
    sums.lapCadence.add(xmlNumber(textOfChild(lap, "Cadence")).value_or(0), weight);
    const auto begin = readIsoTime(lap.attribute("StartTime").value());
    constexpr double longestLap = 1e7;
    if (begin && told && *told < longestLap)
        sums.lapEnd = std::max(sums.lapEnd.value_or(0), begin->moment() + static_cast<std::int64_t>(*told * 1'000));
}

std::optional<IsoTime> startOf(pugi::xml_node node, std::string_view firstPoint) {
    const pugi::xml_node lap = childNamed(node, "Lap");
    for (const std::string_view text :
         {std::string_view(node.attribute("StartTime").value()), std::string_view(lap.attribute("StartTime").value()),
          textOfChild(node, "Id"), firstPoint})
        if (const auto time = readIsoTime(text)) return time;
    return std::nullopt;
}

/// The first point is made when the recording begins; points of another day were not.
bool pointsBelongTo(const IsoTime& start, const IsoTime& firstPoint) {
    constexpr std::int64_t anHour = 3'600'000;
    const std::int64_t late = firstPoint.moment() - start.moment();
    return late >= -anHour && late <= anHour;
}

class TcxReading {
public:
    TcxReading(ReadFile& read, std::string file, CancelWatch& watch)
        : m_read(read), m_file(std::move(file)), m_watch(watch) {}

    void readActivity(pugi::xml_node node, Sport transition);
    void readMultiSport(pugi::xml_node session);
    void finish();

private:
    std::optional<Duration> elapsedOf(const TcxSums& sums, const IsoTime& start);
    std::optional<int> cadenceOf(const TcxSums& sums, Sport sport);
    void tellZone(const IsoTime& start);

    ReadFile& m_read;
    std::string m_file;
    CancelWatch& m_watch;
    CadenceTally m_cadences;
    std::int64_t m_offset = 0;
    int m_zones = 0;
};

std::optional<Duration> TcxReading::elapsedOf(const TcxSums& sums, const IsoTime& start) {
    std::int64_t end = sums.lapEnd.value_or(start.moment());
    const auto first = readIsoTime(sums.firstTime);
    const auto last = readIsoTime(sums.lastTime);
    if (first && last && pointsBelongTo(start, *first))
        end = std::max(end, last->moment());
    else if (first)
        note(m_read, m_file, SkipReason::OutOfRange, "times of points: " + std::string(sums.firstTime));
    const double seconds = static_cast<double>(end - start.moment()) / 1'000;
    if (end == start.moment() && !sums.seconds) return std::nullopt;
    return roundedSeconds(std::max(seconds, sums.seconds.value_or(0)));
}

std::optional<int> TcxReading::cadenceOf(const TcxSums& sums, Sport sport) {
    for (const Average* average : {&sums.runCadence, &sums.cadence, &sums.lapCadence})
        if (average->weight > 0) return m_cadences.steps(average->sum / average->weight, sport);
    return std::nullopt;
}

void TcxReading::tellZone(const IsoTime& start) {
    if (!start.offset || *start.offset == 0) return;
    m_offset = *start.offset;
    ++m_zones;
}

void TcxReading::readActivity(pugi::xml_node node, Sport transition) {
    TcxSums sums(m_watch);
    if (transition == Sport::Transition) readLap(sums, node);
    for (const pugi::xml_node child : node.children())
        if (isNamed(child, "Lap")) readLap(sums, child);
    Activity activity;
    activity.file = m_file;
    activity.sportWord = cleanText(node.attribute("Sport").value(), longestTitle);
    activity.sport = transition == Sport::Transition ? transition : sportOfRecordingWord(activity.sportWord);
    if (sums.oddLaps > 0) note(m_read, m_file, SkipReason::OutOfRange, "total of a lap");
    const auto start = startOf(node, sums.firstTime);
    if (!start) return note(m_read, m_file, SkipReason::NoDate, activity.sportWord);
    activity.start = startAt(*start);
    tellZone(*start);
    if (sums.metres) activity.distance = roundedMetres(*sums.metres);
    if (sums.seconds) activity.timer = roundedSeconds(*sums.seconds);
    activity.elapsed = elapsedOf(sums, *start);
    activity.cadence = cadenceOf(sums, activity.sport);
    activity.device = cleanText(textOfChild(childNamed(node, "Creator"), "Name"), longestTitle);
    activity.note = cleanText(textOfChild(node, "Notes"), longestNote, TextLines::Many);
    activity.richness = sums.points > 0 ? Richness::Track : Richness::Summary;
    activity.kind = sums.metresOfPoints ? SourceKind::Points : SourceKind::LapSums;
    m_read.activities.push_back(std::move(activity));
}

/// `FirstSport` and `NextSport`s, each an activity, the latter with a transition before it.
void TcxReading::readMultiSport(pugi::xml_node session) {
    for (const pugi::xml_node leg : session.children())
        for (const pugi::xml_node node : leg.children()) {
            if (isNamed(node, "Transition")) readActivity(node, Sport::Transition);
            if (isNamed(node, "Activity")) readActivity(node, Sport::Unknown);
        }
}

void TcxReading::finish() {
    m_cadences.tell(m_read, m_file, GuessBasis::Told);
    if (m_zones > 0) tellOffset(m_read, m_file, m_offset, m_zones);
}

/// Courses and workouts are plans.
void tellEmptiness(ReadFile& read, const std::string& file, pugi::xml_node root) {
    for (const std::string_view plan : {"Courses", "Workouts"})
        if (childNamed(root, plan)) return note(read, file, SkipReason::NotAnActivity, std::string(plan));
    if (read.skipped.empty()) note(read, file, SkipReason::NoActivities, "");
}

}  // namespace

ReadFile readTcx(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile read;
    XmlTree tree;
    readXml(tree, bytes, "Trackpoint", file, read);
    const pugi::xml_node root = childNamed(tree.document.root(), "TrainingCenterDatabase");
    CancelWatch watch(options.cancelled);
    TcxReading reading(read, file, watch);
    for (const pugi::xml_node node : childNamed(root, "Activities").children()) {
        if (read.activities.size() >= limits::activities) {
            note(read, file, SkipReason::TooLarge, "activities");
            break;
        }
        if (isNamed(node, "Activity")) reading.readActivity(node, Sport::Unknown);
        if (isNamed(node, "MultiSportSession")) reading.readMultiSport(node);
    }
    if (watch.isOver()) return {};
    reading.finish();
    if (read.activities.empty()) tellEmptiness(read, file, root);
    return read;
}

}  // namespace restride
