// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"
#include "core/plan/session_name.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

/// One session that wants a day (3.4.1).
struct Token {
    SessionName name;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    Minutes minutes;
    /// Runs only.
    Distance distance;
    bool hard = false;
    std::optional<Weekday> locked;
    EnumSet<Weekday> preferred;
    /// The day on which the newest issued plan shows it.
    std::optional<Weekday> shown;
    /// Size or place is the runner's own decision: neither shortened nor changed nor dropped, and free of H10.
    bool own = false;
    friend bool operator==(const Token&, const Token&) = default;
};

/// What a day of the week can still take.
struct DayRoom {
    /// Minutes left after what is done; 0 on past, locked-rest, unavailable and fever days.
    Minutes budget;
    EnumSet<SessionKind> kinds;
    /// Nothing new at all: past, or a locked rest day.
    bool closed = false;
    /// H13: too soon after an AMBER2 or RED run.
    bool noRun = false;
    /// H13 and H16.
    bool noStrength = false;
    /// H16.
    bool noHardRun = false;
    friend bool operator==(const DayRoom&, const DayRoom&) = default;
};

/// A finished session, of this week or of the one before. Day 0 is this week's Monday, −7 last week's.
struct FinishedSession {
    int day = 0;
    SessionKind kind = SessionKind::Run;
    /// LONG for a run of kind `long`; FULL, SHORT or HIPS for strength.
    SessionType type = SessionType::Easy;
    bool hard = false;
    friend bool operator==(const FinishedSession&, const FinishedSession&) = default;
};

/// Everything that the solver knows of a week.
struct WeekProblem {
    /// In token order: runs (LONG, QUALITY, TECH, EASY or WALK_RUN), strength, cross-training.
    std::vector<Token> tokens;
    std::array<DayRoom, 7> days;
    /// Of this week and the week before; hip add-ons are left out.
    std::vector<FinishedSession> finished;
    /// Days from this week's Monday back to the last LONG before this week (−1: last Sunday); far: none.
    std::optional<int> lastLong;
    Pace easyPace = secondsPerKilometre(390);
    int sessionsPerDay = 2;
    int restDays = 1;
    int strengthGap = 2;
    /// H8.
    int runStreak = 1;
    /// H10, finished ones included.
    int hardRuns = 0;
    /// H2: cross-training and a run not on one day.
    bool crossApartFromRuns = true;
    /// H15: minutes that new sessions may still take.
    std::optional<Minutes> weeklyMinutes;
    /// The search ends after so many nodes once it has a week. The worst of 10,000 random weeks takes 66,820
    /// (`tests/bench/week_solver_bench.cpp`, counter `most_nodes`).
    std::int64_t mostNodes = Rules{}.searchNodes;
    friend bool operator==(const WeekProblem&, const WeekProblem&) = default;
};

/// Where a token went, and as what.
struct Placement {
    /// None: dropped.
    std::optional<Weekday> day;
    SessionType type = SessionType::Easy;
    Minutes minutes;
    Distance distance;
    bool hard = false;
    /// Shortened to fit its day: Prime and Restore are 5 minutes each.
    bool shortened = false;
    friend bool operator==(const Placement&, const Placement&) = default;
};

struct WeekSolution {
    /// In token order.
    std::vector<Placement> placements;
    int penalty = 0;
    CostParts cost;
    /// Nodes of the search tree.
    std::int64_t nodes = 0;
    /// The tree was searched to its end: no better week exists. False: the search met its bound of nodes first, and
    /// this is the best week that it had found.
    bool exhausted = false;
    friend bool operator==(const WeekSolution&, const WeekSolution&) = default;
};

/// The best week (3.4): least penalty, then least soft cost, then the earliest days in token order, then the most
/// minutes in token order. Nothing when no week keeps every lock; this is always proved, since without a week the bound
/// does not count. Exact unless the bound was met: branch and bound to the end of the tree. The planner calls it once a
/// week, and again for each lock that it tries to give up. In the worst case its time grows with the number of ways to
/// place the tokens, 7 days and up to 4 sizes each; measured, the worst of 10,000 random weeks takes milliseconds.
[[nodiscard]] std::optional<WeekSolution> solveWeek(const WeekProblem& problem);

}  // namespace restride
