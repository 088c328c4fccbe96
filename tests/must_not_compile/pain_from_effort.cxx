// SPDX-License-Identifier: GPL-3.0-or-later
// complains: no matching (function for call to .*PainScale.*EffortScale|constructor for .*PainScore)
#include "core/base/score.h"

namespace restride {

// A point of another scale becomes no pain, even when asked to.
#ifdef RESTRIDE_MAY
constexpr PainScore pain(PainScore::of(3));
#else
constexpr PainScore pain(Effort::of(3));
#endif

}  // namespace restride
