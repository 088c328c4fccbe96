// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/score.h"
#include "core/diary/runner.h"
#include "core/diary/source_kind.h"
#include "core/diary/unknown_fields.h"

#include <optional>
#include <string>
#include <vector>

namespace restride {

enum class RunKind : std::uint8_t { Easy, Technique, Long, Quality, WalkRun, Race, Other };
template <>
struct Words<RunKind> {
    static constexpr std::array<std::string_view, 7> list{"easy",     "technique", "long", "quality",
                                                          "walk_run", "race",      "other"};
};

enum class Surface : std::uint8_t { Road, Track, Trail, Grass, Treadmill };
template <>
struct Words<Surface> {
    static constexpr std::array<std::string_view, 5> list{"road", "track", "trail", "grass", "treadmill"};
};

enum class Terrain : std::uint8_t { Flat, Rolling, Hilly, Descents };
template <>
struct Words<Terrain> {
    static constexpr std::array<std::string_view, 4> list{"flat", "rolling", "hilly", "descents"};
};

/// How long the knee took to settle: ≤ 60 min, ≤ 24 h, longer.
enum class Settle : std::uint8_t { WithinHour, WithinDay, Longer };
template <>
struct Words<Settle> {
    static constexpr std::array<std::string_view, 3> list{"within_hour", "within_day", "longer"};
};

enum class Swelling : std::uint8_t { None, Mild, Marked };
template <>
struct Words<Swelling> {
    static constexpr std::array<std::string_view, 3> list{"none", "mild", "marked"};
};

enum class PainQuality : std::uint8_t { Sharp, Dull, Catching };
template <>
struct Words<PainQuality> {
    static constexpr std::array<std::string_view, 3> list{"sharp", "dull", "catching"};
};

enum class RunFlag : std::uint8_t { GivingWay, Locked, NightOrRestPain };
template <>
struct Words<RunFlag> {
    static constexpr std::array<std::string_view, 3> list{"giving_way", "locked", "night_or_rest_pain"};
};

/// What the knee said of one run; the next morning's answer is the check-in of the following day.
struct KneeResponse {
    std::optional<PainScore> before;
    /// The worst during the run.
    std::optional<PainScore> during;
    std::optional<Settle> settle;
    std::optional<Swelling> swelling;
    std::optional<bool> gaitChanged;
    /// The distance at which the pain began.
    std::optional<Distance> onset;
    std::optional<KneeZone> zone;
    EnumSet<PainQuality> quality;
    EnumSet<RunFlag> flags;
    UnknownFields unknown;
    friend bool operator==(const KneeResponse&, const KneeResponse&) = default;
};

/// Where a run came from, when it was not typed.
struct RunSource {
    std::string file;
    std::string device;
    /// By what the file holds, never by its name. Least believed where nothing is told.
    SourceKind kind = SourceKind::Positions;
    /// What it said when it was last read: so the source's corrections are told from the runner's own.
    std::optional<Distance> distance;
    std::optional<Duration> duration;
    UnknownFields unknown;
    friend auto operator<=>(const RunSource&, const RunSource&) = default;
};

/// Minutes after midnight, local.
struct TimeOfDay {
    int minutes = 0;
    friend auto operator<=>(const TimeOfDay&, const TimeOfDay&) = default;
};

struct Run {
    Id id;
    Date on;
    std::optional<TimeOfDay> at;
    RunKind kind = RunKind::Easy;
    Distance distance;
    std::optional<Duration> duration;
    std::optional<Effort> effort;
    std::optional<int> cadence;
    std::optional<Surface> surface;
    std::optional<Terrain> terrain;
    std::optional<Stressor> stressor;
    std::optional<Id> shoe;
    bool painkiller = false;
    std::optional<Duration> elapsed;
    /// Metres up and down.
    std::optional<int> climb;
    std::optional<int> descent;
    /// Sorted.
    std::vector<RunSource> sources;
    std::string note;
    std::optional<KneeResponse> knee;
    UnknownFields unknown;
    friend bool operator==(const Run&, const Run&) = default;
};

}  // namespace restride
