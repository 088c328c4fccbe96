// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_one.h"
#include "tests/support/planned.h"
#include "tests/support/session_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

// What is left of a week once it has begun (3.0, "Within a week"; 3.7).

namespace restride {
namespace {

using namespace literals;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Not;
using ::testing::StartsWith;

const Date weekMonday = day("2026-03-16");

/// The runner of the first worked case: T 22.0 km, LONG 8.8, TECH 6.6, EASY 6.6, two FULL, one XT.
DiaryBuilder midWeek(const char* today) {
    return caseOneRunner().everyMorning(weekMonday, today, 1);
}

/// The same with the plan as told on Monday: Mon FULL, Tue TECH, Thu EASY, Fri FULL, Sat XT, Sun LONG.
DiaryBuilder midToldWeek(const char* today) {
    return midWeek(today).issued(weekMonday, issuedFrom(planOf(caseOneRunner(), weekMonday)));
}

std::vector<std::string> namesLeft(const PlannedWeek& week) {
    std::vector<std::string> names;
    for (const PlannedSession& session : week.sessions)
        if (!session.done) names.push_back(session.name.text());
    return names;
}

std::vector<std::string> namesMissed(const PlannedWeek& week) {
    std::vector<std::string> names;
    for (const Reason& reason : week.reasons)
        if (const auto* missed = reason.as<MissedDropped>()) names.emplace_back(missed->session.text());
    return names;
}

/// The name that the finished session of the day bears.
std::string doneAs(const PlannedWeek& week, const char* on) {
    for (const PlannedSession& session : week.sessions)
        if (session.done && session.on == day(on)) return session.name.text();
    return "nothing";
}

// Places of done sessions without an issued plan.

TEST(DoneSession, TakesAnEasyRunBeforeTheLongOne) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(1)), "2026-03-18");
    EXPECT_EQ(doneAs(week, "2026-03-17"), "easy1");
    EXPECT_THAT(namesLeft(week), Contains("long"));
    EXPECT_THAT(namesLeft(week), Contains("technique"));
    EXPECT_EQ(week.planned, 22.0_km);
}

TEST(DoneSession, TakesTheTechniqueRunAfterTheEasyOnes) {
    const PlannedWeek week = weekOf(
        midWeek("2026-03-19").ran("2026-03-16", 6.6_km, during(1)).ran("2026-03-18", 6.6_km, during(1)), "2026-03-19");
    EXPECT_EQ(doneAs(week, "2026-03-18"), "technique");
    EXPECT_THAT(namesLeft(week), Contains("long"));
}

TEST(DoneSession, OfKindLongTakesTheLongRun) {
    const auto diary = midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(1), kind(RunKind::Long));
    const PlannedWeek week = weekOf(diary, "2026-03-18");
    EXPECT_EQ(doneAs(week, "2026-03-17"), "long");
    EXPECT_THAT(namesLeft(week), Not(Contains("long")));
}

TEST(DoneSession, OfKindTechniqueTakesTheTechniqueRun) {
    const auto diary = midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(1), kind(RunKind::Technique));
    EXPECT_EQ(doneAs(weekOf(diary, "2026-03-18"), "2026-03-17"), "technique");
}

TEST(DoneSession, StaysWhereItWasAndSaysSo) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.4_km, during(1)), "2026-03-18");
    const PlannedSession& done = sessionOf(week, "easy1");
    EXPECT_EQ(done.on, day("2026-03-17"));
    EXPECT_EQ(done.distance, 6.4_km);
    EXPECT_EQ(codesOf(done.reasons), std::vector<std::string>{"SESSION_DONE"});
    EXPECT_EQ(reasonOf<SessionDone>(done.reasons), SessionDone{day("2026-03-17")});
}

TEST(DoneSession, OfStrengthTakesAStrengthSession) {
    const PlannedWeek week = weekOf(midWeek("2026-03-17").strength("2026-03-16"), "2026-03-17");
    EXPECT_EQ(doneAs(week, "2026-03-16"), "strength1");
    EXPECT_THAT(namesLeft(week), Contains("strength2"));
}

