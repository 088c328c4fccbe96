// SPDX-License-Identifier: GPL-3.0-or-later
// complains: no matching (function for call to .*PainScale.*|constructor for .*PainScore)
#include "core/base/score.h"

namespace restride {

// A bare number becomes no pain, even when asked to.
#ifdef RESTRIDE_MAY
constexpr PainScore pain(PainScore::of(3));
#else
constexpr PainScore pain(3);
#endif

}  // namespace restride
