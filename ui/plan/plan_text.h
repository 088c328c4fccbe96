// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/session_change.h"
#include "core/plan/week_course.h"

#include <QString>

// The words of the page Plan.

namespace restride {

/// `16 – 22 Mar`, `30 Mar – 5 Apr`, of the week's Monday.
[[nodiscard]] QString weekSpanText(Date monday);
[[nodiscard]] QString courseText(WeekCourse course);

/// What happened to the session, as a clause: `from Tue 17 Mar to Thu 19 Mar, 5.0 km instead of 5.6 km`.
[[nodiscard]] QString changeText(const SessionChange& change);

}  // namespace restride
