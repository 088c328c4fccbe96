// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/seals.h"
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"
#include "tests/core/store/version_1.h"
#include "tests/core/store/version_2.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace restride {
namespace {

const Id runnerOfVersion1 = runnerId("r");
const Id runnerOfVersion2 = runnerId("r");

/// A database with the tables of a version, and these rows.
void makeVersion(const StoreFolder& folder, std::size_t version, std::span<const std::string_view> rows) {
    ASSERT_TRUE(openStore({folder.file(), day("2026-03-16"), StoreAccess::Write, storeMigrations().first(version)})
                    .has_value());
    auto sql = Sql::open(folder.file(), SqlMode::Write);
    ASSERT_TRUE(sql.has_value());
    for (const std::string_view statement : rows) ASSERT_TRUE(sql->run(statement).has_value()) << statement;
}

/// A database as version 0.1.0 left it.
void makeVersion1(const StoreFolder& folder) {
    makeVersion(folder, 1, rowsOfVersion1);
}

/// A database whose sources tell what they are, and no more.
void makeVersion2(const StoreFolder& folder) {
    makeVersion(folder, 2, rowsOfVersion2);
}

/// What stands in it.
Diary diaryOfVersion2() {
    Diary diary;
    diary.runner.id = runnerOfVersion2;
    diary.runner.name = "Sample runner";
    diary.runner.birthYear = 1991;
    PhaseEntry phase;
    phase.on = day("2026-02-02");
    phase.by = DecidedBy::Physio;
    phase.walkRunLevel = 3;
    FlagAnswer answer;
    answer.on = day("2026-03-09");
    answer.code = RedFlag::GivesWay;
    answer.answer = true;
    Clearance clearance;
    clearance.on = day("2026-03-12");
    clearance.who = "Dr C.";
    clearance.text = "fine";
    clearance.codes = {RedFlag::GivesWay};
    Lock lock;
    lock.week = day("2026-03-16");
    lock.target = SessionName(NameStem::Long);
    lock.day = Weekday::Sat;
    diary.phases = {phase};
    diary.redFlags = {answer};
    diary.clearances = {clearance};
    diary.locks = {lock};
    return diary;
}

/// Edits that say in version 3 what version 2 had no words for.
Edits editsOfVersion3(const Diary& diary) {
    Runner runner = diary.runner;
    runner.adult = true;
    runner.precautions = {{Precaution::BoneStress, day("2026-03-16"), "shin", {}}};
    runner.planBy = PlanBy{day("2026-03-16"), "A. B.", {}};
    runner.wantsFaster = false;
    PhaseEntry held = diary.phases.front();
    held.until = day("2026-02-20");
    FlagAnswer mistake = diary.redFlags.front();
    mistake.mistake = "the runner: the other knee";
    Clearance placed = diary.clearances.front();
    placed.place = "Clinic";
    ShownWeek shown;
    shown.week = day("2026-03-16");
    shown.on = day("2026-03-17");
    shown.days = {{SessionName(NameStem::Long), Weekday::Sun}};
    return {{PutRunner{runner}, Put<PhaseEntry>{held}, Remove<FlagAnswer>{diary.redFlags.front()},
             Put<FlagAnswer>{mistake}, Remove<Clearance>{diary.clearances.front()}, Put<Clearance>{placed},
             Put<ShownWeek>{shown}}};
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

TEST(Version2, IsWhatItsProgramWrote) {
    const StoreFolder folder;
    makeVersion2(folder);
    EXPECT_EQ(versionOf(folder.file()), 2);
    const auto checked = checkDatabase(folder.file());
    ASSERT_TRUE(checked.has_value()) << checked.error().detail;
    EXPECT_TRUE(checked->empty());
    EXPECT_EQ(versionOf(folder.file()), 2);
}

TEST(Version2, SaysTheSameInTheTablesOfNow) {
    for (const StoreAccess access : {StoreAccess::Write, StoreAccess::Read}) {
        const StoreFolder folder;
        makeVersion2(folder);
        {
            const auto opened = folder.open(access);
            ASSERT_TRUE(opened.has_value()) << opened.error().detail;
            EXPECT_TRUE(opened->notices.empty());
            EXPECT_TRUE(opened->damaged.empty());
            EXPECT_TRUE(opened->store->load(runnerOfVersion2).value().diary == diaryOfVersion2());
        }
        EXPECT_EQ(versionOf(folder.file()), std::ssize(storeMigrations()));
        EXPECT_TRUE(checkDatabase(folder.file()).value().empty());
    }
}

TEST(Version2, LetsItsEntriesSayMoreInThePlaceOfThoseBefore) {
    const StoreFolder folder;
    makeVersion2(folder);
    const Edits edits = editsOfVersion3(diaryOfVersion2());
    const Step step = diaryOfVersion2().after(edits);
    auto opened = folder.open();
    ASSERT_TRUE(opened.has_value());
    ASSERT_TRUE(opened->store->write(runnerOfVersion2, 1, edits).has_value());
    // An entry that is known by all it says is found in its old row, or it would now be there twice.
    EXPECT_TRUE(opened->store->load(runnerOfVersion2).value().diary == step.diary);
    ASSERT_TRUE(opened->store->write(runnerOfVersion2, 2, step.back).has_value());
    EXPECT_TRUE(opened->store->load(runnerOfVersion2).value().diary == diaryOfVersion2());
}

TEST(Version2, IsSalvagedAsWhatItIs) {
    const StoreFolder folder;
    makeVersion2(folder);
    const StoreFolder fresh;
    const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
    ASSERT_TRUE(salvaged.has_value()) << salvaged.error().detail;
    EXPECT_EQ(salvaged->broken, 0);
    EXPECT_TRUE(fresh.open()->store->load(runnerOfVersion2).value().diary == diaryOfVersion2());
}

TEST(Version2, IsBackedUpBefore) {
    const StoreFolder folder;
    makeVersion2(folder);
    ASSERT_TRUE(folder.open().has_value());
    const auto backups = listBackups(folder.file());
    const auto old = std::ranges::find(backups, BackupReason::Migration, &Backup::reason);
    ASSERT_NE(old, backups.end());
    EXPECT_EQ(versionOf(old->file), 2);
}

}  // namespace
}  // namespace restride
