// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (conversion from|no viable conversion from) .*Whim. to .*Reason
#include "core/plan/reason.h"

#include <string_view>

namespace restride {

/// Written as every kind is, but in no list.
struct Whim {
    static constexpr std::string_view code = "WHIM";
};

// A kind of reason stands in the list `ReasonKinds`, or nobody reads it back.
#ifdef RESTRIDE_MAY
const Reason reason = LightGreen();
#else
const Reason reason = Whim();
#endif

}  // namespace restride
