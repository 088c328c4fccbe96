// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_variants.h"

#include "core/plan/rules.h"

#include <algorithm>
#include <tuple>

namespace restride {

namespace {

/// Prime and Restore of a shortened run.
constexpr Minutes shortestWraps = planning::shortestWrap * 2;

Placement placed(SessionType type, Minutes minutes, Distance distance) {
    Placement placement;
    placement.type = type;
    placement.minutes = minutes;
    placement.distance = distance;
    return placement;
}

Variant asItIs(const Token& token) {
    Variant variant{placed(token.type, token.minutes, token.distance), 0, token.preferred};
    variant.as.hard = token.hard;
    return variant;
}

/// The minutes that a shortened run may have to fit into: a day of the week, or what a SHORT leaves of it.
std::vector<Minutes> runBudgets(const WeekProblem& problem) {
    std::vector<Minutes> budgets;
    for (const DayRoom& room : problem.days) {
        budgets.push_back(room.budget);
        budgets.push_back(room.budget - planning::shortMinutes);
    }
    std::ranges::sort(budgets, std::ranges::greater{});
    const auto repeated = std::ranges::unique(budgets);
    budgets.erase(repeated.begin(), repeated.end());
    return budgets;
}

int shortenPenalty(const Token& run, Distance kept) {
    const std::int64_t whole = std::max<std::int64_t>(run.distance.count(), 1);
    const std::int64_t lost = run.distance.count() - kept.count();
    const std::int64_t share = (weighing::shortenLost * lost + whole - 1) / whole;
    const int changed = run.type == SessionType::Quality ? weighing::qualityToEasy : 0;
    return weighing::shortenRun + static_cast<int>(share) + changed;
}

/// The run cut so that it fits into the budget. It never grows, though less Prime and Restore might leave the time.
Variant shortened(const Token& run, Minutes budget, Pace pace) {
    const Distance distance = std::min(run.distance, downTo100Metres(distanceIn(budget - shortestWraps, pace)));
    Variant cut{placed(SessionType::Easy, minutesFor(distance, pace) + shortestWraps, distance),
                shortenPenalty(run, distance),
                {}};
    cut.as.shortened = true;
    return cut;
}

void addShortened(std::vector<Variant>& variants, const Token& run, const WeekProblem& problem) {
    for (const Minutes budget : runBudgets(problem)) {
        if (budget >= run.minutes || budget - shortestWraps < planning::shortestRunning) continue;
        const Variant cut = shortened(run, budget, problem.easyPace);
        const bool repeated = variants.back().as.shortened && variants.back().as.distance == cut.as.distance;
        if (!repeated) variants.push_back(cut);
    }
}

Variant easyInstead(const Token& quality) {
    Variant easy = asItIs(quality);
    easy.as.type = SessionType::Easy;
    easy.as.hard = false;
    easy.penalty = weighing::qualityToEasy;
    return easy;
}

const Token* shortestEasy(const WeekProblem& problem) {
    const Token* shortest = nullptr;
    for (const Token& token : problem.tokens) {
        if (token.type != SessionType::Easy && token.type != SessionType::Tech) continue;
        const auto size = [](const Token& run) { return std::tuple(run.distance, run.minutes); };
        if (!shortest || size(token) < size(*shortest)) shortest = &token;
    }
    return shortest;
}

/// A LONG gives way to one more run as long as the shortest, and does not grow where that one is an own decision.
void addLongToEasy(std::vector<Variant>& variants, const Token& run, const WeekProblem& problem) {
    const Token* easy = shortestEasy(problem);
    if (!easy) return;
    const Token& size = easy->distance < run.distance ? *easy : run;
    variants.push_back({placed(SessionType::Easy, size.minutes, size.distance), weighing::longToEasy, {}});
}

Variant shortInstead(const Token& full) {
    Variant brief = asItIs(full);
    brief.as.type = SessionType::Short;
    brief.as.minutes = planning::shortMinutes;
    brief.penalty = weighing::shortStrength;
    return brief;
}

}  // namespace

bool droppable(const Token& token) {
    return !token.locked && !token.own;
}

std::vector<Variant> variantsOf(const Token& token, const WeekProblem& problem) {
    std::vector<Variant> variants{asItIs(token)};
    if (!droppable(token)) return variants;
    if (token.type == SessionType::Full) variants.push_back(shortInstead(token));
    if (token.kind != SessionKind::Run || token.type == SessionType::WalkRun) return variants;
    addShortened(variants, token, problem);
    if (token.type == SessionType::Quality) variants.push_back(easyInstead(token));
    if (token.type == SessionType::Long) addLongToEasy(variants, token, problem);
    return variants;
}

int dropPenalty(SessionKind kind, int left, int dropped) {
    const auto next = [kind](int before) {
        if (kind == SessionKind::Cross) return weighing::dropCross;
        if (kind == SessionKind::Strength) return before >= 2 ? weighing::oneStrength : weighing::noStrength;
        if (before >= 3) return weighing::dropRun;
        return before == 2 ? weighing::oneRun : weighing::noRun;
    };
    int penalty = 0;
    for (int i = 0; i < dropped; ++i) penalty += next(left - i);
    return penalty;
}

}  // namespace restride
