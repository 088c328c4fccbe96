// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[+].|invalid operands to binary expression) .*PainScale.* and .*PainScale
#include "core/base/score.h"

namespace restride {

// Two points of pain are compared; their sum is no pain.
#ifdef RESTRIDE_MAY
constexpr bool worse = PainScore::of(2) < PainScore::of(3);
#else
constexpr auto both = PainScore::of(2) + PainScore::of(3);
#endif

}  // namespace restride
