// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "core/plan/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace restride {

enum class LoadMeasure { DistanceRun, MinutesRun, EffortMinutes };

/// One week of the chart. Loads are in the user's unit of distance, in minutes, or in minutes × RPE.
struct LoadWeek {
    Date monday;
    /// What was done; nothing where nothing was told (a gap, never zero).
    std::optional<double> done;
    /// Of this and later weeks: all that is planned, what was done of it included.
    std::optional<double> planned;
    /// The week of today.
    bool running = false;
    bool deload = false;
    /// Of a week before the diary that of its first week.
    Phase phase = Phase::Rebuild;
    /// By which pain was judged at the week's end, or is today in the week of today.
    PainLimits painLimits;
    /// Worst pain told of a morning, a run or another session of the week.
    std::optional<PainScore> pain;
    /// A red or stop light fell on a run of this week.
    bool flare = false;
    /// The day of the first such run.
    std::optional<Date> flareOn;
    /// Runs of which the measure is not known: they are not in `done`.
    int unmeasured = 0;
};

/// Pain against weekly load: what the chart shows, and what the table behind it says.
struct LoadPicture {
    LoadMeasure measure = LoadMeasure::DistanceRun;
    /// `km`, `min`, `min × RPE`.
    QString unit;
    /// Without a gap, oldest first.
    std::vector<LoadWeek> weeks;
};

/// The weeks from that of `from` to that of `to`. Planned weeks come from `block`, of which there may be none.
[[nodiscard]] LoadPicture loadPicture(const Diary& diary, const Assessment& assessment, const Plan* block,
                                      LoadMeasure measure, Date from, Date to);

}  // namespace restride
