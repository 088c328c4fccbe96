// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (cannot convert|no viable conversion from) .*PainScale.* to .const int
#include "core/base/score.h"

namespace restride {

// A pain becomes a bare number only where one asks for its value.
#ifdef RESTRIDE_MAY
constexpr int number = PainScore::of(3).value();
#else
constexpr int number = PainScore::of(3);
#endif

}  // namespace restride
