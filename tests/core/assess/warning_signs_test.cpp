// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/warning_signs.h"
#include "core/assess/status.h"
#include "tests/support/builders.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

// Red flags: what opens them, who closes them, and when (3.2.7).

namespace restride {
namespace {

using namespace literals;

using Codes = std::vector<RedFlag>;

std::vector<OpenFlag> flagsOn(const DiaryBuilder& builder, const View& view) {
    const Diary diary = builder.build();
    const Rules rules;
    return openFlags(diary, judge(diary, rules, view.today).openings, view);
}

Codes openOn(const DiaryBuilder& builder, On on) {
    Codes codes;
    for (const OpenFlag& flag : flagsOn(builder, viewOf(on.date))) codes.push_back(flag.code);
    return codes;
}

/// What one run of 10 March opens.
template <class... Changes>
Codes openAfterRun(Changes... changes) {
    return openOn(aRunner().ran("2026-03-10", 5_km, changes...), "2026-03-10");
}

DiaryBuilder withSwelling(std::initializer_list<On> days, Swelling swelling = Swelling::Mild) {
    DiaryBuilder builder = aRunner();
    for (const On& on : days) builder.checkIn(on, [swelling](CheckIn& entry) { entry.swelling = swelling; });
    return builder;
}

bool clearedBy(ClearedBy by, RedFlag code) {
    return openOn(aRunner().answered("2026-03-10", code).cleared("2026-03-11", {code}, by), "2026-03-12").empty();
}

}  // namespace

// Openings.

TEST(RedFlags, OpenByAnAnswerAndNotWithoutOne) {
    EXPECT_EQ(openOn(aRunner().answered("2026-03-10", RedFlag::TwistWithPop), "2026-03-10"),
              Codes{RedFlag::TwistWithPop});
    EXPECT_EQ(openOn(aRunner().answered("2026-03-10", RedFlag::TwistWithPop, false), "2026-03-10"), Codes{});
    EXPECT_EQ(openOn(aRunner(), "2026-03-10"), Codes{});
}

TEST(RedFlags, AreNotSeenBeforeTheirDay) {
    EXPECT_EQ(openOn(aRunner().answered("2026-03-11", RedFlag::Locks), "2026-03-10"), Codes{});
    EXPECT_EQ(openOn(aRunner().ran("2026-03-11", 5_km, during(9)), "2026-03-10"), Codes{});
}

TEST(RedFlags, OpenByPainOfEightDuringARun) {
    EXPECT_EQ(openAfterRun(during(8)), Codes{RedFlag::PainEightOrMore});
    EXPECT_EQ(openAfterRun(during(7)), Codes{});
}

TEST(RedFlags, OpenByPainAtTheStopLimitOfTheDay) {
    const auto builder = aRunner().rule("2026-03-01", RuleName::StopPain, 6).ran("2026-03-10", 5_km, during(6));
    EXPECT_EQ(openOn(builder, "2026-03-10"), Codes{RedFlag::PainEightOrMore});
}

TEST(RedFlags, OpenByMarkedButNotByMildSwellingOfARun) {
    EXPECT_EQ(openAfterRun(during(1), swollen(Swelling::Marked)), Codes{RedFlag::MarkedSwelling});
    EXPECT_EQ(openAfterRun(during(1), swollen(Swelling::Mild)), Codes{});
}

TEST(RedFlags, OpenByTheFlagsOfARun) {
    EXPECT_EQ(openAfterRun(flagged(RunFlag::GivingWay)), Codes{RedFlag::GivesWay});
    EXPECT_EQ(openAfterRun(flagged(RunFlag::Locked)), Codes{RedFlag::Locks});
    EXPECT_EQ(openAfterRun(flagged(RunFlag::NightOrRestPain)), Codes{RedFlag::NightOrRestPain});
}

TEST(RedFlags, OpenByAChangedGait) {
    EXPECT_EQ(openAfterRun(during(1), limping()), Codes{RedFlag::ChangesGait});
}

TEST(RedFlags, OpenByCatchingOnlyWithPain) {
    EXPECT_EQ(openAfterRun(during(1), feltAs(PainQuality::Catching)), Codes{RedFlag::CatchingWithPain});
    EXPECT_EQ(openAfterRun(during(0), feltAs(PainQuality::Catching)), Codes{});
    EXPECT_EQ(openAfterRun(feltAs(PainQuality::Catching)), Codes{});
    EXPECT_EQ(openAfterRun(during(1), feltAs(PainQuality::Sharp)), Codes{});
}

TEST(RedFlags, OpenByMarkedSwellingOfACheckIn) {
    EXPECT_EQ(openOn(withSwelling({"2026-03-10"}, Swelling::Marked), "2026-03-10"), Codes{RedFlag::MarkedSwelling});
    EXPECT_EQ(openOn(withSwelling({"2026-03-10"}, Swelling::Mild), "2026-03-10"), Codes{});
}

TEST(RedFlags, OpenByMildSwellingOnThreeDaysRunning) {
    const auto three = withSwelling({"2026-03-10", "2026-03-11", "2026-03-12"});
    EXPECT_EQ(openOn(three, "2026-03-11"), Codes{});
    EXPECT_EQ(openOn(three, "2026-03-12"), Codes{RedFlag::MarkedSwelling});
}

TEST(RedFlags, DoNotOpenByMildSwellingWithADayBetween) {
    EXPECT_EQ(openOn(withSwelling({"2026-03-10", "2026-03-11", "2026-03-13"}), "2026-03-13"), Codes{});
    auto withNone = withSwelling({"2026-03-10", "2026-03-11", "2026-03-13", "2026-03-14"});
    withNone.checkIn("2026-03-12", [](CheckIn& entry) { entry.swelling = Swelling::None; });
    EXPECT_EQ(openOn(withNone, "2026-03-14"), Codes{});
}

TEST(RedFlags, OpenByAStrengthOrCrossSessionAtStopPain) {
    EXPECT_EQ(openOn(aRunner().strength("2026-03-10", StrengthKind::Full, 8), "2026-03-10"),
              Codes{RedFlag::PainEightOrMore});
    EXPECT_EQ(openOn(aRunner().cross("2026-03-10", 30, 8), "2026-03-10"), Codes{RedFlag::PainEightOrMore});
    EXPECT_EQ(openOn(aRunner().cross("2026-03-10", 30, 7), "2026-03-10"), Codes{});
}

TEST(RedFlags, NameTheRunThatOpenedThem) {
    const auto flags = flagsOn(aRunner().ran("2026-03-10", 5_km, during(9)), viewOf(day("2026-03-12")));
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].since, day("2026-03-10"));
    EXPECT_EQ(flags[0].run, Id::from("run-2026-03-10-1"));
    EXPECT_EQ(flags[0].level, FlagLevel::Urgent);
}

