// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/runner.h"

#include <memory>
#include <string_view>

// What people do without a plan, and one who cannot err. All of them want their old week back and no more, and who
// rates a run 7 or more rests until a morning of 3.

namespace restride::trial {

/// Ten per cent more each week, whatever the knee says.
[[nodiscard]] std::unique_ptr<Policy> tenPerCentBlindly();

/// No run until two weeks of mornings at 2 or less, six weeks at most; then from 0.4 of the old week by ten per cent
/// a week. A run at 5 or more: the same again.
[[nodiscard]] std::unique_ptr<Policy> restThenTenPerCent();

/// A careful runner's own rule, by the worst run of the week before: ten per cent more at 2 or less, the same at 3 or
/// 4, a fifth less at 5 or more.
[[nodiscard]] std::unique_ptr<Policy> carefulRule();

/// Knows the knee and runs just within what it takes: what could be reached at best.
[[nodiscard]] std::unique_ptr<Policy> knowsTheKnee();

}  // namespace restride::trial