TEST(DoneSession, OfCrossTrainingTakesItsPlace) {
    const PlannedWeek week = weekOf(midWeek("2026-03-17").cross("2026-03-16"), "2026-03-17");
    EXPECT_EQ(doneAs(week, "2026-03-16"), "cross1");
    EXPECT_THAT(namesLeft(week), Not(Contains("cross1")));
}

TEST(DoneSession, BeyondThePlanIsAnExtraOne) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").cross("2026-03-16").cross("2026-03-17"), "2026-03-18");
    EXPECT_EQ(doneAs(week, "2026-03-16"), "cross1");
    EXPECT_EQ(doneAs(week, "2026-03-17"), "extra1");
}

TEST(DoneSession, OfHipsTakesNoStrengthSession) {
    const PlannedWeek week = weekOf(midWeek("2026-03-17").strength("2026-03-16", StrengthKind::Hips), "2026-03-17");
    EXPECT_EQ(doneAs(week, "2026-03-16"), "extra1");
    EXPECT_EQ(sessionOf(week, "extra1").type, SessionType::Hips);
    EXPECT_THAT(namesLeft(week), Contains("strength1"));
    EXPECT_THAT(namesLeft(week), Contains("strength2"));
}

TEST(DoneSession, OfTodayTakesItsPlaceToo) {
    const PlannedWeek week = weekOf(midWeek("2026-03-17").ran("2026-03-17", 6.6_km, during(1)), "2026-03-17");
    EXPECT_EQ(doneAs(week, "2026-03-17"), "easy1");
}

// Places by an issued plan.

TEST(ToldSession, IsTakenByTheRunOfItsDay) {
    const PlannedWeek week = weekOf(midToldWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(1)), "2026-03-18");
    EXPECT_EQ(doneAs(week, "2026-03-17"), "technique");
    EXPECT_THAT(namesLeft(week), Contains("easy1"));
}

TEST(ToldSession, IsTakenByTheEarliestOfItsKindOnAnotherDay) {
    const PlannedWeek week = weekOf(midToldWeek("2026-03-18").ran("2026-03-18", 6.6_km, during(1)), "2026-03-18");
    EXPECT_EQ(doneAs(week, "2026-03-18"), "technique");
}

TEST(ToldSession, IsDroppedWhenItsDayIsGone) {
    const PlannedWeek week = weekOf(midToldWeek("2026-03-18"), "2026-03-18");
    EXPECT_THAT(namesLeft(week), Not(Contains("technique")));
    EXPECT_THAT(namesLeft(week), Not(Contains("strength1")));
    EXPECT_THAT(namesMissed(week), ::testing::UnorderedElementsAre("technique", "strength1"));
}

TEST(ToldSession, IsNotMadeUpForByTheOthers) {
    const PlannedWeek week = weekOf(midToldWeek("2026-03-18"), "2026-03-18");
    EXPECT_EQ(sessionOf(week, "easy1").distance, 6.6_km);
    EXPECT_LE(sessionOf(week, "long").distance.value(), 8.8_km);
    EXPECT_EQ(week.target, 22.0_km);
}

TEST(ToldSession, IsNotMissedOnItsOwnDay) {
    EXPECT_THAT(namesLeft(weekOf(midToldWeek("2026-03-17"), "2026-03-17")), Contains("technique"));
}

TEST(ToldSession, KeepsItsDayWhereItCan) {
    const auto left = daysOf(weekOf(midToldWeek("2026-03-17").strength("2026-03-16"), "2026-03-17"));
    EXPECT_THAT(left, ::testing::ElementsAre("tue TECH 6600", "thu EASY 6600", "fri FULL", "sat LOW_IMPACT",
                                             "sun LONG 8800 hard"));
}

TEST(ToldSession, KeepsALongerSizeThanMondayGives) {
    auto told = issuedFrom(planOf(caseOneRunner(), weekMonday));
    for (IssuedSession& session : told.front().sessions)
        if (session.name == "easy1"_name) session.distance = 7.0_km;
    const PlannedWeek week = weekOf(caseOneRunner().issued(weekMonday, told), weekMonday);
    EXPECT_GT(sessionOf(week, "easy1").distance.value(), 6.6_km);
}

