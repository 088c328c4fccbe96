// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (from .const char.* to non-scalar type|no viable conversion from .const char.* to) .*SessionName
#include "core/plan/session_name.h"

namespace restride {

// A text may be no name of this program: `from` looks at it, and a document says that it may be another's.
#ifdef RESTRIDE_MAY
const auto name = SessionName::from("easy1");
#else
const SessionName name = "easy1";
#endif

}  // namespace restride
