// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_decisions.h"

#include "core/diary/pain_told.h"
#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

#include <algorithm>

// No widget is made here: what one decides on the page is the session's.

namespace restride {
namespace {

/// The sample's week and what is decided about it.
struct Decided {
    SessionWorld world{sampleDiary(), sampleDay()};

    [[nodiscard]] Session& session() const { return *world.session; }
    [[nodiscard]] Date monday() const { return sampleDay().monday(); }
    [[nodiscard]] const PlannedWeek& week() const { return session().plan().weeks.front(); }
    /// The first session of this kind that is still to come.
    [[nodiscard]] PlannedSession open(SessionKind kind) const {
        const auto place =
            std::ranges::find_if(week().sessions, [&](const PlannedSession& s) { return s.kind == kind && !s.done; });
        return place == week().sessions.end() ? PlannedSession{} : *place;
    }
    [[nodiscard]] Date freeDay() const {
        for (Date day = monday() + 6; day > monday(); day = day - 1)
            if (std::ranges::none_of(week().sessions, [&](const PlannedSession& s) { return s.on == day; })) return day;
        return monday() + 6;
    }
};

TEST(WeekDecisions, AreNamedForTheUndoMenuAndTakenBackByTheNotice) {
    const Decided decided;
    const Diary before = decided.session().diary();
    const Date day = decided.freeDay();
    const auto notice = decide(decided.session(), keepingFree(day));
    ASSERT_TRUE(notice);
    EXPECT_TRUE(notice->text.contains(QStringLiteral("is kept free"))) << notice->text.toStdString();
    EXPECT_TRUE(decided.session().undoText().startsWith(QStringLiteral("Keep ")));
    EXPECT_EQ(decided.session().diary().locks.size(), before.locks.size() + 1);
    notice->action();
    EXPECT_TRUE(decided.session().diary() == before);
}

TEST(WeekDecisions, ADayKeptFreeIsUsedAgain) {
    const Decided decided;
    const Diary before = decided.session().diary();
    const Date day = decided.freeDay();
    ASSERT_TRUE(decide(decided.session(), keepingFree(day)));
    ASSERT_TRUE(decide(decided.session(), usingAgain(day)));
    EXPECT_TRUE(decided.session().diary() == before);
}

TEST(WeekDecisions, WhatTheStoreRefusesIsNotTold) {
    Decided decided;
    decided.world.store.failing = StoreFault::Full;
    EXPECT_FALSE(decide(decided.session(), keepingFree(decided.freeDay())));
}

TEST(WeekDecisions, ASkippedSessionComesBackAsPlanned) {
    const Decided decided;
    const Diary before = decided.session().diary();
    const PlannedSession run = decided.open(SessionKind::Run);
    ASSERT_TRUE(decide(decided.session(), skipping(decided.monday(), run)));
    EXPECT_TRUE(decided.session().diary().ownDecisions.back().skip);
    ASSERT_TRUE(decide(decided.session(), planningAgain(decided.session(), decided.monday(), run)));
    EXPECT_TRUE(decided.session().diary() == before);
}

TEST(WeekDecisions, AFixedSessionIsFreedByUnlocking) {
    const Decided decided;
    const Diary before = decided.session().diary();
    const PlannedSession run = decided.open(SessionKind::Run);
    ASSERT_TRUE(decide(decided.session(), fixing(decided.session(), decided.monday(), run, run.on, std::nullopt)));
    EXPECT_TRUE(decided.session().undoText().startsWith(QStringLiteral("Lock ")));
    ASSERT_TRUE(decide(decided.session(), unlocking(decided.session(), decided.monday(), run)));
    EXPECT_TRUE(decided.session().diary() == before);
}

TEST(WeekDecisions, ALongerRunIsSaidToBeAnOwnDecisionAndAShorterOneIsNot) {
    const Decided decided;
    const PlannedSession run = decided.open(SessionKind::Run);
    const Distance planned = run.distance.value_or(Distance{});
    const auto told = [&](Distance length) {
        return lengthening(decided.session(), decided.monday(), run, length).told;
    };
    EXPECT_TRUE(told(planned + Distance(2'000)).contains(QStringLiteral("by your own decision")));
    EXPECT_FALSE(told(planned - Distance(1'000)).contains(QStringLiteral("by your own decision")));
}

TEST(WeekDecisions, StrengthIsDoneOnItsDayAtTheLatestToday) {
    const Decided decided;
    const PlannedSession strength = decided.open(SessionKind::Strength);
    const std::size_t before = decided.session().diary().strength.size();
    ASSERT_TRUE(decide(decided.session(), doing(decided.session(), strength)));
    ASSERT_EQ(decided.session().diary().strength.size(), before + 1);
    EXPECT_TRUE(std::ranges::any_of(decided.session().diary().strength, [&](const StrengthSession& done) {
        return done.on == std::min(strength.on, decided.session().today());
    }));
}

TEST(WeekDecisions, AMorningKeepsWhatItsCheckInSaysBesides) {
    const Decided decided;
    CheckIn slept;
    slept.on = sampleDay();
    slept.sleep = minutes(450);
    ASSERT_TRUE(decided.session().perform({{Put<CheckIn>{slept}}}, QStringLiteral("Sleep")));
    ASSERT_TRUE(decide(decided.session(), answering(decided.session(), sampleDay(), PainScore::of(2))));
    const CheckIn* morning = checkInOn(decided.session().diary(), sampleDay());
    ASSERT_TRUE(morning);
    EXPECT_EQ(morning->morningPain, PainScore::of(2));
    EXPECT_EQ(morning->sleep, slept.sleep);
}

TEST(WeekDecisions, AnIssuedWeekIsKeptAsItStands) {
    const Decided decided;
    const std::size_t before = decided.session().diary().issuedPlans.size();
    ASSERT_TRUE(decide(decided.session(), usingWeek(decided.session())));
    EXPECT_EQ(decided.session().diary().issuedPlans.size(), before + 1);
}

}  // namespace
}  // namespace restride