TEST(ToldSession, OfTheLadderHasTheSizeOfTodaysStep) {
    const auto monday = aRunner()
                            .weekday(60)
                            .weekend(60)
                            .everyMorning("2026-03-09", "2026-03-18", 1)
                            .ran("2026-03-11", 5_km, during(1))
                            .inPhase(weekMonday, Phase::Rebuild, DecidedBy::Physio, 5);
    const auto hurt = DiaryBuilder(monday)
                          .issued(weekMonday, issuedFrom(planOf(monday, weekMonday)))
                          .ran(weekMonday, 3_km, during(4), kind(RunKind::WalkRun));
    int left = 0;
    for (const PlannedSession& session : weekOf(hurt, "2026-03-18").sessions) {
        if (session.type != SessionType::WalkRun || session.done) continue;
        ++left;
        EXPECT_EQ(session.perform->walkRun->level, 4);
        // 24 minutes at 6:30 min/km; the issued plan had 27.
        EXPECT_EQ(session.distance, 3.6_km);
    }
    EXPECT_GE(left, 1);
}

TEST(ToldSession, BringsOneThatMondayDoesNotKnow) {
    auto told = issuedFrom(planOf(caseOneRunner(), weekMonday));
    IssuedSession second = told.front().sessions.at(1);
    second.name = "easy2"_name;
    second.type = SessionType::Easy;
    second.distance = 3.0_km;
    second.minutes = minutes(35);
    second.on = weekMonday + 4;
    told.front().sessions.push_back(second);
    EXPECT_THAT(namesLeft(weekOf(caseOneRunner().issued(weekMonday, told), weekMonday)), Contains("easy2"));
}

TEST(ToldSession, MayBeCalledByAnotherProgramsWords) {
    auto told = issuedFrom(planOf(caseOneRunner(), weekMonday));
    for (IssuedSession& session : told.front().sessions)
        if (session.name == "easy1"_name) session.name = SessionName::fromDocument("thursday");
    const auto runner = caseOneRunner().issued(weekMonday, told).locked(weekMonday, "thursday", Weekday::Wed);
    const PlannedWeek week = weekOf(runner, weekMonday);
    EXPECT_THAT(namesLeft(week), Not(Contains("easy1")));
    EXPECT_EQ(sessionOf(week, "thursday").on.weekday(), Weekday::Wed);
}

TEST(ToldSession, OfAProjectionOnlyShowsItsDay) {
    auto told = issuedFrom(planOf(caseOneRunner(), weekMonday));
    told.front().projected = true;
    for (IssuedSession& session : told.front().sessions)
        if (session.name == "easy1"_name) session.distance = 3.0_km;
    EXPECT_EQ(sessionOf(weekOf(caseOneRunner().issued("2026-03-09", told), weekMonday), "easy1").distance, 6.6_km);
}

TEST(ToldWeek, IsPlannedAgainAsItWasTold) {
    const Plan first = planOf(caseOneRunner(), weekMonday);
    const PlannedWeek again = weekOf(caseOneRunner().issued(weekMonday, issuedFrom(first)), weekMonday);
    EXPECT_EQ(daysOf(again), daysOf(first.weeks.front()));
}

// Lower sizes.

TEST(RunsLeft, AreLoweredToWhatIsLeftOfTheTarget) {
    // 10 km instead of 6.6: 12 km are left for 15.4.
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 10.0_km, during(1)), "2026-03-18");
    EXPECT_EQ(sessionOf(week, "technique").distance, 5.1_km);
    EXPECT_EQ(sessionOf(week, "long").distance, 6.8_km);
    EXPECT_EQ(sessionOf(week, "technique").minutes, minutes(34 + 15));
}

TEST(RunsLeft, AreNoneWhenTheTargetIsRun) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 22.0_km, during(1)), "2026-03-18");
    EXPECT_THAT(runsOf(week), ::testing::SizeIs(1));
    EXPECT_EQ(week.planned, 22.0_km);
}

