// SPDX-License-Identifier: GPL-3.0-or-later
// complains: (.number. is not a constant expression|consteval function .*of.* is not a constant expression)
#include "core/base/score.h"

#include <optional>

namespace restride {

// A number that the compiler does not know may be none of the scale: it is asked with `from`.
#ifdef RESTRIDE_MAY
std::optional<PainScore> told(int number) {
    return PainScore::from(number);
}
#else
PainScore told(int number) {
    return PainScore::of(number);
}
#endif

}  // namespace restride
