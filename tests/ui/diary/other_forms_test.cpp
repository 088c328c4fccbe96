// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "ui/diary/log_run.h"
#include "ui/inputs/typed_inputs.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace restride {
namespace {

CheckIn silentMorning(Date on) {
    CheckIn morning;
    morning.on = on;
    return morning;
}

TEST(MorningForm, AsksForAtLeastOneAnswer) {
    const SessionWorld world(aRunner().build(), sampleDay());
    inNextDialog([](QWidget& form) {
        EXPECT_FALSE(partOf<QPushButton>(form, "save")->isEnabled());
        EXPECT_EQ(partOf<QLabel>(form, "problem")->text(), QStringLiteral("Please answer at least one question."));
        typeInto(form, "sleep", "7.5");
        EXPECT_TRUE(partOf<QPushButton>(form, "save")->isEnabled());
        typeInto(form, "sleep", "5");
        EXPECT_TRUE(partOf<QPushButton>(form, "save")->isEnabled());
        typeInto(form, "sleep", "x");
        EXPECT_FALSE(partOf<QPushButton>(form, "save")->isEnabled());
        partOf<SleepInput>(form, "sleep")->setText(QStringLiteral("7:20"));
        QTest::keyClick(&form, Qt::Key_Return);
    });
    ASSERT_TRUE(logMorning(nullptr, *world.session, silentMorning(sampleDay())));
    EXPECT_EQ(world.session->diary().checkIns.front().sleep, Sleep(minutes(440)));
}

TEST(MorningForm, MovesToAnotherDayButNotOntoOneThatIsTold) {
    const SessionWorld world(aRunner().morning("2026-03-14", 2).morning("2026-03-15", 3).build(), sampleDay());
    inNextDialog([](QWidget& form) {
        auto* on = partOf<DayInput>(form, "day");
        on->setDay(day("2026-03-14"));
        EXPECT_FALSE(partOf<QPushButton>(form, "save")->isEnabled());
        on->setDay(day("2026-03-16"));
        QTest::keyClick(&form, Qt::Key_Return);
    });
    ASSERT_TRUE(logMorning(nullptr, *world.session, world.session->diary().checkIns.back()));
    ASSERT_EQ(world.session->diary().checkIns.size(), 2U);
    EXPECT_EQ(world.session->diary().checkIns.back().on, day("2026-03-16"));
    EXPECT_EQ(world.session->diary().checkIns.back().morningPain, PainScore::of(3));
}

TEST(MorningForm, CannotTellOfADayThatLiesAhead) {
    const SessionWorld world(aRunner().build(), sampleDay());
    inNextDialog([](QWidget& form) {
        auto* on = partOf<DayInput>(form, "day");
        on->setDay(sampleDay() + 1);
        EXPECT_EQ(on->day(), sampleDay());
    });
    EXPECT_FALSE(logMorning(nullptr, *world.session, silentMorning(sampleDay())));
}

TEST(StrengthForm, KeepsTheSetsOfTheSessionItChanges) {
    Diary diary = aRunner().strength("2026-03-13").build();
    diary.strength.front().sets.emplace_back().exercise = "split_squat";
    const SessionWorld world(diary, sampleDay());
    inNextDialog([](QWidget& form) {
        typeInto(form, "pain", "4");
        QTest::keyClick(&form, Qt::Key_Return);
    });
    ASSERT_TRUE(logStrength(nullptr, *world.session, world.session->diary().strength.front()));
    auto expected = diary.strength.front();
    expected.painDuring = PainScore::of(4);
    EXPECT_EQ(world.session->diary().strength.front(), expected);
}

TEST(CrossForm, DeletesWhatItChangesAsOneStep) {
    const SessionWorld world(aRunner().cross("2026-03-13").build(), sampleDay());
    inNextDialog([](QWidget& form) { QTest::mouseClick(partOf<QPushButton>(form, "remove"), Qt::LeftButton); });
    ASSERT_TRUE(logCross(nullptr, *world.session, world.session->diary().cross.front()));
    EXPECT_TRUE(world.session->diary().cross.empty());
    EXPECT_TRUE(world.session->undo());
    EXPECT_EQ(world.session->diary().cross.size(), 1U);
}

}  // namespace
}  // namespace restride
