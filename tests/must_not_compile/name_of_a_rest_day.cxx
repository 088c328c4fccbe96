// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (conversion from .*RestDay. to non-scalar type|no viable conversion from .*RestDay. to) .*SessionName
#include "core/plan/lock_target.h"

namespace restride {

// A lock may keep a day free; nothing that is said of a session, such as an own decision, can be said of such a day.
#ifdef RESTRIDE_MAY
const LockTarget kept = RestDay();
#else
const SessionName kept = RestDay();
#endif

}  // namespace restride
