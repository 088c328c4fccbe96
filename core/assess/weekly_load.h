// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/score.h"
#include "core/diary/diary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace restride {

/// What one week held of running, and the worst that the knee said (3.8). A week without any entry is a gap: it has no
/// loads at all. A week with any entry and no run is one of 0 km. The measures are never merged into one.
struct WeekLoad {
    /// Its Monday.
    Date start;
    int runs = 0;
    std::optional<Distance> distance;
    /// Running time of those runs that have one; none where runs were and none of them has.
    std::optional<Duration> time;
    /// Seconds × RPE of those runs that have both: effort load is a sixtieth of it.
    std::optional<std::int64_t> effortSeconds;
    int runsWithoutTime = 0;
    /// Without a time or without an RPE.
    int runsWithoutEffort = 0;
    /// Of a morning, a run or another session.
    std::optional<PainScore> worstPain;
    /// The day of the first run with a RED or STOP light.
    std::optional<Date> flareOn;
    friend bool operator==(const WeekLoad&, const WeekLoad&) = default;
};

/// The weeks from that of `from` to that of `to`, without a gap; nothing after `to` is seen. `judged` are the runs of
/// the diary. Linear in the weeks and their entries.
[[nodiscard]] std::vector<WeekLoad> weeklyLoads(const Diary& diary, std::span<const JudgedRun> judged, Date from,
                                                Date to);

/// A lighter week that was run: at most the easy share of its reference, not in answer to pain and not after a gap.
/// `week` is over.
[[nodiscard]] bool wasDeload(const WeekState& week);

}  // namespace restride
