// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"

#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"

#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <functional>

namespace restride {
namespace {

namespace fs = std::filesystem;

unsigned modeOf(const fs::path& file) {
    struct stat state{};
    return stat(file.c_str(), &state) == 0 ? state.st_mode & 0777U : 0U;
}

/// What a child process answers; it ends without looking back.
int inAChild(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0) _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void addOne(const StoreFolder& folder) {
    auto opened = folder.open();
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    ASSERT_TRUE(opened->store->add(runnerId("a"), randomDiary(1, 10)).has_value());
}

std::int64_t numberAt(Sql& sql, std::string_view pragma) {
    return numberOf(sql.one(pragma).value());
}

TEST(OpenStore, LetsNobodyElseRead) {
    const StoreFolder home;
    const std::string file = (home.path() / "new" / "deep" / "diary.db").string();
    const mode_t before = umask(0);
    auto opened = openStore({file, day("2026-03-16")});
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    ASSERT_TRUE(opened->store->add(runnerId("a"), randomDiary(1, 10)).has_value());
    ASSERT_TRUE(backUp(file, day("2026-03-16")).has_value());
    umask(before);
    EXPECT_EQ(modeOf(home.path() / "new"), 0700U);
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(file).parent_path())) {
        EXPECT_EQ(modeOf(entry.path()), entry.is_directory() ? 0700U : 0600U) << entry.path();
        if (!entry.is_directory()) ++files;
    }
    // Database, log, index of the log, lock and backup.
    EXPECT_EQ(files, 5);
}

TEST(OpenStore, TakesAFileThatEverybodyCouldReadForItsUserAlone) {
    const StoreFolder folder;
    addOne(folder);
    chmod(folder.file().c_str(), 0644);
    ASSERT_TRUE(folder.open(StoreAccess::Read).has_value());
    EXPECT_EQ(modeOf(folder.file()), 0644U);
    putBytes(folder.file() + "-wal", "");
    chmod((folder.file() + "-wal").c_str(), 0644);
    const auto opened = folder.open();
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(modeOf(folder.file()), 0600U);
    EXPECT_EQ(modeOf(folder.file() + "-wal"), 0600U);
}

TEST(OpenStore, IsOneDatabaseUnderTheNameOfALinkToo) {
    const StoreFolder folder;
    const StoreFolder other;
    // To a file that is not there yet.
    fs::create_symlink(folder.file(), other.file());
    auto opened = other.open();
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    EXPECT_TRUE(fs::exists(folder.file()));
    EXPECT_EQ(folder.open().error().fault, StoreFault::Locked);
    opened->store.reset();
    opened = folder.open();
    EXPECT_EQ(other.open().error().fault, StoreFault::Locked);
}

