// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[*].|invalid operands to binary expression) .*Ratio.* and .*Ratio
#include "core/base/ratio.h"

namespace restride {

// Shares add up; the share of a share would need more places than a ratio has.
#ifdef RESTRIDE_MAY
constexpr auto share = Ratio::percent(50) + Ratio::percent(50);
#else
constexpr auto share = Ratio::percent(50) * Ratio::percent(50);
#endif

}  // namespace restride
