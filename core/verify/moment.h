// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace restride::verifying {

/// How much of a diary is seen: check-ins, answers and decisions up to `day`; runs and other sessions up to `trained`.
struct Moment {
    Date day;
    Date trained;
};

/// A day with all that was done on it.
[[nodiscard]] constexpr Moment endOf(Date day) {
    return {day, day};
}

/// A morning: nothing is done yet, the night is told.
[[nodiscard]] constexpr Moment morningOf(Date day) {
    return {day, day - 1};
}

}  // namespace restride::verifying
