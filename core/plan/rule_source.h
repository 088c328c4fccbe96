// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason.h"
#include "core/plan/rule_spec.h"
#include "core/plan/rule_topic.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace restride {

/// How sure one can be of what a rule rests on: several consistent trials or a large good cohort; one good trial or
/// consistent smaller studies; small, indirect or conflicting ones; custom or our own choice. `Given`: no matter of
/// evidence, it follows from what was told or decided.
enum class Certainty : std::uint8_t { High, Moderate, Low, Convention, Given };

/// Where a rule comes from. Labels are those of the sources in `docs/rules.md`: `E14`, `article 004`.
struct RuleSource {
    /// The code of a reason without the ladder's or the flag's word at its end.
    std::string_view code;
    /// Where somebody may change its number, that of the number.
    RuleTopic topic = RuleTopic::Lights;
    Certainty certainty = Certainty::Convention;
    /// Two at most; empty places are none.
    std::array<std::string_view, 2> labels = {};
    /// The number that somebody may change.
    // NOLINTNEXTLINE(readability-redundant-member-init): GCC warns where it is left out of braces
    std::optional<RuleName> parameter = {};
};

/// The source of the rule that gave a reason. A reason without one does not compile.
[[nodiscard]] const RuleSource& sourceOf(const Reason& reason);

/// Whom a label of the reference list names, where and when it was published; empty for a label that nobody knows.
[[nodiscard]] std::string_view citationOf(std::string_view label);

/// Every row, for tests.
[[nodiscard]] std::span<const RuleSource> allRuleSources();

}  // namespace restride
