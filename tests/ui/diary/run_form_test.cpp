// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/run_form.h"

#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "ui/diary/log_run.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace restride {
namespace {

using namespace literals;

Run formRunToday(const Session& session) {
    Run run;
    run.on = session.today();
    return run;
}

std::string planAndDiaryOf(const Session& session) {
    return writePlan(session.plan(), session.assessment()) + writeDiary(session.diary());
}

TEST(RunForm, TakesTheFirstRunByKeysAlone) {
    const SessionWorld world(aRunner().build(), sampleDay());
    Session& session = *world.session;
    inNextDialog([](QWidget& form) {
        typeInto(form, "distance", "5.2");
        typeInto(form, "duration", "31:40");
        EXPECT_EQ(partOf<QLabel>(form, "pace")->text(), QStringLiteral("6:05\u00a0min/km"));
        typeInto(form, "effort", "3");
        typeInto(form, "before", "1");
        typeInto(form, "during", "10");
        QTest::keyClick(partOf<QWidget>(form, "during"), Qt::Key_Return);
    });
    ASSERT_TRUE(logRun(nullptr, session, formRunToday(session)));
    ASSERT_EQ(session.diary().runs.size(), 1U);
    const auto& run = session.diary().runs.front();
    EXPECT_EQ(run.distance, metres(5200));
    EXPECT_EQ(run.duration, seconds(1900));
    EXPECT_EQ(run.effort, Effort::from(3));
    ASSERT_TRUE(run.knee);
    EXPECT_EQ(run.knee->before, PainScore::from(1));
    EXPECT_EQ(run.knee->during, PainScore::from(10));
    EXPECT_FALSE(run.id.text().empty());
    EXPECT_EQ(session.undoText(), QStringLiteral("Log a run of 5.2\u00a0km"));
}

TEST(RunForm, ARunWithPainSixAndALimpMakesAFlareAndUndoBringsBackTheOldPlanByteForByte) {
    const SessionWorld world(sampleDiary(), sampleDay());
    Session& session = *world.session;
    const std::string before = planAndDiaryOf(session);
    const Distance planned = session.plan().weeks.front().planned;
    inNextDialog([](QWidget& form) {
        typeInto(form, "distance", "5");
        typeInto(form, "during", "6");
        partOf<YesNoInput>(form, "gait")->setAnswer(true);
        QTest::mouseClick(partOf<QPushButton>(form, "save"), Qt::LeftButton);
    });
    ASSERT_TRUE(logRun(nullptr, session, formRunToday(session)));
    EXPECT_EQ(session.assessment().status, Status::Flare);
    EXPECT_LT(session.plan().weeks.front().planned, planned);
    ASSERT_TRUE(session.undo());
    EXPECT_EQ(planAndDiaryOf(session), before);
}

TEST(RunForm, CannotBeSavedWithAWrongDistanceAndSaysWhy) {
    const SessionWorld world(aRunner().build(), sampleDay());
    inNextDialog([](QWidget& form) {
        auto* save = partOf<QPushButton>(form, "save");
        auto* problem = partOf<QLabel>(form, "problem");
        EXPECT_FALSE(save->isEnabled());
        EXPECT_EQ(problem->text(), QStringLiteral("Please tell how far you ran."));
        for (const char* wrong : {"0", "-3", "five", "600", "5.2.1"}) {
            partOf<DistanceInput>(form, "distance")->clear();
            typeInto(form, "distance", wrong);
            EXPECT_FALSE(save->isEnabled()) << wrong;
            EXPECT_TRUE(problem->text().startsWith(QStringLiteral("The distance"))) << wrong;
            QTest::keyClick(&form, Qt::Key_Return);
            EXPECT_TRUE(form.isVisible()) << wrong;
        }
        partOf<DistanceInput>(form, "distance")->clear();
        typeInto(form, "distance", "5.2");
        EXPECT_TRUE(save->isEnabled());
        EXPECT_TRUE(problem->text().isEmpty());
        typeInto(form, "duration", "31:75");
        EXPECT_FALSE(save->isEnabled());
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    EXPECT_FALSE(logRun(nullptr, *world.session, formRunToday(*world.session)));
    EXPECT_TRUE(world.session->diary().runs.empty());
    EXPECT_FALSE(world.session->canUndo());
}

TEST(RunForm, AsksTheNextMorningOnlyWhereItHasComeAndKeepsItsOtherAnswers) {
    const auto slept = [](CheckIn& morning) { morning.sleep = Sleep(minutes(450)); };
    const SessionWorld world(aRunner().ran("2026-03-14", 5_km, during(1)).checkIn("2026-03-15", slept).build(),
                             day("2026-03-16"));
    Session& session = *world.session;
    inNextDialog([](QWidget& form) {
        EXPECT_TRUE(partOf<PainInput>(form, "morning")->isVisible());
        typeInto(form, "morning", "2");
        QTest::keyClick(&form, Qt::Key_Return);
    });
    ASSERT_TRUE(logRun(nullptr, session, session.diary().runs.front()));
    ASSERT_EQ(session.diary().checkIns.size(), 1U);
    EXPECT_EQ(session.diary().checkIns.front().morningPain, PainScore::from(2));
    EXPECT_EQ(session.diary().checkIns.front().sleep, Sleep(minutes(450)));

    inNextDialog([](QWidget& form) {
        EXPECT_FALSE(partOf<PainInput>(form, "morning")->isVisible());
        QTest::keyClick(&form, Qt::Key_Escape);
    });
    EXPECT_FALSE(logRun(nullptr, session, formRunToday(session)));
}

TEST(RunForm, ChangesOneAnswerAndKeepsAllThatItDoesNotAsk) {
    Diary diary = aRunner().ran("2026-03-14", metres(5003), during(1)).build();
    auto& run = diary.runs.front();
    run.sources = {{"watch.fit", "Watch", SourceKind::SessionTotal, metres(5003), seconds(1800), {}}};
    run.elapsed = seconds(2000);
    run.climb = 40;
    run.unknown.json = R"({"weather":"rain"})";
    run.knee->unknown.json = R"({"colour":"blue"})";
    run.note = "two\nlines";
    const auto before = run;
    const SessionWorld world(diary, day("2026-03-16"));
    inNextDialog([](QWidget& form) {
        typeInto(form, "before", "2");
        QTest::keyClick(&form, Qt::Key_Return);
    });
    ASSERT_TRUE(logRun(nullptr, *world.session, world.session->diary().runs.front()));
    auto expected = before;
    expected.knee->before = PainScore::from(2);
    EXPECT_EQ(world.session->diary().runs.front(), expected);
}

TEST(RunForm, SavedWithoutAChangeIsNoStep) {
    const SessionWorld world(aRunner().ran("2026-03-14", 5_km, during(1)).build(), day("2026-03-16"));
    inNextDialog([](QWidget& form) { QTest::keyClick(&form, Qt::Key_Return); });
    EXPECT_TRUE(logRun(nullptr, *world.session, world.session->diary().runs.front()));
    EXPECT_FALSE(world.session->canUndo());
}

TEST(RunForm, DeletesTheRunItChangesAsOneStep) {
    const SessionWorld world(aRunner().ran("2026-03-14", 5_km).build(), day("2026-03-16"));
    inNextDialog([](QWidget& form) {
        auto* remove = partOf<QPushButton>(form, "remove");
        ASSERT_TRUE(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
    });
    EXPECT_TRUE(logRun(nullptr, *world.session, world.session->diary().runs.front()));
    EXPECT_TRUE(world.session->diary().runs.empty());
    EXPECT_TRUE(world.session->undo());
    EXPECT_EQ(world.session->diary().runs.size(), 1U);
}

TEST(RunForm, StaysOpenWithItsAnswersWhenTheyCannotBeWritten) {
    SessionWorld world(aRunner().build(), sampleDay());
    world.store.failing = StoreFault::Full;
    inNextDialog([&](QWidget& form) {
        typeInto(form, "distance", "5.2");
        QTest::keyClick(&form, Qt::Key_Return);
        EXPECT_TRUE(form.isVisible());
        EXPECT_FALSE(partOf<QLabel>(form, "problem")->text().isEmpty());
        EXPECT_EQ(partOf<DistanceInput>(form, "distance")->text(), QStringLiteral("5.2"));
        world.store.failing.reset();
        QTest::keyClick(&form, Qt::Key_Return);
    });
    EXPECT_TRUE(logRun(nullptr, *world.session, formRunToday(*world.session)));
    EXPECT_EQ(world.session->diary().runs.size(), 1U);
}

}  // namespace
}  // namespace restride
