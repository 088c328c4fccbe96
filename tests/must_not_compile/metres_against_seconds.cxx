// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator<.|invalid operands to binary expression) .*Distance.* and .*Duration
#include "core/base/distance.h"
#include "core/base/duration.h"

namespace restride {

// A distance is neither more nor less than a time.
#ifdef RESTRIDE_MAY
constexpr bool less = metres(400) < metres(401);
#else
constexpr bool less = metres(400) < seconds(401);
#endif

}  // namespace restride
