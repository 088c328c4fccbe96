// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit/fit_recording.h"

#include "core/import/limits.h"
#include "core/import/recording.h"

#include <algorithm>
#include <cstdlib>

namespace restride {

namespace {

using FieldNumber = std::uint8_t;

/// Before this, a time counts from when the device was switched on.
constexpr std::int64_t firstRealTime = 0x10000000;

/// Where session and lap keep the same thing.
struct SummaryFields {
    FieldNumber sport;
    FieldNumber subSport;
    FieldNumber cadence;
    FieldNumber fractionOfCadence;
    FieldNumber climb;
    FieldNumber descent;
};
constexpr SummaryFields sessionFields{5, 6, 18, 92, 22, 23};
constexpr SummaryFields lapFields{25, 39, 17, 80, 21, 22};

std::optional<std::int64_t> realTime(std::optional<std::int64_t> time) {
    return time && *time >= firstRealTime ? time : std::nullopt;
}

std::optional<double> cadenceIn(const FitMessage& message, FieldNumber whole, FieldNumber fraction) {
    constexpr double parts = 128;
    const auto told = message.number(whole);
    if (!told || *told <= 0) return std::nullopt;
    return static_cast<double>(*told) + static_cast<double>(message.number(fraction).value_or(0)) / parts;
}

FitSummary summaryIn(const FitMessage& message, const SummaryFields& fields) {
    FitSummary summary;
    summary.sport = {message.number(fields.sport), message.number(fields.subSport)};
    summary.start = realTime(message.number(2));
    summary.elapsed = message.number(7);
    summary.timer = message.number(8);
    summary.distance = message.number(9);
    summary.cadence = cadenceIn(message, fields.cadence, fields.fractionOfCadence);
    summary.climb = message.number(fields.climb);
    summary.descent = message.number(fields.descent);
    // A summary bears the time at which it ends.
    const auto end = realTime(message.time());
    if (!summary.start && end && summary.elapsed) summary.start = *end - *summary.elapsed / 1'000;
    return summary;
}

/// The sport that messages tell of what is around them; a second one makes the whole neither.
void addSport(FitRecording& recording, const fit::SportCode& told) {
    fit::SportCode& sport = recording.sport;
    if (told.sport.value_or(0) == 0) return;
    if (sport.sport && sport.sport != told.sport)
        sport = {fit::multisport, std::nullopt};
    else
        sport = {told.sport, told.subSport.value_or(0) == 0 ? sport.subSport : told.subSport};
}

void addSession(FitRecording& recording, const FitMessage& message) {
    if (recording.sessions.size() >= limits::activities) {
        recording.tooManySessions = true;
        return;
    }
    recording.sessions.push_back(summaryIn(message, sessionFields));
}

void addLap(FitRecording& recording, const FitMessage& message) {
    const FitSummary lap = summaryIn(message, lapFields);
    FitSums& sums = recording.sums;
    if (!sums.laps) sums.lapStart = lap.start;
    sums.laps = true;
    // Of 32 bits each: as many of them as fit into memory do not overflow.
    constexpr std::int64_t most = 0xFFFFFFFF;
    sums.lapTimer += std::clamp<std::int64_t>(lap.timer.value_or(0), 0, most);
    sums.lapElapsed += std::clamp<std::int64_t>(lap.elapsed.value_or(0), 0, most);
    sums.lapDistance += std::clamp<std::int64_t>(lap.distance.value_or(0), 0, most);
    addSport(recording, lap.sport);
}

void addTime(FitSums& sums, std::int64_t time, std::optional<std::int64_t> distance) {
    const std::int64_t steps = distance.value_or(sums.lastDistance) - sums.lastDistance;
    if (!sums.firstTime) {
        sums.firstTime = time;
        sums.lastTime = time;
    } else if (time > sums.lastTime) {
        const std::int64_t gap = time - sums.lastTime;
        if (!isPause(static_cast<double>(gap), static_cast<double>(steps) / 100)) sums.moving += gap;
        sums.lastTime = time;
    }
}

void addRecord(FitSums& sums, const FitMessage& message) {
    ++sums.records;
    auto distance = message.number(5);
    if (distance && (*distance < 0 || *distance > 0xFFFFFFFF)) distance.reset();
    if (const auto time = realTime(message.time())) addTime(sums, *time, distance);
    if (distance) {
        sums.lastDistance = *distance;
        sums.farthest = std::max(sums.farthest.value_or(0), *distance);
    }
    if (const auto cadence = cadenceIn(message, 4, 53)) {
        sums.cadences += *cadence;
        ++sums.cadenceCount;
    }
}

void addTimerEvent(FitSums& sums, const FitMessage& message) {
    constexpr std::int64_t timerEvent = 0;
    constexpr std::int64_t start = 0;
    constexpr std::array<std::int64_t, 4> stops{1, 4, 8, 9};
    const auto time = realTime(message.time());
    const auto type = message.number(1);
    if (message.number(0) != timerEvent || !time || !type) return;
    if (*type == start) {
        sums.timerEvents = true;
        if (!sums.runningSince) sums.runningSince = time;
    } else if (std::ranges::find(stops, *type) != stops.end() && sums.runningSince) {
        sums.timed += std::max<std::int64_t>(0, *time - *sums.runningSince);
        sums.runningSince.reset();
    }
}

/// Quarters of an hour, as zones have them, told by clocks that may be a minute apart.
std::optional<std::int64_t> zoneOffset(std::int64_t difference) {
    constexpr std::int64_t quarter = 900;
    constexpr std::int64_t farthestZone = 14 * 3'600;
    constexpr std::int64_t slack = 60;
    const std::int64_t half = difference < 0 ? -quarter / 2 : quarter / 2;
    const std::int64_t rounded = (difference + half) / quarter * quarter;
    if (std::abs(difference - rounded) > slack || std::abs(rounded) > farthestZone) return std::nullopt;
    return rounded;
}

void readActivity(FitRecording& recording, const FitMessage& message) {
    const auto local = realTime(message.number(5));
    const auto time = realTime(message.time());
    if (!local || !time) return;
    recording.offset = zoneOffset(*local - *time);
    recording.offsetTime = *time;
}

void readFileId(FitRecording& recording, const FitMessage& message) {
    if (recording.fileType) return;
    recording.fileType = message.number(0);
    recording.manufacturer = message.number(1);
    recording.product = message.number(2);
    recording.created = realTime(message.number(4));
    recording.productName = message.text(8);
}

void readDevice(FitRecording& recording, const FitMessage& message) {
    constexpr std::int64_t creator = 0;
    if (message.number(0) != creator || !recording.device.empty()) return;
    recording.device = fit::deviceName(message.number(2), message.number(4), message.text(27));
}

void read(FitRecording& recording, const FitMessage& message) {
    switch (message.kind()) {
        case fit::record:
            return addRecord(recording.sums, message);
        case fit::event:
            return addTimerEvent(recording.sums, message);
        case fit::lap:
            return addLap(recording, message);
        case fit::session:
            return addSession(recording, message);
        case fit::activity:
            return readActivity(recording, message);
        case fit::fileId:
            return readFileId(recording, message);
        case fit::deviceInfo:
            return readDevice(recording, message);
        case fit::sportMessage:
            return addSport(recording, {message.number(0), message.number(1)});
        default:
            return;
    }
}

}  // namespace

FitRecording readFitRecording(const FitPart& part, CancelWatch& watch) {
    FitRecording recording;
    recording.damage = part.damage;
    FitMessages messages(part);
    while (const auto message = messages.next()) {
        if (watch.ends()) break;
        read(recording, *message);
    }
    if (messages.damage()) recording.damage.push_back(*messages.damage());
    return recording;
}

}  // namespace restride
