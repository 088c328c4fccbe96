// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/verify/facts.h"
#include "core/verify/findings.h"

#include <string>
#include <vector>

// One week of a plan with all that its checks need.

namespace restride::verifying {

/// A session of this week or of the week before, as the H rules see it.
struct Training {
    Date on;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    bool hard = false;
    /// It is past: what such sessions break among themselves is no fault of the plan.
    bool past = false;
    /// Its place in the plan's week.
    std::size_t index = 0;
    bool thisWeek = true;
};

struct WeekCase {
    const Plan& plan;
    const PlannedWeek& week;
    std::size_t index;
    const Story& story;
    /// Of the first week.
    const Facts& facts;
    const Library& library;
    /// In force on the day of the plan.
    Rules rules;
    /// The week before, then this one, by day and order.
    std::vector<Training> trainings;
    Findings& findings;

    [[nodiscard]] const Diary& diary() const { return *story.diary; }
    [[nodiscard]] bool first() const { return index == 0; }
    [[nodiscard]] std::string place() const;
    [[nodiscard]] std::string place(std::size_t session) const;
    /// The runner decided it: free of H10, H11 and T.
    [[nodiscard]] const OwnDecision* own(const PlannedSession& session) const;
    /// A run still to be done.
    [[nodiscard]] static bool isPlannedRun(const PlannedSession& s) { return s.kind == SessionKind::Run && !s.done; }
    /// Its runs are those of the walk–run ladder.
    [[nodiscard]] bool hasWalkRun() const;
    [[nodiscard]] Distance doneDistance() const;
    [[nodiscard]] Distance runDistance() const;
    /// Minutes of running, by the easy pace.
    [[nodiscard]] Minutes running(Distance distance) const { return minutesFor(distance, facts.pace); }
};

[[nodiscard]] WeekCase weekCase(const Plan& plan, std::size_t index, const Story& story, const Facts& facts,
                                const Library& library, Findings& findings);

/// Strength that the H rules speak of: FULL and SHORT.
[[nodiscard]] bool isStrength(const Training& training);

/// The reason of a type among a list, or null.
template <class R>
[[nodiscard]] const R* reasonOf(const std::vector<Reason>& reasons) {
    for (const Reason& reason : reasons)
        if (const R* found = reason.as<R>()) return found;
    return nullptr;
}

}  // namespace restride::verifying