TEST(RedFlags, AreOneOfEachCodeByCodeSinceTheFirstOpening) {
    const auto flags = flagsOn(aRunner()
                                   .ran("2026-03-10", 5_km, during(9))
                                   .ran("2026-03-12", 5_km, during(9))
                                   .answered("2026-03-11", RedFlag::CannotBearWeight),
                               viewOf(day("2026-03-12")));
    ASSERT_GE(flags.size(), 2U);
    EXPECT_EQ(flags[0].code, RedFlag::CannotBearWeight);
    EXPECT_EQ(flags[1].code, RedFlag::PainEightOrMore);
    EXPECT_EQ(flags[1].since, day("2026-03-10"));
    EXPECT_EQ(std::ranges::count(flags, RedFlag::PainEightOrMore, &OpenFlag::code), 1);
}

TEST(RedFlags, OfAMondayDoNotSeeTheMondaysRuns) {
    const auto onMonday = [](const DiaryBuilder& builder) {
        const Diary diary = builder.build();
        const Rules rules;
        return openFlags(diary, judge(diary, rules, day("2026-03-20")).openings, viewOfMonday(day("2026-03-16")))
            .size();
    };
    EXPECT_EQ(onMonday(aRunner().ran("2026-03-16", 5_km, during(9))), 0U);
    EXPECT_EQ(onMonday(aRunner().ran("2026-03-15", 5_km, during(9))), 1U);
    EXPECT_EQ(onMonday(aRunner().answered("2026-03-16", RedFlag::Locks)), 1U);
}

// RF19.

TEST(RepeatedReds, OpenByTheSecondInFourteenDays) {
    const auto reds = [](On first) {
        return openOn(aRunner().ran(first, 5_km, during(6)).ran("2026-03-20", 5_km, during(6)), "2026-03-20");
    };
    EXPECT_EQ(reds("2026-03-06"), Codes{RedFlag::RepeatedRed});
    EXPECT_EQ(reds("2026-03-05"), Codes{});
}

TEST(RepeatedReds, OpenByTheThirdInTwentyEightDays) {
    const auto opensOn29 = [](On first) {
        const Diary diary = aRunner()
                                .ran(first, 5_km, during(6))
                                .ran("2026-03-14", 5_km, during(6))
                                .ran("2026-03-29", 5_km, during(6))
                                .build();
        const Rules rules;
        const Judged judged = judge(diary, rules, day("2026-03-29"));
        return judged.openings.back().on == day("2026-03-29");
    };
    // The second lies 15 days before the 29th, so only the third in 28 days can open it there.
    EXPECT_TRUE(opensOn29("2026-03-01"));
    EXPECT_FALSE(opensOn29("2026-02-28"));
}

