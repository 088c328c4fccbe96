// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/lock_target.h"
#include "core/plan/session_name.h"

#include <cstddef>
#include <ostream>
#include <string_view>

namespace restride {

// So that a failed expectation says which name it found.
inline void PrintTo(const SessionName& name, std::ostream* out) {
    *out << name.text();
}
inline void PrintTo(const LockTarget& target, std::ostream* out) {
    *out << target.text();
}

namespace literals {

/// A name that this program gives: `"easy1"_name`; of any other text the test throws.
inline SessionName operator""_name(const char* text, std::size_t size) {
    return SessionName::from(std::string_view(text, size)).value();
}

}  // namespace literals

}  // namespace restride
