// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (conversion from .const char.* to non-scalar type|no viable conversion from .const char.* to) .*Id
#include "core/base/id.h"

namespace restride {

// A text may be too long for an id, or empty: `from` looks at it.
#ifdef RESTRIDE_MAY
const auto id = Id::from("run-1");
#else
const Id id = "run-1";
#endif

}  // namespace restride
