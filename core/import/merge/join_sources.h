// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/import/activity.h"
#include "core/import/local_time.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

/// An activity in the diary's calendar.
struct DatedActivity {
    Activity activity;
    LocalStart start;
};

/// One run or session, with every file that tells of it.
struct JoinedActivity {
    /// The richest source, what it does not say filled in from the others.
    DatedActivity told;
    /// All of them, the richest first.
    std::vector<DatedActivity> sources;
};

/// Sports that are one activity for the diary: a trail run is a run.
enum class SportFamily : std::uint8_t {
    Run,
    Walk,
    Cycling,
    Swimming,
    Elliptical,
    DeepWater,
    Strength,
    Transition,
    Other,
    Unknown
};
[[nodiscard]] SportFamily familyOf(Sport sport);

namespace tolerance {

/// Two devices, or a device and a service, begin one run at the press of two buttons, at the first fix of a satellite
/// or at the first step, and some tables have whole minutes only. Nobody begins two runs within two minutes while the
/// first still lasts.
inline constexpr std::int64_t start = 120;
/// What a start in whole minutes leaves open.
inline constexpr std::int64_t minute = 60;
/// Where both agree on the start, the distance is a second opinion only: satellites differ by 3 %, a treadmill from a
/// foot pod by 10 %; short ones by the first fix.
inline constexpr std::int64_t distancePercent = 10;
inline constexpr Distance distance{200};
/// Where the start is a day, or told in an unknown zone, the distance has to identify the run: what two readings of the
/// same recording differ by (rounding to 0.01 mi, other smoothing), and less than two laps of a park.
inline constexpr std::int64_t closePercent = 3;
inline constexpr Distance closeDistance{100};
/// Of the times, where they have to agree too; pauses are a minute rather than a share.
inline constexpr Duration duration{60};
/// All zones are whole quarter hours from Greenwich, −12 h … +14 h.
inline constexpr std::int64_t zoneStep = 900;
inline constexpr std::int64_t zoneSpan = 26 * 3600;

}  // namespace tolerance

/// Ways in which two sources are found to be one activity, the surest first.
enum class Way : std::uint8_t {
    /// A table's row names the file.
    Link,
    /// They start together.
    Start,
    /// One of them has a day only.
    Day,
    /// One of them tells the moment and no zone, the other the wall clock and no moment.
    Shifted
};

/// How well two sources go together; less is better.
struct Closeness {
    Way way = Way::Link;
    /// Seconds between the starts, metres between the distances.
    std::int64_t seconds = 0;
    std::int64_t metres = 0;
    friend auto operator<=>(const Closeness&, const Closeness&) = default;
};

/// Nothing where they are two activities.
[[nodiscard]] std::optional<Closeness> closenessOf(const DatedActivity& one, const DatedActivity& other);

/// Seconds from the start of `a` to that of `b`, by the clock that both know.
[[nodiscard]] std::int64_t startGap(const DatedActivity& a, const DatedActivity& b);

/// Within so many per cent of the longer one, or within so many metres.
[[nodiscard]] bool isNear(Distance a, Distance b, std::int64_t percent, Distance floor);

/// Whether any two of their times, with or without pauses, agree; nothing when one of them has none.
[[nodiscard]] std::optional<bool> timesAgree(const Activity& a, const Activity& b);

/// One entry for each run or session, in the order of their starts. The order of `activities` never matters. Two
/// entries of one file are two activities, unless they say the very same.
[[nodiscard]] std::vector<JoinedActivity> joinSources(std::vector<DatedActivity> activities);

}  // namespace restride
