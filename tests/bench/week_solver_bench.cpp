// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_solver.h"
#include "tests/support/random_week.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <vector>

namespace restride {

namespace {

constexpr std::uint64_t weeks = 10'000;

/// Of the processor, so that a busy machine does not count.
double millisecondsOf(const WeekProblem& problem, std::int64_t& nodes) {
    const std::clock_t start = std::clock();
    const auto solution = solveWeek(problem);
    const std::clock_t taken = std::clock() - start;
    nodes = solution ? solution->nodes : 0;
    return 1000.0 * static_cast<double>(taken) / CLOCKS_PER_SEC;
}

/// One pass over 10,000 weeks; the counters are milliseconds and nodes.
void randomWeeks(benchmark::State& state, void (*change)(WeekProblem&)) {
    while (state.KeepRunning()) {
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
