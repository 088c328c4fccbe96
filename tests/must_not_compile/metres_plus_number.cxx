// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[+].|invalid operands to binary expression) .*Distance.* and .*int
#include "core/base/distance.h"

namespace restride {

// A bare number has no unit.
#ifdef RESTRIDE_MAY
constexpr auto sum = metres(400) + metres(2);
#else
constexpr auto sum = metres(400) + 2;
#endif

}  // namespace restride