TEST(RepeatedReds, AreRoutine) {
    const auto flags = flagsOn(aRunner().ran("2026-03-10", 5_km, during(6)).ran("2026-03-12", 5_km, during(6)),
                               viewOf(day("2026-03-12")));
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].level, FlagLevel::Routine);
}

// Closing.

TEST(RedFlags, OfRoutineStayOpenFor28Days) {
    const auto builder = aRunner().answered("2026-03-01", RedFlag::GettingWorse);
    EXPECT_EQ(openOn(builder, "2026-03-29"), Codes{RedFlag::GettingWorse});
    EXPECT_EQ(openOn(builder, "2026-03-30"), Codes{});
}

TEST(RedFlags, OfRoutineOpenAnewWithANewAnswer) {
    const auto builder =
        aRunner().answered("2026-03-01", RedFlag::GettingWorse).answered("2026-03-20", RedFlag::GettingWorse);
    EXPECT_EQ(openOn(builder, "2026-03-30"), Codes{RedFlag::GettingWorse});
}

TEST(RedFlags, OfEmergencyAndUrgencyAreNeverClosedByTime) {
    EXPECT_EQ(openOn(aRunner().answered("2020-03-01", RedFlag::HotRedSwollen), "2026-03-29"),
              Codes{RedFlag::HotRedSwollen});
    EXPECT_EQ(openOn(aRunner().ran("2020-03-01", 5_km, during(8)), "2026-03-29"), Codes{RedFlag::PainEightOrMore});
}

TEST(RedFlags, AreNotClosedByALaterNo) {
    EXPECT_EQ(openOn(aRunner().answered("2026-03-01", RedFlag::Locks).answered("2026-03-02", RedFlag::Locks, false),
                     "2026-03-03"),
              Codes{RedFlag::Locks});
}

TEST(RedFlags, AreAllClosedByAClinician) {
    for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i)
        EXPECT_TRUE(clearedBy(ClearedBy::Clinician, static_cast<RedFlag>(i))) << Words<RedFlag>::list[i];
}

TEST(RedFlags, OfEmergencyAndUrgencyAreClosedByTheRunnerForRF08AndRF10Only) {
    for (std::size_t i = 0; i < Words<RedFlag>::list.size(); ++i) {
        const auto code = static_cast<RedFlag>(i);
        if (!stopsThePlan(levelOf(code))) continue;
        const bool may = code == RedFlag::MarkedSwelling || code == RedFlag::PainEightOrMore;
        EXPECT_EQ(clearedBy(ClearedBy::Runner, code), may) << word(code);
    }
}

TEST(RedFlags, AreClosedOnlyByAClearanceThatNamesThem) {
    const auto builder = aRunner().answered("2026-03-10", RedFlag::Locks).answered("2026-03-10", RedFlag::GivesWay);
    EXPECT_EQ(openOn(DiaryBuilder(builder).cleared("2026-03-11", {RedFlag::Locks}), "2026-03-12"),
              Codes{RedFlag::GivesWay});
    EXPECT_EQ(openOn(DiaryBuilder(builder).cleared("2026-03-11", {}), "2026-03-12").size(), 2U);
}

TEST(RedFlags, AreClosedByAClearanceOnOrAfterTheOpening) {
    const auto cleared = [](On on, On asked) {
        return openOn(aRunner().answered("2026-03-10", RedFlag::Locks).cleared(on, {RedFlag::Locks}), asked).empty();
    };
    EXPECT_FALSE(cleared("2026-03-09", "2026-03-12"));
    EXPECT_TRUE(cleared("2026-03-10", "2026-03-12"));
    EXPECT_TRUE(cleared("2026-03-12", "2026-03-12"));
    EXPECT_FALSE(cleared("2026-03-13", "2026-03-12"));
}

TEST(RedFlags, OpenAgainAfterAClearance) {
    const auto builder = aRunner()
                             .answered("2026-03-10", RedFlag::Locks)
                             .cleared("2026-03-11", {RedFlag::Locks})
                             .answered("2026-03-12", RedFlag::Locks);
    EXPECT_EQ(openOn(builder, "2026-03-11"), Codes{});
    const auto flags = flagsOn(builder, viewOf(day("2026-03-12")));
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].since, day("2026-03-12"));
}

TEST(RedFlags, StopThePlanOnlyAsEmergencyOrUrgent) {
    EXPECT_TRUE(stopsThePlan(FlagLevel::Emergency));
    EXPECT_TRUE(stopsThePlan(FlagLevel::Urgent));
    EXPECT_FALSE(stopsThePlan(FlagLevel::Routine));
}

}  // namespace restride
