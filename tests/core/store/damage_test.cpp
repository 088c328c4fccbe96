// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"
#include "tests/support/effort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <random>

namespace restride {
namespace {

/// Something of all that the tests below look for or damage.
bool saysEnough(const Diary& diary) {
    const bool told =
        std::ranges::any_of(diary.issuedPlans, [](const IssuedPlan& plan) { return !plan.weeks.empty(); });
    return told && !diary.unknown.json.empty() && diary.runs.size() >= 10 && diary.checkIns.size() >= 10;
}

/// The first random one that says enough, so that a new field of the diary takes nothing away.
const Diary& diaryOfA() {
    static const Diary diary = [] {
        std::uint64_t seed = 3;
        while (!saysEnough(randomDiary(seed, 25))) ++seed;
        return randomDiary(seed, 25);
    }();
    return diary;
}
const Diary& diaryOfB() {
    static const Diary diary = randomStory(4).diary;
    return diary;
}

/// Two runners, so that one of them may go missing.
void fill(const StoreFolder& folder) {
    const auto store = folder.open().value().store;
    ASSERT_TRUE(store->add(runnerA, diaryOfA()).has_value());
    ASSERT_TRUE(store->add(runnerB, diaryOfB()).has_value());
}

/// How a damaged file was met.
struct Met {
    int harmless = 0;
    int onOpening = 0;
    int onLoading = 0;
    int asAnotherKind = 0;
};

void countFault(Met& met, StoreFault fault, int& damaged) {
    // What its header says of itself may have been hit: it is refused all the same.
    if (fault == StoreFault::NewerSchema || fault == StoreFault::NotAccessible)
        ++met.asAnotherKind;
    else if (fault == StoreFault::Damaged)
        ++damaged;
    else
        ADD_FAILURE() << "fault " << static_cast<int>(fault);
}

/// A reader of these bytes gets what was written or is told that it cannot be had; the file stays as it is.
void meet(const StoreFolder& folder, Met& met) {
    const std::string before = bytesOf(folder.file());
    const auto opened = folder.open(StoreAccess::Read);
    if (!opened) {
        countFault(met, opened.error().fault, met.onOpening);
        EXPECT_EQ(bytesOf(folder.file()), before);
        return;
    }
    const auto runners = opened->store->runners();
    EXPECT_TRUE(runners || runners.error().fault == StoreFault::Damaged);
    const auto first = opened->store->load(runnerA);
    const auto second = opened->store->load(runnerB);
    EXPECT_EQ(bytesOf(folder.file()), before);
    if (runners && first && second) {
        EXPECT_EQ(runners->size(), 2U);
        ASSERT_TRUE(first->diary == diaryOfA());
        ASSERT_TRUE(second->diary == diaryOfB());
        ++met.harmless;
        return;
    }
    // What is read of the rest is right.
    ASSERT_TRUE(first ? first->diary == diaryOfA() : first.error().fault == StoreFault::Damaged);
    ASSERT_TRUE(second ? second->diary == diaryOfB() : second.error().fault == StoreFault::Damaged);
    ++met.onLoading;
}

void tell(const char* what, int count, const Met& met) {
    std::printf("%d %s: %d harmless, %d seen on opening, %d on loading, %d taken for newer or not readable\n", count,
                what, met.harmless, met.onOpening, met.onLoading, met.asAnotherKind);
}

TEST(DamagedDatabase, IsNeverReadAsSomethingElseAfterAFlippedBit) {
    const int flips = countFrom("RESTRIDE_FLIPS", tries(200));
    const StoreFolder folder;
    fill(folder);
    const std::string whole = bytesOf(folder.file());
    std::mt19937_64 random(20'261'121);
    Met met;
    for (int i = 0; i < flips; ++i) {
        std::string bytes = whole;
        // Every fifth in the header, which is small and says the most.
        const auto bit = random() % (i % 5 == 0 ? 100 * 8 : bytes.size() * 8);
        bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
        putBytes(folder.file(), bytes);
        meet(folder, met);
        if (HasFatalFailure()) FAIL() << "bit " << bit;
    }
    tell("flipped bits", flips, met);
    EXPECT_GT(met.onLoading + met.onOpening, 0);
}

TEST(DamagedDatabase, IsNeverReadAsSomethingElseWhenItIsCut) {
    const int cuts = countFrom("RESTRIDE_FLIPS", tries(200)) / 4;
    const StoreFolder folder;
    fill(folder);
    const std::string whole = bytesOf(folder.file());
    std::mt19937_64 random(20'261'121);
    Met met;
    for (int i = 0; i < cuts; ++i) {
        const auto size = i % 2 == 0 ? random() % whole.size() : random() % (whole.size() / 4'096) * 4'096;
        putBytes(folder.file(), whole.substr(0, size));
        meet(folder, met);
        if (HasFatalFailure()) FAIL() << "cut at " << size;
    }
    tell("cuts", cuts, met);
    EXPECT_EQ(met.harmless, 0);
}

/// Changes a value in the middle of a page of runner A: SQLite itself sees nothing.
void damageOneRunner(const StoreFolder& folder) {
    std::string bytes = bytesOf(folder.file());
    const std::string said = R"("restride.plan")";
    const auto at = bytes.find(said);
    ASSERT_NE(at, std::string::npos);
    bytes[at + 3] = 'z';
    putBytes(folder.file(), bytes);
}

TEST(DamagedDatabase, IsSeenAndNotBackedUpAndStaysAsItIs) {
    const StoreFolder folder;
    fill(folder);
    damageOneRunner(folder);
    const std::string bytes = bytesOf(folder.file());
    EXPECT_EQ(checkDatabase(folder.file()).error().fault, StoreFault::Damaged);
    EXPECT_EQ(backUp(folder.file(), day("2026-03-17")).error().fault, StoreFault::Damaged);
    EXPECT_EQ(bytesOf(folder.file()), bytes);
    EXPECT_TRUE(listBackups(folder.file()).empty());
}

TEST(DamagedDatabase, LocksOutNobodyButTheRunnerWhoseDiaryItIs) {
    const StoreFolder folder;
    fill(folder);
    const Backup sound = backUp(folder.file(), day("2026-03-16")).value();
    damageOneRunner(folder);
    const auto opened = folder.open(StoreAccess::Write, day("2026-03-17"));
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    ASSERT_EQ(opened->damaged.size(), 1U);
    EXPECT_EQ(opened->notices, std::vector{StoreNotice::DamageFound});
    const bool first = opened->damaged.front() == diaryOfA().runner.name;
    EXPECT_EQ(opened->store->load(first ? runnerA : runnerB).error().fault, StoreFault::Damaged);
    const Id whole = first ? runnerB : runnerA;
    EXPECT_TRUE(opened->store->load(whole).value().diary == (first ? diaryOfB() : diaryOfA()));
    EXPECT_TRUE(opened->store->write(whole, 1, oneMorning(PainScore::of(2))).has_value());
    EXPECT_EQ(opened->store->beginDay(day("2026-03-18")), std::vector{StoreNotice::DamageFound});
    EXPECT_EQ(listBackups(folder.file()), std::vector{sound});
}

/// Every entry of `some` is one of `all`.
template <class Entry>
bool within(const std::vector<Entry>& some, const std::vector<Entry>& all) {
    return std::ranges::all_of(some, [&](const Entry& entry) { return std::ranges::find(all, entry) != all.end(); });
}

TEST(DamagedDatabase, GivesWhatIsLeftOfIt) {
    const StoreFolder folder;
    fill(folder);
    const std::string whole = bytesOf(folder.file());
    std::mt19937_64 random(20'261'121);
    std::size_t saved = 0;
    int lost = 0;
    for (int i = 0; i < 12; ++i) {
        std::string bytes = whole;
        // A whole page is gone, but not the first: that is the list of tables.
        const auto page = 1 + random() % (bytes.size() / 4'096 - 1);
        for (std::size_t j = 0; j < 4'096; ++j) bytes[page * 4'096 + j] = static_cast<char>(random());
        putBytes(folder.file(), bytes);
        const StoreFolder fresh;
        const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
        EXPECT_EQ(bytesOf(folder.file()), bytes);
        if (!salvaged) {
            // The list of tables has grown beyond the first page: without a part of it nothing can be found.
            EXPECT_EQ(salvaged.error().fault, StoreFault::Damaged) << salvaged.error().detail;
            EXPECT_FALSE(std::filesystem::exists(fresh.file()));
            ++lost;
            continue;
        }
        const auto loaded = fresh.open()->store->load(runnerA);
        ASSERT_TRUE(loaded.has_value()) << loaded.error().detail;
        const Diary diary = diaryOfA();
        EXPECT_TRUE(within(loaded->diary.runs, diary.runs));
        EXPECT_TRUE(within(loaded->diary.checkIns, diary.checkIns));
        EXPECT_TRUE(within(loaded->diary.issuedPlans, diary.issuedPlans));
        saved += loaded->diary.runs.size() + loaded->diary.checkIns.size();
        // One page holds a part of it only.
        EXPECT_GT(static_cast<std::size_t>(salvaged->entries), diary.runs.size());
    }
    EXPECT_LE(lost, 3);
    EXPECT_GT(saved, 9 * 10U);
}

TEST(DamagedDatabase, GivesEverythingBackWhenNothingIsLost) {
    const StoreFolder folder;
    fill(folder);
    const StoreFolder fresh;
    const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
    ASSERT_TRUE(salvaged.has_value()) << salvaged.error().detail;
    EXPECT_EQ(salvaged->runners, 2);
    EXPECT_EQ(salvaged->broken, 0);
    auto store = fresh.open().value().store;
    EXPECT_FALSE(diaryOfA().unknown.json.empty());
    EXPECT_TRUE(store->load(runnerA).value().diary == diaryOfA());
    EXPECT_EQ(salvage(folder.file(), fresh.file(), day("2026-03-16")).error().fault, StoreFault::NotAccessible);
}

TEST(DamagedDatabase, GivesWhatStandsBesideTheEntriesWhenOneOfThemIsDamaged) {
    const StoreFolder folder;
    fill(folder);
    damageOneRunner(folder);
    const StoreFolder fresh;
    const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
    ASSERT_TRUE(salvaged.has_value()) << salvaged.error().detail;
    EXPECT_EQ(salvaged->broken, 1);
    auto store = fresh.open().value().store;
    EXPECT_TRUE(store->load(runnerA).value().diary.unknown == diaryOfA().unknown);
    EXPECT_TRUE(store->load(runnerB).value().diary.unknown == diaryOfB().unknown);
}

TEST(DamagedDatabase, IsReplacedByWhatIsLeftOfItAndSetAside) {
    const StoreFolder folder;
    fill(folder);
    damageOneRunner(folder);
    const std::string bytes = bytesOf(folder.file());
    const auto saved = salvageInPlace(folder.file(), day("2026-03-16"));
    ASSERT_TRUE(saved.has_value()) << saved.error().detail;
    EXPECT_EQ(saved->salvaged.runners, 2);
    EXPECT_EQ(saved->salvaged.broken, 1);
    EXPECT_EQ(saved->setAside, folder.file() + ".damaged-1");
    EXPECT_EQ(bytesOf(saved->setAside), bytes);
    // And nothing else.
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        names.push_back(entry.path().filename());
    std::ranges::sort(names);
    EXPECT_EQ(names, (std::vector<std::string>{"diary.db", "diary.db.damaged-1", "diary.db.lock"}));
    EXPECT_TRUE(checkDatabase(folder.file()).value().empty());
    EXPECT_TRUE(folder.open()->store->load(runnerB).has_value());
}

TEST(DamagedDatabase, StaysAsItIsWhenNothingOfItIsLeft) {
    const StoreFolder folder;
    fill(folder);
    const std::string bytes = bytesOf(folder.file()).substr(0, 4'096);
    putBytes(folder.file(), bytes);
    EXPECT_EQ(salvageInPlace(folder.file(), day("2026-03-16")).error().fault, StoreFault::Damaged);
    EXPECT_EQ(bytesOf(folder.file()), bytes);
}

TEST(DamagedDatabase, CountsWhatStandsBesideTheEntriesWhenNothingAnswersForIt) {
    const StoreFolder folder;
    fill(folder);
    {
        auto sql = Sql::open(folder.file(), SqlMode::Write);
        ASSERT_TRUE(sql->run(R"(UPDATE "runner" SET "unknown" = '{"other":1}' WHERE "id" = 'a')").has_value());
    }
    const StoreFolder fresh;
    const auto salvaged = salvage(folder.file(), fresh.file(), day("2026-03-16"));
    ASSERT_TRUE(salvaged.has_value()) << salvaged.error().detail;
    EXPECT_EQ(salvaged->broken, 1);
    EXPECT_TRUE(fresh.open()->store->load(runnerA).value().diary.unknown.json.empty());
}

}  // namespace
}  // namespace restride
