// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator<.|invalid operands to binary expression) .*PainScale.* and .*EffortScale
#include "core/base/score.h"

namespace restride {

// Each scale has points of its own.
#ifdef RESTRIDE_MAY
constexpr bool more = PainScore::of(2) < PainScore::of(3);
#else
constexpr bool more = PainScore::of(2) < Effort::of(3);
#endif

}  // namespace restride
