// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"
#include "core/store/rows.h"
#include "tests/support/ten_years.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <unistd.h>
#include <cstdlib>
#include <filesystem>
#include <string>

// A ten-year diary in the store, beside bare calls of SQLite on the same file: what reading it as values, checking
// every digest and going through QtSql costs.

namespace restride {
namespace {

namespace fs = std::filesystem;

const Id runner = Id::from("a").value();

/// A folder with the diary in it, gone at the end.
class Database {
public:
    Database() {
        std::string pattern = (fs::temp_directory_path() / "restride-bench.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        if (!open()->add(runner, tenYearsDiary())) std::abort();
    }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database() {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string file() const { return (m_folder / "diary.db").string(); }
    [[nodiscard]] std::unique_ptr<DiaryStore> open() const {
        return openStore({file(), tenYearsToday()}).value().store;
    }

private:
    fs::path m_folder;
};

const Database& database() {
    static const Database one;
    return one;
}

Run anotherRun() {
    Run run;
    run.id = Id::from("another").value();
    run.on = tenYearsToday();
    run.distance = metres(5'000);
    return run;
}

void loadTenYears(benchmark::State& state) {
    const auto store = database().open();
    while (state.KeepRunning()) benchmark::DoNotOptimize(store->load(runner).value().diary.runs.size());
    const Diary& diary = tenYearsDiary();
    state.counters["entries"] = static_cast<double>(diary.runs.size() + diary.checkIns.size() + diary.strength.size());
}
BENCHMARK(loadTenYears)->Unit(benchmark::kMillisecond);

void openTenYears(benchmark::State& state) {
    database();
    while (state.KeepRunning()) benchmark::DoNotOptimize(database().open());
}
BENCHMARK(openTenYears)->Unit(benchmark::kMillisecond);

/// Steps through every row of these tables and asks for every column as text.
std::size_t readBare(sqlite3* bare, const std::string& table) {
    sqlite3_stmt* rows = nullptr;
    sqlite3_prepare_v2(bare, ("SELECT * FROM \"" + table + '"').c_str(), -1, &rows, nullptr);
    std::size_t bytes = 0;
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(rows); ++i)
            if (sqlite3_column_text(rows, i) != nullptr)
                bytes += static_cast<std::size_t>(sqlite3_column_bytes(rows, i));
    sqlite3_finalize(rows);
    return bytes;
}

void readTenYearsBySqliteAlone(benchmark::State& state) {
    sqlite3* bare = nullptr;
    sqlite3_open_v2(database().file().c_str(), &bare, SQLITE_OPEN_READONLY, nullptr);
    std::size_t bytes = 0;
    while (state.KeepRunning()) {
        bytes = readBare(bare, std::string(tableOf<Runner>));
        forEachList(Diary{}, [&](const auto& list) {
            using Entry = typename std::remove_cvref_t<decltype(list)>::value_type;
            bytes += readBare(bare, std::string(tableOf<Entry>));
        });
    }
    sqlite3_close(bare);
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}
BENCHMARK(readTenYearsBySqliteAlone)->Unit(benchmark::kMillisecond);

/// One change and its mark: each waits for the disk once.
void writeOneRun(benchmark::State& state) {
    const auto store = database().open();
    std::int64_t revision = store->runners().value().front().revision;
    const Edits edits{{Put<Run>{anotherRun()}}};
    while (state.KeepRunning()) revision = store->write(runner, revision, edits).value();
}
BENCHMARK(writeOneRun)->Unit(benchmark::kMicrosecond)->UseRealTime();

void writeOneRowBySqliteAlone(benchmark::State& state) {
    const Database own;
    sqlite3* bare = nullptr;
    sqlite3_open(own.file().c_str(), &bare);
    for (const char* pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON"})
        sqlite3_exec(bare, pragma, nullptr, nullptr, nullptr);
    sqlite3_stmt* write = nullptr;
    const char* text =
        R"(INSERT INTO "run" ("runner_id", "id", "on", "kind", "distance", "painkiller", "note", "digest") VALUES )"
        R"(('a', 'another', '2026-03-16', 'easy', ?, 0, '', 'x') ON CONFLICT ("runner_id", "id") DO UPDATE SET )"
        R"("distance" = excluded."distance")";
    if (sqlite3_prepare_v2(bare, text, -1, &write, nullptr) != SQLITE_OK) std::abort();
    int distance = 0;
    while (state.KeepRunning()) {
        // Another one each time: a page that stays the same is not written.
        sqlite3_bind_int(write, 1, 1 + (++distance % 400'000));
        sqlite3_exec(bare, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        if (sqlite3_step(write) != SQLITE_DONE) std::abort();
        sqlite3_reset(write);
        sqlite3_exec(bare, "COMMIT", nullptr, nullptr, nullptr);
    }
    sqlite3_finalize(write);
    sqlite3_close(bare);
}
BENCHMARK(writeOneRowBySqliteAlone)->Unit(benchmark::kMicrosecond)->UseRealTime();

}  // namespace
}  // namespace restride

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
