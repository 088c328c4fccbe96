// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include "core/diary/edit.h"
#include "tests/support/any_diary.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace restride {
namespace {

using namespace literals;

Run aRun(const std::string& id, On on, Distance distance = 5_km) {
    Run run;
    run.id = *Id::from(id);
    run.on = on.date;
    run.distance = distance;
    return run;
}

CheckIn aMorning(On on, PainScore pain) {
    CheckIn entry;
    entry.on = on.date;
    entry.morningPain = pain;
    return entry;
}

Diary after(const Diary& diary, std::vector<Edit> edits) {
    return diary.after(Edits{std::move(edits)}).diary;
}

std::vector<std::string> idsOf(std::span<const Run> runs) {
    std::vector<std::string> ids;
    for (const Run& run : runs) ids.push_back(run.id.text());
    return ids;
}

// In a test `Run` is a member of GoogleTest.
using PutRun = Put<Run>;
using RemoveRun = Remove<Run>;
using Ids = std::vector<std::string>;

/// Every entry of a diary, each given to `visit`.
template <class Visit>
void forEachEntry(const Diary& diary, Visit visit) {
    const auto each = [&](const auto& list) {
        for (const auto& entry : list) visit(entry);
    };
    each(diary.phases);
    each(diary.rules);
    each(diary.runs);
    each(diary.checkIns);
    each(diary.strength);
    each(diary.cross);
    each(diary.spans);
    each(diary.redFlags);
    each(diary.clearances);
    each(diary.locks);
    each(diary.shown);
    each(diary.ownDecisions);
    each(diary.cues);
    each(diary.shoes);
    each(diary.activities);
    each(diary.notes);
    each(diary.issuedPlans);
}

/// Puts and removes of what stands in the diaries: of `mine` some replace or take away, of `other` most add.
Edits someEdits(const Diary& mine, const Diary& other, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    Edits edits;
    const auto add = [&](const auto& entry) {
        using Entry = std::decay_t<decltype(entry)>;
        if (random() % 3 == 0) edits.list.emplace_back(Put<Entry>{entry});
        if (random() % 3 == 0) edits.list.emplace_back(Remove<Entry>{entry});
    };
    forEachEntry(mine, add);
    forEachEntry(other, add);
    edits.list.emplace_back(PutRunner{other.runner});
    std::shuffle(edits.list.begin(), edits.list.end(), random);
    return edits;
}

template <class Entry>
void expectInOrder(const std::vector<Entry>& list) {
    EXPECT_TRUE(std::is_sorted(list.begin(), list.end(),
                               [](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); }));
}

void shuffleLists(Diary& diary, std::mt19937_64& random) {
    const auto mix = [&](auto& list) { std::shuffle(list.begin(), list.end(), random); };
    mix(diary.runner.precautions);
    for (Run& run : diary.runs) mix(run.sources);
    for (OwnActivity& activity : diary.activities) mix(activity.scores);
    mix(diary.phases);
    mix(diary.rules);
    mix(diary.runs);
    mix(diary.checkIns);
    mix(diary.strength);
    mix(diary.cross);
    mix(diary.spans);
    mix(diary.redFlags);
    mix(diary.clearances);
    mix(diary.locks);
    mix(diary.shown);
    mix(diary.ownDecisions);
    mix(diary.cues);
    mix(diary.shoes);
    mix(diary.activities);
    mix(diary.notes);
    mix(diary.issuedPlans);
}

}  // namespace

TEST(DiaryEdits, PutANewEntry) {
    const Diary diary = after(aRunner().build(), {PutRun{aRun("a", "2026-03-09")}});
    EXPECT_EQ(idsOf(diary.runs), Ids{"a"});
}

TEST(DiaryEdits, PutInThePlaceOfTheEntryWithTheSameKey) {
    const Diary first = after(aRunner().build(), {PutRun{aRun("a", "2026-03-09", 5_km)}});
    const Diary second = after(first, {PutRun{aRun("a", "2026-03-09", 6_km)}});
    ASSERT_EQ(second.runs.size(), 1U);
    EXPECT_EQ(second.runs.front().distance, 6_km);
}

