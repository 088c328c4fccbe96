// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"
#include "core/export/calendar_ics.h"

namespace restride {

/// The words of a calendar; `library` must outlive them.
[[nodiscard]] CalendarTexts calendarTexts(const Library& library);

}  // namespace restride
