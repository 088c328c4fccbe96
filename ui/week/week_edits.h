// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/plan/plan.h"
#include "core/plan/session_name.h"

// What one can decide about the sessions of a week, as edits of the diary.

namespace restride {

/// The session may have any day again.
[[nodiscard]] Edits unlock(const Diary& diary, Date monday, const SessionName& session);
/// What the lock fixed in this week may go elsewhere: its session has any day again, its day any session.
[[nodiscard]] Edits unlock(const Diary& diary, Date monday, const LockedPlace& lock);

/// Left out this week; the day on which it stood is remembered.
[[nodiscard]] Edits skip(Date monday, const PlannedSession& session);
/// Of the runner's own length.
[[nodiscard]] Edits withLength(const Diary& diary, Date monday, const SessionName& session, Distance distance);
/// Takes back the runner's own decision about it.
[[nodiscard]] Edits asPlanned(const Diary& diary, Date monday, const SessionName& session);

/// No session on this day; and takes that back.
[[nodiscard]] Edits keepFree(Date day);
[[nodiscard]] Edits useAgain(Date day);

}  // namespace restride
