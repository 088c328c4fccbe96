// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/planner.h"

#include "core/assess/assessment.h"
#include "core/exercise/library.h"
#include "core/verify/verify.h"
#include "tests/support/case_one.h"
#include "tests/support/files.h"
#include "tests/support/planned.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

// The plan as a whole: whether there is one, how it goes on, and that it says why.

namespace restride {
namespace {

using namespace literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const Date planMonday = day("2026-03-16");

// No plan.

TEST(WithheldPlan, IsForRunnersUnderEighteen) {
    const Plan plan = planOf(caseOneRunner().born(2009), planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_EQ(plan.withheld->level, FlagLevel::Clinician);
    EXPECT_THAT(plan.withheld->codes, ElementsAre("UNDER_18"));
    EXPECT_TRUE(plan.weeks.empty());
}

TEST(WithheldPlan, NamesAWarningSignBeforeTheAge) {
    const Plan plan = planOf(caseOneRunner().born(2010).answered("2026-03-15", RedFlag::CannotBearWeight), planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_EQ(plan.withheld->level, FlagLevel::Emergency);
    EXPECT_THAT(plan.withheld->codes, ElementsAre("RF01"));
}

TEST(WithheldPlan, IsNotForRunnersOfEighteen) {
    EXPECT_FALSE(planOf(caseOneRunner().born(2008), planMonday).withheld);
}

TEST(WithheldPlan, IsForAnEmergency) {
    const Plan plan = planOf(caseOneRunner().answered("2026-03-10", RedFlag::CalfOrChest), planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_EQ(plan.withheld->level, FlagLevel::Emergency);
    EXPECT_THAT(plan.withheld->codes, ElementsAre("RF03"));
    EXPECT_TRUE(plan.weeks.empty());
}

TEST(WithheldPlan, IsForAnUrgentFlagHoweverOld) {
    const Plan plan = planOf(caseOneRunner().answered("2026-02-16", RedFlag::GivesWay), planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_EQ(plan.withheld->level, FlagLevel::Urgent);
    EXPECT_THAT(plan.withheld->codes, ElementsAre("RF07"));
}

TEST(WithheldPlan, NamesEveryFlagAndTheWorstLevel) {
    const Plan plan = planOf(caseOneRunner()
                                 .answered("2026-03-10", RedFlag::GivesWay)
                                 .answered("2026-03-10", RedFlag::HotRedSwollen)
                                 .answered("2026-03-10", RedFlag::StairsOrSitting),
                             planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_EQ(plan.withheld->level, FlagLevel::Emergency);
    EXPECT_THAT(plan.withheld->codes, ::testing::UnorderedElementsAre("RF02", "RF07"));
}

TEST(WithheldPlan, IsForARunThatHurtTooMuch) {
    const Plan plan = planOf(caseOneRunner().with(lastRun(during(8))), planMonday);
    ASSERT_TRUE(plan.withheld);
    EXPECT_THAT(plan.withheld->codes, ElementsAre("RF10"));
}

TEST(WithheldPlan, IsNotForARoutineFlag) {
    EXPECT_FALSE(planOf(caseOneRunner().answered("2026-03-10", RedFlag::StairsOrSitting), planMonday).withheld);
}

TEST(WithheldPlan, IsNotOpenedByALaterNo) {
    const auto diary =
        caseOneRunner().answered("2026-03-10", RedFlag::GivesWay).answered("2026-03-12", RedFlag::GivesWay, false);
    EXPECT_TRUE(planOf(diary, planMonday).withheld);
}

TEST(WithheldPlan, BecomesAPlanInSettleOnceItIsCleared) {
    const Plan plan =
        planOf(caseOneRunner().answered("2026-03-10", RedFlag::GivesWay).cleared("2026-03-12", {RedFlag::GivesWay}),
               planMonday);
    ASSERT_FALSE(plan.withheld);
    EXPECT_EQ(plan.weeks.front().phase, Phase::Settle);
    EXPECT_EQ(reasonOf<PhaseEnterSettle>(plan.weeks.front().reasons), PhaseEnterSettle{day("2026-03-12")});
    EXPECT_EQ(reasonOf<Cleared>(plan.weeks.front().reasons), Cleared{day("2026-03-12")});
}

TEST(WithheldPlan, TellsOfItsClearanceAsLongAsTheRunnerSettles) {
    const auto cleared =
        caseOneRunner().answered("2026-03-10", RedFlag::GivesWay).cleared("2026-03-12", {RedFlag::GivesWay});
    const PlannedWeek settling = planOf(cleared, "2026-03-23").weeks.front();
    EXPECT_EQ(reasonOf<Cleared>(settling.reasons), Cleared{day("2026-03-12")});
    const auto rebuilding = DiaryBuilder(cleared).inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio);
    EXPECT_FALSE(reasonOf<Cleared>(planOf(rebuilding, "2026-03-23").weeks.front().reasons));
}

TEST(WithheldPlan, IsNotClearedByTheRunnerWhereAClinicianMust) {
    const auto by = [](RedFlag flag) {
        return planOf(caseOneRunner()
                          .answered("2026-03-10", flag)
                          .cleared("2026-03-12", EnumSet<RedFlag>{flag}, ClearedBy::Runner),
                      planMonday)
            .withheld.has_value();
    };
    EXPECT_TRUE(by(RedFlag::GivesWay));
    EXPECT_FALSE(by(RedFlag::MarkedSwelling));
}

// Weeks.

TEST(PlannedWeeks, AreOneToSixteen) {
    EXPECT_EQ(planOf(caseOneRunner(), planMonday, 0).weeks.size(), 1U);
    EXPECT_EQ(planOf(caseOneRunner(), planMonday, -3).weeks.size(), 1U);
    EXPECT_EQ(planOf(caseOneRunner(), planMonday, 16).weeks.size(), 16U);
    EXPECT_EQ(planOf(caseOneRunner(), planMonday, 17).weeks.size(), 16U);
}

TEST(PlannedWeeks, BeginWithTheMondayOfToday) {
    const Plan plan = planOf(caseOneRunner(), "2026-03-19", 3);
    EXPECT_EQ(plan.today, day("2026-03-19"));
    EXPECT_EQ(plan.weeks.at(0).start, planMonday);
    EXPECT_EQ(plan.weeks.at(1).start, day("2026-03-23"));
    EXPECT_EQ(plan.weeks.at(2).start, day("2026-03-30"));
}

TEST(PlannedWeeks, DoNotDependOnHowManyFollow) {
    EXPECT_TRUE(planOf(caseOneRunner(), planMonday, 1).weeks.front() ==
                planOf(caseOneRunner(), planMonday, 8).weeks.front());
}

TEST(PlannedWeeks, AreProvedOptima) {
    for (const PlannedWeek& week : planOf(caseOneRunner(), planMonday, 6).weeks) {
        EXPECT_TRUE(week.proved);
        EXPECT_GT(week.nodes, 0);
        EXPECT_EQ(week.cost, week.costParts.sum());
    }
}

TEST(PlannedWeeks, SayThatTheyAreNotProvedWhenTheSearchMetItsBound) {
    const Diary diary = caseOneRunner().build();
    Rules rules;
    rules.searchNodes = 1;
    const Plan plan = makePlan(diary, assess(diary, rules, planMonday), projectLibrary(), rules, planMonday, 1);
    const PlannedWeek& week = plan.weeks.front();
    EXPECT_FALSE(week.proved);
    EXPECT_TRUE(std::ranges::any_of(week.reasons, [](const Reason& reason) { return reason.is<NotProved>(); }));
    EXPECT_THAT(verify(plan, diary, projectLibrary(), rules), testing::IsEmpty());
}

// The projection.

TEST(Projection, IsWhatComesAfterTheFirstWeek) {
    const Plan plan = planOf(caseOneRunner(), planMonday, 3);
    EXPECT_FALSE(plan.weeks.at(0).projected);
    EXPECT_TRUE(plan.weeks.at(1).projected);
    EXPECT_TRUE(plan.weeks.at(2).projected);
}

TEST(Projection, GoesOnAsIfEveryRunWereGreen) {
    // Held this week; the next grows from what this one plans.
    const Plan plan = planOf(caseOneRunner().with(lastRun(during(3))), planMonday, 2);
    EXPECT_EQ(plan.weeks.at(0).target, 20.0_km);
    const Distance planned = plan.weeks.at(0).planned;
    EXPECT_EQ(plan.weeks.at(1).target, std::max(Ratio::percent(110) * planned, 22.0_km));
    EXPECT_TRUE(reasonOf<Progress>(plan.weeks.at(1).reasons));
}

TEST(Projection, KeepsThePhase) {
    // K = 3 puts this week into SETTLE; no later Monday leaves it.
    for (const PlannedWeek& week : planOf(caseOneRunner().with(lastRun(during(6))), planMonday, 6).weeks)
        EXPECT_EQ(week.phase, Phase::Settle);
    for (const PlannedWeek& week : planOf(caseOneRunner(), planMonday, 6).weeks) EXPECT_EQ(week.phase, Phase::Rebuild);
}

TEST(Projection, HasADeloadEveryFourthWeek) {
    std::vector<int> deloads;
    const Plan plan = planOf(caseOneRunner(), planMonday, 12);
    for (std::size_t i = 0; i < plan.weeks.size(); ++i)
        if (plan.weeks[i].deload) deloads.push_back(static_cast<int>(i) + 1);
    EXPECT_THAT(deloads, ElementsAre(4, 8, 12));
}

TEST(Projection, HasADeloadEveryThirdWeekFromFiftyOn) {
    const auto deloadsOf = [](int born) {
        std::vector<int> deloads;
        const Plan plan = planOf(caseOneRunner().born(born), planMonday, 9);
        for (std::size_t i = 0; i < plan.weeks.size(); ++i)
            if (plan.weeks[i].deload) deloads.push_back(static_cast<int>(i) + 1);
        return deloads;
    };
    EXPECT_THAT(deloadsOf(1976), SizeIs(3));
    EXPECT_THAT(deloadsOf(1977), SizeIs(2));
}

TEST(Projection, KeepsDaysAwayFree) {
    const auto diary = caseOneRunner().away("2026-03-24", "2026-03-27", SpanKind::Holiday);
    const Plan plan = planOf(diary, planMonday, 2);
    for (const PlannedSession& session : plan.weeks.at(1).sessions)
        EXPECT_TRUE(session.on < day("2026-03-24") || session.on > day("2026-03-27")) << session.on.iso();
}

TEST(Projection, KeepsTheLocksOfLaterWeeks) {
    const auto diary = caseOneRunner().locked("2026-03-30", "strength1", Weekday::Wed, LockOwner::Physio);
    const Plan plan = planOf(diary, planMonday, 3);
    EXPECT_EQ(sessionOf(plan.weeks.at(2), "strength1").on, day("2026-04-01"));
    EXPECT_EQ(sessionOf(plan.weeks.at(2), "strength1").lock, LockOwner::Physio);
}

TEST(Planner, KeepsSquatsOutOfPrimeWhileTheyHurt) {
    const auto lunges = [](int squatPain, On on) {
        auto runner = caseOneRunner();
        runner.checkIn(on, [squatPain](CheckIn& entry) { entry.squatPain = PainScore::from(squatPain); });
        const Plan plan = planOf(runner, planMonday);
        return std::ranges::any_of(sessionOf(plan.weeks.front(), "easy1").prime, [](const TimedStep& step) {
            return step.exercise == "walking_lunge_with_trunk_turn";
        });
    };
    EXPECT_TRUE(lunges(2, planMonday));
    EXPECT_FALSE(lunges(3, planMonday));
    EXPECT_FALSE(lunges(3, planMonday - 14));
    EXPECT_TRUE(lunges(3, planMonday - 15));
}

TEST(Projection, KeepsOwnDecisionsOfLaterWeeks) {
    const Plan plan = planOf(caseOneRunner().own("2026-03-23", "easy1", 9.0_km), planMonday, 2);
    EXPECT_EQ(sessionOf(plan.weeks.at(1), "easy1").distance, 9.0_km);
}

TEST(Projection, ClimbsTheWalkRunLadderSessionBySession) {
    const auto diary = aCaseRunner()
                           .everyMorning("2026-03-02", "2026-03-16", 1)
                           .inPhase("2026-03-16", Phase::Rebuild, DecidedBy::Physio, 2);
    std::vector<int> levels;
    for (const PlannedWeek& week : planOf(diary, planMonday, 3).weeks)
        for (const PlannedSession& session : sessionsOf(week, SessionKind::Run))
            levels.push_back(session.perform->walkRun->level);
    EXPECT_THAT(levels, ElementsAre(2, 2, 2, 3, 4, 4, 5, 5, 6));
}

// Reasons.

std::set<std::string> firstReasonsOf(const std::vector<Plan>& plans, SessionType type) {
    std::set<std::string> codes;
    for (const Plan& plan : plans)
        for (const PlannedWeek& week : plan.weeks)
            for (const PlannedSession& session : week.sessions)
                if (session.type == type && !session.done)
                    codes.insert(session.reasons.empty() ? "none" : codeOf(session.reasons.front()));
    return codes;
}

DiaryBuilder reasonsInBuild() {
    return steadyRunner(planMonday, {20.0_km, 20.0_km, 20.0_km, 20.0_km}, 8.0_km, 4)
        .inPhase("2026-03-02", Phase::Build)
        .asked(20.0_km, 8.0_km, 4);
}

TEST(Reasons, OfASessionBeginWithWhatItIs) {
    const std::vector<Plan> plans{planOf(caseOneRunner(), planMonday, 4), planOf(reasonsInBuild(), planMonday, 4),
                                  planOf(caseOneRunner().weekday(30), planMonday, 4),
                                  planOf(caseOneRunner().with(lastRun(during(6))), planMonday, 4)};
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Easy), ElementsAre("RUN_SHARE"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Tech), ElementsAre("TECHNIQUE_RUN"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Long), ElementsAre("LONG_SHARE"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Quality), ElementsAre("QUALITY_STEP"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Full), ElementsAre("STRENGTH_TWICE"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::Short), ElementsAre("STRENGTH_TWICE"));
    EXPECT_THAT(firstReasonsOf(plans, SessionType::LowImpact), ElementsAre("CROSS_LOW_IMPACT"));
}

TEST(Reasons, OfAFinishedSessionSayThatItIsDone) {
    const auto diary = caseOneRunner().ran("2026-03-16", 6.6_km, during(1)).morning("2026-03-17", 1);
    EXPECT_EQ(codesOf(sessionOf(weekOf(diary, "2026-03-17"), "easy1").reasons),
              std::vector<std::string>{"SESSION_DONE"});
}

TEST(Reasons, OfTheWeekBeginWithTheKneesStatus) {
    const auto first = [](const DiaryBuilder& diary) { return codeOf(weekOf(diary, planMonday).reasons.front()); };
    EXPECT_EQ(first(caseOneRunner()), "K0");
    EXPECT_EQ(first(caseOneRunner().with(lastRun(during(3)))), "K1");
    EXPECT_EQ(first(caseOneRunner().with(lastRun(during(4)))), "K2");
    EXPECT_EQ(first(caseOneRunner().with(lastRun(during(6)))), "K3");
}

TEST(Reasons, OfEveryWeekNameThePhase) {
    for (const PlannedWeek& week : planOf(caseOneRunner(), planMonday, 4).weeks)
        EXPECT_THAT(codesOf(week.reasons), Contains("PHASE_ENTER_REBUILD"));
}

TEST(Reasons, NameWhatThePhysiotherapistSet) {
    const PlannedWeek week =
        weekOf(caseOneRunner().rule("2026-03-01", RuleName::Growth, 500, LockOwner::Physio), planMonday);
    EXPECT_EQ(reasonOf<PhysioOverride>(week.reasons), (PhysioOverride{RuleName::Growth, day("2026-03-01")}));
    const PlannedWeek own =
        weekOf(caseOneRunner().rule("2026-03-01", RuleName::Growth, 500, LockOwner::Runner), planMonday);
    EXPECT_THAT(codesOf(own.reasons), Not(Contains("PHYSIO_OVERRIDE")));
}

// Sessions.

Minutes minutesOfSteps(const std::vector<TimedStep>& steps) {
    Minutes sum;
    for (const TimedStep& step : steps) sum += step.minutes;
    return sum;
}

TEST(PlannedRun, IsPrimePerformAndRestore) {
    for (const auto& diary : {caseOneRunner(), caseOneRunner().weekday(28).weekend(28), reasonsInBuild()})
        for (const PlannedWeek& week : planOf(diary, planMonday, 4).weeks)
            for (const PlannedSession& session : sessionsOf(week, SessionKind::Run)) {
                EXPECT_EQ(minutesOfSteps(session.prime) + session.perform->minutes + minutesOfSteps(session.restore),
                          session.minutes)
                    << session.on.iso();
                EXPECT_GE(minutesOfSteps(session.prime), minutes(5));
                EXPECT_GE(minutesOfSteps(session.restore), minutes(5));
            }
}

TEST(PlannedRun, TakesItsDistanceAtTheEasyPaceRoundedUp) {
    const PlannedSession longRun = sessionOf(weekOf(caseOneRunner(), planMonday), "long");
    EXPECT_EQ(longRun.perform->minutes, minutes(58));
    EXPECT_EQ(longRun.minutes, minutes(73));
}

std::set<std::string> strengthIn(const DiaryBuilder& diary) {
    std::set<std::string> ids;
    for (const PlannedSession& session : sessionsOf(weekOf(diary, planMonday), SessionKind::Strength))
        for (const Prescription& dose : session.exercises)
            ids.insert(findExercise(projectLibrary(), dose.exercise)->id);
    return ids;
}

TEST(PlannedStrength, IsOfTheFirstStageInSettle) {
    const auto ids = strengthIn(caseOneRunner().inPhase("2026-03-09", Phase::Settle));
    EXPECT_THAT(ids, Not(IsEmpty()));
    EXPECT_THAT(ids, ::testing::IsSubsetOf(
                         {"EX16", "EX17", "EX18", "EX19", "EX38", "EX10", "EX11", "EX07", "EX09", "EX36", "EX15"}));
}

TEST(PlannedStrength, IsOfTheFirstStageForBeginners) {
    EXPECT_EQ(strengthIn(caseOneRunner().strengthHistory(StrengthHistory::None)),
              strengthIn(caseOneRunner().inPhase("2026-03-09", Phase::Settle)));
}

TEST(PlannedStrength, IsOfTheSecondStageAfterwards) {
    EXPECT_THAT(strengthIn(caseOneRunner()), Contains("EX20"));
}

TEST(PlannedCross, IsEasyInSettle) {
    const auto crossIn = [](const DiaryBuilder& diary) {
        std::vector<int> efforts;
        for (const PlannedSession& session : sessionsOf(weekOf(diary, planMonday), SessionKind::Cross))
            efforts.push_back(session.effort->value());
        return efforts;
    };
    const auto settle = caseOneRunner().inPhase("2026-03-09", Phase::Settle);
    EXPECT_THAT(crossIn(settle), Not(IsEmpty()));
    EXPECT_THAT(crossIn(settle), ::testing::Each(::testing::Le(4)));
    EXPECT_THAT(crossIn(DiaryBuilder(settle).rule("2026-03-09", RuleName::CrossEffortSettle, 2)),
                ::testing::Each(::testing::Le(2)));
}

// The event (H16).

DiaryBuilder beforeEvent(const char* on) {
    return caseOneRunner().with([on](Diary& diary) {
        diary.runner.goal.kind = GoalKind::Event;
        diary.runner.goal.eventDate = day(on);
    });
}

TEST(EventWeek, KeepsTwoDaysBeforeTheEventFreeOfStrengthAndHardRuns) {
    for (const char* event : {"2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"})
        for (const PlannedSession& session : weekOf(beforeEvent(event), planMonday).sessions) {
            const int daysBefore = day(event) - session.on;
            if (daysBefore != 1 && daysBefore != 2) continue;
            EXPECT_NE(session.kind, SessionKind::Strength) << event << ' ' << session.on.iso();
            EXPECT_FALSE(session.hard) << event << ' ' << session.on.iso();
        }
}

TEST(EventWeek, AllowsStrengthThreeDaysBefore) {
    const auto days = daysOf(weekOf(beforeEvent("2026-03-19"), planMonday));
    EXPECT_THAT(days, Contains("mon FULL"));
}

TEST(SoreCalf, FreezesTheCadenceWhateverTheStatus) {
    const auto sore = [](CheckIn& entry) { entry.calfPain = PainScore::of(5); };
    const auto held = caseOneRunner().checkIn(planMonday, sore).ran("2026-03-15", 3_km, during(3));
    const Plan plan = planOf(held, planMonday, 1);
    for (const PlannedSession& session : plan.weeks.front().sessions)
        if (session.kind == SessionKind::Run) {
            EXPECT_EQ(session.perform->cadence, 158);
        }
}

}  // namespace
}  // namespace restride