TEST(OpenStore, RefusesANameThatIsNoText) {
    const StoreFolder folder;
    const std::string file = (folder.path() / "di\xffry.db").string();
    EXPECT_EQ(openStore({file, day("2026-03-16")}).error().fault, StoreFault::UnreadableName);
    EXPECT_EQ(checkDatabase(file).error().fault, StoreFault::UnreadableName);
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(OpenStore, LeavesTheModeOfAFolderThatIsThere) {
    const StoreFolder folder;
    chmod(folder.path().c_str(), 0755);
    ASSERT_TRUE(folder.open().has_value());
    EXPECT_EQ(modeOf(folder.path()), 0755U);
}

TEST(OpenStore, TellsASecondWriterAndLetsItRead) {
    const StoreFolder folder;
    auto first = folder.open();
    ASSERT_TRUE(first.has_value());
    ASSERT_TRUE(first->store->add(runnerId("a"), randomDiary(1, 10)).has_value());

    EXPECT_EQ(folder.open().error().fault, StoreFault::Locked);
    auto reader = folder.open(StoreAccess::Read);
    ASSERT_TRUE(reader.has_value()) << reader.error().detail;
    EXPECT_TRUE(reader->store->load(runnerId("a")).value().diary == randomDiary(1, 10));
    EXPECT_EQ(reader->store->write(runnerId("a"), 1, {}).error().fault, StoreFault::Locked);
    EXPECT_EQ(reader->store->remove(runnerId("a")).error().fault, StoreFault::Locked);

    // What is written meanwhile is seen by the next load.
    ASSERT_TRUE(first->store->write(runnerId("a"), 1, oneMorning(PainScore::of(2))).has_value());
    EXPECT_EQ(reader->store->load(runnerId("a")).value().revision, 2);
    first->store.reset();
    EXPECT_TRUE(folder.open().has_value());
}

TEST(OpenStore, IsLockedForAnotherProgramToo) {
    const StoreFolder folder;
    addOne(folder);
    auto opened = folder.open();
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(inAChild([&] { return folder.open().error().fault == StoreFault::Locked ? 0 : 1; }), 0);
    EXPECT_EQ(inAChild([&] { return folder.open(StoreAccess::Read).has_value() ? 0 : 1; }), 0);
}

TEST(OpenStore, FindsNoDamageInWhatAnotherProgramIsWriting) {
    const StoreFolder folder;
    addOne(folder);
    const pid_t writer = fork();
    if (writer == 0) {
        auto opened = folder.open();
        for (std::int64_t revision = 1; opened && revision < 1'500; ++revision)
            if (!opened->store->write(runnerId("a"), revision, oneMorning(PainScore::of(1)))) _exit(1);
        _exit(opened ? 0 : 2);
    }
    int status = 0;
    while (waitpid(writer, &status, WNOHANG) == 0) {
        const auto checked = checkDatabase(folder.file());
        EXPECT_TRUE(checked || checked.error().fault == StoreFault::Locked) << checked.error().detail;
    }
    EXPECT_EQ(status, 0);
}

TEST(OpenStore, LeavesNothingBesideTheDatabaseButLockAndBackups) {
    const StoreFolder folder;
    addOne(folder);
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder.path())) names.push_back(entry.path().filename());
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string>{"diary.db", "diary.db.lock"}));
}

TEST(OpenStore, LeavesADatabaseOfANewerProgramAsItIs) {
    const StoreFolder folder;
    addOne(folder);
    {
        auto sql = Sql::open(folder.file(), SqlMode::Write);
        ASSERT_TRUE(sql->run("PRAGMA user_version = 9").has_value());
    }
    const std::string before = bytesOf(folder.file());
    for (const StoreAccess access : {StoreAccess::Write, StoreAccess::Read})
        EXPECT_EQ(folder.open(access).error().fault, StoreFault::NewerSchema);
    EXPECT_EQ(bytesOf(folder.file()), before);
}

TEST(OpenStore, LeavesWhatIsNoDiaryAsItIs) {
    const StoreFolder folder;
    const std::string text = "Dear diary, today my knee was fine.\n";
    putBytes(folder.file(), text);
    EXPECT_EQ(folder.open().error().fault, StoreFault::NotADatabase);
    EXPECT_EQ(bytesOf(folder.file()), text);

    const StoreFolder foreign;
    putBytes(foreign.file(), "");
    {
        auto sql = Sql::open(foreign.file(), SqlMode::Write);
        ASSERT_TRUE(sql->run("CREATE TABLE song (name TEXT)").has_value());
    }
    const std::string before = bytesOf(foreign.file());
    EXPECT_EQ(foreign.open().error().fault, StoreFault::NotADatabase);
    EXPECT_EQ(foreign.open(StoreAccess::Read).error().fault, StoreFault::NotADatabase);
    EXPECT_EQ(bytesOf(foreign.file()), before);
}

TEST(OpenStore, SaysWhenThereIsNothingToRead) {
    const StoreFolder folder;
    EXPECT_EQ(folder.open(StoreAccess::Read).error().fault, StoreFault::NotAccessible);
    EXPECT_FALSE(fs::exists(folder.file()));
}

TEST(OpenStore, DoesNotTakeAFileThatIsGoneForANewOne) {
    const StoreFolder folder;
    addOne(folder);
    fs::remove(folder.file());
    EXPECT_EQ(folder.open().error().fault, StoreFault::Damaged);
    putBytes(folder.file(), "");
    EXPECT_EQ(folder.open().error().fault, StoreFault::Damaged);
}

