// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/import/folded_name.h"
#include "core/import/limits.h"
#include "core/import/readers.h"
#include "core/import/sport_words.h"
#include "core/import/table/table_findings.h"
#include "core/import/table/written_date.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace restride {

namespace {

constexpr double mostMetres = 10'000'000;
constexpr double mostSeconds = 100.0 * 86'400;
constexpr double fastestRunner = 12.5;

std::optional<double> numberOf(const Json* json) {
    if (json == nullptr) return std::nullopt;
    if (const std::int64_t* whole = json->asInteger()) return static_cast<double>(*whole);
    if (const JsonDecimal* decimal = json->asDecimal()) return decimal->value();
    return std::nullopt;
}

std::string textOfMember(const Json& json, std::string_view key) {
    const Json* member = json.find(key);
    const std::string* text = member == nullptr ? nullptr : member->asString();
    return text == nullptr ? std::string() : std::string(withoutOuterBlanks(*text));
}

/// The number times a scale, rounded, if it is between the bounds.
std::optional<std::int64_t> wholeOf(const Json* json, double scale, double least, double greatest) {
    const auto number = numberOf(json);
    if (!number || !(*number * scale >= least) || !(*number * scale <= greatest)) return std::nullopt;
    return std::llround(*number * scale);
}

std::optional<int> smallWholeOf(const Json* json, double scale, double least, double greatest) {
    const auto whole = wholeOf(json, scale, least, std::min(greatest, 1e6));
    return whole ? std::optional(static_cast<int>(*whole)) : std::nullopt;
}

bool isTooFast(const Activity& activity) {
    const auto time = activity.timer ? activity.timer : activity.elapsed;
    if (!isRunning(activity.sport) || !activity.distance || !time) return false;
    return static_cast<double>(activity.distance->count()) > fastestRunner * static_cast<double>(time->count());
}

// Garmin's account export: centimetres and milliseconds.

/// A word, or an object with the word.
std::string sportWordOf(const Json& entry) {
    const Json* type = entry.find("activityType");
    if (type != nullptr && type->asObject() != nullptr) return textOfMember(*type, "typeKey");
    std::string word = textOfMember(entry, "activityType");
    return word.empty() ? textOfMember(entry, "sportType") : word;
}

/// Local: the wall clock, counted as if it stood in Greenwich.
StartTime startOfSummary(const Json& entry) {
    constexpr double fromMilliseconds = 0.001;
    constexpr double year2100 = 4'102'444'800;
    StartTime start;
    start.utc = wholeOf(entry.find("startTimeGmt"), fromMilliseconds, 1, year2100);
    if (!start.utc) start.utc = wholeOf(entry.find("beginTimestamp"), fromMilliseconds, 1, year2100);
    start.local = wholeOf(entry.find("startTimeLocal"), fromMilliseconds, 1, year2100);
    return start;
}

std::optional<Duration> timeOfSummary(const Json& entry, std::string_view key) {
    const auto whole = wholeOf(entry.find(key), 0.001, 1, mostSeconds);
    return whole ? std::optional(seconds(*whole)) : std::nullopt;
}

void readSummary(const Json& entry, TableFindings& findings) {
    Activity activity;
    activity.sportWord = sportWordOf(entry);
    activity.sport = sportOfWord(activity.sportWord);
    activity.title = textOfMember(entry, "name");
    activity.note = textOfMember(entry, "description");
    activity.start = startOfSummary(entry);
    if (!activity.start.utc && !activity.start.local) return findings.skip(0, SkipReason::NoDate, activity.title);
    if (numberOf(entry.find("distance")).value_or(0) * 0.01 > mostMetres)
        return findings.skip(0, SkipReason::OutOfRange, activity.title);
    if (const auto whole = wholeOf(entry.find("distance"), 0.01, 1, mostMetres)) activity.distance = metres(*whole);
    activity.timer = timeOfSummary(entry, "duration");
    activity.elapsed = timeOfSummary(entry, "elapsedDuration");
    activity.climb = smallWholeOf(entry.find("elevationGain"), 0.01, 0, 30'000);
    activity.descent = smallWholeOf(entry.find("elevationLoss"), 0.01, 0, 30'000);
    activity.cadence = smallWholeOf(entry.find("avgDoubleCadence"), 1, 1, 300);
    if (const auto told = smallWholeOf(entry.find("workoutRpe"), 0.1, 1, 10)) activity.effort = Effort::from(*told);
    if (const auto id = wholeOf(entry.find("activityId"), 1, 1, 9e15)) activity.foreignId = std::to_string(*id);
    activity.richness = Richness::Summary;
    // A list of the service, in which people correct what the watch told.
    activity.kind = SourceKind::TableRow;
    activity.file = findings.file();
    if (isTooFast(activity)) return findings.skip(0, SkipReason::OutOfRange, activity.title);
    findings.read().activities.push_back(std::move(activity));
}

const Json::Array* summariesOf(const Json& part) {
    const Json* list = part.find("summarizedActivitiesExport");
    return list == nullptr ? nullptr : list->asArray();
}

bool readSummaries(const Json& json, TableFindings& findings) {
    std::vector<const Json::Array*> lists;
    if (const Json::Array* parts = json.asArray()) {
        for (const Json& part : *parts)
            if (const Json::Array* list = summariesOf(part)) lists.push_back(list);
    } else if (const Json::Array* list = summariesOf(json)) {
        lists.push_back(list);
    }
    if (lists.empty()) return false;
    int count = 0;
    for (const Json::Array* list : lists) {
        for (const Json& entry : *list) {
            if (findings.read().activities.size() == limits::activities) {
                findings.skip(0, SkipReason::TooLarge, "activities");
                return true;
            }
            readSummary(entry, findings);
            ++count;
        }
    }
    findings.know(GuessSubject::Format, "garmin", GuessBasis::Told, count);
    if (count > 0) {
        findings.know(GuessSubject::DistanceUnit, "cm", GuessBasis::Exporter, count);
        findings.know(GuessSubject::DurationForm, "ms", GuessBasis::Exporter, count);
    }
    return true;
}

// GoldenCheetah: one ride a file, with its samples.

/// `2019/03/04 17:02:33 UTC `.
std::optional<std::int64_t> rideStart(const Json& ride) {
    const auto written = writtenDate(textOfMember(ride, "STARTTIME"));
    const auto day = written ? written->date(std::nullopt) : std::nullopt;
    if (!day) return std::nullopt;
    constexpr std::int64_t secondsOfDay = 86'400;
    return (*day - Date{}) * secondsOfDay + written->second.value_or(0) - written->offset.value_or(0);
}

/// Seconds recorded are told by the samples and their interval; between first and last lie the pauses too.
void readSamples(const Json& ride, Activity& activity) {
    const Json* samples = ride.find("SAMPLES");
    const Json::Array* list = samples == nullptr ? nullptr : samples->asArray();
    if (list == nullptr || list->empty()) return;
    double farthest = 0;
    double first = mostSeconds;
    double last = 0;
    for (const Json& sample : *list) {
        farthest = std::max(farthest, numberOf(sample.find("KM")).value_or(0));
        const auto at = numberOf(sample.find("SECS"));
        if (!at || !(*at >= 0) || !(*at <= mostSeconds)) continue;
        first = std::min(first, *at);
        last = std::max(last, *at);
    }
    const double interval = std::clamp(numberOf(ride.find("RECINTSECS")).value_or(0), 0.0, 60.0);
    const double elapsed = last - first + interval;
    const double recorded = interval * static_cast<double>(list->size());
    if (farthest > 0 && farthest * 1'000 < mostMetres) activity.distance = metres(std::llround(farthest * 1'000));
    if (elapsed >= 1 && last >= first) activity.elapsed = seconds(std::llround(elapsed));
    // Watches that save a sample now and then tell nothing of pauses.
    const bool steady = recorded * 2 >= elapsed && recorded <= elapsed + interval;
    if (activity.elapsed && recorded >= 1 && steady) activity.timer = seconds(std::llround(recorded));
}

bool readRide(const Json& json, TableFindings& findings) {
    const Json* ride = json.find("RIDE");
    if (ride == nullptr || ride->asObject() == nullptr) return false;
    findings.know(GuessSubject::Format, "goldencheetah", GuessBasis::Told, 1);
    Activity activity;
    activity.start.utc = rideStart(*ride);
    if (!activity.start.utc) {
        findings.skip(0, SkipReason::NoDate, textOfMember(*ride, "STARTTIME"));
        return true;
    }
    if (const Json* tags = ride->find("TAGS")) {
        activity.sportWord = textOfMember(*tags, "Sport");
        const std::string part = textOfMember(*tags, "SubSport");
        activity.sport = sportOfWord(activity.sportWord);
        const Sport finer = sportOfWord(part);
        if (activity.sport == Sport::Run && isRunning(finer)) activity.sport = finer;
        activity.title = textOfMember(*tags, "Title");
        activity.note = textOfMember(*tags, "Notes");
    }
    activity.device = textOfMember(*ride, "DEVICETYPE");
    activity.richness = Richness::Track;
    activity.kind = SourceKind::Points;
    activity.file = findings.file();
    readSamples(*ride, activity);
    if (!activity.distance && !activity.elapsed) {
        findings.skip(0, SkipReason::NotAnActivity, activity.title);
    } else if (isTooFast(activity)) {
        findings.skip(0, SkipReason::OutOfRange, activity.title);
    } else {
        findings.read().activities.push_back(std::move(activity));
    }
    return true;
}

void skipDamaged(const JsonError& error, TableFindings& findings) {
    const auto line = static_cast<int>(std::min<std::size_t>(error.line, 1'000'000'000));
    if (error.fault == JsonFault::Cut) return findings.skip(line, SkipReason::Truncated, error.pointer);
    if (error.fault == JsonFault::TooDeep) return findings.skip(line, SkipReason::TooLarge, "jsonDepth");
    findings.skip(line, SkipReason::Damaged, error.pointer);
}

}  // namespace

ReadFile readJsonLog(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile read;
    TableFindings findings(read, file);
    if (options.cancelled()) return read;
    if (bytes.size() > limits::jsonBytes) {
        findings.skip(0, SkipReason::TooLarge, "jsonBytes");
        return read;
    }
    const auto json = parseJson(bytes);
    if (!json) {
        skipDamaged(json.error(), findings);
    } else if (!readSummaries(*json, findings) && !readRide(*json, findings)) {
        findings.skip(0, SkipReason::UnknownFormat, "");
    }
    return read;
}

}  // namespace restride
