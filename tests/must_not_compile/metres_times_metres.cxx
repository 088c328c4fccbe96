// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[*].|invalid operands to binary expression) .*Distance.* and .*Distance
#include "core/base/distance.h"

namespace restride {

// A distance is taken so many times; no runner plans an area.
#ifdef RESTRIDE_MAY
constexpr auto many = metres(400) * 2;
#else
constexpr auto many = metres(400) * metres(2);
#endif

}  // namespace restride
