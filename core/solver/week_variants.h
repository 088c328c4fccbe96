// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/week_solver.h"

#include <vector>

// What a week may give up, and at what price (3.4.4).

namespace restride {

/// One way to take a token: as it is, or with a concession. The placement has no day yet.
struct Variant {
    Placement as;
    int penalty = 0;
    EnumSet<Weekday> preferred;
};

/// The ways in which a token can be taken, itself first. A locked token and an own decision are taken as they are.
[[nodiscard]] std::vector<Variant> variantsOf(const Token& token, const WeekProblem& problem);

/// Whether a week may go without the token.
[[nodiscard]] bool droppable(const Token& token);

/// What it costs to drop so many sessions of a kind when `left` of them, finished ones included, stood before.
[[nodiscard]] int dropPenalty(SessionKind kind, int left, int dropped);

}  // namespace restride
