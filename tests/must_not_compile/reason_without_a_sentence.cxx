// SPDX-License-Identifier: GPL-3.0-or-later
// complains: no match(ing function)? for call to .*Sentences
#include "core/plan/reason.h"

#include <concepts>
#include <string_view>

namespace restride {

// Who says reasons has a sentence for each kind, as `ui/text/reason_text.cpp` has; here an open flag has none.
struct Sentences {
    template <class Kind>
        requires(!std::same_as<Kind, FlagOpen>)
    std::string_view operator()(const Kind& /*reason*/) const {
        return "Because.";
    }
#ifdef RESTRIDE_MAY
    std::string_view operator()(const FlagOpen& /*reason*/) const { return "A warning sign is open."; }
#endif
};

std::string_view sentence(const Reason& reason) {
    return reason.visit(Sentences());
}

}  // namespace restride
