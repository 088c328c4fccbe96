// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator==.|invalid operands to binary expression) .*PainScale.* and .*int
#include "core/base/score.h"

namespace restride {

// A limit of pain is a point of its scale.
#ifdef RESTRIDE_MAY
constexpr bool same = PainScore::of(2) == PainScore::of(3);
#else
constexpr bool same = PainScore::of(2) == 3;
#endif

}  // namespace restride
