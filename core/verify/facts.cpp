// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/facts.h"

#include "core/verify/budgets.h"

#include <algorithm>

namespace restride::verifying {

namespace {

template <class Entries>
bool anyWithin(const Entries& entries, Date from, Date to) {
    return std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return from <= e.on && e.on <= to; });
}

bool begun(const Diary& diary, Date from, Date to) {
    return anyWithin(diary.runs, from, to) || anyWithin(diary.strength, from, to) || anyWithin(diary.cross, from, to);
}

}  // namespace

const IssuedWeek* issuedWeek(const Diary& diary, Date monday, Date today) {
    const IssuedWeek* newest = nullptr;
    for (const IssuedPlan& plan : diary.issuedPlans)
        for (const IssuedWeek& week : plan.weeks)
            if (week.start == monday && plan.on <= today) newest = &week;
    return newest;
}

Facts factsOf(const Story& story, Date today) {
    const Diary& diary = *story.diary;
    const Date monday = today.monday();
    Facts facts;
    facts.now = endOf(today);
    facts.chronicle = chronicleOf(story, monday);
    facts.rules = story.rules(today);
    facts.mondayStatus = facts.week().status;
    facts.status = std::max(facts.mondayStatus, statusAt(story, facts.now));
    facts.phase = phaseAt(story, facts.chronicle.flareDays, facts.now);
    facts.tolerated = toleratedRun(story, facts.now);
    facts.mondayTolerated = toleratedRun(story, morningOf(monday));
    facts.mondayOnset = onsetOf(story, morningOf(monday));
    facts.onset = onsetOf(story, facts.now);
    const CapQuestion question{facts.tolerated, facts.onset, facts.phase.phase, facts.status, facts.week().deload};
    facts.cap = capOf(question, facts.rules);
    facts.onsetCap = onsetCap(question, facts.rules);
    facts.pace = easyPaceAt(story, morningOf(monday));
    facts.target = targetOf(story, facts.chronicle, today);
    if (facts.ladder()) {
        facts.level = climb(story, facts.week().ladder, facts.now).level;
        facts.gate = gateOpen(story, facts.week().ladder, facts.now);
    }
    facts.stops = stoppingFlags(story.flags, facts.now);
    const auto& born = diary.runner.birthYear;
    facts.under18 = born && today.year() - *born < planning::adultAge;
    facts.fresh = today == monday && !begun(diary, monday, today) && !issuedWeek(diary, monday, today);
    return facts;
}

}  // namespace restride::verifying
