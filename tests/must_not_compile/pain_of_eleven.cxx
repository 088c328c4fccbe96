// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (throw_bad_optional_access|consteval function .*of.* is not a constant expression)
#include "core/base/score.h"

namespace restride {

// The scale ends at ten, which the compiler checks of a constant.
#ifdef RESTRIDE_MAY
constexpr PainScore worst = PainScore::of(10);
#else
constexpr PainScore worst = PainScore::of(11);
#endif

}  // namespace restride
