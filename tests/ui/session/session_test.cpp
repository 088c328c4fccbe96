// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace restride {
namespace {

using namespace literals;

Edits aRunOn(Date on, int pain) {
    Run run;
    run.id = *Id::from("new-run");
    run.on = on;
    run.distance = 5_km;
    run.knee = KneeResponse{};
    run.knee->during = PainScore::from(pain);
    return {{Put<Run>{run}}};
}

std::string told(const Session& session) {
    return writePlan(session.plan(), session.assessment()) + writeDiary(session.diary());
}

TEST(Session, TellsOfAChangeOnceAndAfterEverythingIsTrue) {
    const SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    int told = 0;
    const std::size_t runs = session.diary().runs.size();
    QObject::connect(&session, &Session::changed, [&] {
        ++told;
        EXPECT_EQ(session.diary().runs.size(), runs + 1);
        EXPECT_EQ(session.assessment().runs.size(), runs + 1);
    });
    EXPECT_TRUE(session.perform(aRunOn(sampleDay(), 1), QStringLiteral("Log a run")));
    EXPECT_EQ(told, 1);
    EXPECT_EQ(session.undoText(), QStringLiteral("Log a run"));
}

TEST(Session, UndoGivesTheOldWeekByteForByteAndRedoTheNewOne) {
    const SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    const std::string before = told(session);
    ASSERT_TRUE(session.perform(aRunOn(sampleDay(), 6), QStringLiteral("Log a run")));
    const std::string after = told(session);
    EXPECT_NE(before, after);
    EXPECT_TRUE(session.undo());
    EXPECT_EQ(told(session), before);
    EXPECT_FALSE(session.canUndo());
    EXPECT_TRUE(session.redo());
    EXPECT_EQ(told(session), after);
}

TEST(Session, AWriteThatFailsChangesNothingAndSaysSo) {
    SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    const std::string before = told(session);
    const QSignalSpy failed(&session, &Session::failed);
    const QSignalSpy changed(&session, &Session::changed);
    world.store.failing = StoreFault::Full;
    EXPECT_FALSE(session.perform(aRunOn(sampleDay(), 6), QStringLiteral("Log a run")));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(told(session), before);
    EXPECT_FALSE(session.canUndo());
}

TEST(Session, AnUndoThatCannotBeWrittenCanBeTriedAgain) {
    SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    const std::string before = told(session);
    ASSERT_TRUE(session.perform(aRunOn(sampleDay(), 6), QStringLiteral("Log a run")));
    const std::string after = told(session);
    world.store.failing = StoreFault::Full;
    EXPECT_FALSE(session.undo());
    EXPECT_EQ(told(session), after);
    EXPECT_TRUE(session.canUndo());
    world.store.failing.reset();
    EXPECT_TRUE(session.undo());
    EXPECT_EQ(told(session), before);
}

TEST(Session, KeepsWhatCanBeRedoneWhenANewChangeCannotBeWritten) {
    SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    ASSERT_TRUE(session.perform(aRunOn(sampleDay(), 6), QStringLiteral("Log a run")));
    ASSERT_TRUE(session.undo());
    world.store.failing = StoreFault::NotAccessible;
    EXPECT_FALSE(session.perform(aRunOn(sampleDay(), 2), QStringLiteral("Log another")));
    EXPECT_TRUE(session.canRedo());
    EXPECT_EQ(session.redoText(), QStringLiteral("Log a run"));
}

TEST(Session, ForgetsWhatWasUndoneOnceANewChangeIsMade) {
    const SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    ASSERT_TRUE(session.perform(aRunOn(sampleDay(), 6), QStringLiteral("Log a run")));
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(session.perform(aRunOn(sampleDay(), 2), QStringLiteral("Log another")));
    EXPECT_FALSE(session.canRedo());
    EXPECT_EQ(session.redoText(), QString());
    EXPECT_EQ(session.undoText(), QStringLiteral("Log another"));
}

TEST(Session, WalksBackThroughSeveralStepsAndForthAgain) {
    const SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    std::vector<std::string> states{told(session)};
    for (int pain = 1; pain <= 3; ++pain) {
        ASSERT_TRUE(session.perform(aRunOn(sampleDay(), pain), QString::number(pain)));
        states.push_back(told(session));
    }
    for (std::size_t i = 3; i-- > 0;) {
        ASSERT_TRUE(session.undo());
        EXPECT_EQ(told(session), states[i]);
    }
    EXPECT_FALSE(session.canUndo());
    for (std::size_t i = 1; i < states.size(); ++i) {
        EXPECT_EQ(session.redoText(), QString::number(i));
        ASSERT_TRUE(session.redo());
        EXPECT_EQ(told(session), states[i]);
    }
}

TEST(Session, WorksEverythingOutAnewWhenAnotherDayBegins) {
    SessionWorld world(sampleDiary(), sampleDay());
    const QSignalSpy changed(world.session.get(), &Session::changed);
    world.session->lookAtTheClock();
    EXPECT_EQ(changed.count(), 0);
    world.today = sampleDay() + 7;
    world.session->lookAtTheClock();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(world.session->plan().weeks.front().start, sampleDay() + 7);
}

TEST(Session, LetsTheStoreBeginTheDayOnceAndPassesOnWhatItTells) {
    SessionWorld world(sampleDiary(), sampleDay());
    std::vector<StoreNotice> told;
    QObject::connect(world.session.get(), &Session::noticed, [&](StoreNotice notice) { told.push_back(notice); });
    world.store.noticing = {StoreNotice::NoBackup};
    world.session->lookAtTheClock();
    EXPECT_TRUE(world.store.begun.empty());
    world.today = sampleDay() + 1;
    world.session->lookAtTheClock();
    world.session->lookAtTheClock();
    EXPECT_EQ(world.store.begun, std::vector{sampleDay() + 1});
    EXPECT_EQ(told, std::vector{StoreNotice::NoBackup});
    // Whoever takes another runner first after midnight begins the day too.
    world.today = sampleDay() + 2;
    ASSERT_TRUE(world.session->open(world.session->runner()));
    EXPECT_EQ(world.store.begun.size(), 2U);
}

TEST(Session, PlansThisWeekAsTheFirstOfTheBlock) {
    const SessionWorld world(sampleDiary(), sampleDay());
    ASSERT_EQ(world.session->plan().weeks.size(), 1U);
    EXPECT_EQ(world.session->block().weeks.size(), 16U);
    EXPECT_EQ(world.session->block().weeks.front(), world.session->plan().weeks.front());
}

}  // namespace
}  // namespace restride
