// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (cannot convert|no viable conversion from) .*Distance.* to .*int64_t
#include "core/base/distance.h"

#include <cstdint>

namespace restride {

// A distance becomes a bare number only where one asks for its count.
#ifdef RESTRIDE_MAY
constexpr std::int64_t number = metres(5).count();
#else
constexpr std::int64_t number = metres(5);
#endif

}  // namespace restride
