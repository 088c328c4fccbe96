// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/request.h"

namespace restride {

namespace {

/// EASY and TECH have the same concessions and costs: in a search they are one.
SessionType searchType(SessionType type) {
    return type == SessionType::Tech ? SessionType::Easy : type;
}

bool twins(const Token& a, const Token& b) {
    return !a.locked && !b.locked && searchType(a.type) == searchType(b.type) && a.minutes == b.minutes &&
           a.distance == b.distance && a.hard == b.hard && a.preferred == b.preferred && a.shown == b.shown &&
           a.own == b.own;
}

std::optional<std::size_t> twinBefore(const std::vector<Request>& requests, const Token& token) {
    for (std::size_t i = requests.size(); i-- > 0;)
        if (twins(*requests[i].token, token)) return i;
    return std::nullopt;
}

}  // namespace

std::vector<Request> requestsOf(const WeekProblem& problem, SessionKind kind) {
    std::vector<Request> requests;
    for (const Token& token : problem.tokens) {
        if (token.kind != kind) continue;
        requests.push_back({.token = &token,
                            .variants = variantsOf(token, problem),
                            .days = token.locked ? onDay(dayIndex(*token.locked)) : wholeWeek,
                            .droppable = droppable(token),
                            .twin = twinBefore(requests, token)});
    }
    return requests;
}

}  // namespace restride
