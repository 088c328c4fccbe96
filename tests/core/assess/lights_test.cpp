// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/pain_response.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

// The traffic light of one run, row by row (3.2.2).

namespace restride {
namespace {

using namespace literals;

constexpr const char* runDay = "2026-03-10";
constexpr const char* morningAfter = "2026-03-11";
constexpr const char* twoDaysLater = "2026-03-12";

/// Somebody with a baseline of 1 from four mornings before the run.
DiaryBuilder withBaselineOne() {
    return aRunner().everyMorning("2026-03-06", "2026-03-09", 1);
}

/// The newest light as of a day.
JudgedRun newestLight(const DiaryBuilder& builder, On on = twoDaysLater) {
    const Diary diary = builder.build();
    return judgedRuns(diary, Rules{}, on.date).back();
}

template <class... Changes>
std::optional<Light> lightAfter(Changes... changes) {
    return newestLight(withBaselineOne().ran(runDay, 5_km, changes...)).light;
}

/// With the next morning's pain told, above a baseline of 1.
template <class... Changes>
std::optional<Light> lightWithMorning(int pain, Changes... changes) {
    return newestLight(withBaselineOne().ran(runDay, 5_km, changes...).morning(morningAfter, pain)).light;
}

std::optional<Light> lightWithGreenMax(int greenMax, int pain, std::optional<Settle> settle = {}) {
    DiaryBuilder builder = withBaselineOne();
    builder.rule("2026-03-01", RuleName::GreenMax, greenMax).ran(runDay, 5_km, during(pain));
    if (settle) builder.with([&](Diary& diary) { diary.runs.back().knee->settle = settle; });
    return newestLight(builder).light;
}

template <class ReasonOf>
bool says(const JudgedRun& light) {
    return std::ranges::any_of(light.reasons, [](const Reason& r) { return r.is<ReasonOf>(); });
}

}  // namespace

// Pain during the run.

TEST(LightTable, GoesByPainDuring) {
    const std::vector<Light> table{Light::Green,  Light::Green,  Light::Green, Light::Amber1,
                                   Light::Amber2, Light::Amber2, Light::Red,   Light::Red,
                                   Light::Stop,   Light::Stop,   Light::Stop};
    for (int pain = 0; pain <= 10; ++pain)
        EXPECT_EQ(lightAfter(during(pain)), table[static_cast<std::size_t>(pain)]) << pain;
}

TEST(LightTable, MovesWithAGreenLimitOfThree) {
    EXPECT_EQ(lightWithGreenMax(3, 3), Light::Green);
    EXPECT_EQ(lightWithGreenMax(3, 4), Light::Amber1);
    EXPECT_EQ(lightWithGreenMax(3, 5), Light::Amber2);
    EXPECT_EQ(lightWithGreenMax(3, 6), Light::Red);
}

TEST(LightTable, MovesWithAGreenLimitOfZero) {
    EXPECT_EQ(lightWithGreenMax(0, 0), Light::Green);
    EXPECT_EQ(lightWithGreenMax(0, 1), Light::Amber1);
    EXPECT_EQ(lightWithGreenMax(0, 2), Light::Amber2);
}

TEST(LightTable, MeasuresSlowSettlingAgainstTheGreenLimit) {
    EXPECT_EQ(lightWithGreenMax(3, 3, Settle::WithinDay), Light::Amber1);
    EXPECT_EQ(lightWithGreenMax(3, 4, Settle::WithinDay), Light::Amber2);
}

TEST(LightTable, MovesWithTheAmberAndStopLimits) {
    const auto light = [](RuleName name, int value, int pain) {
        return newestLight(withBaselineOne().rule("2026-03-01", name, value).ran(runDay, 5_km, during(pain))).light;
    };
    EXPECT_EQ(light(RuleName::AmberMax, 4, 4), Light::Amber2);
    EXPECT_EQ(light(RuleName::AmberMax, 4, 5), Light::Red);
    EXPECT_EQ(light(RuleName::StopPain, 6, 5), Light::Amber2);
    EXPECT_EQ(light(RuleName::StopPain, 6, 6), Light::Stop);
}

TEST(LightTable, UsesTheRulesOfTheRunsOwnDay) {
    const auto light = [](On ruleDay) {
        return newestLight(withBaselineOne().rule(ruleDay, RuleName::GreenMax, 3).ran(runDay, 5_km, during(3))).light;
    };
    EXPECT_EQ(light(runDay), Light::Green);
    EXPECT_EQ(light(morningAfter), Light::Amber1);
}

// Settling.

TEST(LightTable, GoesByTheTimeToSettle) {
    EXPECT_EQ(lightAfter(during(1), settled(Settle::WithinHour)), Light::Green);
    EXPECT_EQ(lightAfter(during(1), settled(Settle::WithinDay)), Light::Amber1);
    EXPECT_EQ(lightAfter(during(2), settled(Settle::WithinDay)), Light::Amber1);
    EXPECT_EQ(lightAfter(during(3), settled(Settle::WithinDay)), Light::Amber2);
    EXPECT_EQ(lightAfter(during(0), settled(Settle::Longer)), Light::Red);
}

// The next morning.

TEST(LightTable, GoesByTheRiseOfTheNextMorning) {
    EXPECT_EQ(lightWithMorning(0, during(1)), Light::Green);
    EXPECT_EQ(lightWithMorning(1, during(1)), Light::Green);
    EXPECT_EQ(lightWithMorning(2, during(1)), Light::Amber2);
    EXPECT_EQ(lightWithMorning(3, during(1)), Light::Red);
}

TEST(LightTable, IsNeverBetterForTheMorning) {
    EXPECT_EQ(lightWithMorning(0, during(3)), Light::Amber1);
    EXPECT_EQ(lightWithMorning(0, during(6)), Light::Red);
    EXPECT_EQ(lightWithMorning(10, during(8)), Light::Stop);
}

TEST(LightTable, MeasuresTheMorningAgainstThreeAtMost) {
    const auto light = [](int morning) {
        return newestLight(aRunner()
                               .everyMorning("2026-03-06", "2026-03-09", 5)
                               .ran(runDay, 5_km, during(1))
                               .morning(morningAfter, morning))
            .light;
    };
    EXPECT_EQ(light(3), Light::Green);
    EXPECT_EQ(light(4), Light::Amber2);
    EXPECT_EQ(light(5), Light::Red);
}

TEST(LightTable, KnowsNoRiseWithoutABaseline) {
    const JudgedRun light = newestLight(aRunner().ran(runDay, 5_km, during(1)).morning(morningAfter, 9));
    EXPECT_EQ(light.light, Light::Green);
    EXPECT_EQ(light.morningRise, std::nullopt);
    EXPECT_TRUE(light.confirmed);
}

TEST(LightTable, TellsTheRise) {
    EXPECT_EQ(newestLight(withBaselineOne().ran(runDay, 5_km, during(1)).morning(morningAfter, 3)).morningRise, 2);
    EXPECT_EQ(newestLight(withBaselineOne().ran(runDay, 5_km, during(1)).morning(morningAfter, 0)).morningRise, -1);
}

// Swelling.

TEST(LightTable, GoesBySwelling) {
    EXPECT_EQ(lightAfter(during(1), swollen(Swelling::None)), Light::Green);
    EXPECT_EQ(lightAfter(during(1), swollen(Swelling::Mild)), Light::Red);
    EXPECT_EQ(lightAfter(during(1), swollen(Swelling::Marked)), Light::Stop);
}

TEST(LightTable, TakesMildSwellingForKnownWhenARunOfSevenDaysToldIt) {
    const auto light = [](On earlier, Swelling swelling) {
        return newestLight(withBaselineOne()
                               .ran(earlier, 3_km, during(0), swollen(swelling))
                               .ran(runDay, 5_km, during(1), swollen(Swelling::Mild)))
            .light;
    };
    EXPECT_EQ(light("2026-03-03", Swelling::Mild), Light::Green);
    EXPECT_EQ(light("2026-03-02", Swelling::Mild), Light::Red);
    EXPECT_EQ(light("2026-03-09", Swelling::None), Light::Red);
}

TEST(LightTable, TakesMildSwellingForKnownWhenACheckInOfSevenDaysToldIt) {
    const auto light = [](On earlier) {
        return newestLight(withBaselineOne()
                               .checkIn(earlier, [](CheckIn& entry) { entry.swelling = Swelling::Mild; })
                               .ran(runDay, 5_km, during(1), swollen(Swelling::Mild)))
            .light;
    };
    EXPECT_EQ(light("2026-03-03"), Light::Green);
    EXPECT_EQ(light("2026-03-09"), Light::Green);
    EXPECT_EQ(light("2026-03-02"), Light::Red);
    // The morning of the run's own day is not among the days before.
    EXPECT_EQ(light(runDay), Light::Red);
}

TEST(LightTable, TakesTheWorseOfTheRunsAndTheNextMorningsSwelling) {
    const auto light = [](Swelling run, Swelling morning) {
        return newestLight(withBaselineOne()
                               .ran(runDay, 5_km, during(1), swollen(run))
                               .checkIn(morningAfter, [&](CheckIn& entry) { entry.swelling = morning; }))
            .light;
    };
    EXPECT_EQ(light(Swelling::None, Swelling::Mild), Light::Red);
    EXPECT_EQ(light(Swelling::None, Swelling::Marked), Light::Stop);
    EXPECT_EQ(light(Swelling::Mild, Swelling::Marked), Light::Stop);
    EXPECT_EQ(light(Swelling::Marked, Swelling::None), Light::Stop);
}

TEST(LightTable, IsStopForMarkedSwellingAlsoWhenItIsNotNew) {
    EXPECT_EQ(newestLight(withBaselineOne()
                              .checkIn("2026-03-09", [](CheckIn& entry) { entry.swelling = Swelling::Marked; })
                              .ran(runDay, 5_km, during(1), swollen(Swelling::Marked)))
                  .light,
              Light::Stop);
}

// Gait and flags.

TEST(LightTable, IsRedForAChangedGait) {
    EXPECT_EQ(lightAfter(during(0), limping()), Light::Red);
}

TEST(LightTable, IsStopForEveryFlag) {
    for (const RunFlag flag : {RunFlag::GivingWay, RunFlag::Locked, RunFlag::NightOrRestPain})
        EXPECT_EQ(lightAfter(during(0), flagged(flag)), Light::Stop) << word(flag);
}

// What is not told.

TEST(LightTable, IsUnknownWhileThePainDuringIsUnknown) {
    EXPECT_EQ(lightAfter(), std::nullopt);
    EXPECT_EQ(lightAfter(before(2)), std::nullopt);
    EXPECT_EQ(lightWithMorning(9), std::nullopt);
    EXPECT_EQ(lightAfter(settled(Settle::Longer)), std::nullopt);
    EXPECT_EQ(lightAfter(swollen(Swelling::None)), std::nullopt);
}

TEST(LightTable, IsRedOrStopWithoutPainDuringForFlagsSwellingAndGait) {
    EXPECT_EQ(lightAfter(limping()), Light::Red);
    EXPECT_EQ(lightAfter(swollen(Swelling::Mild)), Light::Red);
    EXPECT_EQ(lightAfter(swollen(Swelling::Marked)), Light::Stop);
    EXPECT_EQ(lightAfter(flagged(RunFlag::Locked)), Light::Stop);
}

TEST(LightTable, IsRedWithoutAWordOfTheKneeWhenTheNextMorningIsNewlySwollen) {
    const auto builder = withBaselineOne().ran(runDay, 5_km).checkIn(morningAfter, [](CheckIn& entry) {
        entry.swelling = Swelling::Mild;
    });
    EXPECT_EQ(newestLight(builder).light, Light::Red);
}

TEST(LightTable, SaysNothingOfAnUnknownLight) {
    EXPECT_TRUE(newestLight(withBaselineOne().ran(runDay, 5_km, masked())).reasons.empty());
}

// Provisional, final, confirmed, masked.

TEST(RunLights, AreProvisionalUntilTheMorningOrTwoDays) {
    const auto builder = withBaselineOne().ran(runDay, 5_km, during(1));
    EXPECT_FALSE(newestLight(builder, runDay).final);
    EXPECT_FALSE(newestLight(builder, morningAfter).final);
    EXPECT_TRUE(newestLight(builder, twoDaysLater).final);
}

TEST(RunLights, AreFinalAndConfirmedWithTheMorning) {
    const auto builder = withBaselineOne().ran(runDay, 5_km, during(1)).morning(morningAfter, 1);
    EXPECT_TRUE(newestLight(builder, morningAfter).final);
    EXPECT_TRUE(newestLight(builder, morningAfter).confirmed);
}

TEST(RunLights, DoNotSeeTheMorningBeforeItComes) {
    const auto builder = withBaselineOne().ran(runDay, 5_km, during(1)).morning(morningAfter, 5);
    EXPECT_EQ(newestLight(builder, runDay).light, Light::Green);
    EXPECT_FALSE(newestLight(builder, runDay).confirmed);
    EXPECT_EQ(newestLight(builder, morningAfter).light, Light::Red);
}

TEST(RunLights, StayUnconfirmedWithoutMorningPain) {
    const auto builder = withBaselineOne().ran(runDay, 5_km, during(1)).checkIn(morningAfter, [](CheckIn& entry) {
        entry.swelling = Swelling::None;
    });
    const JudgedRun light = newestLight(builder);
    EXPECT_FALSE(light.confirmed);
    EXPECT_TRUE(says<Unconfirmed>(light));
    EXPECT_EQ(light.light, Light::Green);
}

TEST(RunLights, SayUnconfirmedOnlyOnceTheyAreFinal) {
    const auto builder = withBaselineOne().ran(runDay, 5_km, during(1));
    EXPECT_FALSE(says<Unconfirmed>(newestLight(builder, morningAfter)));
    EXPECT_TRUE(says<Unconfirmed>(newestLight(builder, twoDaysLater)));
}

TEST(RunLights, AreNoEvidenceAfterAPainkiller) {
    const auto confirmed = [](auto... changes) {
        return newestLight(withBaselineOne().ran(runDay, 5_km, during(1), changes...).morning(morningAfter, 1));
    };
    EXPECT_TRUE(isConfirmedGreen(confirmed()));
    EXPECT_FALSE(isConfirmedGreen(confirmed(masked())));
    EXPECT_TRUE(says<Masked>(confirmed(masked())));
    EXPECT_FALSE(says<Masked>(confirmed()));
}

TEST(RunLights, AreNoConfirmedGreenUnlessGreenAndConfirmed) {
    EXPECT_FALSE(isConfirmedGreen(newestLight(withBaselineOne().ran(runDay, 5_km, during(1)))));
    EXPECT_FALSE(
        isConfirmedGreen(newestLight(withBaselineOne().ran(runDay, 5_km, during(3)).morning(morningAfter, 1))));
}

TEST(RunLights, DoNotReachPastToday) {
    const Diary diary = aRunner().ran("2026-03-09", 5_km, during(1)).ran("2026-03-10", 5_km, during(6)).build();
    EXPECT_EQ(judgedRuns(diary, Rules{}, day("2026-03-09")).size(), 1U);
    EXPECT_EQ(judgedRuns(diary, Rules{}, day("2026-03-10")).size(), 2U);
}

TEST(RunLights, GiveTheDaysOfRedAndStopOnce) {
    const Diary diary = aRunner()
                            .ran("2026-03-02", 5_km, during(5))
                            .ran("2026-03-04", 5_km, during(6))
                            .ran("2026-03-04", 2_km, during(7))
                            .ran("2026-03-08", 5_km, during(8))
                            .build();
    const auto days = redDaysOf(judgedRuns(diary, Rules{}, day(runDay)));
    EXPECT_EQ(days, (std::vector{day("2026-03-04"), day("2026-03-08")}));
}

TEST(OtherSessions, HaveALightByPainDuringAlone) {
    const auto light = [](std::optional<PainScore> pain) { return lightOfPain(pain, Rules{}); };
    EXPECT_EQ(light(std::nullopt), std::nullopt);
    EXPECT_EQ(light(PainScore::of(2)), Light::Green);
    EXPECT_EQ(light(PainScore::of(3)), Light::Amber1);
    EXPECT_EQ(light(PainScore::of(5)), Light::Amber2);
    EXPECT_EQ(light(PainScore::of(6)), Light::Red);
    EXPECT_EQ(light(PainScore::of(8)), Light::Stop);
}

}  // namespace restride
