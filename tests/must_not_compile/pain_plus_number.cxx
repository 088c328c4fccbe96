// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[+].|invalid operands to binary expression) .*PainScale.* and .*int
#include "core/base/score.h"

namespace restride {

// A point more may be an eleventh: who wants it asks whether there is one.
#ifdef RESTRIDE_MAY
constexpr auto more = PainScore::from(PainScore::of(10).value() + 1);
#else
constexpr auto more = PainScore::of(10) + 1;
#endif

}  // namespace restride
