// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include "core/import/fit/fit_messages.h"
#include "core/import/fit/fit_profile.h"
#include "core/import/fit/fit_recording.h"
#include "core/import/limits.h"
#include "core/import/local_time.h"
#include "core/import/recording.h"

#include <algorithm>
#include <map>
#include <utility>

namespace restride {

namespace {

/// FIT counts seconds from 1989-12-31 00:00 UTC.
constexpr std::int64_t fitEpoch = 631'065'600;

double thousandths(std::int64_t value) {
    return static_cast<double>(value) / 1'000;
}

/// What becomes of all parts of one file.
class FitReading {
public:
    FitReading(std::string file, const ImportOptions& options) : m_file(std::move(file)), m_options(options) {}

    void take(const FitRecording& recording);
    void lose(const FitDamage& damage, std::string_view bytes);
    ReadFile finish();
    bool full() const {
        return m_read.skipped.size() >= limits::messageNotes || m_read.activities.size() >= limits::activities;
    }

private:
    void takeSessions(const FitRecording& recording);
    void add(const FitRecording& recording, const FitSummary& summary);
    Activity activityOf(const FitRecording& recording, const FitSummary& summary);
    std::optional<std::int64_t> knownOffset(const FitRecording& recording, std::int64_t utc) const;
    void placeOnWall(Activity& activity, const FitRecording& recording);
    void tellSport(const FitSummary& summary);

