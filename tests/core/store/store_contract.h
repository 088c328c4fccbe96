// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary_store.h"
#include "tests/support/any_diary.h"
#include "tests/support/random_edits.h"
#include "tests/support/random_story.h"

#include <gtest/gtest.h>

#include <memory>

// What every store keeps to. A store is tested by a type with `store()`: the one that is open; and `reopened()`: the
// same, closed and opened again.

namespace restride {

inline Id runnerId(std::string_view text) {
    return Id::from(text).value();
}

inline const Id runnerA = runnerId("a");
inline const Id runnerB = runnerId("b");

/// A check-in of a day that no random diary has an entry of.
inline Edits oneMorning(PainScore pain) {
    CheckIn morning;
    morning.on = day("2030-05-01");
    morning.morningPain = pain;
    return {{Put<CheckIn>{morning}}};
}

template <class Home>
class StoreContract : public testing::Test {
protected:
    DiaryStore& store() { return m_home.store(); }
    DiaryStore& reopened() { return m_home.reopened(); }

    Home m_home;
};
TYPED_TEST_SUITE_P(StoreContract);

TYPED_TEST_P(StoreContract, IsEmptyAtFirst) {
    EXPECT_TRUE(this->store().runners().value().empty());
    EXPECT_EQ(this->store().load(runnerId("a")).error().fault, StoreFault::NoSuchRunner);
    EXPECT_EQ(this->store().write(runnerId("a"), 1, {}).error().fault, StoreFault::NoSuchRunner);
    EXPECT_EQ(this->store().remove(runnerId("a")).error().fault, StoreFault::NoSuchRunner);
}

TYPED_TEST_P(StoreContract, GivesBackAnyDiary) {
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const Id id = runnerId("runner " + std::to_string(seed));
        const Diary diary = seed % 2 == 0 ? randomDiary(seed, 12) : randomStory(seed).diary;
        const auto added = this->store().add(id, diary);
        ASSERT_TRUE(added.has_value()) << added.error().detail;
        EXPECT_EQ(*added, (StoredRunner{id, diary.runner.name, 1}));
        ASSERT_TRUE(this->store().load(id).value().diary == diary) << seed;
    }
    DiaryStore& again = this->reopened();
    EXPECT_EQ(again.runners().value().size(), 30U);
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        const auto loaded = again.load(runnerId("runner " + std::to_string(seed))).value();
        EXPECT_EQ(loaded.revision, 1);
        EXPECT_TRUE(loaded.diary == (seed % 2 == 0 ? randomDiary(seed, 12) : randomStory(seed).diary)) << seed;
    }
}

TYPED_TEST_P(StoreContract, WritesWhatTheDiaryBecomesInMemory) {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const Id id = runnerId("runner " + std::to_string(seed));
        Diary diary = randomDiary(seed, 8);
        ASSERT_TRUE(this->store().add(id, diary).has_value());
        for (std::int64_t revision = 1; revision < 6; ++revision) {
            const Edits edits = randomEdits(diary, seed * 100 + static_cast<std::uint64_t>(revision));
            const Step step = diary.after(edits);
            const auto written = this->store().write(id, revision, edits);
            ASSERT_TRUE(written.has_value()) << written.error().detail;
            EXPECT_EQ(*written, revision + 1);
            ASSERT_TRUE(this->store().load(id).value().diary == step.diary) << seed;
            diary = step.diary;
        }
        const auto loaded = this->reopened().load(id).value();
        EXPECT_TRUE(loaded.diary == diary);
        EXPECT_EQ(loaded.revision, 6);
    }
}

TYPED_TEST_P(StoreContract, TakesTheWayBack) {
    const Id id = runnerId("a");
    const Diary diary = randomDiary(7, 8);
    ASSERT_TRUE(this->store().add(id, diary).has_value());
    const Edits edits = randomEdits(diary, 8);
    ASSERT_TRUE(this->store().write(id, 1, edits).has_value());
    ASSERT_TRUE(this->store().write(id, 2, diary.after(edits).back).has_value());
    EXPECT_TRUE(this->store().load(id).value().diary == diary);
}

TYPED_TEST_P(StoreContract, RefusesAnEditMadeFromAnOlderState) {
    const Id id = runnerId("a");
    ASSERT_TRUE(this->store().add(id, randomDiary(1, 3)).has_value());
    ASSERT_TRUE(this->store().write(id, 1, oneMorning(PainScore::of(1))).has_value());
    const auto late = this->store().write(id, 1, oneMorning(PainScore::of(9)));
    EXPECT_EQ(late.error().fault, StoreFault::RevisionMoved);
    const auto loaded = this->store().load(id).value();
    EXPECT_EQ(loaded.revision, 2);
    EXPECT_EQ(checkInOn(loaded.diary, day("2030-05-01"))->morningPain, PainScore::of(1));
}

TYPED_TEST_P(StoreContract, KeepsRunnersApart) {
    const Diary diary = randomDiary(5, 6);
    ASSERT_TRUE(this->store().add(runnerId("a"), diary).has_value());
    // The same diary: ids of entries are one runner's own.
    ASSERT_TRUE(this->store().add(runnerId("b"), diary).has_value());
    ASSERT_TRUE(this->store().write(runnerId("a"), 1, oneMorning(PainScore::of(4))).has_value());
    EXPECT_TRUE(this->store().load(runnerId("b")).value().diary == diary);
    ASSERT_TRUE(this->store().remove(runnerId("a")).has_value());
    EXPECT_EQ(this->store().load(runnerId("a")).error().fault, StoreFault::NoSuchRunner);
    EXPECT_TRUE(this->reopened().load(runnerId("b")).value().diary == diary);
    EXPECT_EQ(this->store().runners().value().size(), 1U);
    // And a name that is free again can be given again.
    EXPECT_TRUE(this->store().add(runnerId("a"), diary).has_value());
}

TYPED_TEST_P(StoreContract, RefusesARunnerThatIsThere) {
    const Diary diary = randomDiary(5, 6);
    ASSERT_TRUE(this->store().add(runnerId("a"), diary).has_value());
    EXPECT_EQ(this->store().add(runnerId("a"), randomDiary(6, 6)).error().fault, StoreFault::Refused);
    EXPECT_TRUE(this->store().load(runnerId("a")).value().diary == diary);
    EXPECT_EQ(this->store().runners().value().size(), 1U);
}

REGISTER_TYPED_TEST_SUITE_P(StoreContract, IsEmptyAtFirst, GivesBackAnyDiary, WritesWhatTheDiaryBecomesInMemory,
                            TakesTheWayBack, RefusesAnEditMadeFromAnOlderState, KeepsRunnersApart,
                            RefusesARunnerThatIsThere);

}  // namespace restride
