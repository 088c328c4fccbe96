// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (Date::Date.* is private|calling a private constructor of class .*Date)
#include "core/base/date.h"

namespace restride {

// A day is made of a text or of year, month and day, because the calendar has to have it.
#ifdef RESTRIDE_MAY
const auto date = Date::from(2026, 3, 16);
#else
const auto date = Date(20'528);
#endif

}  // namespace restride
