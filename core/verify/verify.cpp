// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verify.h"

#include "core/verify/checks.h"

namespace restride {

std::vector<Violation> verify(const Plan& plan, const Diary& diary, const Library& library, const Rules& rules) {
    using namespace verifying;
    // How the entries are stored must not show (I25).
    Diary sorted = diary;
    sortEntries(sorted);
    const Story story = tell(sorted, rules);
    const Facts facts = factsOf(story, plan.today);
    Findings findings;
    checkFrame(plan, facts, findings);
    if (plan.withheld) return findings.take();
    for (std::size_t i = 0; i < plan.weeks.size(); ++i) {
        const WeekCase week = weekCase(plan, i, story, facts, library, findings);
        checkDays(week);
        checkKept(week);
        checkTarget(week);
        checkRuns(week);
        checkCost(week);
        checkStrength(week);
        checkWrap(week);
        checkReasons(week);
    }
    return findings.take();
}

}  // namespace restride
