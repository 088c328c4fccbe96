// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <optional>

namespace restride {

/// The one thing to think of while running, and how far its practice is (3.6).
struct ActiveCue {
    Cue cue = Cue::Tall;
    /// The week of practice that is told, from 1. A calf hold steps it back by one.
    int week = 1;
    /// Steps per minute of this week and of the end of the plan; only for CADENCE with a known baseline below 180.
    std::optional<int> cadence;
    std::optional<int> cadenceTarget;
    /// From the fourth week on the cue is kept up without blocks.
    std::optional<Practice> practice;
    friend bool operator==(const ActiveCue&, const ActiveCue&) = default;
};

/// The active cue of the week that begins on the Monday `weekStart`: the newest of the diary's `cues` up to the end of
/// the week, counted from the week of its entry. Without one the first that is true of CADENCE, SOFT, SHORT, TALL,
/// which begins in the week of `begins`: the first planned one, `weekStart` unless told. `calfHold`: a sore calf keeps
/// cadence and practice a week behind, at the runner's own cadence at first.
[[nodiscard]] ActiveCue activeCue(const Diary& diary, const Rules& rules, Date weekStart, bool kneePain, bool calfHold,
                                  std::optional<Date> begins = std::nullopt);

/// The cadence of a week of practice (0: the baseline): a third of the change more each week, rounded to whole steps,
/// half up, and never above 110 % of the baseline.
[[nodiscard]] int cadenceOfWeek(int baseline, Ratio change, int week);

}  // namespace restride
