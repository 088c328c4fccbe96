// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/pain_limit_history.h"

#include "core/assess/assessment.h"

#include <algorithm>
#include <iterator>

namespace restride {

namespace {

PainLimits limitsOf(const Rules& rules) {
    return {rules.greenMax, rules.amberMax};
}

}  // namespace

PainLimitHistory painLimitHistory(const Diary& diary, const Rules& rules) {
    PainLimitHistory history{{Date(), limitsOf(rules)}};
    for (const RuleEntry& entry : diary.rules) {
        const PainLimits limits = limitsOf(rulesOn(diary, rules, entry.on));
        if (limits != history.back().limits) history.push_back({entry.on, limits});
    }
    return history;
}

PainLimits painLimitsOn(std::span<const DatedPainLimits> history, Date on) {
    if (history.empty()) return {};
    const auto later = std::ranges::upper_bound(history.subspan(1), on, {}, &DatedPainLimits::from);
    return std::prev(later)->limits;
}

}  // namespace restride
