// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <iterator>

namespace restride {
namespace {

namespace fs = std::filesystem;

/// The runner's revision after one more change on this day.
std::int64_t changeOn(const StoreFolder& folder, Date today) {
    auto opened = folder.open(StoreAccess::Write, today);
    EXPECT_TRUE(opened.has_value()) << opened.error().detail;
    auto runners = opened->store->runners().value();
    if (runners.empty()) runners.push_back(opened->store->add(runnerA, randomDiary(1, 10)).value());
    return opened->store->write(runnerA, runners.front().revision, oneMorning(PainScore::of(2))).value();
}

std::int64_t revisionIn(const StoreFolder& folder) {
    auto opened = folder.open(StoreAccess::Read);
    EXPECT_TRUE(opened.has_value());
    return opened->store->load(runnerA).value().revision;
}

std::vector<Backup> daily(Date first, int days) {
    std::vector<Backup> backups;
    for (int i = days - 1; i >= 0; --i) backups.push_back({"", first + i, 1, BackupReason::Day});
    return backups;
}

/// The days that stay when every day makes a backup and takes the superfluous away.
std::vector<Date> keptAfter(int days) {
    std::vector<Backup> backups;
    for (int i = 0; i < days; ++i) {
        backups.insert(backups.begin(), {"", day("2026-01-01") + i, 1, BackupReason::Day});
        const auto gone = superfluous(backups);
        std::erase_if(backups, [&](const Backup& one) { return std::ranges::find(gone, one) != gone.end(); });
    }
    std::vector<Date> kept;
    std::ranges::transform(backups, std::back_inserter(kept), &Backup::on);
    return kept;
}

TEST(Backups, AreMadeOnceADayOfUse) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    // Nothing was there when the first day began.
    EXPECT_TRUE(listBackups(folder.file()).empty());
    changeOn(folder, day("2026-03-17"));
    changeOn(folder, day("2026-03-17"));
    changeOn(folder, day("2026-03-20"));
    const auto backups = listBackups(folder.file());
    ASSERT_EQ(backups.size(), 2U);
    EXPECT_EQ(backups[0].on, day("2026-03-20"));
    EXPECT_EQ(backups[1].on, day("2026-03-17"));
    for (const Backup& backup : backups) EXPECT_TRUE(checkBackup(backup.file).has_value());
}

TEST(Backups, OfSeveralProgramsAtATimeAreAllWhole) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    constexpr int programs = 3;
    std::vector<pid_t> children;
    for (int i = 0; i < programs; ++i) {
        children.push_back(fork());
        if (children.back() != 0) continue;
        for (int j = 0; j < 3; ++j)
            if (!backUp(folder.file(), day("2026-03-16"))) _exit(1);
        _exit(0);
    }
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    const auto backups = listBackups(folder.file());
    EXPECT_EQ(backups.size(), 9U);
    for (const Backup& backup : backups) EXPECT_TRUE(checkBackup(backup.file).has_value()) << backup.file;
    // And nothing that was begun is left.
    EXPECT_EQ(std::distance(fs::directory_iterator(backupFolder(folder.file())), fs::directory_iterator()), 9);
}

TEST(Backups, BegunByProgramsThatAreGoneAreTakenAwayADayLater) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    ASSERT_TRUE(backUp(folder.file(), day("2026-03-16")).has_value());
    const std::string left = backupFolder(folder.file()) + "/diary.db.unfinished-abc123";
    putBytes(left, "half");
    ASSERT_TRUE(backUp(folder.file(), day("2026-03-16")).has_value());
    EXPECT_TRUE(fs::exists(left));
    fs::last_write_time(left, fs::file_time_type::clock::now() - std::chrono::hours(30));
    ASSERT_TRUE(backUp(folder.file(), day("2026-03-16")).has_value());
    EXPECT_FALSE(fs::exists(left));
}

TEST(Backups, ThatWereJustMadeAreNeverThinnedOut) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    // Of a clock that was years ahead, one of each month, as many as are kept.
    for (int i = 0; i < 12; ++i) ASSERT_TRUE(backUp(folder.file(), day("2027-03-16") + 31 * i).has_value());
    const auto backup = backUp(folder.file(), day("2026-03-16"));
    ASSERT_TRUE(backup.has_value());
    EXPECT_TRUE(fs::exists(backup->file));
    const auto restored = restore(folder.file(), *backup, day("2026-03-16"));
    ASSERT_TRUE(restored.has_value() && restored->before.has_value());
    EXPECT_TRUE(fs::exists(restored->before->file));
}

