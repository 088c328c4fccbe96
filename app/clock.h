// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>

namespace restride {

// The only clock of both programs: everything else is told the day and the moment. `tests/walls` finds a second one.

/// The day here; nothing where the computer's clock is not between 1950 and 2100.
[[nodiscard]] std::optional<Date> dayHere();

/// The moment, in seconds since 1970 in Greenwich.
[[nodiscard]] std::int64_t secondsNow();

}  // namespace restride
