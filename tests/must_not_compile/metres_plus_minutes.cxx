// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[+].|invalid operands to binary expression) .*Distance.* and .*Minutes
#include "core/base/distance.h"
#include "core/base/duration.h"

namespace restride {

// Quantities of one unit add up; those of two do not meet.
#ifdef RESTRIDE_MAY
constexpr auto sum = metres(400) + metres(2);
#else
constexpr auto sum = metres(400) + minutes(2);
#endif

}  // namespace restride