TEST(Backups, AreMadeWhenADayBeginsWhileItIsOpen) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    auto opened = folder.open(StoreAccess::Write, day("2026-03-17"));
    auto reader = folder.open(StoreAccess::Read, day("2026-03-17"));
    EXPECT_TRUE(reader->store->beginDay(day("2026-03-18")).empty());
    EXPECT_EQ(listBackups(folder.file()).size(), 1U);
    EXPECT_TRUE(opened->store->beginDay(day("2026-03-18")).empty());
    EXPECT_TRUE(opened->store->beginDay(day("2026-03-18")).empty());
    ASSERT_EQ(listBackups(folder.file()).size(), 2U);
    EXPECT_TRUE(checkBackup(listBackups(folder.file()).front().file).has_value());
    fs::remove_all(backupFolder(folder.file()));
    putBytes(backupFolder(folder.file()), "in the way");
    EXPECT_EQ(opened->store->beginDay(day("2026-03-19")), std::vector{StoreNotice::NoBackup});
}

TEST(Backups, ThatCannotBeMadeAreToldOfAndKeepNobodyFromWorking) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    // Where the folder of backups would be stands a file, which also root cannot put anything into.
    putBytes(backupFolder(folder.file()), "in the way");
    const auto opened = openStore({folder.file(), day("2026-03-17")});
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_EQ(opened->notices, std::vector{StoreNotice::NoBackup});
    EXPECT_TRUE(opened->store->load(runnerA).has_value());
}

TEST(Backups, HoldTheWholeDiary) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const Backup backup = backUp(folder.file(), day("2026-03-16")).value();
    auto copy = openStore({backup.file, day("2026-03-16"), StoreAccess::Read});
    ASSERT_TRUE(copy.has_value()) << copy.error().detail;
    EXPECT_TRUE(copy->store->load(runnerA).value().diary == folder.open()->store->load(runnerA).value().diary);
}

TEST(Backups, ThinOutWithAge) {
    EXPECT_TRUE(superfluous(daily(day("2026-03-01"), 10)).empty());
    EXPECT_EQ(superfluous(daily(day("2026-03-01"), 11)).size(), 1U);
    const auto kept = keptAfter(300);
    ASSERT_EQ(kept.size(), 10U);
    const Date last = day("2026-01-01") + 299;
    EXPECT_EQ(kept[0], last);
    EXPECT_EQ(kept[2], last - 2);
    // Weeks back to a month, and months before that.
    EXPECT_LE(kept[6], last - 21);
    EXPECT_GE(last - kept[9], 75);
    for (std::size_t i = 1; i < kept.size(); ++i) EXPECT_LT(kept[i], kept[i - 1]);
}

TEST(Backups, AreRestoredAndThatIsUndone) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    changeOn(folder, day("2026-03-17"));
    const Backup backup = listBackups(folder.file()).front();
    EXPECT_EQ(revisionIn(folder), 3);

    const auto restored = restore(folder.file(), backup, day("2026-03-17"));
    ASSERT_TRUE(restored.has_value()) << restored.error().detail;
    EXPECT_EQ(revisionIn(folder), 2);
    ASSERT_TRUE(restored->before.has_value());
    EXPECT_TRUE(restored->setAside.empty());
    EXPECT_TRUE(folder.open()->notices.empty());

    ASSERT_TRUE(restore(folder.file(), *restored->before, day("2026-03-17")).has_value());
    EXPECT_EQ(revisionIn(folder), 3);
    EXPECT_EQ(changeOn(folder, day("2026-03-17")), 4);
}

TEST(Backups, AreNotRestoredUnderAnotherProgram) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const Backup backup = backUp(folder.file(), day("2026-03-16")).value();
    auto opened = folder.open();
    EXPECT_EQ(restore(folder.file(), backup, day("2026-03-16")).error().fault, StoreFault::Locked);
    opened->store.reset();
    auto reader = folder.open(StoreAccess::Read);
    EXPECT_EQ(restore(folder.file(), backup, day("2026-03-16")).error().fault, StoreFault::Locked);
    reader->store.reset();
    EXPECT_TRUE(restore(folder.file(), backup, day("2026-03-16")).has_value());
}

TEST(Backups, TakeThePlaceOfADamagedFileThatIsSetAside) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    changeOn(folder, day("2026-03-17"));
    const std::string whole = bytesOf(folder.file());
    putBytes(folder.file(), whole.substr(0, whole.size() / 2));
    const std::string cut = bytesOf(folder.file());
    EXPECT_EQ(folder.open().error().fault, StoreFault::Damaged);
    const auto newest = newestSound(folder.file());
    ASSERT_TRUE(newest.has_value());
    const auto restored = restore(folder.file(), *newest, day("2026-03-17"));
    ASSERT_TRUE(restored.has_value()) << restored.error().detail;
    EXPECT_EQ(restored->setAside, folder.file() + ".damaged-1");
    EXPECT_EQ(bytesOf(restored->setAside), cut);
    EXPECT_EQ(revisionIn(folder), 2);
    EXPECT_TRUE(folder.open()->notices.empty());
}

