// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/judged_run.h"
#include "core/assess/judged_session.h"
#include "core/assess/pain_limit_history.h"
#include "core/assess/week_state.h"
#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/id.h"
#include "core/diary/diary.h"
#include "core/plan/reason.h"
#include "core/plan/rules.h"
#include "core/plan/vocabulary.h"

#include <optional>
#include <vector>

namespace restride {

/// A red flag that is open (3.2.7).
struct OpenFlag {
    RedFlag code = RedFlag::CannotBearWeight;
    FlagLevel level = FlagLevel::Emergency;
    Date since;
    /// The run that opened it, if one did.
    std::optional<Id> run;
    friend bool operator==(const OpenFlag&, const OpenFlag&) = default;
};

/// Theil–Sen slope of morning pain over 14 days (3.2.4).
struct Trend {
    /// Thousandths of a point per day.
    std::optional<int> slopePerDay;
    TrendWord word = TrendWord::Unknown;
    friend bool operator==(const Trend&, const Trend&) = default;
};

/// What the diary means on one day: all that was judged of it, once. Nobody who holds it needs to judge the diary
/// again.
struct Assessment {
    Date today;
    /// The runs up to today, in the diary's order.
    std::vector<JudgedRun> runs;
    /// Strength and cross-training up to today, sorted by their days.
    std::vector<JudgedSession> otherSessions;
    /// The limits by which pain is judged, of every day.
    PainLimitHistory painLimits;
    std::optional<PainScore> morningBaseline;
    Status status = Status::Hold;
    std::vector<Reason> statusReasons;
    Irritability irritability = Irritability::Low;
    /// The state on the Monday of every week from the diary's first entry to the week of today, oldest first; never
    /// empty.
    std::vector<WeekState> weeks = std::vector<WeekState>(1);
    Distance toleratedRun;
    std::optional<Distance> onset;
    Trend trend;
    int gapDays = 0;
    std::vector<OpenFlag> redFlags;
    Phase phase = Phase::Rebuild;
    /// The day on which the phase began, if one is recorded or follows from the diary.
    std::optional<Date> phaseSince;
    /// The gate of the walk–run ladder is open today.
    bool walkRunGateOpen = false;
    std::optional<PainScore> briskWalkPain;

    /// The state on the Monday of this week: what its target and its sessions are made of. Its ladder is today's.
    [[nodiscard]] const WeekState& monday() const { return weeks.back(); }
    friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Judges the diary as it stands on `today`: entries of later days are not seen. Total: too little data is a value.
/// `rules` are the defaults, on which the diary's own `rules` entries are laid.
[[nodiscard]] Assessment assess(const Diary& diary, const Rules& rules, Date today);

/// The rules in force on a day: the defaults, then the diary's entries up to that day, newest last.
[[nodiscard]] Rules rulesOn(const Diary& diary, const Rules& rules, Date on);

/// The runner's easy pace as known on a day: told, else the lower median of easy runs of 28 days, else 6:30 min/km.
[[nodiscard]] Pace easyPace(const Diary& diary, Date before);

}  // namespace restride

// Compiled once, in `assessment.cpp`, because that takes long.
namespace std {
extern template class vector<restride::OpenFlag>;
}  // namespace std
