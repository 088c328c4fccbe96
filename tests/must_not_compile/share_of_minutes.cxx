// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[*].|invalid operands to binary expression) .*Ratio.* and .*Minutes
#include "core/base/duration.h"
#include "core/base/ratio.h"

namespace restride {

// A share is one of a distance, rounded down to the metre.
#ifdef RESTRIDE_MAY
constexpr auto half = Ratio::percent(50) * metres(30);
#else
constexpr auto half = Ratio::percent(50) * minutes(30);
#endif

}  // namespace restride
