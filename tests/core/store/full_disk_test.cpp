// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"

#include <gtest/gtest.h>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <csignal>
#include <functional>

namespace restride {
namespace {

int inAnotherProcess(const std::function<int()>& work) {
    const pid_t child = fork();
    if (child == 0) _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/// Writes until there is no more room; everything before that must be there. 0: all as it should be.
int fillUp(const std::string& file) {
    Diary expected = randomDiary(3, 5);
    {
        auto opened = openStore({file, day("2026-03-16")});
        if (!opened) return 1;
        if (!opened->store->add(runnerA, expected)) return 2;
        std::int64_t revision = 1;
        bool full = false;
        for (std::uint64_t seed = 1; seed < 20'000 && !full; ++seed) {
            const Edits edits = randomEdits(expected, seed);
            const auto written = opened->store->write(runnerA, revision, edits);
            full = !written;
            if (full && written.error().fault != StoreFault::Full) return 10 + static_cast<int>(written.error().fault);
            if (full) break;
            revision = *written;
            expected = expected.after(edits).diary;
        }
        if (!full) return 3;
        // The one that failed left nothing, and reading goes on.
        const auto loaded = opened->store->load(runnerA);
        if (!loaded || loaded->revision != revision || loaded->diary != expected) return 4;
    }
    const auto opened = openStore({file, day("2026-03-16"), StoreAccess::Read});
    if (!opened) return 5;
    const auto loaded = opened->store->load(runnerA);
    return loaded && loaded->diary == expected ? 0 : 6;
}

TEST(FullDisk, LosesNothingWhereFilesMayNotGrow) {
    const StoreFolder folder;
    const int answer = inAnotherProcess([&] {
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{600'000, 600'000};
        return setrlimit(RLIMIT_FSIZE, &limit) == 0 ? fillUp(folder.file()) : 98;
    });
    EXPECT_EQ(answer, 0);
    // With room again, writing goes on.
    const auto opened = folder.open();
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    const auto loaded = opened->store->load(runnerA).value();
    EXPECT_TRUE(opened->store->write(runnerA, loaded.revision, oneMorning(PainScore::of(1))).has_value());
}

TEST(FullDisk, LosesNothingWhereThereIsNoRoom) {
    const StoreFolder folder;
    if (mount("none", folder.path().c_str(), "tmpfs", 0, "size=1500k") != 0)
        GTEST_SKIP() << "no file system can be mounted here";
    const int answer = inAnotherProcess([&] { return fillUp(folder.file()); });
    umount(folder.path().c_str());
    EXPECT_EQ(answer, 0);
}

}  // namespace
}  // namespace restride
