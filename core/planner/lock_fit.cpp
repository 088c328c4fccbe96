// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/lock_fit.h"

#include "core/diary/edit.h"
#include "core/planner/planner.h"

#include <algorithm>

namespace restride {

namespace {

constexpr std::int64_t lengthStep = 100;

OwnDecision decisionAbout(const PlannedSession& session, const Diary& diary, Date monday) {
    for (const OwnDecision& own : diary.ownDecisions)
        if (own.week == monday && own.session == session.name) return own;
    OwnDecision own;
    own.week = monday;
    own.session = session.name;
    return own;
}

bool lockGoes(const LockWish& wish, const Diary& diary, const Assessment& assessment, const Library& library,
              const Rules& rules) {
    const Date monday = assessment.today.monday();
    const Diary wished = diary.after(editsOf(wish, diary, monday)).diary;
    const Plan plan = makePlan(wished, assessment, library, rules, assessment.today);
    return !plan.weeks.empty() && !plan.weeks.front().conflict;
}

}  // namespace

Edits editsOf(const LockWish& wish, const Diary& diary, Date monday) {
    Edits edits{{Put<Lock>{
        {.week = monday, .target = wish.session.name, .day = wish.day, .by = LockOwner::Runner, .unknown = {}}}}};
    OwnDecision own = decisionAbout(wish.session, diary, monday);
    // A day of an own decision would win over the lock.
    if (own.day || wish.distance) {
        own.day.reset();
        if (wish.distance) own.distance = wish.distance;
        edits.list.emplace_back(Put<OwnDecision>{own});
    }
    return edits;
}

std::optional<Distance> lengthThatFits(const LockWish& wish, const Diary& diary, const Assessment& assessment,
                                       const Library& library, const Rules& rules) {
    const PlannedSession& session = wish.session;
    const bool canBeShorter = session.distance && session.type != SessionType::WalkRun;
    if (!canBeShorter || lockGoes(wish, diary, assessment, library, rules)) return std::nullopt;
    const auto fits = [&](std::int64_t steps) {
        return lockGoes({session, wish.day, metres(steps * lengthStep)}, diary, assessment, library, rules);
    };
    std::int64_t fitting = planning::shortestRun.count() / lengthStep;
    std::int64_t tooLong = session.distance->count() / lengthStep + 1;
    if (fitting >= tooLong || !fits(fitting)) return std::nullopt;
    while (tooLong - fitting > 1) {
        const std::int64_t middle = (fitting + tooLong) / 2;
        (fits(middle) ? fitting : tooLong) = middle;
    }
    return metres(fitting * lengthStep);
}

}  // namespace restride
