// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (conversion from|could not convert .* from|no viable conversion from) .double. to .*Ratio
#include "core/base/ratio.h"

namespace restride {

// 0.7 is no number in binary, so a share is told in whole parts.
#ifdef RESTRIDE_MAY
constexpr Ratio share = Ratio::percent(70);
#else
constexpr Ratio share = 0.7;
#endif

}  // namespace restride
