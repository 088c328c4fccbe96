// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (conversion from|could not convert .* from|no viable conversion from) .int. to .*Distance
#include "core/base/distance.h"

namespace restride {

// A bare number becomes a distance only where one names its unit.
#ifdef RESTRIDE_MAY
constexpr Distance distance = metres(5);
#else
constexpr Distance distance = 5;
#endif

}  // namespace restride
