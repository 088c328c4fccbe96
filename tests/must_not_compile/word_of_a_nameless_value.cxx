// SPDX-License-Identifier: GPL-3.0-or-later
// complains: no matching function for call to .word
#include "core/base/date.h"
#include "core/base/words.h"

#include <cstdint>

namespace restride {

enum class Nameless : std::uint8_t { One };

// A document tells values by their words, so what has none cannot be written.
#ifdef RESTRIDE_MAY
constexpr auto name = word(Weekday::Mon);
#else
constexpr auto name = word(Nameless::One);
#endif

}  // namespace restride
