// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/source_kind.h"
#include "core/import/cancel_watch.h"
#include "core/import/fit/fit_messages.h"
#include "core/import/fit/fit_profile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restride {

/// What a summary message (session, lap) tells; numbers as they are stored.
struct FitSummary {
    fit::SportCode sport;
    /// Seconds since 1989-12-31 00:00 UTC.
    std::optional<std::int64_t> start;
    /// Thousandths of a second.
    std::optional<std::int64_t> elapsed;
    std::optional<std::int64_t> timer;
    /// Centimetres.
    std::optional<std::int64_t> distance;
    /// What told the distance.
    SourceKind kind = SourceKind::SessionTotal;
    /// Of one foot, by the profile.
    std::optional<double> cadence;
    std::optional<std::int64_t> climb;
    std::optional<std::int64_t> descent;
};

/// Laps and records of one part, added up as they pass: used where no session tells it.
struct FitSums {
    bool laps = false;
    std::optional<std::int64_t> lapStart;
    std::int64_t lapTimer = 0;
    std::int64_t lapElapsed = 0;
    std::int64_t lapDistance = 0;

    std::int64_t records = 0;
    std::optional<std::int64_t> firstTime;
    std::int64_t lastTime = 0;
    std::optional<std::int64_t> farthest;
    /// Centimetres, when the last record was made.
    std::int64_t lastDistance = 0;
    /// Seconds between records that are no pause.
    std::int64_t moving = 0;
    double cadences = 0;
    std::int64_t cadenceCount = 0;

    bool timerEvents = false;
    std::optional<std::int64_t> runningSince;
    /// Seconds between start and stop of the timer.
    std::int64_t timed = 0;
};

/// All that matters of one FIT file.
struct FitRecording {
    std::optional<std::int64_t> fileType;
    std::optional<std::int64_t> created;
    std::optional<std::int64_t> manufacturer;
    std::optional<std::int64_t> product;
    std::string productName;
    /// Of the recording device, where a message of its own tells it.
    std::string device;
    fit::SportCode sport;
    std::vector<FitSummary> sessions;
    bool tooManySessions = false;
    /// The wall clock minus UTC, in seconds; nothing where it is none that a zone on earth has.
    std::optional<std::int64_t> offset;
    /// When that was told: at the end, by the clock of `FitSummary::start`.
    std::int64_t offsetTime = 0;
    FitSums sums;
    std::vector<FitDamage> damage;
};

/// As far as it came where it was cancelled.
[[nodiscard]] FitRecording readFitRecording(const FitPart& part, CancelWatch& watch);

}  // namespace restride
