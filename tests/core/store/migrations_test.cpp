// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/seals.h"
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"
#include "tests/core/store/version_1.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace restride {
namespace {

const Id runnerOfVersion1 = runnerId("r");

/// A database as version 0.1.0 left it.
void makeVersion1(const StoreFolder& folder) {
    ASSERT_TRUE(
        openStore({folder.file(), day("2026-03-16"), StoreAccess::Write, storeMigrations().first(1)}).has_value());
    auto sql = Sql::open(folder.file(), SqlMode::Write);
    ASSERT_TRUE(sql.has_value());
    for (const std::string_view statement : rowsOfVersion1) ASSERT_TRUE(sql->run(statement).has_value()) << statement;
}

/// The kinds of all sources, by the names of their files.
std::map<std::string, SourceKind> kindsIn(const Diary& diary) {
    std::map<std::string, SourceKind> kinds;
    for (const restride::Run& run : diary.runs)
        for (const RunSource& source : run.sources) kinds[source.file] = source.kind;
    return kinds;
}

const std::map<std::string, SourceKind> kindsOfVersion1{
    {"a.fit", SourceKind::SessionTotal},  {"activities.csv.gz", SourceKind::TableRow},
    {"Garmin.Csv", SourceKind::TableRow}, {"run.TCX", SourceKind::LapSums},
    {"b.gpx", SourceKind::Positions},     {"golden.json", SourceKind::Points},
    {"12345678", SourceKind::TableRow},   {"summarizedActivities.json", SourceKind::TableRow},
    {"12345679", SourceKind::Positions}};

std::string sourcesOf(const StoreFolder& folder, const std::string& run) {
    auto sql = Sql::open(folder.file(), SqlMode::Read);
    return textOf(sql->one(R"(SELECT "sources" FROM "run" WHERE "id" = ?)", std::array<SqlValue, 1>{run}).value());
}

std::int64_t versionOf(const std::string& file) {
    auto sql = Sql::open(file, SqlMode::Read);
    return schemaVersion(*sql).value();
}

TEST(Version1, IsWhatItsProgramWrote) {
    const StoreFolder folder;
    makeVersion1(folder);
    EXPECT_EQ(versionOf(folder.file()), 1);
    // All seals hold: the first step is as it was released.
    const auto checked = checkDatabase(folder.file());
    ASSERT_TRUE(checked.has_value()) << checked.error().detail;
    EXPECT_TRUE(checked->empty());
    EXPECT_EQ(versionOf(folder.file()), 1);
}

TEST(Version1, IsToldWhatItsSourcesAre) {
    const StoreFolder folder;
    makeVersion1(folder);
    auto opened = folder.open();
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_TRUE(opened->notices.empty());
    EXPECT_TRUE(opened->damaged.empty());
    const auto loaded = opened->store->load(runnerOfVersion1);
    ASSERT_TRUE(loaded.has_value()) << loaded.error().detail;
    EXPECT_EQ(loaded->revision, 1);
    EXPECT_EQ(kindsIn(loaded->diary), kindsOfVersion1);
    // What no version knows of them is kept.
    EXPECT_EQ(loaded->diary.runs[1].sources[1].unknown.json, R"({"mood":{"later":[1,2.50,null]}})");
    EXPECT_EQ(loaded->diary.runs[4].note, "typed");
    EXPECT_TRUE(opened->store->write(runnerOfVersion1, 1, oneMorning(PainScore::of(2))).has_value());
    opened->store.reset();

    // It is in the rows, as the program writes it, and not worked out each time anew.
    EXPECT_EQ(sourcesOf(folder, "run-1"),
              R"([{"file":"a.fit","device":"watch","kind":"session_total","distance":5020,"duration":1700},)"
              R"({"file":"activities.csv.gz","kind":"table_row","distance":5000,"duration":1702}])");
    EXPECT_EQ(sourcesOf(folder, "run-2"),
              R"([{"file":"Garmin.Csv","kind":"table_row"},{"file":"run.TCX","device":"watch","kind":"lap_sums",)"
              R"("distance":5123,"mood":{"later":[1,2.50,null]}}])");
    EXPECT_EQ(versionOf(folder.file()), std::ssize(storeMigrations()));
    EXPECT_TRUE(checkDatabase(folder.file()).value().empty());
}

TEST(Version1, IsReadByWhoOnlyReads) {
    const StoreFolder folder;
    makeVersion1(folder);
    const auto opened = folder.open(StoreAccess::Read);
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_EQ(kindsIn(opened->store->load(runnerOfVersion1).value().diary), kindsOfVersion1);
}

TEST(Version1, IsBackedUpBeforeAndComesBack) {
    const StoreFolder folder;
    makeVersion1(folder);
    ASSERT_TRUE(folder.open().has_value());
    const auto backups = listBackups(folder.file());
    const auto old = std::ranges::find(backups, BackupReason::Migration, &Backup::reason);
    ASSERT_NE(old, backups.end());
    EXPECT_EQ(versionOf(old->file), 1);
    ASSERT_TRUE(restore(folder.file(), *old, day("2026-03-16")).has_value());
    EXPECT_EQ(versionOf(folder.file()), 1);
    EXPECT_EQ(kindsIn(folder.open()->store->load(runnerOfVersion1).value().diary), kindsOfVersion1);
}

TEST(Version1, IsSalvagedAsWhatItIs) {
    const StoreFolder folder;
    makeVersion1(folder);
    const StoreFolder fresh;
    const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
    ASSERT_TRUE(salvaged.has_value()) << salvaged.error().detail;
    EXPECT_EQ(salvaged->broken, 0);
    EXPECT_EQ(kindsIn(fresh.open()->store->load(runnerOfVersion1).value().diary), kindsOfVersion1);
}

TEST(Version1, ShowsItsDamageAfterwardsToo) {
    const StoreFolder folder;
    makeVersion1(folder);
    const std::string flipped = R"([{"file":"a.fit","device":"watch","distance":5021,"duration":1700}])";
    {
        auto sql = Sql::open(folder.file(), SqlMode::Write);
        ASSERT_TRUE(sql->run(R"(UPDATE "run" SET "sources" = ? WHERE "id" = 'run-1')", std::array<SqlValue, 1>{flipped})
                        .has_value());
    }
    const std::string before = bytesOf(folder.file());
    const auto opened = folder.open();
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_EQ(bytesOf(folder.file() + ".damaged-1"), before);
    EXPECT_EQ(opened->damaged, std::vector<std::string>{"Sample runner"});
    EXPECT_EQ(opened->store->load(runnerOfVersion1).error().fault, StoreFault::Damaged);
    // Neither the damaged row nor the whole ones beside it have become anything else.
    EXPECT_EQ(sourcesOf(folder, "run-1"), flipped);
    EXPECT_EQ(sourcesOf(folder, "run-4"),
              R"([{"file":"12345678","kind":"table_row"},{"file":"12345679","device":"watch","kind":"positions"}])");
    auto sql = Sql::open(folder.file(), SqlMode::Read);
    EXPECT_EQ(damagedRunners(*sql).value(), std::vector<std::string>{"r"});
}

TEST(Version1, StaysWhenItsRowsCannotBeChanged) {
    const StoreFolder folder;
    makeVersion1(folder);
    const std::vector<Migration> steps{storeMigrations().front(), {{}, [](Sql& sql) {
                                                                       auto done = storeMigrations()[1].changeRows(sql);
                                                                       return done ? sql.run("UPDATE nowhere") : done;
                                                                   }}};
    EXPECT_FALSE(openStore({folder.file(), day("2026-03-16"), StoreAccess::Write, steps}).has_value());
    EXPECT_EQ(versionOf(folder.file()), 1);
    EXPECT_TRUE(checkDatabase(folder.file()).has_value());
    EXPECT_EQ(sourcesOf(folder, "run-4"), R"([{"file":"12345678"},{"file":"12345679","device":"watch"}])");
}

}  // namespace
}  // namespace restride
