// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (could not convert .*Metre.* to .*Second|no matching function for call to .wholeMinutes)
#include "core/base/distance.h"
#include "core/base/duration.h"

namespace restride {

constexpr Minutes wholeMinutes(Duration time) {
    return minutes(time.count() / 60);
}

// In the place of a time stands a time.
#ifdef RESTRIDE_MAY
constexpr Minutes told = wholeMinutes(seconds(60));
#else
constexpr Minutes told = wholeMinutes(metres(60));
#endif

}  // namespace restride
