// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/week/meter_card.h"
#include "ui/week/week_picture.h"

#include <array>

namespace restride {

/// The four meters above a week: running, the longest run, strength, the next mornings.
[[nodiscard]] std::array<Meter, 4> metersOf(const WeekPicture& week);

}  // namespace restride
