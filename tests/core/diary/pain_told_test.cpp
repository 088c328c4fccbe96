// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/pain_told.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;
using testing::ElementsAre;
using testing::IsEmpty;

const Date painToday = day("2026-03-18");

TEST(PainTold, TheWorstIsOfRunsAndMorningsAlike) {
    const Diary diary = aRunner()
                            .ran("2026-03-12", 5_km, during(2))
                            .ran("2026-03-16", 5_km, during(3))
                            .morning("2026-03-17", 4)
                            .morning("2026-03-10", 9)
                            .build();
    EXPECT_EQ(worstPain(diary, painToday - 7, painToday), PainScore::of(4));
    EXPECT_EQ(worstPain(diary, day("2026-03-11"), day("2026-03-16")), PainScore::of(3));
}

TEST(PainTold, WithoutAWordThereIsNoWorst) {
    EXPECT_EQ(worstPain(aRunner().ran("2026-03-16", 5_km).build(), painToday - 7, painToday), std::nullopt);
}

TEST(PainTold, NextMorningsAreThoseAfterARunAndTheMiddleOneCounts) {
    const Diary diary = aRunner()
                            .ran("2026-03-11", 5_km)
                            .ran("2026-03-13", 5_km)
                            .ran("2026-03-15", 5_km)
                            .ran("2026-03-17", 5_km)
                            .morning("2026-03-12", 0)
                            .morning("2026-03-13", 9)
                            .morning("2026-03-14", 1)
                            .morning("2026-03-16", 3)
                            .morning("2026-03-18", 5)
                            .build();
    EXPECT_EQ(nextMorningPain(diary, painToday - 6, painToday), PainScore::of(1));
    EXPECT_EQ(nextMorningPain(diary, painToday, painToday), PainScore::of(5));
    EXPECT_EQ(nextMorningPain(diary, day("2026-03-13"), day("2026-03-13")), std::nullopt);
}

TEST(PainTold, AsksForMorningsAfterRunsOfSevenDaysAndForToday) {
    const Diary diary = aRunner()
                            .ran("2026-03-10", 5_km)
                            .ran("2026-03-11", 5_km)
                            .ran("2026-03-14", 5_km)
                            .ran("2026-03-16", 5_km)
                            .morning("2026-03-15", 1)
                            .build();
    EXPECT_THAT(untoldMornings(diary, painToday), ElementsAre(day("2026-03-12"), day("2026-03-17"), painToday));
}

TEST(PainTold, ACheckInWithoutPainLeavesTheQuestionOpen) {
    const Diary diary = aRunner().checkIn("2026-03-18", [](CheckIn& c) { c.fatigue = Fatigue::of(3); }).build();
    EXPECT_THAT(untoldMornings(diary, painToday), ElementsAre(painToday));
    EXPECT_THAT(untoldMornings(aRunner().morning("2026-03-18", 0).build(), painToday), IsEmpty());
}

}  // namespace
}  // namespace restride