    std::string m_file;
    const ImportOptions& m_options;
    ReadFile m_read;
    CadenceTally m_cadences;
    /// Where the session of this start and sport is: one that a device saved twice is one.
    std::map<std::pair<std::int64_t, Sport>, std::size_t> m_known;
    int m_zones = 0;
    std::int64_t m_offset = 0;
    Sureness m_zoneSure = Sureness::Certain;
    int m_guessedSports = 0;
    bool m_sawActivityFile = false;
};

/// A single record is no recording: its time is that at which the device was asked to begin.
bool hasRecording(const FitSums& sums) {
    return sums.laps || (sums.firstTime && sums.lastTime > *sums.firstTime);
}

std::optional<std::int64_t> timerOf(const FitSums& sums) {
    if (sums.timerEvents) {
        const std::int64_t open = sums.runningSince ? std::max<std::int64_t>(0, sums.lastTime - *sums.runningSince) : 0;
        return (sums.timed + open) * 1'000;
    }
    if (sums.firstTime) return sums.moving * 1'000;
    if (sums.laps) return sums.lapTimer;
    return std::nullopt;
}

/// Laps, unless there are none, or the records go on after the last of them.
void tellDistance(FitSummary& summary, const FitSums& sums) {
    const bool byLaps = sums.laps && sums.lapDistance > 0 && sums.lapDistance >= sums.farthest.value_or(0);
    summary.distance = byLaps ? sums.lapDistance : sums.farthest;
    summary.kind = byLaps ? SourceKind::LapSums : SourceKind::Points;
}

/// The one session that laps and records add up to.
FitSummary summaryOf(const FitRecording& recording) {
    const FitSums& sums = recording.sums;
    FitSummary summary;
    summary.sport = recording.sport;
    summary.start = sums.lapStart ? sums.lapStart : sums.firstTime;
    summary.timer = timerOf(sums);
    tellDistance(summary, sums);
    if (sums.firstTime)
        summary.elapsed = (sums.lastTime - std::min(*sums.firstTime, summary.start.value_or(*sums.firstTime))) * 1'000;
    else if (sums.laps)
        summary.elapsed = sums.lapElapsed;
    if (summary.timer && summary.elapsed) summary.elapsed = std::max(*summary.elapsed, *summary.timer);
    return summary;
}

/// What the session leaves open, if all that was recorded is its own.
FitSummary completed(FitSummary session, const FitRecording& recording) {
    const FitSummary whole = summaryOf(recording);
    if (!session.sport.sport) session.sport = whole.sport;
    if (!session.start) session.start = whole.start ? whole.start : recording.created;
    if (!session.timer) session.timer = whole.timer;
    if (!session.elapsed) session.elapsed = whole.elapsed;
    if (!session.distance) {
        session.distance = whole.distance;
        session.kind = whole.kind;
    }
    const FitSums& sums = recording.sums;
    if (!session.cadence && sums.cadenceCount > 0)
        session.cadence = sums.cadences / static_cast<double>(sums.cadenceCount);
    return session;
}

std::optional<int> smallNumber(std::optional<std::int64_t> value) {
    constexpr std::int64_t mostMetres = 100'000;
    if (!value || *value < 0 || *value > mostMetres) return std::nullopt;
    return static_cast<int>(*value);
}

Activity FitReading::activityOf(const FitRecording& recording, const FitSummary& summary) {
    Activity activity;
    activity.file = m_file;
    activity.sport = fit::sportOf(summary.sport);
    activity.sportWord = fit::sportWords(summary.sport);
    if (summary.distance) activity.distance = roundedMetres(static_cast<double>(*summary.distance) / 100);
    if (summary.timer) activity.timer = roundedSeconds(thousandths(*summary.timer));
    if (summary.elapsed) activity.elapsed = roundedSeconds(thousandths(*summary.elapsed));
    if (summary.cadence) activity.cadence = m_cadences.steps(*summary.cadence, activity.sport);
    activity.climb = smallNumber(summary.climb);
    activity.descent = smallNumber(summary.descent);
    activity.device = recording.device;
    if (activity.device.empty())
        activity.device = fit::deviceName(recording.manufacturer, recording.product, recording.productName);
    activity.richness = recording.sums.records > 0 ? Richness::Track : Richness::Summary;
    activity.kind = summary.kind;
    return activity;
}

void FitReading::tellSport(const FitSummary& summary) {
    if (fit::isGuess(summary.sport)) ++m_guessedSports;
}

/// Clocks may be put forward or back during the run itself: if a zone has the told offset at the end, it tells that of
/// the start.
std::optional<std::int64_t> FitReading::knownOffset(const FitRecording& recording, std::int64_t utc) const {
    for (const std::string& zone : {m_options.zone.value_or(m_options.systemZone), m_options.systemZone})
        if (offsetAt(zone, recording.offsetTime + fitEpoch) == recording.offset) return offsetAt(zone, utc);
    return std::nullopt;
}

void FitReading::placeOnWall(Activity& activity, const FitRecording& recording) {
    const auto known = knownOffset(recording, *activity.start.utc);
    if (!known) m_zoneSure = Sureness::Likely;
    m_offset = known.value_or(*recording.offset);
    activity.start.local = *activity.start.utc + m_offset;
    ++m_zones;
}

void FitReading::add(const FitRecording& recording, const FitSummary& summary) {
    Activity activity = activityOf(recording, summary);
    if (!summary.start) {
        note(m_read, m_file, SkipReason::NoDate, activity.sportWord);
        return;
    }
    activity.start.utc = *summary.start + fitEpoch;
    if (recording.offset) placeOnWall(activity, recording);
    tellSport(summary);
    const auto [known, fresh] = m_known.try_emplace({*activity.start.utc, activity.sport}, m_read.activities.size());
    if (fresh)
        m_read.activities.push_back(std::move(activity));
    else if (activity.timer > m_read.activities[known->second].timer)
        m_read.activities[known->second] = std::move(activity);
}

void FitReading::takeSessions(const FitRecording& recording) {
    if (recording.sessions.size() == 1) return add(recording, completed(recording.sessions.front(), recording));
    for (const FitSummary& session : recording.sessions) {
        if (m_read.activities.size() >= limits::activities) break;
        add(recording, session);
    }
    if (recording.tooManySessions) note(m_read, m_file, SkipReason::TooLarge, "activities");
}

void FitReading::take(const FitRecording& recording) {
    const bool isActivity = recording.fileType.value_or(fit::activityFile) == fit::activityFile;
    if (!isActivity) {
        note(m_read, m_file, SkipReason::NotAnActivity, fit::fileTypeWord(*recording.fileType));
        return;
    }
    if (recording.fileType) m_sawActivityFile = true;
    if (!recording.sessions.empty())
        takeSessions(recording);
    else if (hasRecording(recording.sums))
        add(recording, completed({}, recording));
}

void FitReading::lose(const FitDamage& damage, std::string_view bytes) {
    const std::string at = "byte " + std::to_string(damage.at) + " of " + std::to_string(bytes.size());
    switch (damage.fault) {
        case FitFault::NoHeader:
            return note(m_read, m_file, SkipReason::Damaged, "no FIT header at " + at);
        case FitFault::Cut:
            return note(m_read, m_file, SkipReason::Truncated, "ends at " + at);
        case FitFault::BadMessage:
            return note(m_read, m_file, SkipReason::Damaged, "no message at " + at);
        case FitFault::BadHeaderCrc:
            return note(m_read, m_file, SkipReason::BadChecksum, "header, " + at);
        case FitFault::BadFileCrc:
            return note(m_read, m_file, SkipReason::BadChecksum, at);
    }
}

Evidence treadmillEvidence(const std::string& file, int support) {
    Evidence evidence;
    evidence.file = file;
    evidence.subject = GuessSubject::Sport;
    evidence.decided = "treadmill run";
    evidence.basis = GuessBasis::Told;
    evidence.support = support;
    evidence.sure = Sureness::Likely;
    return evidence;
}

ReadFile FitReading::finish() {
    if (m_read.activities.empty() && (m_sawActivityFile || m_read.skipped.empty()))
        note(m_read, m_file, SkipReason::NoActivities, "");
    m_cadences.tell(m_read, m_file, GuessBasis::Told);
    if (m_zones > 0) tellOffset(m_read, m_file, m_offset, m_zones, m_zoneSure);
    if (m_guessedSports > 0) m_read.evidence.push_back(treadmillEvidence(m_file, m_guessedSports));
    return std::move(m_read);
}

/// Some programs fill files up.
bool isFiller(std::string_view rest) {
    return std::ranges::all_of(rest, [](char c) { return c == '\0'; });
}

/// A cut says enough; that no message follows it goes without saying.
void tellDamage(FitReading& reading, const FitRecording& recording, std::string_view bytes) {
    bool cut = false;
    for (const FitDamage& damage : recording.damage) {
        if (damage.fault == FitFault::Cut && std::exchange(cut, true)) continue;
        reading.lose(damage, bytes);
    }
}

}  // namespace

ReadFile readFit(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    FitReading reading(file, options);
    CancelWatch watch(options.cancelled);
    std::size_t at = 0;
    do {
        const auto part = fitPartAt(bytes, at);
        if (!part) {
            reading.lose({FitFault::NoHeader, at}, bytes);
            break;
        }
        const FitRecording recording = readFitRecording(*part, watch);
        if (watch.isOver() || options.cancelled()) return {};
        tellDamage(reading, recording, bytes);
        reading.take(recording);
        at = part->next;
    } while (at < bytes.size() && !reading.full() && !isFiller(bytes.substr(at)));
    return reading.finish();
}

}  // namespace restride
