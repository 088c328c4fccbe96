// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[*].|invalid operands to binary expression) .*Distance.* and .*Pace
#include "core/base/distance.h"
#include "core/base/duration.h"

namespace restride {

// A distance at a pace takes whole minutes, rounded up: one function does it.
#ifdef RESTRIDE_MAY
constexpr Minutes time = minutesFor(metres(400), secondsPerKilometre(300));
#else
constexpr auto time = metres(400) * secondsPerKilometre(300);
#endif

}  // namespace restride
