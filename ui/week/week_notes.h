// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/week/note_card.h"
#include "ui/week/week_picture.h"

#include <functional>

namespace restride {

/// Locks that no week keeps together; each of the runner's can be freed.
[[nodiscard]] NoteText conflictNote(const Conflict& conflict, const std::function<void(const LockedPlace&)>& free);

/// What one can do when nothing is known yet of the days that one has.
struct StartActs {
    std::function<void()> tellDays;
    std::function<void()> bringRuns;
    std::function<void()> logRun;
};
[[nodiscard]] NoteText startNote(const StartActs& acts);

/// Why a session cannot have this day; empty if it can.
[[nodiscard]] QString whyNot(const WeekPicture& week, const SessionPicture& session, Date day);

}  // namespace restride
