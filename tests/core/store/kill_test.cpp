// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"
#include "tests/core/store/killed_writer.h"
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"
#include "tests/support/effort.h"

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>
#include <vector>

// SIGKILL shows what is left when a program dies at any moment. It does not show a power cut: what was handed to the
// operating system stays there, so nothing here proves that it reached the disk. That rests on `synchronous = FULL`.

namespace restride {
namespace {

/// The revision that a writer acknowledged last before it was killed, or what was told before it started.
std::int64_t killedAfter(const std::string& file, std::chrono::microseconds time, std::int64_t revision) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0) return -1;
    const pid_t writer = fork();
    if (writer == 0) {
        dup2(ends[1], STDOUT_FILENO);
        execl("/proc/self/exe", "writer", "--write", file.c_str(), nullptr);
        _exit(99);
    }
    close(ends[1]);
    // The time begins with the first acknowledged change, so that the kill falls into the writing.
    std::int64_t told = 0;
    bool begun = read(ends[0], &told, sizeof told) == sizeof told;
    if (begun) revision = told;
    std::this_thread::sleep_for(time);
    kill(writer, SIGKILL);
    while (begun && read(ends[0], &told, sizeof told) == sizeof told) revision = told;
    close(ends[0]);
    int status = 0;
    waitpid(writer, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "it ended by itself: " << WEXITSTATUS(status);
    return revision;
}

Diary startingDiary() {
    Diary diary;
    diary.runner.id = runnerA;
    return diary;
}

TEST(KilledWriter, LosesNothingThatItAcknowledged) {
    const int kills = countFrom("RESTRIDE_KILLS", tries(40));
    const StoreFolder folder;
    ASSERT_TRUE(folder.open()->store->add(runnerA, startingDiary()).has_value());
    Diary expected = startingDiary();
    std::int64_t reached = 1;
    std::mt19937_64 random(std::random_device{}());
    for (int i = 0; i < kills; ++i) {
        const std::chrono::microseconds time(random() % 30'000);
        const std::int64_t acknowledged = killedAfter(folder.file(), time, reached);
        const auto opened = folder.open();
        ASSERT_TRUE(opened.has_value()) << opened.error().detail;
        EXPECT_TRUE(opened->notices.empty());
        const auto loaded = opened->store->load(runnerA);
        ASSERT_TRUE(loaded.has_value()) << loaded.error().detail;
        // One change may have been written and not told any more.
        ASSERT_GE(loaded->revision, acknowledged);
        ASSERT_LE(loaded->revision, acknowledged + 1);
        while (reached < loaded->revision) expected = expected.after(numberedChange(++reached)).diary;
        ASSERT_TRUE(loaded->diary == expected) << "after kill " << i;
    }
    RecordProperty("revision", static_cast<int>(reached));
    std::printf("%d kills, %d changes\n", kills, static_cast<int>(reached));
}

TEST(KilledWriter, LeavesItsLockToTheNext) {
    const StoreFolder folder;
    ASSERT_TRUE(folder.open()->store->add(runnerA, startingDiary()).has_value());
    killedAfter(folder.file(), std::chrono::milliseconds(5), 1);
    EXPECT_TRUE(folder.open().has_value());
}

/// A database and its log as a kill leaves them, and the revision that was acknowledged.
struct Wreck {
    std::string database;
    std::string log;
    std::string mark;
    std::int64_t acknowledged = 0;
};

Wreck anyWreck() {
    const StoreFolder folder;
    EXPECT_TRUE(folder.open()->store->add(runnerA, startingDiary()).has_value());
    const std::int64_t acknowledged = killedAfter(folder.file(), std::chrono::milliseconds(150), 1);
    return {bytesOf(folder.file()), bytesOf(folder.file() + "-wal"), bytesOf(folder.file() + ".lock"), acknowledged};
}

/// What the diary was at each revision up to this one.
std::vector<Diary> diariesUpTo(std::int64_t revision) {
    std::vector<Diary> diaries{{}, startingDiary()};
    for (std::int64_t i = 2; i <= revision; ++i) diaries.push_back(diaries.back().after(numberedChange(i)).diary);
    return diaries;
}

// SQLite drops a damaged frame of its log and all after it in silence. The mark beside the database remembers how many
// changes were acknowledged, so that the loss is told; the last change may go unnoticed if the program was killed
// between its commit and its mark: nobody was told of that change.
TEST(KilledWriter, IsNotRobbedOfTheEndOfItsLogInSilence) {
    const int flips = countFrom("RESTRIDE_FLIPS", tries(200)) / 2;
    const Wreck wreck = anyWreck();
    ASSERT_GT(wreck.log.size(), 1'000U);
    std::mt19937_64 random(20'261'121);
    const std::vector<Diary> diaries = diariesUpTo(wreck.acknowledged + 1);
    int lost = 0;
    int refused = 0;
    for (int i = 0; i < flips; ++i) {
        const StoreFolder folder;
        std::string log = wreck.log;
        const auto bit = random() % (log.size() * 8);
        log[bit / 8] = static_cast<char>(log[bit / 8] ^ (1 << (bit % 8)));
        if (i % 10 == 0) log.resize(random() % log.size());
        putBytes(folder.file(), wreck.database);
        putBytes(folder.file() + "-wal", log);
        putBytes(folder.file() + ".lock", wreck.mark);
        const std::int64_t marked = readMark(folder.file()).changes.value_or(0);
        ASSERT_GE(marked, wreck.acknowledged);
        const auto opened = folder.open();
        const auto loaded = opened ? opened->store->load(runnerA) : unexpected(opened.error());
        if (!loaded) {
            EXPECT_EQ(loaded.error().fault, StoreFault::Damaged) << loaded.error().detail;
            ++refused;
            continue;
        }
        // Whatever is there is a state that was once acknowledged.
        ASSERT_LT(static_cast<std::size_t>(loaded->revision), diaries.size());
        ASSERT_TRUE(loaded->diary == diaries[static_cast<std::size_t>(loaded->revision)]) << "bit " << bit;
        const bool told = std::ranges::count(opened->notices, StoreNotice::ChangesLost) == 1;
        // Each change of this runner is one of the store; the mark may know of one more than was told.
        EXPECT_EQ(told, loaded->revision < marked) << "bit " << bit;
        if (told) {
            ++lost;
            // What was found is kept as it was.
            EXPECT_EQ(bytesOf(folder.file() + ".damaged-1-wal"), log);
        }
    }
    std::printf("%d flips and cuts in the log: %d told of lost changes, %d refused\n", flips, lost, refused);
    EXPECT_GT(lost + refused, 0);
}

}  // namespace
}  // namespace restride
