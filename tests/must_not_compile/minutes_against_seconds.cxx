// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator==.|invalid operands to binary expression) .*Minutes.* and .*Duration
#include "core/base/duration.h"

namespace restride {

// What was measured is told in seconds, what is planned in minutes; neither is taken for the other.
#ifdef RESTRIDE_MAY
constexpr bool same = minutes(1) == minutes(60);
#else
constexpr bool same = minutes(1) == seconds(60);
#endif

}  // namespace restride