TEST(RunsLeft, DoNotGrowOnceTheWeekHolds) {
    // K = 1 since Tuesday: 20.0 − 6.6 km are left for 15.4.
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(3)), "2026-03-18");
    EXPECT_EQ(week.target, 22.0_km);
    EXPECT_EQ(sessionOf(week, "technique").distance, 5.7_km);
    EXPECT_EQ(sessionOf(week, "long").distance, 7.6_km);
}

TEST(RunsLeft, AreNoLongerThanTodaysCap) {
    // AMBER2 on Tuesday: four fifths of 8 km.
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(4)), "2026-03-18");
    EXPECT_EQ(week.runCap, 6.4_km);
    EXPECT_EQ(sessionOf(week, "long").distance, 6.4_km);
    EXPECT_EQ(sessionOf(week, "technique").distance, 5.7_km);
}

TEST(RunsLeft, SayWhichCapLoweredThemToday) {
    const auto diary = midToldWeek("2026-03-17").ran("2026-03-16", 5.0_km, during(4));
    const PlannedWeek week = weekOf(diary, "2026-03-17");
    const PlannedSession& session = sessionOf(week, "long");
    ASSERT_EQ(session.distance, 6.4_km);
    EXPECT_EQ(reasonOf<RunCap110>(session.reasons), std::nullopt);
    EXPECT_EQ(reasonOf<LongCap80>(session.reasons), (LongCap80{8.0_km, 6.4_km}));
}

TEST(RunsLeft, AreEasyAndKeepTheirNamesInAmber) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(4)), "2026-03-18");
    for (const char* name : {"long", "technique"}) {
        EXPECT_EQ(sessionOf(week, name).type, SessionType::Easy) << name;
        EXPECT_FALSE(sessionOf(week, name).hard) << name;
        EXPECT_EQ(codeOf(sessionOf(week, name).reasons.front()), "RUN_SHARE") << name;
    }
}

TEST(RunsLeft, LeaveTheNextDayFreeAfterAmber) {
    const PlannedWeek week = weekOf(midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(4)), "2026-03-18");
    EXPECT_THAT(daysOf(week), Each(Not(StartsWith("wed EASY"))));
    EXPECT_EQ(reasonOf<RestAfterAmber2>(week.reasons), RestAfterAmber2{day("2026-03-17")});
}

TEST(RunsLeft, LeaveTwoDaysFreeAfterRed) {
    const PlannedWeek week = weekOf(midWeek("2026-03-17").ran("2026-03-16", 6.6_km, during(6)), "2026-03-17");
    EXPECT_THAT(daysOf(week), Each(Not(StartsWith("tue EASY"))));
    EXPECT_THAT(daysOf(week), Each(Not(StartsWith("wed EASY"))));
    EXPECT_EQ(reasonOf<RestAfterRed>(week.reasons), RestAfterRed{day("2026-03-16")});
}

/// Six runs a week in SUSTAIN at K = 1: T = 20.0 km, LONG 5.4 and 5 × 2.9 km.
DiaryBuilder sixRuns(Distance weekly = 20.0_km) {
    return steadyRunner(weekMonday, {weekly, weekly, weekly, weekly}, 12.0_km)
        .inPhase("2026-01-05", Phase::Sustain)
        .asked(weekly, 12.0_km, 6)
        .with(lastRun(during(3)));
}

Distance easyLeft(const PlannedWeek& week) {
    for (const PlannedSession& session : week.sessions)
        if (!session.done && session.name.stem() == NameStem::Easy) return *session.distance;
    return {};
}

TEST(RunsLeft, AreLoweredToFourFifthsOfWhatAnAmberRunLeft) {
    // 0.8 × 20.0 = 16.0 km for the 17.0 that are left.
    const auto diary = sixRuns().ran(weekMonday, 2.9_km, during(4)).morning("2026-03-17", 1);
    const PlannedWeek week = weekOf(diary, "2026-03-17");
    EXPECT_EQ(sessionOf(week, "long").distance, 5.0_km);
    EXPECT_EQ(easyLeft(week), 2.7_km);
}

