// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <optional>

namespace restride {

/// The runner locks a session of the week of `assessment.today` to a day, with a length of the runner's own if one is
/// told.
struct LockWish {
    const PlannedSession& session;
    Weekday day = Weekday::Mon;
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<Distance> distance = {};
};

/// The edits by which the diary keeps the wish. An earlier wish for another day is forgotten.
[[nodiscard]] Edits editsOf(const LockWish& wish, const Diary& diary, Date monday);

/// A locked session keeps its full size (3.4.4), also where the plan had shortened it to fit its day. If the lock alone
/// leaves no week, the longest run that this day and the rest of the week bear; nothing if the lock goes as it is, or
/// if not even a run of 2 km does.
[[nodiscard]] std::optional<Distance> lengthThatFits(const LockWish& wish, const Diary& diary,
                                                     const Assessment& assessment, const Library& library,
                                                     const Rules& rules);

}  // namespace restride
