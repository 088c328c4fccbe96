// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/score.h"
#include "core/base/words.h"
#include "core/diary/other_session.h"
#include "core/diary/source_kind.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What foreign files say, in one form whatever the format: before it is known which day, which run and whether it is
// in the diary already.

namespace restride {

enum class Sport : std::uint8_t {
    Run,
    TreadmillRun,
    TrailRun,
    TrackRun,
    Walk,
    Hike,
    Cycling,
    Swimming,
    Elliptical,
    /// Running in deep water.
    DeepWater,
    Strength,
    /// A transition of a multisport activity.
    Transition,
    /// Known, and nothing that the diary has a place for: `Activity::sportWord` tells which.
    Other,
    /// The file does not say.
    Unknown
};

/// When an activity began, as far as its file says. Seconds since 1970-01-01 00:00.
struct StartTime {
    /// As a clock in Greenwich shows it.
    std::optional<std::int64_t> utc;
    /// As the clock on the wall showed it.
    std::optional<std::int64_t> local;
    /// The file has a day and no time of day.
    bool dayOnly = false;
    friend bool operator==(const StartTime&, const StartTime&) = default;
};

/// How much a source knows of an activity beside its distance: the richer one is kept.
enum class Richness : std::uint8_t { Row, Summary, Track };

/// One recorded activity. What the file does not tell is absent, never zero.
struct Activity {
    Sport sport = Sport::Unknown;
    /// As the file says it.
    std::string sportWord;
    StartTime start;
    std::optional<Distance> distance;
    /// Without pauses.
    std::optional<Duration> timer;
    std::optional<Duration> elapsed;
    /// Steps a minute, both feet.
    std::optional<int> cadence;
    /// Metres, as the file tells them: never worked out from points.
    std::optional<int> climb;
    std::optional<int> descent;
    std::optional<Effort> effort;
    std::string device;
    std::string title;
    std::string note;
    Richness richness = Richness::Row;
    /// What told the distance; where none is told, what would have.
    SourceKind kind = SourceKind::TableRow;
    /// The file that it was read from, as the user named it; `archive.zip/activities/1.fit.gz` inside an archive.
    std::string file;
    /// From 1, in a table.
    std::optional<int> line;
    /// The name by which a service knows it, of an export's table.
    std::string foreignId;
    /// The file of the same archive that a table says holds this activity.
    std::string linkedFile;
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// A strength session of a training log; `session.id` is still empty and `session.on` is set.
struct StrengthLog {
    StrengthSession session;
    std::string title;
    /// Local wall clock, seconds since 1970; tells two sessions of a day apart.
    std::optional<std::int64_t> localStart;
    std::string file;
    std::optional<int> line;
    friend bool operator==(const StrengthLog&, const StrengthLog&) = default;
};

}  // namespace restride
