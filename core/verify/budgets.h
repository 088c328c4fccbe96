// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/story.h"

// What the days of a week hold (H1, 3.3.8).

namespace restride::verifying {

/// Minutes of a day before anything is done on it; none on days away or with fever.
[[nodiscard]] Minutes budgetOf(const Diary& diary, Date day);
[[nodiscard]] bool allows(const Diary& diary, Date day, SessionKind kind);
/// Somebody keeps the day free.
[[nodiscard]] bool lockedRest(const Diary& diary, Date day);
/// Minutes of a day's finished sessions, unknown ones 0.
[[nodiscard]] Minutes doneMinutes(const Diary& diary, Date day, Moment moment);

/// H13 keeps this day free of runs.
[[nodiscard]] bool runBlocked(const Story& story, Date day, Moment moment);
/// H13 keeps this day free of strength.
[[nodiscard]] bool strengthBlocked(const Story& story, Date day, Moment moment);

/// Running days in a row by H8.
[[nodiscard]] int streakLimit(Phase phase, Status status, bool ladder);

/// The day can take a new run: budget, kind, locks, H13.
[[nodiscard]] bool takesRun(const Story& story, Date day, Moment moment);

/// The most run days that the week still gives, days of finished runs included (3.3.8).
[[nodiscard]] int mostRunDays(const Story& story, Date monday, Moment moment, int streak);

/// Seconds a kilometre at which minutes are counted.
[[nodiscard]] Pace easyPaceAt(const Story& story, Moment moment);

}  // namespace restride::verifying