TEST(OpenStore, GoesOnWhereANewFileWasBegun) {
    const StoreFolder folder;
    putBytes(folder.file(), "");
    EXPECT_TRUE(folder.open().has_value());
    const StoreFolder other;
    putBytes(other.file(), "");
    {
        auto sql = Sql::open(other.file(), SqlMode::Write);
        ASSERT_TRUE(sql->run("PRAGMA journal_mode = WAL").has_value());
    }
    EXPECT_TRUE(other.open().has_value());
}

TEST(OpenStore, TellsOfLostChangesOnceAndKeepsWhatItFound) {
    const StoreFolder folder;
    addOne(folder);
    const std::string older = bytesOf(folder.file());
    ASSERT_TRUE(folder.open()->store->write(runnerA, 1, oneMorning(PainScore::of(3))).has_value());
    // As if the log with the last change had gone.
    putBytes(folder.file(), older);
    EXPECT_EQ(checkDatabase(folder.file()).value(), std::vector{StoreNotice::ChangesLost});
    EXPECT_EQ(folder.open(StoreAccess::Read)->notices, std::vector{StoreNotice::ChangesLost});
    EXPECT_EQ(folder.open()->notices, std::vector{StoreNotice::ChangesLost});
    EXPECT_EQ(bytesOf(folder.file() + ".damaged-1"), older);
    EXPECT_TRUE(folder.open()->notices.empty());
    EXPECT_EQ(folder.open()->store->load(runnerA).value().revision, 1);
}

TEST(OpenStore, TellsOfAMarkThatItCannotRead) {
    const StoreFolder folder;
    addOne(folder);
    std::string mark = bytesOf(folder.file() + ".lock");
    mark[12] = '7';
    putBytes(folder.file() + ".lock", mark);
    EXPECT_EQ(folder.open()->notices, std::vector{StoreNotice::MarkUnreadable});
    EXPECT_TRUE(folder.open()->notices.empty());
}

TEST(OpenStore, CallsTheFileItsOwn) {
    const StoreFolder folder;
    addOne(folder);
    auto sql = Sql::open(folder.file(), SqlMode::Read);
    EXPECT_EQ(numberAt(*sql, "PRAGMA application_id"), storeApplication);
    EXPECT_EQ(numberAt(*sql, "PRAGMA user_version"), std::ssize(storeMigrations()));
    EXPECT_EQ(textOf(sql->one("PRAGMA journal_mode").value()), "wal");
}

// Root may write everywhere, so another user tries.
TEST(OpenStore, ReadsAndDoesNotWriteInAFolderOfSomebodyElse) {
    if (geteuid() != 0) GTEST_SKIP() << "only root can become another user";
    constexpr uid_t nobody = 65'534;
    const StoreFolder folder;
    addOne(folder);
    chmod(folder.path().c_str(), 0755);
    chmod(folder.file().c_str(), 0644);
    chmod((folder.file() + ".lock").c_str(), 0644);
    const std::string before = bytesOf(folder.file());
    const auto asNobody = [&](auto work) {
        return inAChild([&] { return setgid(nobody) == 0 && setuid(nobody) == 0 ? work() : 99; });
    };
    EXPECT_EQ(asNobody([&] { return folder.open().error().fault == StoreFault::NotAccessible ? 0 : 1; }), 0);
    EXPECT_EQ(asNobody([&] {
                  auto opened = folder.open(StoreAccess::Read);
                  if (!opened) return 1;
                  return opened->store->load(runnerId("a")).value().diary == randomDiary(1, 10) ? 0 : 2;
              }),
              0);
    // A file that only its owner may read.
    chmod(folder.file().c_str(), 0600);
    EXPECT_EQ(
        asNobody([&] { return folder.open(StoreAccess::Read).error().fault == StoreFault::NotAccessible ? 0 : 1; }), 0);
    EXPECT_EQ(bytesOf(folder.file()), before);
}

}  // namespace
}  // namespace restride
