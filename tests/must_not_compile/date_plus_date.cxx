// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (no match for .operator[+].|invalid operands to binary expression) .*Date.* and .*Date
#include "core/base/date.h"

namespace restride {

// Between two days lie so many days; their sum is no day.
#ifdef RESTRIDE_MAY
constexpr int between = Date() - Date();
#else
constexpr auto sum = Date() + Date();
#endif

}  // namespace restride
