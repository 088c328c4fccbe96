// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/recording.h"

#include "core/import/clean_text.h"
#include "core/import/limits.h"

#include <cmath>

namespace restride {

namespace {

constexpr double shortestPause = 30;
constexpr double slowestStep = 0.5;
/// A hundred thousand kilometres, in metres: over two rounds of the earth.
constexpr double farthestRecording = 1e8;
/// Ten years, in seconds.
constexpr double longestRecording = 3.2e8;

// Recorded cadences below are one foot's. Runners take 140 to 210 steps a minute, 70 to 105 of one foot; walkers 90
// to 140, 45 to 70.
constexpr double bothFeetOfRunner = 120;
constexpr double bothFeetOfWalker = 80;
constexpr double fewestSteps = 30;
constexpr double mostSteps = 300;

std::string twoDigitsOf(std::int64_t value) {
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

Evidence cadenceEvidence(const std::string& file, int support, int against) {
    Evidence evidence;
    evidence.file = file;
    evidence.subject = GuessSubject::Cadence;
    evidence.support = support;
    evidence.against = against;
    return evidence;
}

}  // namespace

bool isOnFoot(Sport sport) {
    switch (sport) {
        case Sport::Run:
        case Sport::TreadmillRun:
        case Sport::TrailRun:
        case Sport::TrackRun:
        case Sport::Walk:
        case Sport::Hike:
            return true;
        default:
            return false;
    }
}

bool isPause(double seconds, double metres) {
    return seconds >= shortestPause && metres < slowestStep * seconds;
}

std::optional<Distance> roundedMetres(double value) {
    if (!(value >= 0) || value > farthestRecording) return std::nullopt;
    return metres(std::llround(value));
}

std::optional<Duration> roundedSeconds(double value) {
    if (!(value >= 0) || value > longestRecording) return std::nullopt;
    return seconds(std::llround(value));
}

std::optional<int> CadenceTally::steps(double recorded, Sport sport) {
    if (!isOnFoot(sport) || !(recorded > 0)) return std::nullopt;
    const bool walks = sport == Sport::Walk || sport == Sport::Hike;
    const bool oneFoot = recorded < (walks ? bothFeetOfWalker : bothFeetOfRunner);
    const double steps = oneFoot ? 2 * recorded : recorded;
    if (steps < fewestSteps || steps > mostSteps) return std::nullopt;
    ++(oneFoot ? m_oneFoot : m_bothFeet);
    return static_cast<int>(std::lround(steps));
}

void CadenceTally::tell(ReadFile& read, const std::string& file, GuessBasis oneFoot) const {
    if (m_oneFoot > 0) {
        Evidence evidence = cadenceEvidence(file, m_oneFoot, m_bothFeet);
        evidence.decided = "strides";
        evidence.basis = oneFoot;
        evidence.sure = oneFoot == GuessBasis::Told ? Sureness::Certain : Sureness::Likely;
        read.evidence.push_back(std::move(evidence));
    }
    if (m_bothFeet > 0) {
        Evidence evidence = cadenceEvidence(file, m_bothFeet, m_oneFoot);
        evidence.decided = "steps";
        evidence.basis = GuessBasis::Rows;
        evidence.sure = Sureness::Likely;
        read.evidence.push_back(std::move(evidence));
    }
}

void note(ReadFile& read, const std::string& file, SkipReason reason, const std::string& detail) {
    if (read.skipped.size() >= limits::messageNotes) return;
    read.skipped.push_back({file, std::nullopt, reason, cleanDetail(detail)});
}

void tellOffset(ReadFile& read, const std::string& file, std::int64_t offsetSeconds, int support, Sureness sure) {
    const std::int64_t minutesAway = (offsetSeconds < 0 ? -offsetSeconds : offsetSeconds) / 60;
    Evidence evidence;
    evidence.file = file;
    evidence.subject = GuessSubject::Zone;
    evidence.decided =
        (offsetSeconds < 0 ? '-' : '+') + twoDigitsOf(minutesAway / 60) + ':' + twoDigitsOf(minutesAway % 60);
    evidence.support = support;
    evidence.sure = sure;
    read.evidence.push_back(std::move(evidence));
}

}  // namespace restride
