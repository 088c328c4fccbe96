// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/base/id.h"
#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "core/plan/plan.h"
#include "core/plan/session_name.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What the week page shows of a week, as values.

namespace restride {

enum class WeekTense { Earlier, Running, Later };

/// `Rested`: it was planned and its day went by. `Skipped`: the runner's own decision.
enum class CardState { Planned, Done, Rested, Skipped };

/// What the diary says of a run that was done.
struct RunTold {
    std::optional<Duration> duration;
    std::optional<PainScore> before;
    std::optional<PainScore> during;
    std::optional<PainScore> nextMorning;
    std::optional<Light> light;
    std::vector<Reason> reasons;
    friend bool operator==(const RunTold&, const RunTold&) = default;
};

/// By which a card of a week is known: a session's by its name, what was done in an earlier week by its entry.
using CardKey = std::variant<SessionName, Id>;

/// As widgets are named.
[[nodiscard]] std::string textOf(const CardKey& key);

struct SessionPicture {
    CardKey key;
    /// Without a name where the key is an entry.
    PlannedSession session;
    CardState state = CardState::Planned;
    /// The day on which the newest issued plan of the week shows it, if it is another.
    std::optional<Date> movedFrom;
    /// Its size is the runner's own decision.
    bool ownSize = false;
    std::optional<RunTold> told;
    friend bool operator==(const SessionPicture&, const SessionPicture&) = default;
};

struct WeekMeters {
    Distance ran;
    /// The week's runs, done and planned; nothing of an earlier week.
    std::optional<Distance> planned;
    std::optional<Distance> target;
    Distance longest;
    /// None on the walk–run ladder, which is a limit of its own.
    std::optional<Distance> longestLimit;
    int strengthDone = 0;
    int strengthSessions = 0;
    /// The middle of the mornings after a run in seven days, and four weeks before.
    std::optional<PainScore> morning;
    std::optional<PainScore> morningBefore;
    /// By which pain is judged on the last of these mornings.
    PainLimits painLimits;
    friend bool operator==(const WeekMeters&, const WeekMeters&) = default;
};

struct WeekPicture {
    Date monday;
    Date today;
    WeekTense tense = WeekTense::Running;
    /// Of an earlier week nothing is known of it.
    std::optional<Phase> phase;
    bool deload = false;
    /// A plan for this week was told to the runner.
    bool issued = false;
    std::optional<Conflict> conflict;
    std::vector<Reason> reasons;
    WeekMeters meters;
    /// By day, as a day's sessions are done.
    std::vector<SessionPicture> sessions;
    /// Days that somebody keeps free.
    std::array<std::optional<LockOwner>, 7> restLocks;
    friend bool operator==(const WeekPicture&, const WeekPicture&) = default;
};

/// The week of `monday`: of `plan` where that holds it, of the diary and its issued plans where it went by.
[[nodiscard]] WeekPicture weekPicture(const Diary& diary, const Assessment& assessment, const Plan& plan, Date monday);

/// The session of this key, or null.
[[nodiscard]] const SessionPicture* findSession(const WeekPicture& week, const CardKey& key);

/// The runner may give it another day.
[[nodiscard]] bool isMovable(const WeekPicture& week, const SessionPicture& session);

/// What one looks at first: today's next session, else the next one, else the last; nothing in a week without any.
[[nodiscard]] std::optional<CardKey> firstToShow(const WeekPicture& week);

}  // namespace restride