TEST(DiaryEdits, MoveARunThatGetsAnotherDay) {
    const Diary first = after(aRunner().build(), {PutRun{aRun("a", "2026-03-09")}, PutRun{aRun("b", "2026-03-11")}});
    const Diary second = after(first, {PutRun{aRun("a", "2026-03-12")}});
    EXPECT_EQ(idsOf(second.runs), (Ids{"b", "a"}));
}

TEST(DiaryEdits, RemoveByKeyWhateverElseTheEntrySays) {
    const Diary first = after(aRunner().build(), {PutRun{aRun("a", "2026-03-09", 5_km)}});
    EXPECT_TRUE(after(first, {RemoveRun{aRun("a", "2026-04-01", 9_km)}}).runs.empty());
}

TEST(DiaryEdits, RemoveNothingWhereNothingIs) {
    const Diary diary = aRunner().morning("2026-03-09", 1).build();
    const Step step = diary.after(Edits{{Remove<CheckIn>{aMorning("2026-03-10", PainScore::of(1))}}});
    EXPECT_EQ(step.diary, diary);
    EXPECT_TRUE(step.back.list.empty());
}

TEST(DiaryEdits, ReplaceTheRunnerWhole) {
    const Diary diary = aRunner().named("Before").build();
    Runner runner = diary.runner;
    runner.name = "After";
    const Step step = diary.after(Edits{{PutRunner{runner}}});
    EXPECT_EQ(step.diary.runner.name, "After");
    EXPECT_EQ(step.diary.after(step.back).diary, diary);
}

TEST(DiaryEdits, LeaveTheDiaryTheyStartFromAsItWas) {
    const Diary diary = aRunner().morning("2026-03-09", 1).build();
    const Diary copy = diary;
    EXPECT_NE(after(diary, {Put<CheckIn>{aMorning("2026-03-09", PainScore::of(4))}}), copy);
    EXPECT_EQ(diary, copy);
}

TEST(DiaryEdits, OfOneEntryTwiceLeadBackToTheFirst) {
    const Diary diary = aRunner().morning("2026-03-09", 1).build();
    const Step step = diary.after(Edits{{Put<CheckIn>{aMorning("2026-03-09", PainScore::of(4))},
                                         Put<CheckIn>{aMorning("2026-03-09", PainScore::of(6))},
                                         Remove<CheckIn>{aMorning("2026-03-09", PainScore::of(0))}}});
    EXPECT_TRUE(step.diary.checkIns.empty());
    EXPECT_EQ(step.diary.after(step.back).diary, diary);
}

