// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/left/locks.h"

#include <algorithm>
#include <span>

namespace restride {

namespace {

/// The locks that this problem feels: of sessions still open, of rest days still to come, and days of own decisions.
std::vector<LockedPlace> feltLocks(const WeekProblem& problem, const WeekFrame& frame) {
    std::vector<LockedPlace> locks;
    for (const Token& token : problem.tokens)
        if (token.locked) locks.push_back({token.name, *token.locked, LockOwner::Runner});
    for (const Lock& lock : frame.diary.locks) {
        if (lock.week != frame.monday) continue;
        for (LockedPlace& place : locks)
            if (place.target == lock.target) place.by = lock.by;
        if (lock.target.isRest() && frame.monday + dayIndex(lock.day) >= frame.today)
            locks.push_back({lock.target, lock.day, lock.by});
    }
    std::ranges::sort(locks);
    return locks;
}

void release(WeekProblem& problem, const LockedPlace& lock) {
    if (lock.target.isRest()) problem.days[static_cast<std::size_t>(dayIndex(lock.day))].closed = false;
    for (Token& token : problem.tokens)
        if (lock.target == token.name) {
            token.locked.reset();
            token.own = false;
        }
}

bool feasibleWithout(WeekProblem problem, std::span<const LockedPlace> locks) {
    for (const LockedPlace& lock : locks) release(problem, lock);
    return solveWeek(problem).has_value();
}

std::vector<LockedPlace> collidingPair(const WeekProblem& problem, const std::vector<LockedPlace>& locks) {
    for (std::size_t i = 0; i < locks.size(); ++i)
        for (std::size_t j = i + 1; j < locks.size(); ++j)
            if (const std::vector<LockedPlace> pair{locks[i], locks[j]}; feasibleWithout(problem, pair)) return pair;
    return locks;
}

std::vector<LockedPlace> collidingLocks(const WeekProblem& problem, const std::vector<LockedPlace>& locks) {
    std::vector<LockedPlace> colliding;
    for (const LockedPlace& lock : locks)
        if (feasibleWithout(problem, std::span(&lock, 1))) colliding.push_back(lock);
    return colliding.empty() ? collidingPair(problem, locks) : colliding;
}

}  // namespace

LockResult solveWithLocks(const WeekProblem& problem, const WeekFrame& frame) {
    if (auto solution = solveWeek(problem)) return {std::move(solution), {}};
    const std::vector<LockedPlace> locks = feltLocks(problem, frame);
    if (!locks.empty()) return {std::nullopt, collidingLocks(problem, locks)};
    // Own sizes that fit no day are no locks: they may be dropped like any other session.
    WeekProblem yielding = problem;
    for (Token& token : yielding.tokens) token.own = false;
    return {solveWeek(yielding), {}};
}

}  // namespace restride
