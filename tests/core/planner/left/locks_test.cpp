// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_one.h"
#include "tests/support/planned.h"
#include "tests/support/session_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

// Sessions and rest days that keep their day, and what happens when they cannot (3.4.6).

namespace restride {
namespace {

using namespace literals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

const Date lockMonday = day("2026-03-16");

// The runner of the first worked case: Mon FULL, Tue TECH, Thu EASY, Fri FULL, Sat XT, Sun LONG.

TEST(Lock, KeepsASessionOnItsDay) {
    const PlannedWeek week = weekOf(caseOneRunner().locked(lockMonday, "easy1", Weekday::Wed), lockMonday);
    const PlannedSession& easy = sessionOf(week, "easy1");
    EXPECT_EQ(easy.on, day("2026-03-18"));
    EXPECT_EQ(easy.lock, LockOwner::Runner);
    EXPECT_EQ(reasonOf<UserLock>(easy.reasons), UserLock{Weekday::Wed});
}

TEST(Lock, OfThePhysiotherapistSaysSo) {
    const PlannedWeek week =
        weekOf(caseOneRunner().locked(lockMonday, "strength1", Weekday::Wed, LockOwner::Physio), lockMonday);
    const PlannedSession& strength = sessionOf(week, "strength1");
    EXPECT_EQ(strength.on, day("2026-03-18"));
    EXPECT_EQ(strength.lock, LockOwner::Physio);
    EXPECT_EQ(reasonOf<PhysioLock>(strength.reasons), PhysioLock{Weekday::Wed});
}

TEST(Lock, OfAnotherSessionIsNotToldOfThisOne) {
    const PlannedWeek week = weekOf(caseOneRunner().locked(lockMonday, "easy1", Weekday::Wed), lockMonday);
    EXPECT_EQ(sessionOf(week, "long").lock, std::nullopt);
    EXPECT_THAT(codesOf(sessionOf(week, "long").reasons), Not(Contains("USER_LOCK")));
}

TEST(Lock, OfARestDayKeepsItFree) {
    const PlannedWeek week = weekOf(caseOneRunner().locked(lockMonday, "rest", Weekday::Sun), lockMonday);
    for (const PlannedSession& session : week.sessions) EXPECT_NE(session.on, day("2026-03-22")) << session.name.text();
    EXPECT_FALSE(week.conflict);
    EXPECT_EQ(sessionOf(week, "long").on, day("2026-03-21"));
}

TEST(Lock, OfAnotherWeekChangesNothing) {
    const auto without = weekOf(caseOneRunner(), lockMonday);
    EXPECT_TRUE(weekOf(caseOneRunner().locked("2026-03-23", "easy1", Weekday::Wed), lockMonday) == without);
}

TEST(Lock, OfAnUnknownSessionChangesNothing) {
    const auto without = weekOf(caseOneRunner(), lockMonday);
    EXPECT_TRUE(weekOf(caseOneRunner().locked(lockMonday, "easy7", Weekday::Wed), lockMonday) == without);
}

TEST(Lock, OnAPastDayOfASessionNotDoneIsVoid) {
    const PlannedWeek week = weekOf(caseOneRunner().locked(lockMonday, "easy1", Weekday::Mon), "2026-03-18");
    EXPECT_EQ(findSession(week, "easy1"), nullptr);
    EXPECT_FALSE(week.conflict);
    EXPECT_EQ(reasonOf<MissedDropped>(week.reasons), MissedDropped{"easy1"_name});
}

TEST(Lock, OnTodayStillHolds) {
    const PlannedWeek week = weekOf(caseOneRunner().locked(lockMonday, "easy1", Weekday::Wed), "2026-03-18");
    EXPECT_EQ(sessionOf(week, "easy1").on, day("2026-03-18"));
}

TEST(Lock, DoesNotMoveASessionThatIsDone) {
    const auto diary = caseOneRunner()
                           .locked(lockMonday, "easy1", Weekday::Fri)
                           .ran("2026-03-17", 6.6_km, during(1))
                           .morning("2026-03-17", 1)
                           .morning("2026-03-18", 1);
    const PlannedSession easy = sessionOf(weekOf(diary, "2026-03-18"), "easy1");
    EXPECT_TRUE(easy.done);
    EXPECT_EQ(easy.on, day("2026-03-17"));
}

TEST(Lock, KeepsASessionFromEveryConcession) {
    // Forty minutes hold the run of 58 minutes only when it is shortened.
    auto diary = caseOneRunner();
    diary.budget(Weekday::Thu, 40);
    const auto conflict = weekOf(diary.locked(lockMonday, "easy1", Weekday::Thu), lockMonday).conflict;
    ASSERT_TRUE(conflict);
    EXPECT_THAT(conflict->locks, ElementsAre(LockedPlace{"easy1"_name, Weekday::Thu, LockOwner::Runner}));
}

// Worked case 12.

DiaryBuilder caseTwelve() {
    DiaryBuilder diary = steadyRunner(lockMonday, {28.0_km, 28.0_km, 28.0_km, 28.0_km}, 10.5_km);
    diary.weekday(60).weekend(120).inPhase("2026-03-02", Phase::Build).asked(28.0_km, 10.5_km, 4);
    for (int week = 1; week <= 4; ++week) diary.strength(lockMonday - 7 * week).strength(lockMonday - 7 * week + 4);
    return diary;
}

DiaryBuilder collidingCaseTwelve() {
    return caseTwelve()
        .locked(lockMonday, "long", Weekday::Sat, LockOwner::Physio)
        .locked(lockMonday, "strength2", Weekday::Fri, LockOwner::Runner);
}

TEST(CollidingLocks, AreNotThereWithoutLocks) {
    const PlannedWeek week = weekOf(caseTwelve(), lockMonday);
    EXPECT_EQ(week.target, 30.8_km);
    EXPECT_THAT(runsOf(week),
                ::testing::UnorderedElementsAre("LONG 10400 hard", "EASY 6700", "EASY 6700", "EASY 6700"));
}

TEST(CollidingLocks, AreNamedExactly) {
    const PlannedWeek week = weekOf(collidingCaseTwelve(), lockMonday);
    ASSERT_TRUE(week.conflict);
    EXPECT_THAT(week.conflict->locks, ElementsAre(LockedPlace{"long"_name, Weekday::Sat, LockOwner::Physio},
                                                  LockedPlace{"strength2"_name, Weekday::Fri, LockOwner::Runner}));
    EXPECT_EQ(reasonOf<InfeasibleLocks>(week.reasons), InfeasibleLocks{2});
    EXPECT_THAT(codesOf(week.reasons), Contains("INFEASIBLE_LOCKS"));
    EXPECT_TRUE(week.sessions.empty());
}

TEST(CollidingLocks, LeaveOutALockThatDoesNoHarm) {
    const PlannedWeek week = weekOf(collidingCaseTwelve().locked(lockMonday, "easy1", Weekday::Mon), lockMonday);
    ASSERT_TRUE(week.conflict);
    EXPECT_THAT(week.conflict->locks, ElementsAre(LockedPlace{"long"_name, Weekday::Sat, LockOwner::Physio},
                                                  LockedPlace{"strength2"_name, Weekday::Fri, LockOwner::Runner}));
}

TEST(CollidingLocks, LeaveWhatIsDone) {
    const auto diary = collidingCaseTwelve().ran("2026-03-16", 6.7_km, during(1));
    const PlannedWeek week = weekOf(diary, lockMonday);
    EXPECT_TRUE(week.conflict);
    ASSERT_EQ(week.sessions.size(), 1U);
    EXPECT_TRUE(week.sessions.front().done);
    EXPECT_EQ(week.planned, 6.7_km);
}

TEST(CollidingLocks, AreSolvedByMovingEither) {
    const auto moved = [](Weekday longDay, Weekday fullDay) {
        return weekOf(caseTwelve().locked(lockMonday, "long", longDay).locked(lockMonday, "strength2", fullDay),
                      lockMonday)
            .conflict;
    };
    EXPECT_FALSE(moved(Weekday::Sat, Weekday::Sun));
    EXPECT_FALSE(moved(Weekday::Sun, Weekday::Fri));
}

TEST(CollidingLocks, AreBothNamedWhenTwoRunsWantOneDay) {
    const PlannedWeek week = weekOf(caseOneRunner()
                                        .locked(lockMonday, "easy1", Weekday::Wed)
                                        .locked(lockMonday, "technique", Weekday::Wed, LockOwner::Physio),
                                    lockMonday);
    ASSERT_TRUE(week.conflict);
    EXPECT_THAT(week.conflict->locks, ElementsAre(LockedPlace{"easy1"_name, Weekday::Wed, LockOwner::Runner},
                                                  LockedPlace{"technique"_name, Weekday::Wed, LockOwner::Physio}));
}

TEST(CollidingLocks, NameARestDayAndTheSessionOnIt) {
    const PlannedWeek week = weekOf(
        caseOneRunner().locked(lockMonday, "easy1", Weekday::Wed).locked(lockMonday, "rest", Weekday::Wed), lockMonday);
    ASSERT_TRUE(week.conflict);
    EXPECT_THAT(week.conflict->locks, ElementsAre(LockedPlace{"easy1"_name, Weekday::Wed, LockOwner::Runner},
                                                  LockedPlace{RestDay(), Weekday::Wed, LockOwner::Runner}));
}

TEST(CollidingLocks, AreAPairWhereNoSingleOneIsToBlame) {
    const PlannedWeek week = weekOf(caseOneRunner()
                                        .locked(lockMonday, "easy1", Weekday::Wed)
                                        .locked(lockMonday, "technique", Weekday::Wed)
                                        .locked(lockMonday, "long", Weekday::Wed),
                                    lockMonday);
    ASSERT_TRUE(week.conflict);
    EXPECT_THAT(week.conflict->locks, ::testing::SizeIs(2));
}

TEST(CollidingLocks, DoNotComeFromAnOwnSizeThatFitsNoDay) {
    const PlannedWeek week = weekOf(caseOneRunner().own(lockMonday, "easy1", 40.0_km), lockMonday);
    EXPECT_FALSE(week.conflict);
    EXPECT_TRUE(reasonOf<RelaxShortenRun>(sessionOf(week, "easy1").reasons));
    EXPECT_TRUE(findSession(week, "long"));
}

}  // namespace
}  // namespace restride
