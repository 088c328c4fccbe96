// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/week_solver.h"
#include "tests/support/random_week.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

namespace restride {

namespace {

constexpr std::uint64_t weeks = 10'000;

double millisecondsOf(const WeekProblem& problem, std::int64_t& nodes) {
    const auto start = std::chrono::steady_clock::now();
    const auto solution = solveWeek(problem);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
    nodes = solution ? solution->nodes : 0;
    return taken.count();
}

/// One pass over 10,000 weeks; the counters are milliseconds and nodes.
void randomWeeks(benchmark::State& state, void (*change)(WeekProblem&)) {
    for (auto pass : state) {
        std::vector<double> times;
        std::int64_t mostNodes = 0;
        for (std::uint64_t seed = 0; seed < weeks; ++seed) {
            WeekProblem problem = randomWeek(seed);
            change(problem);
            std::int64_t nodes = 0;
            times.push_back(millisecondsOf(problem, nodes));
            mostNodes = std::max(mostNodes, nodes);
        }
        std::ranges::sort(times);
        state.counters["median_ms"] = times[times.size() / 2];
        state.counters["p99_ms"] = times[times.size() * 99 / 100];
        state.counters["worst_ms"] = times.back();
        state.counters["most_nodes"] = static_cast<double>(mostNodes);
    }
}

void asTheyAre(WeekProblem&) {}

/// Two thirds of what the sessions want: H15 must concede.
void shortOfMinutes(WeekProblem& problem) {
    Minutes wanted;
    for (const Token& token : problem.tokens) wanted += token.minutes;
    problem.weeklyMinutes = minutes(wanted.count() * 2 / 3);
}

BENCHMARK_CAPTURE(randomWeeks, AsTheyAre, asTheyAre)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(randomWeeks, ShortOfMinutes, shortOfMinutes)->Iterations(1)->Unit(benchmark::kMillisecond);

}  // namespace

}  // namespace restride
