// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rule_spec.h"

#include <QString>

#include <cstdint>

// The rules that somebody may change, as a runner reads them.

namespace restride {

/// What the rule is called: `weekly growth`; fits after a colon.
[[nodiscard]] QString ruleText(RuleName name);
/// Who has looked into it, or that the number is our own choice.
[[nodiscard]] QString ruleSourceText(RuleName name);
/// A value in the rule's unit: `10%`, `3/10`, `1.0 km`, `4`.
[[nodiscard]] QString ruleValueText(RuleName name, std::int64_t value);

}  // namespace restride