TEST(RunsLeft, AreLoweredToThreeFifthsOfWhatARedRunLeft) {
    // 0.6 × 20.0 = 12.0 km for the 17.0 that are left.
    const auto diary = sixRuns().ran(weekMonday, 2.9_km, during(6)).morning("2026-03-17", 1);
    const PlannedWeek week = weekOf(diary, "2026-03-17");
    EXPECT_EQ(sessionOf(week, "long").distance, 3.8_km);
    EXPECT_EQ(easyLeft(week), 2.0_km);
}

TEST(RunsLeft, CountTheSharesFromWhatWasDoneBeforeTheRun) {
    // 0.6 × (20.0 − 2.9) = 10.2 km for the 14.1 that are left: the easy ones at 2.1.
    const auto diary = sixRuns()
                           .ran(weekMonday, 2.9_km, during(1))
                           .ran("2026-03-17", 2.9_km, during(6))
                           .everyMorning("2026-03-17", "2026-03-18", 1);
    const PlannedWeek week = weekOf(diary, "2026-03-18");
    EXPECT_EQ(sessionOf(week, "long").distance, 3.9_km);
    EXPECT_EQ(easyLeft(week), 2.1_km);
}

TEST(RunsLeft, BelowTwoKilometresAreLeftOut) {
    // 0.6 × 18.0 = 10.8 km for LONG 4.8 and 4 × 2.6: 1.8 km each.
    const auto diary = sixRuns(18.0_km).ran(weekMonday, 2.6_km, during(6)).morning("2026-03-17", 1);
    const PlannedWeek week = weekOf(diary, "2026-03-17");
    EXPECT_EQ(easyLeft(week), 0_m);
    EXPECT_EQ(sessionOf(week, "long").distance, 3.4_km);
}

TEST(RunsLeft, GrowNoMoreWhenTheMondayWasCut) {
    const auto cut = caseOneRunner().with(lastRun(during(4)));
    EXPECT_EQ(weekOf(cut, weekMonday).target, 16.0_km);
    const auto diary = DiaryBuilder(cut).ran(weekMonday, 5.3_km, during(0)).everyMorning("2026-03-17", "2026-03-18", 1);
    const PlannedWeek week = weekOf(diary, "2026-03-18");
    EXPECT_EQ(week.target, 16.0_km);
    EXPECT_LE(week.planned, 16.0_km);
    EXPECT_THAT(runsOf(week), Each(StartsWith("EASY")));
}

// Own decisions.

TEST(OwnDecision, MakesARunLongerThanTheCap) {
    const PlannedWeek week = weekOf(caseOneRunner().weekday(120).own(weekMonday, "easy1", 12.0_km), weekMonday);
    const PlannedSession& easy = sessionOf(week, "easy1");
    EXPECT_EQ(easy.distance, 12.0_km);
    EXPECT_EQ(easy.minutes, minutes(78 + 15));
    EXPECT_EQ(reasonOf<OwnDecided>(easy.reasons), OwnDecided{"easy1"_name});
    EXPECT_EQ(week.target, 22.0_km);
    EXPECT_EQ(week.runCap, 8.8_km);
}

TEST(OwnDecision, LeavesTheOtherRunsAsTheyAre) {
    const PlannedWeek week = weekOf(caseOneRunner().own(weekMonday, "long", 14.0_km), weekMonday);
    EXPECT_EQ(sessionOf(week, "easy1").distance, 6.6_km);
    EXPECT_EQ(sessionOf(week, "technique").distance, 6.6_km);
}

TEST(OwnDecision, IsNotTrimmedToTheLongRunsShare) {
    const PlannedWeek week = weekOf(caseOneRunner().weekend(150).own(weekMonday, "long", 14.0_km), weekMonday);
    EXPECT_EQ(sessionOf(week, "long").distance, 14.0_km);
}

TEST(OwnDecision, MakesARunShorter) {
    const PlannedWeek week = weekOf(caseOneRunner().own(weekMonday, "easy1", 3.0_km), weekMonday);
    EXPECT_EQ(sessionOf(week, "easy1").distance, 3.0_km);
    EXPECT_EQ(sessionOf(week, "technique").distance, 6.6_km);
}

