// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator-.|invalid operands to binary expression) .*PainScale.* and .*PainScale
#include "core/base/score.h"

namespace restride {

// How much worse a morning was is a rise, told by a bare number, and no pain either.
#ifdef RESTRIDE_MAY
constexpr int rise = PainScore::of(3).value() - PainScore::of(2).value();
#else
constexpr auto rise = PainScore::of(3) - PainScore::of(2);
#endif

}  // namespace restride
