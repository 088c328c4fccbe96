// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"
#include "core/plan/rules.h"
#include "core/verify/rule_label.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restride {

/// One broken rule.
struct Violation {
    /// `H4`, `I5` (an invariant), `3.3.8` (a section): the label under which `docs/rules.md` tells more.
    std::string rule;
    /// The rule in a few words.
    std::string_view title;
    /// The JSON pointer of the place in the plan document.
    std::string place;
    /// One English sentence with the numbers.
    std::string message;
    friend bool operator==(const Violation&, const Violation&) = default;
};

/// Says that a rule is broken. Whoever checks a plan makes its findings here, so that none is without a title.
[[nodiscard]] inline Violation violationOf(RuleLabel rule, std::string place, std::string message) {
    return {std::string(rule.text()), rule.title(), std::move(place), std::move(message)};
}

/// Checks any plan, whoever made it, against every rule that can be checked from the diary. Shares nothing with the
/// planner and the assessment but the rules' numbers and the values: what both get wrong, both must get wrong apart.
[[nodiscard]] std::vector<Violation> verify(const Plan& plan, const Diary& diary, const Library& library,
                                            const Rules& rules);

}  // namespace restride
