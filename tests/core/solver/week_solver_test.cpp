// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_solver.h"

#include "core/plan/rules.h"
#include "tests/support/brute_force.h"
#include "tests/support/effort.h"
#include "tests/support/random_week.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

namespace restride {

namespace {

using namespace literals;

// A week in few words

/// A settled week of REBUILD with 60 minutes on weekdays and 120 at the weekend, two sessions a day.
WeekProblem aWeek(std::initializer_list<Token> tokens = {}) {
    WeekProblem problem;
    problem.tokens = tokens;
    for (std::size_t day = 0; day < 7; ++day) {
        problem.days[day].budget = minutes(day < 5 ? 60 : 120);
        problem.days[day].kinds = EnumSet<SessionKind>::all();
    }
    problem.hardRuns = 1;
    return problem;
}

/// All days closed but these.
WeekProblem onlyOn(std::initializer_list<Weekday> days, std::initializer_list<Token> tokens) {
    WeekProblem problem = aWeek(tokens);
    for (DayRoom& room : problem.days) room.closed = true;
    for (const Weekday day : days) problem.days[static_cast<std::size_t>(dayIndex(day))].closed = false;
    return problem;
}

DayRoom& roomOf(WeekProblem& problem, Weekday day) {
    return problem.days[static_cast<std::size_t>(dayIndex(day))];
}

Token aRun(SessionType type, Distance distance, Minutes wraps = minutes(15)) {
    Token token;
    token.name = SessionName::fromDocument(word(type));
    token.type = type;
    token.distance = distance;
    token.minutes = minutesFor(distance, planning::easyPace) + wraps;
    token.hard = type == SessionType::Quality;
    return token;
}

Token easy(Distance distance = 4_km) {
    return aRun(SessionType::Easy, distance);
}
Token quality(Distance distance = 4_km) {
    return aRun(SessionType::Quality, distance);
}
Token aLong(Distance distance = 9_km) {
    return aRun(SessionType::Long, distance);
}
Token hard(Token token) {
    token.hard = true;
    return token;
}
Token own(Token token) {
    token.own = true;
    return token;
}
Token locked(Token token, Weekday day) {
    token.locked = day;
    return token;
}
Token shown(Token token, Weekday day) {
    token.shown = day;
    return token;
}
Token preferring(Token token, EnumSet<Weekday> days) {
    token.preferred = days;
    return token;
}

Token other(SessionKind kind, SessionType type, Minutes length) {
    Token token;
    token.name = SessionName::fromDocument(word(type));
    token.kind = kind;
    token.type = type;
    token.minutes = length;
    return token;
}
Token full() {
    return other(SessionKind::Strength, SessionType::Full, planning::fullMinutes);
}
Token brief() {
    return other(SessionKind::Strength, SessionType::Short, planning::shortMinutes);
}
Token cross() {
    return other(SessionKind::Cross, SessionType::LowImpact, planning::crossMinutes);
}

FinishedSession ran(int day, SessionType type = SessionType::Easy) {
    return {.day = day, .kind = SessionKind::Run, .type = type, .hard = false};
}
FinishedSession ranHard(int day) {
    return {.day = day, .kind = SessionKind::Run, .type = SessionType::Easy, .hard = true};
}
FinishedSession lifted(int day, SessionType type = SessionType::Full) {
    return {.day = day, .kind = SessionKind::Strength, .type = type, .hard = false};
}
FinishedSession cycled(int day) {
    return {.day = day, .kind = SessionKind::Cross, .type = SessionType::LowImpact, .hard = false};
}

/// The best week in one line: each token's type and day in token order, then penalty and J. `none` when no week keeps
/// all locks.
std::string best(const WeekProblem& problem) {
    const auto week = solveWeek(problem);
    if (!week) return "none";
    std::string line;
    for (const Placement& placement : week->placements) {
        line += word(placement.type);
        line += placement.day ? " " + std::string(word(*placement.day)) : " dropped";
        if (placement.shortened) line += " " + std::to_string(placement.distance.count()) + "m";
        line += ", ";
    }
    return line + std::to_string(week->penalty) + "/" + std::to_string(week->cost.sum());
}

using enum Weekday;

// The worked weeks of the rules (3.12)

TEST(WeekSolver, PlansTheSettledWeekOfCase1) {
    WeekProblem problem = aWeek({preferring(hard(aLong(8.8_km)), {Sat, Sun}), aRun(SessionType::Tech, 6.6_km),
                                 easy(6.6_km), full(), full(), cross()});
    problem.finished = {lifted(-7), ran(-6), ran(-4), lifted(-3), ran(-2)};
    EXPECT_EQ(best(problem), "long sun, tech tue, easy thu, full mon, full fri, low_impact sat, 0/4");
    problem.lastLong = -2;
    EXPECT_EQ(best(problem), "long sun, tech tue, easy thu, full mon, full fri, low_impact sat, 0/4");
}

TEST(WeekSolver, PlansTheWeekAfterTheFlareOfCase3) {
    WeekProblem problem = aWeek({easy(3.7_km), easy(3.7_km), easy(3.7_km), full(), full(), cross(), cross()});
    problem.finished = {ran(-7), lifted(-6), ranHard(-5), cycled(-3), lifted(-2, SessionType::Short), ran(-1)};
    problem.hardRuns = 0;
    EXPECT_EQ(best(problem), "easy tue, easy fri, easy sun, full wed, full sat, low_impact mon, low_impact sat, 0/2");
}

TEST(WeekSolver, ConcedesOneCrossTrainingInCase5) {
    WeekProblem problem =
        aWeek({easy(3.6_km), easy(3.6_km), easy(3.6_km), easy(3.6_km), full(), full(), cross(), cross()});
    problem.finished = {lifted(-7), ran(-6), ran(-4), lifted(-3), ran(-2)};
    problem.hardRuns = 0;
    EXPECT_EQ(best(problem),
              "easy mon, easy wed, easy fri, easy sun, full tue, full sat, low_impact sat, low_impact dropped, 1/2");
}

TEST(WeekSolver, PlansTheWalkRunWeekOfCase7) {
    Token walkRun = aRun(SessionType::WalkRun, 1.2_km);
    walkRun.minutes = minutes(39);
    const WeekProblem problem = aWeek({walkRun, walkRun, walkRun, full(), full(), cross()});
    EXPECT_EQ(best(problem), "walk_run mon, walk_run wed, walk_run fri, full tue, full sat, low_impact sun, 0/0");
}

TEST(WeekSolver, ConcedesWhatTheBusyWeekOfCase8Needs) {
    const Minutes wraps = minutes(10);
    WeekProblem problem = onlyOn({Tue, Thu, Sat}, {preferring(hard(aRun(SessionType::Long, 7.6_km, wraps)), {Sat, Sun}),
                                                   aRun(SessionType::Tech, 6.1_km, wraps),
                                                   aRun(SessionType::Easy, 6.1_km, wraps), full(), full(), cross()});
    for (DayRoom& room : problem.days) room.budget = minutes(room.closed ? 0 : 45);
    roomOf(problem, Sat).budget = minutes(60);
    problem.finished = {lifted(-7), ran(-6), ran(-4), lifted(-3), ran(-2)};
    EXPECT_EQ(best(problem),
              "long sat, easy tue 3500m, easy thu 3500m, short tue, short thu, low_impact dropped, 81/14");
    const CostParts cost = solveWeek(problem).value().cost;
    EXPECT_EQ(cost, (CostParts{.strengthOnRunDay = 6, .strengthGap = 4, .doubleDay = 4}));
}

TEST(WeekSolver, PlansTheHillsOfCase10) {
    WeekProblem problem =
        aWeek({preferring(aLong(8.8_km), {Sat, Sun}), quality(5.7_km), easy(5.7_km), easy(5.7_km), full(), full()});
    problem.finished = {ran(-7), lifted(-7), ran(-5), ran(-4), lifted(-3), ran(-2)};
    problem.runStreak = 2;
    problem.hardRuns = 2;
    problem.crossApartFromRuns = false;
    EXPECT_EQ(best(problem), "long sun, quality mon, easy wed, easy fri, full tue, full sat, 0/0");
}

// Hard constraints (3.4.2)

TEST(WeekSolver, PutsNothingOnAClosedDay) {
    EXPECT_EQ(best(onlyOn({Thu}, {easy()})), "easy thu, 0/0");
    EXPECT_EQ(best(onlyOn({}, {easy()})), "easy dropped, 3000/0");
}

TEST(WeekSolver, KeepsTheMinutesOfTheDay) {
    WeekProblem problem = onlyOn({Mon, Tue}, {easy(4_km)});
    roomOf(problem, Mon).budget = minutes(40);
    EXPECT_EQ(best(problem), "easy tue, 0/0");
    roomOf(problem, Mon).budget = minutes(41);
    EXPECT_EQ(best(problem), "easy mon, 0/0");
}

TEST(WeekSolver, AddsUpTheMinutesOfADay) {
    WeekProblem problem = onlyOn({Mon}, {brief(), cross()});
    roomOf(problem, Mon).budget = minutes(42);
    EXPECT_EQ(best(problem), "short mon, low_impact mon, 0/2");
    roomOf(problem, Mon).budget = minutes(41);
    EXPECT_EQ(best(problem), "short mon, low_impact dropped, 1/0");
}

TEST(WeekSolver, PutsOnADayOnlyTheKindsThatItTakes) {
    WeekProblem problem = aWeek({easy(), brief(), cross()});
    roomOf(problem, Mon).kinds = {SessionKind::Strength};
    roomOf(problem, Tue).kinds = {SessionKind::Cross};
    EXPECT_EQ(best(problem), "easy wed, short mon, low_impact tue, 0/0");
}

TEST(WeekSolver, RunsOnceADay) {
    EXPECT_EQ(best(onlyOn({Sat}, {easy(), easy()})), "easy sat, easy dropped, 900/0");
}

TEST(WeekSolver, CrossTrainsOnceADay) {
    EXPECT_EQ(best(onlyOn({Sat}, {cross(), cross()})), "low_impact sat, low_impact dropped, 1/0");
}

TEST(WeekSolver, KeepsTheSessionsOfADay) {
    WeekProblem problem = onlyOn({Sat}, {brief(), cross()});
    problem.sessionsPerDay = 1;
    EXPECT_EQ(best(problem), "short sat, low_impact dropped, 1/0");
}

TEST(WeekSolver, CountsFinishedSessionsOfTheDay) {
    WeekProblem problem = onlyOn({Sat}, {cross()});
    problem.finished = {lifted(5)};
    EXPECT_EQ(best(problem), "low_impact sat, 0/2");
    problem.sessionsPerDay = 1;
    EXPECT_EQ(best(problem), "low_impact dropped, 1/0");
}

TEST(WeekSolver, KeepsCrossTrainingApartFromRuns) {
    WeekProblem problem = onlyOn({Sat}, {easy(), cross()});
    EXPECT_EQ(best(problem), "easy sat, low_impact dropped, 1/0");
    problem.crossApartFromRuns = false;
    EXPECT_EQ(best(problem), "easy sat, low_impact sat, 0/2");
}

TEST(WeekSolver, LeavesTheRestDays) {
    WeekProblem problem = onlyOn({Mon, Wed, Fri}, {easy(), easy(), easy()});
    problem.restDays = 5;
    EXPECT_EQ(best(problem), "easy mon, easy fri, easy dropped, 150/0");
}

TEST(WeekSolver, CountsPastDaysWithoutASessionAsRest) {
    WeekProblem problem = onlyOn({Sat, Sun}, {easy(), brief()});
    problem.restDays = 5;
    EXPECT_EQ(best(problem), "easy sat, short sun, 0/0");
    problem.finished = {cycled(0)};
    EXPECT_EQ(best(problem), "easy sat, short sat, 0/5");
}

TEST(WeekSolver, LeavesTwoDaysFromStrengthToStrength) {
    EXPECT_EQ(best(onlyOn({Mon, Tue}, {brief(), brief()})), "short mon, short dropped, 120/0");
    EXPECT_EQ(best(onlyOn({Mon, Wed}, {brief(), brief()})), "short mon, short wed, 0/4");
}

TEST(WeekSolver, LeavesTwoDaysFromLastWeeksStrength) {
    WeekProblem problem = onlyOn({Mon, Tue}, {brief()});
    problem.finished = {lifted(-1)};
    EXPECT_EQ(best(problem), "short tue, 0/0");
    problem.strengthGap = 4;
    EXPECT_EQ(best(problem), "short dropped, 1200/0");
}

TEST(WeekSolver, NeverRunsHardOnConsecutiveDays) {
    WeekProblem problem = onlyOn({Mon, Tue}, {quality(4_km), quality(4_km)});
    problem.runStreak = 2;
    problem.hardRuns = 2;
    EXPECT_EQ(best(problem), "quality mon, easy tue, 20/24");
}

TEST(WeekSolver, NeverRunsHardTheDayAfterLastSundaysHardRun) {
    WeekProblem problem = onlyOn({Mon}, {quality(4_km)});
    problem.runStreak = 2;
    EXPECT_EQ(best(problem), "quality mon, 0/0");
    problem.finished = {ranHard(-1)};
    EXPECT_EQ(best(problem), "easy mon, 20/0");
}

TEST(WeekSolver, NeverPutsStrengthOnAHardRunDay) {
    EXPECT_EQ(best(onlyOn({Sat}, {quality(4_km), full()})), "easy sat, full sat, 20/10");
}

TEST(WeekSolver, NeverPutsStrengthOnTheDayOfAFinishedHardRun) {
    WeekProblem problem = onlyOn({Sat}, {brief()});
    problem.finished = {ranHard(5)};
    EXPECT_EQ(best(problem), "short dropped, 1200/0");
}

TEST(WeekSolver, NeverRunsHardOnTheDayOfFinishedStrength) {
    WeekProblem problem = onlyOn({Sat}, {quality(4_km)});
    problem.finished = {lifted(5, SessionType::Short)};
    EXPECT_EQ(best(problem), "easy sat, 20/5");
}

TEST(WeekSolver, NeverPutsFullStrengthTheDayBeforeAHardRun) {
    EXPECT_EQ(best(onlyOn({Mon, Tue}, {locked(quality(4_km), Tue), full()})), "quality tue, short mon, 4/4");
}

TEST(WeekSolver, NeverPutsFullStrengthTheDayBeforeAFinishedHardRun) {
    WeekProblem problem = onlyOn({Mon}, {full()});
    problem.finished = {ranHard(1)};
    EXPECT_EQ(best(problem), "short mon, 4/4");
}

TEST(WeekSolver, NeverRunsHardTheDayAfterFinishedFullStrength) {
    WeekProblem problem = onlyOn({Mon}, {quality(4_km)});
    problem.finished = {lifted(-1)};
    EXPECT_EQ(best(problem), "easy mon, 20/0");
    problem.finished = {lifted(-1, SessionType::Short)};
    EXPECT_EQ(best(problem), "quality mon, 0/0");
}

TEST(WeekSolver, KeepsRunningDaysInARowShort) {
    WeekProblem problem = onlyOn({Mon, Tue, Wed}, {easy(), easy(), easy()});
    EXPECT_EQ(best(problem), "easy mon, easy wed, easy dropped, 150/8");
    problem.runStreak = 3;
    EXPECT_EQ(best(problem), "easy mon, easy tue, easy wed, 0/20");
}

TEST(WeekSolver, CountsRunningDaysInARowAcrossTheBorder) {
    WeekProblem problem = onlyOn({Mon, Tue}, {easy()});
    problem.runStreak = 2;
    problem.finished = {ran(-2), ran(-1)};
    EXPECT_EQ(best(problem), "easy tue, 0/0");
}

TEST(WeekSolver, JoinsNoTwoFinishedRowsOfRunningDays) {
    WeekProblem problem = onlyOn({Tue, Fri}, {easy()});
    problem.runStreak = 2;
    problem.finished = {ran(0), ran(2)};
    EXPECT_EQ(best(problem), "easy fri, 0/0");
}

TEST(WeekSolver, LeavesFinishedRowsOfRunningDaysBe) {
    WeekProblem problem = onlyOn({Fri}, {easy()});
    problem.finished = {ran(0), ran(1), ran(2)};
    EXPECT_EQ(best(problem), "easy fri, 0/4");
}

TEST(WeekSolver, LeavesFiveDaysFromLongToLong) {
    WeekProblem problem = onlyOn({Mon, Sat}, {aLong()});
    problem.lastLong = -5;
    roomOf(problem, Mon).budget = minutes(120);
    EXPECT_EQ(best(problem), "long mon, 0/0");
    problem.lastLong = -4;
    EXPECT_EQ(best(problem), "long sat, 0/0");
    problem.finished = {ran(1, SessionType::Long)};
    EXPECT_EQ(best(problem), "easy sat 7600m, 20/0");
}

TEST(WeekSolver, KeepsTheHardRunsOfTheWeek) {
    WeekProblem problem = onlyOn({Mon, Thu}, {quality(4_km), quality(4_km)});
    EXPECT_EQ(best(problem), "quality mon, easy thu, 20/0");
    problem.finished = {ranHard(5)};
    EXPECT_EQ(best(problem), "easy mon, easy thu, 40/0");
}

TEST(WeekSolver, LetsOwnDecisionsPassTheHardRunsOfTheWeek) {
    const WeekProblem problem = onlyOn({Mon, Thu}, {own(quality(4_km)), quality(4_km)});
    EXPECT_EQ(best(problem), "quality mon, quality thu, 0/0");
}

TEST(WeekSolver, KeepsLocks) {
    EXPECT_EQ(best(aWeek({locked(easy(), Thu), locked(brief(), Thu)})), "easy thu, short thu, 0/5");
}

TEST(WeekSolver, HasNoWeekWhenLocksCollide) {
    EXPECT_EQ(best(aWeek({locked(quality(4_km), Tue), locked(full(), Mon)})), "none");
    EXPECT_EQ(best(aWeek({locked(easy(20_km), Mon)})), "none");
    EXPECT_EQ(best(onlyOn({}, {own(easy())})), "none");
}

TEST(WeekSolver, NeverRunsOnADayWithoutRuns) {
    WeekProblem problem = onlyOn({Mon, Tue}, {easy(), brief()});
    roomOf(problem, Mon).noRun = true;
    EXPECT_EQ(best(problem), "easy tue, short mon, 0/0");
}

TEST(WeekSolver, NeverPutsStrengthOnADayWithoutStrength) {
    WeekProblem problem = onlyOn({Mon, Tue}, {brief()});
    roomOf(problem, Mon).noStrength = true;
    EXPECT_EQ(best(problem), "short tue, 0/0");
}

TEST(WeekSolver, NeverRunsHardOnADayWithoutHardRuns) {
    WeekProblem problem = onlyOn({Mon, Tue}, {own(quality(4_km))});
    roomOf(problem, Mon).noHardRun = true;
    EXPECT_EQ(best(problem), "quality tue, 0/0");
}

TEST(WeekSolver, KeepsTheMinutesOfTheWeek) {
    WeekProblem problem = onlyOn({Mon, Thu}, {easy(4_km), easy(4_km)});
    problem.weeklyMinutes = minutes(82);
    EXPECT_EQ(best(problem), "easy mon, easy thu, 0/0");
    problem.weeklyMinutes = minutes(81);
    // 60 − 12 = 48 minutes are more than the runs have, so no smaller size is on offer.
    EXPECT_EQ(best(problem), "easy mon, easy dropped, 900/0");
    roomOf(problem, Mon).budget = minutes(40);
    EXPECT_EQ(best(problem), "easy mon 4000m, easy thu, 10/0");
}

// Concessions (3.4.4)

TEST(WeekSolver, ShortensARunToTheDay) {
    WeekProblem problem = onlyOn({Mon}, {easy(9_km)});
    // 50 minutes at 6:30 are 7.69 km; ⌈60 × 1.4 ÷ 9⌉ = 10.
    EXPECT_EQ(best(problem), "easy mon 7600m, 20/0");
    const Placement run = solveWeek(problem).value().placements.front();
    EXPECT_EQ(run.minutes, minutes(60));
    EXPECT_FALSE(run.hard);
}

TEST(WeekSolver, ShortensARunToLeaveRoomForAShort) {
    EXPECT_EQ(best(onlyOn({Mon}, {easy(9_km), brief()})), "easy mon 5800m, short mon, 32/5");
}

TEST(WeekSolver, LetsNoRunGrowThatOnlyLosesPrimeAndRestore) {
    WeekProblem problem = onlyOn({Mon}, {easy(6.9_km)});
    roomOf(problem, Mon).budget = minutes(59);
    EXPECT_EQ(best(problem), "easy mon 6900m, 10/0");
    EXPECT_EQ(solveWeek(problem).value().placements.front().minutes, minutes(55));
}

TEST(WeekSolver, ShortensNoRunBelowFifteenMinutes) {
    WeekProblem problem = onlyOn({Mon}, {easy(4_km)});
    roomOf(problem, Mon).budget = minutes(25);
    EXPECT_EQ(best(problem), "easy mon 2300m, 36/0");
    roomOf(problem, Mon).budget = minutes(24);
    EXPECT_EQ(best(problem), "easy dropped, 3000/0");
}

TEST(WeekSolver, ShortensAHardRunToAnEasyOne) {
    WeekProblem problem = onlyOn({Mon}, {quality(9_km)});
    EXPECT_EQ(best(problem), "easy mon 7600m, 40/0");
    problem.tokens = {hard(aLong(9_km))};
    EXPECT_EQ(best(problem), "easy mon 7600m, 20/0");
}

TEST(WeekSolver, NeverShortensAWalkRun) {
    Token walkRun = aRun(SessionType::WalkRun, 3_km);
    walkRun.minutes = minutes(61);
    EXPECT_EQ(best(onlyOn({Mon}, {walkRun})), "walk_run dropped, 3000/0");
}

TEST(WeekSolver, KeepsTheDistanceOfAQualityThatBecomesEasy) {
    WeekProblem problem = onlyOn({Mon}, {quality(4_km)});
    problem.hardRuns = 0;
    EXPECT_EQ(best(problem), "easy mon, 20/0");
    const Placement run = solveWeek(problem).value().placements.front();
    EXPECT_EQ(run.distance, 4_km);
    EXPECT_EQ(run.minutes, minutes(41));
}

TEST(WeekSolver, TurnsALongIntoTheShortestEasyRun) {
    WeekProblem problem = onlyOn({Mon, Thu}, {hard(aLong(20_km)), aRun(SessionType::Tech, 4_km)});
    problem.days[0].budget = problem.days[3].budget = minutes(41);
    // Shortened to 41 minutes it would be 4.7 km at 10 + ⌈60 × 15.3 ÷ 20⌉ = 56.
    EXPECT_EQ(best(problem), "easy mon, tech thu, 50/0");
    EXPECT_EQ(solveWeek(problem).value().placements.front().distance, 4_km);
}

TEST(WeekSolver, DoesNotPreferADayForAShortenedLong) {
    WeekProblem problem = onlyOn({Mon}, {preferring(aLong(7_km), {Sun})});
    EXPECT_EQ(best(problem), "easy mon 7000m, 10/0");
    roomOf(problem, Mon).budget = minutes(61);
    EXPECT_EQ(best(problem), "long mon, 0/12");
}

TEST(WeekSolver, ShortensStrengthToTheDay) {
    WeekProblem problem = onlyOn({Mon}, {full()});
    roomOf(problem, Mon).budget = minutes(34);
    EXPECT_EQ(best(problem), "short mon, 4/0");
    EXPECT_EQ(solveWeek(problem).value().placements.front().minutes, minutes(12));
}

TEST(WeekSolver, DropsCrossTrainingBeforeAllElse) {
    EXPECT_EQ(best(onlyOn({Mon}, {full(), cross()})), "full mon, low_impact dropped, 1/0");
}

TEST(WeekSolver, CountsFinishedSessionsWhenItDrops) {
    WeekProblem problem = onlyOn({}, {easy(), brief()});
    EXPECT_EQ(best(problem), "easy dropped, short dropped, 4200/0");
    problem.finished = {ran(0), lifted(1)};
    EXPECT_EQ(best(problem), "easy dropped, short dropped, 1020/0");
    problem.finished = {ran(0), ran(2), ran(4), lifted(1)};
    EXPECT_EQ(best(problem), "easy dropped, short dropped, 270/0");
}

TEST(WeekSolver, NeitherChangesNorDropsLockedSessionsAndOwnDecisions) {
    WeekProblem problem = onlyOn({Mon}, {easy(9_km)});
    problem.tokens.front().locked = Mon;
    EXPECT_EQ(best(problem), "none");
    problem.tokens.front() = own(easy(9_km));
    EXPECT_EQ(best(problem), "none");
    problem.tokens.front() = locked(full(), Mon);
    roomOf(problem, Mon).budget = minutes(34);
    EXPECT_EQ(best(problem), "none");
}

// Soft cost (3.4.3)

CostParts costOf(const WeekProblem& problem) {
    return solveWeek(problem).value().cost;
}

TEST(WeekSolver, PaysForMissedPreferences) {
    EXPECT_EQ(costOf(aWeek({locked(preferring(aLong(), {Sun}), Sat)})), CostParts{.pref = 12});
    EXPECT_EQ(costOf(aWeek({locked(preferring(brief(), {Sun}), Sat)})), CostParts{.pref = 3});
    EXPECT_EQ(costOf(aWeek({locked(preferring(cross(), {Sun}), Sat)})), CostParts{.pref = 2});
}

TEST(WeekSolver, PaysForStrengthOnARunningDay) {
    EXPECT_EQ(costOf(aWeek({locked(easy(), Sat), locked(full(), Sat)})),
              (CostParts{.strengthOnRunDay = 8, .doubleDay = 2}));
}

TEST(WeekSolver, PaysForUnevenSpacing) {
    EXPECT_EQ(costOf(aWeek({locked(easy(), Mon), locked(easy(), Wed)})), CostParts{.runGap = 8});
    EXPECT_EQ(costOf(aWeek({locked(brief(), Mon), locked(brief(), Wed)})), CostParts{.strengthGap = 4});
}

TEST(WeekSolver, PaysForTrainingDaysBeyondThreeInARow) {
    const WeekProblem problem = aWeek(
        {locked(easy(), Mon), locked(easy(), Thu), locked(brief(), Tue), locked(brief(), Fri), locked(cross(), Wed)});
    EXPECT_EQ(costOf(problem), CostParts{.streak = 8});
}

TEST(WeekSolver, PaysForWorkTheDayAfterALong) {
    EXPECT_EQ(costOf(aWeek({locked(aLong(), Sat), locked(brief(), Sun)})), CostParts{.afterLong = 3});
    EXPECT_EQ(costOf(aWeek({locked(aLong(), Sat), locked(cross(), Sun)})), CostParts{.afterLong = 1});
    EXPECT_EQ(costOf(aWeek({locked(aLong(), Sat), locked(brief(), Sun), locked(cross(), Sun)})),
              (CostParts{.afterLong = 3, .doubleDay = 2}));
}

TEST(WeekSolver, PaysForAShortTheDayBeforeAHardRun) {
    EXPECT_EQ(costOf(aWeek({locked(quality(), Tue), locked(brief(), Mon)})), CostParts{.shortBeforeHard = 4});
}

TEST(WeekSolver, PaysForSessionsMovedOffTheirShownDay) {
    EXPECT_EQ(costOf(aWeek({locked(shown(easy(), Mon), Tue)})), CostParts{.moved = 5});
    EXPECT_EQ(best(aWeek({shown(easy(), Thu), shown(brief(), Sat)})), "easy thu, short sat, 0/0");
}

TEST(WeekSolver, CountsFinishedSessionsInTheSoftCost) {
    WeekProblem problem = aWeek();
    problem.finished = {ran(0, SessionType::Long), lifted(0), ran(1), lifted(2, SessionType::Short), ranHard(3)};
    EXPECT_EQ(costOf(problem), (CostParts{.strengthOnRunDay = 8,
                                          .runGap = 8,
                                          .strengthGap = 4,
                                          .streak = 4,
                                          .afterLong = 3,
                                          .shortBeforeHard = 4,
                                          .doubleDay = 2}));
}

TEST(WeekSolver, LeavesLastWeekOutOfTheSoftCost) {
    WeekProblem problem = onlyOn({Mon}, {easy()});
    problem.finished = {ran(-2, SessionType::Long), lifted(-3)};
    EXPECT_EQ(best(problem), "easy mon, 0/0");
}

TEST(WeekSolver, LeavesHipAddOnsOut) {
    WeekProblem problem = onlyOn({Tue}, {brief()});
    problem.sessionsPerDay = 1;
    problem.finished = {lifted(0, SessionType::Hips), lifted(1, SessionType::Hips)};
    EXPECT_EQ(best(problem), "short tue, 0/0");
}

// The last keys (3.4.5)

TEST(WeekSolver, TakesTheEarliestDaysInTokenOrder) {
    EXPECT_EQ(best(aWeek({easy()})), "easy mon, 0/0");
    EXPECT_EQ(best(aWeek({easy(3_km), easy(4_km)})), "easy mon, easy thu, 0/0");
    EXPECT_EQ(best(aWeek({cross(), cross()})), "low_impact mon, low_impact tue, 0/0");
}

TEST(WeekSolver, TakesMoreMinutesFirstInTokenOrder) {
    WeekProblem problem = onlyOn({Mon, Thu}, {easy(9_km), easy(9_km)});
    problem.days[0].budget = problem.days[3].budget = minutes(74);
    roomOf(problem, Tue).budget = minutes(73);
    problem.weeklyMinutes = minutes(147);
    // Either run could give up Prime and Restore alone, at the same penalty.
    EXPECT_EQ(best(problem), "easy mon, easy thu 9000m, 10/0");
}

TEST(WeekSolver, PlansAnEmptyWeek) {
    EXPECT_EQ(best(aWeek()), "0/0");
    EXPECT_TRUE(solveWeek(aWeek()).value().exhausted);
}

// The bound of nodes

TEST(WeekSolver, EndsAtItsBoundOfNodesWithTheBestWeekFoundAndSaysSo) {
    int unproved = 0;
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        WeekProblem problem = randomWeek(seed);
        const auto best = solveWeek(problem);
        problem.mostNodes = 1;
        const auto found = solveWeek(problem);
        // That there is no week is proved whatever the bound.
        ASSERT_EQ(found.has_value(), best.has_value()) << seed;
        if (!best) continue;
        ASSERT_TRUE(best->exhausted) << seed;
        ASSERT_LE(found->nodes, best->nodes) << seed;
        ASSERT_GE(std::pair(found->penalty, found->cost.sum()), std::pair(best->penalty, best->cost.sum())) << seed;
        if (!found->exhausted) ++unproved;
    }
    EXPECT_GT(unproved, 100);
}

TEST(WeekSolver, AWeekThatStaysBelowTheBoundIsTheSameAsWithoutOne) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        WeekProblem problem = randomWeek(seed);
        const auto best = solveWeek(problem);
        if (!best) continue;
        problem.mostNodes = best->nodes;
        ASSERT_EQ(solveWeek(problem), best) << seed;
    }
}

