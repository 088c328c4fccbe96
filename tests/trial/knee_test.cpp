// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/knee.h"

#include <gtest/gtest.h>

#include <string>

namespace restride::trial {
namespace {

using namespace literals;

constexpr int knees = 50;

class EveryFamily : public testing::TestWithParam<Family> {
protected:
    /// On the first day of the trial, the morning after the injury; a second one has a test of its own.
    static Knee freshlyInjured(std::uint64_t seed) {
        Knee knee = injured(healedKnee(GetParam(), seed, 0));
        knee.suddenDay.reset();
        return knee;
    }
};

Knee rested(Knee knee, int days) {
    for (int i = 0; i < days; ++i) knee = nextMorning(knee, {});
    return knee;
}

/// A run every other day, of a share of what the knee takes.
Knee afterWeeksOfRuns(Knee knee, int weeks, double share) {
    for (int day = 0; day < 7 * weeks; ++day)
        knee = nextMorning(knee, {day % 2 == 0 ? roomToday(knee, share) : Distance{}, false});
    return knee;
}

TEST(Chance, IsTheSameEverywhere) {
    // The first number of splitmix64 from 0, as its authors give it.
    static_assert(mixed(0) == 0xe220a8397b1dcdafULL);
    static_assert(drawn(1, Draw::Morning, 3) != drawn(1, Draw::Morning, 4));
    static_assert(drawn(1, Draw::Morning, 3) != drawn(1, Draw::During, 3));
    static_assert(drawn(1, Draw::Morning, 3) != drawn(2, Draw::Morning, 3));
}

TEST(Chance, IsSpreadEvenlyAndStaysWithinItsBounds) {
    double sum = 0;
    for (int day = 0; day < 10'000; ++day) {
        const double one = drawn(7, Draw::Mood, day);
        ASSERT_GE(one, 0);
        ASSERT_LT(one, 1);
        sum += one;
    }
    EXPECT_NEAR(sum / 10'000, 0.5, 0.02);
}

TEST_P(EveryFamily, GivesTheSameKneeForTheSameSeed) {
    const Knee one = afterWeeksOfRuns(freshlyInjured(3), 4, 1.1);
    const Knee other = afterWeeksOfRuns(freshlyInjured(3), 4, 1.1);
    EXPECT_EQ(one.irritation, other.irritation);
    EXPECT_EQ(one.weekCapacity, other.weekCapacity);
    EXPECT_EQ(ratedMorning(one), ratedMorning(other));
    EXPECT_EQ(ratedDuring(one, 6_km), ratedDuring(other, 6_km));
    EXPECT_NE(freshlyInjured(3).oldWeek, freshlyInjured(4).oldWeek);
}

// A rating is within its bounds by its type; here no load is too much for the arithmetic before it.
TEST_P(EveryFamily, IsRatedWithinTheScaleAfterAnyLoad) {
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        Knee knee = freshlyInjured(seed);
        for (int day = 0; day < 100; ++day) {
            const Distance run = metres(static_cast<std::int64_t>(60'000 * drawn(seed, Draw::Missed, day)));
            for (const PainScore told : {ratedMorning(knee), ratedBefore(knee), ratedDuring(knee, run)}) {
                ASSERT_GE(told.value(), PainScore::lowest);
                ASSERT_LE(told.value(), PainScore::highest);
            }
            knee = nextMorning(knee, {run, day % 3 == 0});
            ASSERT_GE(knee.irritation, 0);
            ASSERT_LE(knee.irritation, 10);
            ASSERT_GT(knee.runCapacity, 0);
            ASSERT_GT(knee.weekCapacity, 0);
        }
    }
}

TEST_P(EveryFamily, SettlesWithRest) {
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        const Knee sore = nextMorning(freshlyInjured(seed), {30_km, false});
        const Knee calm = rested(sore, 8 * 7);
        EXPECT_GT(sore.irritation + sore.injury, 2);
        EXPECT_LT(calm.irritation + calm.injury, (sore.irritation + sore.injury) / 10) << "seed " << seed;
    }
}

TEST_P(EveryFamily, GrowsByRunsWithinItsCapacity) {
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        const Knee before = rested(freshlyInjured(seed), 4 * 7);
        const Knee ran = afterWeeksOfRuns(before, 4, 0.9);
        const Knee lazed = rested(before, 4 * 7);
        EXPECT_GE(ran.weekCapacity, before.weekCapacity);
        EXPECT_GE(ran.runCapacity, before.runCapacity);
        EXPECT_GE(ran.weekCapacity, lazed.weekCapacity);
        EXPECT_LT(ran.irritation, 0.01);
        const bool healed = GetParam().capacityLeft.low > 1;
        if (!healed) {
            EXPECT_GT(ran.weekCapacity, lazed.weekCapacity);
        }
    }
}

TEST_P(EveryFamily, IsNeverLessIrritatedByMore) {
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        Knee knee = freshlyInjured(seed);
        for (int day = 0; day < 30; ++day) {
            RunTruth shorter = runTruth(knee, {});
            for (Distance run = 1_km; run <= 40_km; run = run + 1_km) {
                const RunTruth longer = runTruth(knee, run);
                ASSERT_GE(longer.added, shorter.added);
                if (run > 1_km) {
                    ASSERT_GE(longer.during, shorter.during);
                }
                const Knee less = nextMorning(knee, {run - 1_km, false});
                const Knee more = nextMorning(knee, {run, false});
                ASSERT_GE(more.irritation + more.tomorrow, less.irritation + less.tomorrow);
                shorter = longer;
            }
            knee = nextMorning(knee, {day % 2 == 0 ? 6_km : Distance{}, false});
        }
    }
}

TEST_P(EveryFamily, IsIrritatedByNothingThatItTakes) {
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        const Knee knee = rested(freshlyInjured(seed), 30);
        EXPECT_EQ(runTruth(knee, roomToday(knee, 1)).added, 0);
        EXPECT_GT(runTruth(knee, roomToday(knee, 1.2)).added, 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Knee, EveryFamily, testing::ValuesIn(families().begin(), families().end()),
                         [](const testing::TestParamInfo<Family>& family) {
                             std::string name;
                             for (const char c : family.param.name)
                                 if (c != '-') name += c;
                             return name;
                         });

TEST(Knee, ThatIsSlowIsWorstOnTheSecondDay) {
    const Family* slow = familyOf("slow");
    ASSERT_TRUE(slow);
    const Knee first = nextMorning(healedKnee(*slow, 1, 0), {40_km, false});
    const Knee second = nextMorning(first, {});
    const Knee third = nextMorning(second, {});
    EXPECT_GT(second.irritation, first.irritation);
    EXPECT_LT(third.irritation, second.irritation);
}

TEST(Knee, ThatGetsWorseDoesSoWhateverIsDone) {
    const Family* worsening = familyOf("worsening");
    ASSERT_TRUE(worsening);
    const Knee knee = healedKnee(*worsening, 1, 0);
    EXPECT_GT(painAtRest(rested(knee, 26 * 7)), painAtRest(knee) + 2.5);
}

TEST(Knee, ThatIsInjuredAnewIsSoByARunOfWeeksSixToEight) {
    const Family* sudden = familyOf("sudden");
    ASSERT_TRUE(sudden);
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        const Knee knee = healedKnee(*sudden, seed, 0);
        ASSERT_TRUE(knee.suddenDay);
        EXPECT_GE(*knee.suddenDay, 5 * 7);
        EXPECT_LT(*knee.suddenDay, 8 * 7);
        const Knee before = rested(knee, *knee.suddenDay);
        EXPECT_FALSE(runTruth(before, {}).injures);
        EXPECT_TRUE(runTruth(before, 3_km).injures);
        EXPECT_GE(ratedDuring(before, 3_km).value(), 4);
        const Knee after = nextMorning(before, {3_km, false});
        EXPECT_GT(painAtRest(after), 4);
        EXPECT_FALSE(runTruth(after, 3_km).injures);
    }
}

TEST(Knee, ThatIsSteadyIsRatedThreeOnEachRun) {
    const Family* steady = familyOf("steady-3");
    ASSERT_TRUE(steady);
    for (std::uint64_t seed = 0; seed < knees; ++seed) {
        const Knee knee = rested(injured(healedKnee(*steady, seed, 0)), 10);
        EXPECT_EQ(ratedDuring(knee, 5_km).value(), 3);
        EXPECT_LE(ratedMorning(knee).value(), 1);
    }
}

}  // namespace
}  // namespace restride::trial
