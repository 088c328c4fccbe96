// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"

#include <string>
#include <vector>

namespace restride {

/// One broken rule.
struct Violation {
    /// `H4`, `I15` (an invariant of 3.11), `3.3.8` …
    std::string rule;
    /// The JSON pointer of the place in the plan document.
    std::string place;
    /// One English sentence with the numbers.
    std::string message;
    friend bool operator==(const Violation&, const Violation&) = default;
};

/// Checks any plan, whoever made it, against every rule that can be checked from the diary. Shares nothing with the
/// planner and the assessment but the rules' numbers and the values: what both get wrong, both must get wrong apart.
[[nodiscard]] std::vector<Violation> verify(const Plan& plan, const Diary& diary, const Library& library,
                                            const Rules& rules);

}  // namespace restride
