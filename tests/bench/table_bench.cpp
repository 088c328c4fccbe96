// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"
#include "core/import/table/csv.h"

#include <benchmark/benchmark.h>

#include <cstdint>
#include <numeric>
#include <string>

namespace restride {
namespace {

/// Ten thousand activities as wide as Strava writes them now, with a description in three lines now and then.
const std::string& stravaTable() {
    static const std::string text = [] {
        constexpr int columns = 94;
        constexpr int known = 22;
        std::string table =
            "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max "
            "Heart "
            "Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,"
            "Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss";
        for (int i = known; i < columns; ++i) table += ",Column " + std::to_string(i);
        table += '\n';
        for (int i = 0; i < 10'000; ++i) {
            const std::string number = std::to_string(i);
            const std::string day = std::to_string(i % 28 + 1);
            table += "90000" + number + ",\"Jul " + day + ", 20" + std::to_string(10 + i % 15) +
                     ", 10:36:55 PM\",Evening Run," + (i % 3 == 0 ? "Ride" : "Run") + ",";
            if (i % 5 == 0) table += "\"Along the river,\nand \"\"home\"\"\n.\"";
            table += ",3700,10.02,,,false,,Shoes,activities/" + number + ".fit.gz,68.5,,3700.0,3600.0,10024.";
            table += std::to_string(i % 1'000) + ",5.1180113,2.7839458,124.125,126.5";
            for (int c = known; c < columns; ++c) table += c % 3 == 0 ? ",5.53763580322266" : ",";
            table += '\n';
        }
        return table;
    }();
    return text;
}

void countTableBytes(benchmark::State& state) {
    const auto bytes = static_cast<std::int64_t>(stravaTable().size());
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * bytes);
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}

void readBytesAlone(benchmark::State& state) {
    const std::string& text = stravaTable();
    while (state.KeepRunning())
        benchmark::DoNotOptimize(std::accumulate(
            text.begin(), text.end(), 0U, [](unsigned sum, char c) { return sum + static_cast<unsigned char>(c); }));
    countTableBytes(state);
}
BENCHMARK(readBytesAlone)->Unit(benchmark::kMillisecond);

void walkCsvRows(benchmark::State& state) {
    while (state.KeepRunning()) {
        CsvRows rows(stravaTable(), ',');
        std::size_t cells = 0;
        while (rows.next()) cells += rows.cells().size();
        benchmark::DoNotOptimize(cells);
    }
    countTableBytes(state);
}
BENCHMARK(walkCsvRows)->Unit(benchmark::kMillisecond);

void readStravaTable(benchmark::State& state) {
    const ImportOptions options;
    while (state.KeepRunning()) benchmark::DoNotOptimize(readTable(stravaTable(), "activities.csv", options));
    countTableBytes(state);
}
BENCHMARK(readStravaTable)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace restride