// Against the brute force

void agreesWithBruteForce(std::uint64_t seed, int mostTokens) {
    const WeekProblem problem = randomSmallWeek(seed, mostTokens);
    auto week = solveWeek(problem);
    if (week) week->nodes = 0;
    ASSERT_EQ(week, bruteForceWeek(problem)) << "seed " << seed;
}

TEST(WeekSolver, FindsTheSameSmallWeeksAsBruteForce) {
    for (int seed = 0; seed < tries(6'000); ++seed) agreesWithBruteForce(static_cast<std::uint64_t>(seed), 4);
}

TEST(WeekSolver, FindsTheSameLargerWeeksAsBruteForce) {
    for (int seed = 0; seed < tries(300); ++seed) agreesWithBruteForce(static_cast<std::uint64_t>(seed), 6);
}

RC_GTEST_PROP(WeekSolver, FindsTheSameWeekAsBruteForce, (std::uint64_t seed)) {
    const WeekProblem problem = randomSmallWeek(seed, 4);
    auto week = solveWeek(problem);
    if (week) week->nodes = 0;
    RC_ASSERT(week == bruteForceWeek(problem));
}

// Properties of whole weeks

RC_GTEST_PROP(WeekSolver, FindsTheSameWeekTwice, (std::uint64_t seed)) {
    const WeekProblem problem = randomWeek(seed);
    RC_ASSERT(solveWeek(problem) == solveWeek(problem));
}

RC_GTEST_PROP(WeekSolver, FindsAWeekWhateverItIsAskedWithoutLocks, (std::uint64_t seed)) {
    WeekProblem problem = randomWeek(seed);
    for (Token& token : problem.tokens) {
        token.locked.reset();
        token.own = false;
    }
    RC_ASSERT(solveWeek(problem).has_value());
}

RC_GTEST_PROP(WeekSolver, KeepsTheWeekThatItHasShown, (std::uint64_t seed)) {
    WeekProblem problem = randomWeek(seed);
    const auto first = solveWeek(problem);
    if (!first) return;
    for (std::size_t i = 0; i < problem.tokens.size(); ++i)
        if (first->placements[i].day) problem.tokens[i].shown = first->placements[i].day;
    const auto second = solveWeek(problem).value();
    RC_ASSERT(second.placements == first->placements);
    RC_ASSERT(second.penalty == first->penalty);
}

}  // namespace

}  // namespace restride