TEST(Backups, TakeThePlaceOfAFileThatIsGoneAndItsLogIsSetAside) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const Backup backup = backUp(folder.file(), day("2026-03-16")).value();
    fs::remove(folder.file());
    putBytes(folder.file() + "-wal", "the last changes");
    const auto restored = restore(folder.file(), backup, day("2026-03-16"));
    ASSERT_TRUE(restored.has_value()) << restored.error().detail;
    EXPECT_EQ(restored->setAside, folder.file() + ".damaged-1-wal");
    EXPECT_EQ(bytesOf(restored->setAside), "the last changes");
    EXPECT_EQ(revisionIn(folder), 2);

    fs::remove(folder.file());
    EXPECT_EQ(restore(folder.file(), backup, day("2026-03-16")).value().setAside, "");
}

TEST(Backups, TakeThePlaceOfTheFileBehindALink) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const StoreFolder other;
    fs::create_symlink(folder.file(), other.file());
    const Backup backup = backUp(other.file(), day("2026-03-16")).value();
    EXPECT_EQ(listBackups(folder.file()), std::vector{backup});
    EXPECT_EQ(listBackups(other.file()), std::vector{backup});
    changeOn(other, day("2026-03-16"));
    ASSERT_TRUE(restore(other.file(), backup, day("2026-03-16")).has_value());
    EXPECT_TRUE(fs::is_symlink(other.file()));
    EXPECT_EQ(revisionIn(folder), 2);
}

TEST(Backups, ThatAreDamagedAreSeenAndLeft) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const Backup older = backUp(folder.file(), day("2026-03-16")).value();
    const Backup newer = backUp(folder.file(), day("2026-03-16")).value();
    std::string bytes = bytesOf(newer.file);
    const auto at = bytes.find("2030-05-01");
    ASSERT_NE(at, std::string::npos);
    bytes[at + 9] = '2';
    putBytes(newer.file, bytes);
    EXPECT_EQ(restore(folder.file(), newer, day("2026-03-16")).error().fault, StoreFault::Damaged);
    EXPECT_EQ(newestSound(folder.file()), older);
    EXPECT_EQ(revisionIn(folder), 2);
}

/// The versions that there are, and a made-up next one.
std::vector<Migration> withNextStep(std::vector<std::string_view> statements) {
    std::vector<Migration> steps(storeMigrations().begin(), storeMigrations().end());
    steps.push_back({std::move(statements)});
    return steps;
}

TEST(Migrations, BringAnOlderFileUpToDateAfterABackup) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const Diary before = folder.open()->store->load(runnerA).value().diary;
    const auto steps = withNextStep({R"(ALTER TABLE "run" ADD COLUMN "weather" TEXT)",
                                     "CREATE TABLE \"sock\" "
                                     "(\"runner_id\" TEXT, \"id\" TEXT, \"digest\" TEXT)"});
    auto opened = openStore({folder.file(), day("2026-03-16"), StoreAccess::Write, steps});
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_TRUE(opened->store->load(runnerA).value().diary == before);
    EXPECT_TRUE(opened->store->write(runnerA, 2, oneMorning(PainScore::of(7))).has_value());
    opened->store.reset();

    const auto backups = listBackups(folder.file());
    const auto old = std::ranges::find(backups, BackupReason::Migration, &Backup::reason);
    ASSERT_NE(old, backups.end());
    // The older program refuses the new file, and takes the backup.
    EXPECT_EQ(folder.open().error().fault, StoreFault::NewerSchema);
    auto copy = openStore({old->file, day("2026-03-16"), StoreAccess::Read});
    EXPECT_TRUE(copy->store->load(runnerA).value().diary == before);
    const auto later = openStore({folder.file(), day("2026-03-18"), StoreAccess::Write, steps});
    ASSERT_TRUE(later.has_value());
    EXPECT_TRUE(later->notices.empty());
}

TEST(Migrations, LeaveTheOldVersionWhenAStepFails) {
    const StoreFolder folder;
    changeOn(folder, day("2026-03-16"));
    const auto steps = withNextStep({R"(ALTER TABLE "run" ADD COLUMN "weather" TEXT)", "ALTER TABLE nowhere ADD x"});
    EXPECT_FALSE(openStore({folder.file(), day("2026-03-16"), StoreAccess::Write, steps}).has_value());
    EXPECT_EQ(revisionIn(folder), 2);
    EXPECT_TRUE(folder.open().has_value());
}

}  // namespace
}  // namespace restride
