// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"
#include "tests/support/files.h"
#include "tests/support/ten_years.h"

#include <benchmark/benchmark.h>

// What a runner of ten years waits for after every entry.

namespace restride {
namespace {

void assessTenYears(benchmark::State& state) {
    const Diary diary = tenYearsDiary();
    while (state.KeepRunning()) benchmark::DoNotOptimize(assess(diary, Rules{}, tenYearsToday()));
    state.counters["runs"] = static_cast<double>(diary.runs.size());
}

void planOfTenYears(benchmark::State& state, int weeks) {
    const Diary diary = tenYearsDiary();
    const Library& library = projectLibrary();
    while (state.KeepRunning()) {
        const Assessment assessment = assess(diary, Rules{}, tenYearsToday());
        benchmark::DoNotOptimize(makePlan(diary, assessment, library, Rules{}, tenYearsToday(), weeks));
    }
}

BENCHMARK(assessTenYears)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(planOfTenYears, OneWeek, 1)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(planOfTenYears, SixteenWeeks, 16)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace restride
