// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

namespace restride {

/// How much of the diary is seen: the morning of `today`, and runs and other sessions up to `lastSession`.
/// A plan made in the middle of a day sees that day's runs; the state on a Monday ends with the Sunday before.
struct View {
    Date today;
    Date lastSession;
};

[[nodiscard]] inline View viewOf(Date today) {
    return {today, today};
}
[[nodiscard]] inline View viewOfMonday(Date monday) {
    return {monday, monday - 1};
}

}  // namespace restride
