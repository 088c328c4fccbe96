// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/rules.h"
#include "core/verify/moment.h"

#include <optional>
#include <vector>

// The traffic light of every run (3.2.2), worked out once, in the order of days.

namespace restride::verifying {

/// A morning score.
struct Morning {
    Date on;
    int pain = 0;
    /// It followed a RED or STOP run: no part of any baseline.
    bool afterRed = false;
};

/// One run with its light before and after the next morning.
struct JudgedRun {
    const Run* run = nullptr;
    Date on;
    std::optional<Light> sameDay;
    std::optional<Light> nextDay;
    /// Morning score above m0c.
    std::optional<int> rise;
    /// The next morning's score is in the diary.
    bool answered = false;
    bool masked = false;

    /// The light as it stands.
    [[nodiscard]] std::optional<Light> at(Moment moment) const { return on < moment.day ? nextDay : sameDay; }
    [[nodiscard]] bool confirmed(Moment moment) const { return answered && !masked && on < moment.day; }
    [[nodiscard]] bool isFinal(Moment moment) const {
        return (answered && on < moment.day) || moment.day - on >= assessing::finalAfterDays;
    }
    [[nodiscard]] std::optional<int> riseAt(Moment moment) const { return on < moment.day ? rise : std::nullopt; }
};

struct Lights {
    /// In the diary's order.
    std::vector<JudgedRun> runs;
    std::vector<Morning> mornings;
};

/// The rules in force on a day: the defaults with the diary's entries laid on them.
[[nodiscard]] Rules rulesOn(const Diary& diary, const Rules& defaults, Date day);

/// m0c of the mornings dated `from` … `to`; nothing if they are fewer than three.
[[nodiscard]] std::optional<int> baselineOf(const std::vector<Morning>& mornings, Date from, Date to);

/// The diary is sorted and outlives the result.
[[nodiscard]] Lights judgeRuns(const Diary& diary, const Rules& defaults);

}  // namespace restride::verifying