/// On the fourth rung since Monday: 6 × (4 + 1) minutes, 3.6 km of running.
DiaryBuilder onTheFourthRung() {
    return caseOneRunner().inPhase(weekMonday, Phase::Rebuild, DecidedBy::Physio, 4);
}

TEST(OwnDecision, MakesAWalkRunShorterByALowerRung) {
    const PlannedSession before = sessionOf(weekOf(onTheFourthRung(), weekMonday), "walk_run1");
    ASSERT_EQ(before.perform->walkRun->level, 4);
    const PlannedWeek week = weekOf(onTheFourthRung().own(weekMonday, "walk_run1", 2.0_km), weekMonday);
    const PlannedSession& lower = sessionOf(week, "walk_run1");
    EXPECT_EQ(lower.perform->walkRun->level, 2);
    EXPECT_EQ(lower.distance, 1.8_km);
    EXPECT_EQ(lower.minutes, before.minutes - minutes(6));
    EXPECT_TRUE(reasonOf<OwnDecided>(lower.reasons));
    EXPECT_EQ(reasonOf<WalkRun>(lower.reasons)->level, 2);
    EXPECT_EQ(sessionOf(week, "walk_run2").perform->walkRun->level, 4);
}

TEST(OwnDecision, LeavesAWalkRunTheLowestRungAtLeast) {
    const PlannedWeek week = weekOf(onTheFourthRung().own(weekMonday, "walk_run1", 0.5_km), weekMonday);
    EXPECT_EQ(sessionOf(week, "walk_run1").perform->walkRun->level, 1);
    EXPECT_EQ(sessionOf(week, "walk_run1").distance, 1.2_km);
}

TEST(OwnDecision, NeverMakesAWalkRunLonger) {
    const PlannedWeek week = weekOf(onTheFourthRung().own(weekMonday, "walk_run1", 6.0_km), weekMonday);
    EXPECT_EQ(sessionOf(week, "walk_run1").perform->walkRun->level, 4);
}

TEST(OwnDecision, GivesASessionItsDay) {
    const PlannedWeek week = weekOf(caseOneRunner().own(weekMonday, "easy1", {}, Weekday::Wed), weekMonday);
    EXPECT_EQ(sessionOf(week, "easy1").on, day("2026-03-18"));
    EXPECT_EQ(sessionOf(week, "easy1").distance, 6.6_km);
}

TEST(OwnDecision, GivesAStrengthSessionItsDay) {
    const PlannedWeek week = weekOf(caseOneRunner().own(weekMonday, "strength1", {}, Weekday::Wed), weekMonday);
    EXPECT_EQ(sessionOf(week, "strength1").on, day("2026-03-18"));
}

TEST(OwnDecision, SkipsASession) {
    const PlannedWeek week = weekOf(caseOneRunner().skips(weekMonday, "easy1"), weekMonday);
    EXPECT_EQ(findSession(week, "easy1"), nullptr);
    EXPECT_EQ(sessionOf(week, "technique").distance, 6.6_km);
    EXPECT_EQ(reasonOf<OwnDecided>(week.reasons), OwnDecided{"easy1"_name});
}

TEST(OwnDecision, OfAnUnknownSessionOrAnotherWeekChangesNothing) {
    const PlannedWeek without = weekOf(caseOneRunner(), weekMonday);
    EXPECT_TRUE(weekOf(caseOneRunner().own(weekMonday, "easy9", 14.0_km), weekMonday) == without);
    EXPECT_TRUE(weekOf(caseOneRunner().own("2026-03-23", "easy1", 14.0_km), weekMonday) == without);
}

TEST(OwnDecision, HoldsInAmberAsWell) {
    const auto diary = midWeek("2026-03-18").ran("2026-03-17", 6.6_km, during(4)).own(weekMonday, "long", 14.0_km);
    EXPECT_EQ(sessionOf(weekOf(diary, "2026-03-18"), "long").distance, 14.0_km);
}

}  // namespace
}  // namespace restride