TEST(DiaryEdits, KeepOneCheckInADayAndOneRuleOfANameADay) {
    const auto rule = [](RuleName name, std::int64_t value) {
        RuleEntry entry;
        entry.on = day("2026-03-09");
        entry.name = name;
        entry.value = value;
        return Put<RuleEntry>{entry};
    };
    const Diary diary =
        after(aRunner().build(), {Put<CheckIn>{aMorning("2026-03-09", PainScore::of(1))},
                                  Put<CheckIn>{aMorning("2026-03-09", PainScore::of(2))}, rule(RuleName::Growth, 500),
                                  rule(RuleName::Growth, 700), rule(RuleName::Deload, 3'000)});
    ASSERT_EQ(diary.checkIns.size(), 1U);
    EXPECT_EQ(diary.checkIns.front().morningPain, PainScore::of(2));
    ASSERT_EQ(diary.rules.size(), 2U);
    EXPECT_EQ(diary.rules.front().value, 700);
}

TEST(DiaryLocks, OfTwoRestDaysInAWeekBothStand) {
    const auto rest = [](Weekday on) {
        return Put<Lock>{Lock{day("2026-03-16"), RestDay(), on, LockOwner::Runner, {}}};
    };
    const Diary diary = after(aRunner().build(), {rest(Weekday::Fri), rest(Weekday::Tue), rest(Weekday::Fri)});
    ASSERT_EQ(diary.locks.size(), 2U);
    EXPECT_EQ(diary.locks[0].day, Weekday::Tue);
    EXPECT_EQ(diary.locks[1].day, Weekday::Fri);
}

TEST(DiaryLocks, OfOneSessionReplaceEachOtherWithinTheirWeek) {
    const auto lock = [](On week, Weekday on) {
        return Put<Lock>{Lock{week.date, SessionName(NameStem::Long), on, LockOwner::Runner, {}}};
    };
    const Diary diary = after(aRunner().build(), {lock("2026-03-16", Weekday::Sat), lock("2026-03-16", Weekday::Sun),
                                                  lock("2026-03-23", Weekday::Sat)});
    ASSERT_EQ(diary.locks.size(), 2U);
    EXPECT_EQ(diary.locks[0].day, Weekday::Sun);
    EXPECT_EQ(diary.locks[1].week, day("2026-03-23"));
}

TEST(DiaryShown, HasOneEntryAWeekAndADayOfAnEdit) {
    const auto shown = [](On week, On on, Weekday longRun) {
        ShownWeek entry;
        entry.week = week.date;
        entry.on = on.date;
        entry.days = {{SessionName(NameStem::Long), longRun}};
        return Put<ShownWeek>{entry};
    };
    const Diary diary =
        after(aRunner().build(),
              {shown("2026-03-16", "2026-03-18", Weekday::Sat), shown("2026-03-16", "2026-03-17", Weekday::Fri),
               shown("2026-03-16", "2026-03-17", Weekday::Sun), shown("2026-03-09", "2026-03-17", Weekday::Thu)});
    ASSERT_EQ(diary.shown.size(), 3U);
    EXPECT_EQ(diary.shown[0].week, day("2026-03-09"));
    EXPECT_EQ(diary.shown[1].days.at(SessionName(NameStem::Long)), Weekday::Sun);
    EXPECT_EQ(diary.shown[2].on, day("2026-03-18"));
}

TEST(DiaryLists, KeepRunsByDayThenTimeThenId) {
    auto morning = aRun("z", "2026-03-10");
    morning.at = TimeOfDay{420};
    auto evening = aRun("a", "2026-03-10");
    evening.at = TimeOfDay{1'100};
    const Diary diary = after(aRunner().build(), {PutRun{evening}, PutRun{morning}, PutRun{aRun("y", "2026-03-10")},
                                                  PutRun{aRun("b", "2026-03-10")}, PutRun{aRun("x", "2026-03-09")}});
    EXPECT_EQ(idsOf(diary.runs), (Ids{"x", "b", "y", "z", "a"}));
}

TEST(DiaryQueries, FindTheCheckInOfADay) {
    const Diary diary = aRunner().morning("2026-03-09", 1).morning("2026-03-11", 2).build();
    ASSERT_NE(checkInOn(diary, day("2026-03-11")), nullptr);
    EXPECT_EQ(checkInOn(diary, day("2026-03-11"))->morningPain, PainScore::of(2));
    EXPECT_EQ(checkInOn(diary, day("2026-03-08")), nullptr);
    EXPECT_EQ(checkInOn(diary, day("2026-03-10")), nullptr);
    EXPECT_EQ(checkInOn(diary, day("2026-03-12")), nullptr);
}

TEST(DiaryQueries, FindTheRunsBetweenTwoDaysBothIncluded) {
    const Diary diary = aRunner()
                            .ran("2026-03-09", 5_km)
                            .ran("2026-03-11", 5_km)
                            .ran("2026-03-11", 3_km)
                            .ran("2026-03-13", 5_km)
                            .build();
    const auto ids = [&](On from, On to) { return idsOf(runsBetween(diary, from.date, to.date)); };
    EXPECT_EQ(ids("2026-03-09", "2026-03-11"), (Ids{"run-2026-03-09-1", "run-2026-03-11-1", "run-2026-03-11-2"}));
    EXPECT_EQ(ids("2026-03-12", "2026-03-13"), Ids{"run-2026-03-13-1"});
    EXPECT_EQ(ids("2026-03-10", "2026-03-10"), Ids{});
    EXPECT_EQ(ids("2026-03-14", "2026-03-20"), Ids{});
}

TEST(DiaryQueries, TakeTheFirstEntryOfRunsCheckInsStrengthAndCross) {
    EXPECT_EQ(firstEntry(aRunner().build()), std::nullopt);
    EXPECT_EQ(firstEntry(aRunner().ran("2026-03-12", 5_km).build()), day("2026-03-12"));
    EXPECT_EQ(firstEntry(aRunner().ran("2026-03-12", 5_km).morning("2026-03-11", 0).build()), day("2026-03-11"));
    EXPECT_EQ(firstEntry(aRunner().ran("2026-03-12", 5_km).strength("2026-03-10").build()), day("2026-03-10"));
    EXPECT_EQ(firstEntry(aRunner().strength("2026-03-10").cross("2026-03-09").build()), day("2026-03-09"));
}

TEST(DiaryQueries, TakeNoDecisionForTheFirstEntry) {
    const Diary diary = aRunner()
                            .inPhase("2026-03-01", Phase::Build)
                            .answered("2026-03-02", RedFlag::Locks, false)
                            .ran("2026-03-12", 5_km)
                            .build();
    EXPECT_EQ(firstEntry(diary), day("2026-03-12"));
}

RC_GTEST_PROP(DiaryProperties, EditsLeadBackExactly, ()) {
    const Diary diary = *anyDiary();
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const Step step = diary.after(someEdits(diary, randomDiary(seed, 4), seed));
    RC_ASSERT(step.diary.after(step.back).diary == diary);
}

RC_GTEST_PROP(DiaryProperties, EditsCanBeDoneAgainAfterTheyWereUndone, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const Diary diary = randomDiary(seed, 3);
    const Step step = diary.after(someEdits(diary, randomDiary(seed + 1, 3), seed));
    const Step undone = step.diary.after(step.back);
    RC_ASSERT(undone.diary.after(undone.back).diary == step.diary);
}

RC_GTEST_PROP(DiaryProperties, EditsKeepEveryListInOrder, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const Diary diary = randomDiary(seed, 4);
    const Diary edited = diary.after(someEdits(diary, randomDiary(seed + 1, 4), seed)).diary;
    Diary sorted = edited;
    sortEntries(sorted);
    RC_ASSERT(sorted == edited);
    expectInOrder(edited.runs);
    expectInOrder(edited.checkIns);
    expectInOrder(edited.locks);
    expectInOrder(edited.shown);
    expectInOrder(edited.issuedPlans);
}

RC_GTEST_PROP(DiaryProperties, OrderNeverMatters, ()) {
    const Diary diary = *anyDiary();
    Diary mixed = diary;
    std::mt19937_64 random(*rc::gen::arbitrary<std::uint64_t>());
    shuffleLists(mixed, random);
    sortEntries(mixed);
    RC_ASSERT(mixed == diary);
}

RC_GTEST_PROP(DiaryProperties, PuttingEveryEntryInAnyOrderMakesTheSameDiary, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const Diary diary = randomDiary(seed, 4);
    Edits edits;
    forEachEntry(diary, [&](const auto& entry) { edits.list.emplace_back(Put<std::decay_t<decltype(entry)>>{entry}); });
    std::mt19937_64 random(seed);
    std::shuffle(edits.list.begin(), edits.list.end(), random);
    Diary empty;
    empty.runner = diary.runner;
    empty.unknown = diary.unknown;
    RC_ASSERT(empty.after(edits).diary == diary);
}

}  // namespace restride
