// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/cue.h"

#include "tests/support/builders.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cstdlib>

namespace restride {

namespace {

const Date monday = day("2026-03-16");
const Rules rules;

/// What is told in the n-th week after `monday` when the cue begins there.
ActiveCue inWeek(const Diary& diary, int week, bool calfHold = false) {
    return activeCue(diary, rules, monday + 7 * (week - 1), true, calfHold, monday);
}

TEST(Cue, IsTheFirstThatIsTrue) {
    const auto of = [](const Diary& diary, bool kneePain) {
        return activeCue(diary, rules, monday, kneePain, false).cue;
    };
    EXPECT_EQ(of(aRunner().build(), true), Cue::Tall);
    EXPECT_EQ(of(aRunner().worseWith({Provocation::Descents}).build(), true), Cue::Short);
    EXPECT_EQ(of(aRunner().form({FormNote::Overstride}).build(), true), Cue::Short);
    EXPECT_EQ(of(aRunner().form({FormNote::Overstride, FormNote::LoudLandings}).build(), true), Cue::Soft);
    EXPECT_EQ(of(aRunner().cadence(164).form({FormNote::LoudLandings}).build(), false), Cue::Cadence);
    EXPECT_EQ(of(aRunner().cadence(165).form({FormNote::LoudLandings}).build(), false), Cue::Soft);
    EXPECT_EQ(of(aRunner().cadence(169).form({FormNote::LoudLandings}).build(), true), Cue::Cadence);
    EXPECT_EQ(of(aRunner().cadence(170).form({FormNote::LoudLandings}).build(), true), Cue::Soft);
    EXPECT_EQ(of(aRunner().form({FormNote::KneeInward, FormNote::Uneven}).build(), true), Cue::Tall);
}

TEST(Cue, RaisesTheCadenceByAThirdEachWeek) {
    const Diary diary = aRunner().cadence(158).build();
    EXPECT_EQ(inWeek(diary, 1).cadence, 162);
    EXPECT_EQ(inWeek(diary, 2).cadence, 166);
    EXPECT_EQ(inWeek(diary, 3).cadence, 170);
    EXPECT_EQ(inWeek(diary, 4).cadence, 170);
    for (int week = 1; week <= 4; ++week) {
        EXPECT_EQ(inWeek(diary, week).cue, Cue::Cadence);
        EXPECT_EQ(inWeek(diary, week).cadenceTarget, 170);
        EXPECT_EQ(inWeek(diary, week).week, week);
    }
}

TEST(Cue, PractisesInLongerAndFewerBlocksAndThenContinuously) {
    const Diary diary = aRunner().build();
    EXPECT_EQ(inWeek(diary, 1).practice, (Practice{6, minutes(1)}));
    EXPECT_EQ(inWeek(diary, 2).practice, (Practice{5, minutes(2)}));
    EXPECT_EQ(inWeek(diary, 3).practice, (Practice{3, minutes(5)}));
    EXPECT_EQ(inWeek(diary, 4).practice, std::nullopt);
}

TEST(Cue, IsTheNewestOfTheDiaryAndCountsFromItsWeek) {
    // A Wednesday: its own week is the first.
    const Diary diary = aRunner().cadence(158).cue("2026-02-02", Cue::Soft).cue("2026-03-11", Cue::Short).build();
    const ActiveCue active = activeCue(diary, rules, monday, true, false);
    EXPECT_EQ(active.cue, Cue::Short);
    EXPECT_EQ(active.week, 2);
    EXPECT_EQ(active.cadence, std::nullopt);
    EXPECT_EQ(active.practice, (Practice{5, minutes(2)}));
    EXPECT_EQ(activeCue(diary, rules, monday - 7, true, false).week, 1);
    EXPECT_EQ(activeCue(diary, rules, monday - 14, true, false).cue, Cue::Soft);
    EXPECT_EQ(activeCue(diary, rules, monday - 14, true, false).week, 5);
}

TEST(Cue, BeginsInTheWeekInWhichItIsEntered) {
    const Diary diary = aRunner().cue("2026-03-22", Cue::Soft).build();
    EXPECT_EQ(activeCue(diary, rules, monday, true, false).cue, Cue::Soft);
    EXPECT_EQ(activeCue(diary, rules, monday, true, false).week, 1);
    EXPECT_EQ(activeCue(diary, rules, monday - 7, true, false).cue, Cue::Tall);
}

TEST(Cue, HasNoCadenceWithoutABaselineOrFrom180) {
    const auto chosen = [](const DiaryBuilder& runner) {
        DiaryBuilder withCue = runner;
        return activeCue(withCue.cue("2026-03-16", Cue::Cadence).build(), rules, monday, true, false);
    };
    EXPECT_EQ(chosen(aRunner()).cadence, std::nullopt);
    EXPECT_EQ(chosen(aRunner().cadence(180)).cadence, std::nullopt);
    EXPECT_EQ(chosen(aRunner().cadence(180)).cadenceTarget, std::nullopt);
    EXPECT_EQ(chosen(aRunner().cadence(179)).cadenceTarget, 192);
    EXPECT_EQ(chosen(aRunner().cadence(179)).cue, Cue::Cadence);
    // A cue that has no number to aim at gives way to the next one.
    EXPECT_EQ(chosen(aRunner()).cue, Cue::Tall);
    EXPECT_EQ(chosen(aRunner().cadence(180)).cue, Cue::Tall);
}

TEST(Cue, StaysAWeekBehindWhileTheCalfIsSore) {
    const Diary diary = aRunner().cadence(158).build();
    EXPECT_EQ(inWeek(diary, 1, true).cadence, 158);
    EXPECT_EQ(inWeek(diary, 2, true).cadence, 162);
    EXPECT_EQ(inWeek(diary, 3, true).cadence, 166);
    EXPECT_EQ(inWeek(diary, 3, true).practice, (Practice{5, minutes(2)}));
    EXPECT_EQ(inWeek(diary, 3, true).week, 2);
    EXPECT_EQ(inWeek(diary, 1, true).week, 1);
}

TEST(Cue, NeverRoundsAboveTenPercent) {
    // 165 × 1.10 = 181.5.
    EXPECT_EQ(cadenceOfWeek(165, Ratio::percent(10), 3), 181);
    EXPECT_EQ(cadenceOfWeek(160, Ratio::percent(10), 3), 176);
    EXPECT_EQ(cadenceOfWeek(158, Ratio::percent(0), 3), 158);
    // 150 × 1.0233… = 153.5.
    EXPECT_EQ(cadenceOfWeek(150, Ratio::percent(7), 1), 154);
}

RC_GTEST_PROP(Cue, KeepsTheCadenceWithinItsBounds, ()) {
    const int baseline = *rc::gen::inRange(60, 180);
    const int change = *rc::gen::inRange(0, 1001);
    const int week = *rc::gen::inRange(0, 20);
    const bool hold = *rc::gen::arbitrary<bool>();
    const int now = cadenceOfWeek(baseline, Ratio::tenThousandths(change), week);
    const int next = cadenceOfWeek(baseline, Ratio::tenThousandths(change), week + 1);
    RC_ASSERT(now >= baseline);
    RC_ASSERT(now * 10 <= baseline * 11);
    RC_ASSERT(next >= now);
    // A third of the change, give or take the rounding of two values: half a step each.
    RC_ASSERT((next - now - 1) * 30'000 <= baseline * change);

    Rules own;
    own.cadenceChange = Ratio::tenThousandths(change);
    const Diary diary = aRunner().cadence(baseline).cue("2026-03-18", Cue::Cadence).build();
    const ActiveCue active = activeCue(diary, own, monday + 7 * week, true, hold);
    RC_ASSERT(active.cadence.value_or(0) >= baseline);
    RC_ASSERT(active.cadence.value_or(0) <= active.cadenceTarget.value_or(0));
    RC_ASSERT(active.cadenceTarget.value_or(0) * 10 <= baseline * 11);
}

}  // namespace

}  // namespace restride
