// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/library.h"
#include "core/plan/planned_session.h"

#include <QString>

#include <string_view>
#include <vector>

namespace restride {

/// The library's name of an exercise; the key itself where the library has none.
[[nodiscard]] QString exerciseText(const Library& library, std::string_view key);

/// `3 × 8 each side, 3-0-1, 6.0 kg, 3 left in the tank, rest 60 s`.
[[nodiscard]] QString doseText(const Prescription& prescription);

/// `Brisk walk 2 min, Leg swing 1 min`.
[[nodiscard]] QString stepsText(const Library& library, const std::vector<TimedStep>& steps);

/// What to do between Prime and Restore, without its minutes; may be empty.
[[nodiscard]] QString performText(const Perform& perform);

/// Minutes of all steps together.
[[nodiscard]] Minutes minutesOf(const std::vector<TimedStep>& steps);

}  // namespace restride
