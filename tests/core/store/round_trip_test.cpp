// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "core/store/rows.h"
#include "tests/core/store/store_contract.h"
#include "tests/core/store/store_folder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace restride {
namespace {

RC_GTEST_PROP(DiaryInTheStore, ComesBackThroughStoreAndDocument, ()) {
    static const StoreFolder folder;
    static const std::unique_ptr<DiaryStore> store = folder.open().value().store;
    const Diary diary = *anyDiary();
    const Id id = runnerId("a");
    RC_ASSERT(store->add(id, diary).has_value());
    const auto loaded = store->load(id);
    RC_ASSERT(store->remove(id).has_value());
    RC_ASSERT(loaded.has_value());
    RC_ASSERT(loaded->diary == diary);
    const auto read = readDiary(writeDiary(loaded->diary));
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->diary == diary);
}

TEST(DiaryInTheStore, IsPutInTheColumnsThatTheTablesHave) {
    const StoreFolder folder;
    ASSERT_TRUE(folder.open().has_value());
    auto sql = Sql::open(folder.file(), SqlMode::Read);
    ASSERT_TRUE(sql.has_value());
    const auto expectColumns = [&]<class Entry>(const Entry&) {
        std::vector<std::string> names{"runner_id"};
        for (const std::string& name : columnsOf<Entry>()) names.push_back(name);
        names.emplace_back("digest");
        std::vector<std::string> there;
        const auto rows = sql->all("SELECT name FROM pragma_table_info('" + std::string(tableOf<Entry>) + "')").value();
        for (const SqlRow& row : rows) there.push_back(textOf(row.front()));
        // A column of a later step stands behind the digest; the statements name each column, so order means nothing.
        std::ranges::sort(names);
        std::ranges::sort(there);
        EXPECT_EQ(there, names) << tableOf<Entry>;
    };
    expectColumns(Runner{});
    forEachList(Diary{},
                [&](const auto& list) { expectColumns(typename std::remove_cvref_t<decltype(list)>::value_type{}); });
}

TEST(DiaryInTheStore, KeepsAnAnswerApartFromNoAnswer) {
    const StoreFolder folder;
    const auto store = folder.open().value().store;
    Diary diary;
    diary.runner.id = runnerId("r");
    restride::Run bare;
    bare.id = runnerId("bare");
    bare.on = day("2026-03-09");
    bare.distance = metres(5'000);
    restride::Run asked = bare;
    asked.id = runnerId("asked");
    asked.knee = KneeResponse{};
    asked.climb = 0;
    CheckIn morning;
    morning.on = day("2026-03-09");
    morning.morningPain = PainScore::of(0);
    morning.sleep = Sleep::hundredths(733);
    Note note;
    note.on = day("2026-03-09");
    note.corrects = "";
    Note other = note;
    other.corrects = std::nullopt;
    diary.runs = {bare, asked};
    diary.checkIns = {morning};
    diary.notes = {note, other};
    sortEntries(diary);
    ASSERT_TRUE(store->add(runnerId("a"), diary).has_value());
    EXPECT_TRUE(store->load(runnerId("a")).value().diary == diary);
}

TEST(DiaryInTheStore, KeepsTheNamesThatAnotherProgramGaveToSessions) {
    const StoreFolder folder;
    const auto store = folder.open().value().store;
    Diary diary;
    diary.runner.id = runnerId("r");
    for (const char* name : {"easy1", "easy01", "long2", "rest", "mystery1", "Easy run with strides, Thursday"}) {
        Lock lock;
        lock.week = day("2026-03-16");
        lock.target = LockTarget::fromDocument(name);
        diary.locks.push_back(lock);
        OwnDecision own;
        own.week = day("2026-03-16");
        own.session = SessionName::fromDocument(name);
        diary.ownDecisions.push_back(own);
    }
    sortEntries(diary);
    ASSERT_TRUE(store->add(runnerId("a"), diary).has_value());
    EXPECT_TRUE(store->load(runnerId("a")).value().diary == diary);
}

TEST(DiaryInTheStore, RefusesWhatWouldNotComeBack) {
    const StoreFolder folder;
    const auto store = folder.open().value().store;
    Diary diary;
    diary.runner.id = runnerId("r");
    ASSERT_TRUE(store->add(runnerId("a"), diary).has_value());
    restride::Run run;
    run.id = runnerId("run");
    run.on = day("2026-03-09");
    run.distance = metres(5'000);
    const auto faultOf = [&](const auto& entry) {
        Edits edits = oneMorning(PainScore::of(3));
        edits.list.emplace_back(Put<std::remove_cvref_t<decltype(entry)>>{entry});
        return store->write(runnerId("a"), 1, edits).error().fault;
    };
    restride::Run latin = run;
    latin.note = "caf\xe9";
    EXPECT_EQ(faultOf(latin), StoreFault::Refused);
    restride::Run zero = run;
    zero.note = std::string("a\0b", 3);
    EXPECT_EQ(faultOf(zero), StoreFault::Refused);
    restride::Run nowhere = run;
    nowhere.distance = metres(0);
    EXPECT_EQ(faultOf(nowhere), StoreFault::Refused);
    IssuedPlan plan;
    plan.on = day("2026-03-09");
    plan.plan = "{";
    EXPECT_EQ(faultOf(plan), StoreFault::Refused);
    // Not even the good half of it is there.
    const auto loaded = store->load(runnerId("a")).value();
    EXPECT_EQ(loaded.revision, 1);
    EXPECT_TRUE(loaded.diary == diary);
    EXPECT_TRUE(store->write(runnerId("a"), 1, {{Put<restride::Run>{run}}}).has_value());
}

}  // namespace
}  // namespace restride
