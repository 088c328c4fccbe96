// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/first_start.h"

#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "ui/runner/kept_inputs.h"
#include "ui/text/format.h"
#include "ui/theme/widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QTimer>

#include <functional>

namespace restride {
namespace {

using namespace literals;

const Date startDay = day("2026-03-18");

void clickInStart(const QWidget& dialog, const char* name) {
    auto* button = dialog.findChild<QWidget*>(QLatin1String(name));
    ASSERT_NE(button, nullptr) << name;
    QTest::mouseClick(button, Qt::LeftButton);
}

void typeInStart(const QWidget& dialog, const char* name, const QString& text) {
    auto* field = dialog.findChild<QWidget*>(QLatin1String(name));
    ASSERT_NE(field, nullptr) << name;
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

/// Opens the first page and does with it what a person would.
std::optional<Beginning> startWith(
    const std::function<void(QWidget&)>& person, const Diary& sample = {},
    const KeepBeginning& keep = [](const Beginning&) { return std::nullopt; }) {
    QTimer::singleShot(0, qApp, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        person(*dialog);
        if (dialog->isVisible()) dialog->close();
    });
    return firstStart(nullptr, sample, startDay, keep);
}

TEST(FirstStart, LooksAtTheSampleWithoutAQuestion) {
    const auto begun = startWith([](QWidget& dialog) { clickInStart(dialog, "lookAtSample"); }, sampleDiary());
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->diary, sampleDiary());
    EXPECT_FALSE(begun->bringRuns);
}

TEST(FirstStart, StaysOpenWithAllThatWasTypedUntilItIsWritten) {
    int tries = 0;
    const auto full = [&](const Beginning& beginning) -> std::optional<QString> {
        EXPECT_EQ(beginning.diary.runner.name, "Ada");
        if (++tries > 1) return std::nullopt;
        // Somebody reads the sentence and closes it.
        inNextDialog([](QWidget& box) {
            EXPECT_EQ(dynamic_cast<QMessageBox&>(box).text(), QStringLiteral("No room <b>here</b>."));
            EXPECT_EQ(dynamic_cast<QMessageBox&>(box).textFormat(), Qt::PlainText);
        });
        return QStringLiteral("No room <b>here</b>.");
    };
    const auto begun = startWith(
        [](QWidget& dialog) {
            clickInStart(dialog, "startEmpty");
            typeInStart(dialog, "name", QStringLiteral("Ada"));
            clickInStart(dialog, "begin");
            EXPECT_TRUE(dialog.isVisible());
            clickInStart(dialog, "begin");
        },
        {}, full);
    EXPECT_TRUE(begun);
    EXPECT_EQ(tries, 2);
}

TEST(FirstStart, WritesTheAnswersIntoAnEmptyDiary) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "startEmpty");
        typeInStart(dialog, "name", QStringLiteral(" Ada "));
        typeInStart(dialog, "birthYear", QStringLiteral("1984"));
        dialog.findChild<QComboBox*>(QStringLiteral("kneeSide"))->setCurrentIndex(1);
        for (const QString& box : {QStringLiteral("Stairs"), QStringLiteral("Behind")})
            for (auto* tick : dialog.findChildren<QCheckBox*>())
                if (tick->text() == box) QTest::mouseClick(tick, Qt::LeftButton, {}, QPoint(8, tick->height() / 2));
        typeInStart(dialog, "minutes1", QStringLiteral("30"));
        typeInStart(dialog, "weeklyGoal", QStringLiteral("25"));
        typeInStart(dialog, "askedWeekly", QStringLiteral("12.5"));
        typeInStart(dialog, "askedLongest", QStringLiteral("5"));
        typeInStart(dialog, "runsPerWeek", QStringLiteral("2"));
        clickInStart(dialog, "begin");
    });
    ASSERT_TRUE(begun);
    EXPECT_FALSE(begun->bringRuns);
    const Runner& runner = begun->diary.runner;
    EXPECT_FALSE(runner.id.text().empty());
    EXPECT_EQ(runner.name, "Ada");
    EXPECT_EQ(runner.birthYear, 1984);
    EXPECT_EQ(runner.knee.side, KneeSide::Left);
    EXPECT_EQ(runner.knee.zones, EnumSet<KneeZone>{KneeZone::Behind});
    EXPECT_EQ(runner.knee.worseWith, EnumSet<Provocation>{Provocation::Stairs});
    EXPECT_EQ(runner.availability[0]->minutes, minutes(45));
    EXPECT_EQ(runner.availability[1]->minutes, minutes(30));
    EXPECT_EQ(runner.availability[6]->minutes, minutes(90));
    EXPECT_EQ(runner.goal.kind, GoalKind::Comfort);
    EXPECT_EQ(runner.goal.weeklyDistance, 25_km);
    EXPECT_EQ(runner.asked.weeklyDistance, 12.5_km);
    EXPECT_EQ(runner.asked.longestRun, 5_km);
    EXPECT_EQ(runner.asked.runsPerWeek, 2);
    EXPECT_TRUE(runner.equipment.contains(Equipment::Mat));
    EXPECT_TRUE(begun->diary.redFlags.empty());
    EXPECT_TRUE(begun->diary.runs.empty());
}

TEST(FirstStart, BringsRunsWithoutAskingWhatTheyTell) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "bringRuns");
        EXPECT_EQ(dialog.findChild<QWidget*>(QStringLiteral("askedWeekly")), nullptr);
        clickInStart(dialog, "begin");
    });
    ASSERT_TRUE(begun);
    EXPECT_TRUE(begun->bringRuns);
}

TEST(FirstStart, AsksForTheClientWhenOneTreatsRunners) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "iTreat");
        clickInStart(dialog, "startEmpty");
        EXPECT_EQ(dialog.findChild<QWidget*>(QStringLiteral("name"))->accessibleName(),
                  QStringLiteral("Client's name"));
        typeInStart(dialog, "name", QStringLiteral("Client B"));
        clickInStart(dialog, "begin");
    });
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->diary.runner.name, "Client B");
}

TEST(FirstStart, KeepsATickedWarningSignAndNoPlanComesOfIt) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "startEmpty");
        auto* box = dialog.findChild<QCheckBox*>(QStringLiteral("RF07"));
        auto* then = dialog.findChild<QLabel*>(QStringLiteral("whatFollows1"));
        EXPECT_TRUE(then->isHidden());
        // Its words tick it too.
        QTest::mouseClick(box->parentWidget(), Qt::LeftButton, {}, QPoint(60, 8));
        EXPECT_TRUE(box->isChecked());
        EXPECT_FALSE(then->isHidden());
        clickInStart(dialog, "begin");
    });
    ASSERT_TRUE(begun);
    ASSERT_EQ(begun->diary.redFlags.size(), 1U);
    EXPECT_EQ(begun->diary.redFlags.front(), (FlagAnswer{startDay, RedFlag::GivesWay, true, {}, {}}));
    const SessionWorld world(begun->diary, startDay);
    EXPECT_TRUE(world.session->plan().withheld);
}

TEST(FirstStart, GoesBackByEscWithoutForgettingAndClosesByTheNextEsc) {
    QString name;
    const auto begun = startWith([&](QWidget& dialog) {
        clickInStart(dialog, "startEmpty");
        typeInStart(dialog, "name", QStringLiteral("Ada"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_TRUE(dialog.isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        clickInStart(dialog, "startEmpty");
        name = dialog.findChild<QLineEdit*>(QStringLiteral("name"))->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_EQ(name, QStringLiteral("Ada"));
    EXPECT_FALSE(begun);
}

TEST(FirstStart, BeginsByKeysAlone) {
    const auto begun = startWith([](QWidget& dialog) {
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QWidget* name = dialog.findChild<QWidget*>(QStringLiteral("name"));
        ASSERT_EQ(dialog.focusWidget(), name);
        QTest::keyClicks(name, QStringLiteral("Ada"));
        // Backwards over the end of the page to its last button.
        QTest::keyClick(&dialog, Qt::Key_Backtab);
        while (dialog.focusWidget()->objectName() != QStringLiteral("begin"))
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    });
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->diary.runner.name, "Ada");
}

TEST(FirstStart, DoesNotBeginWithANumberThatCannotBeRead) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "startEmpty");
        typeInStart(dialog, "askedWeekly", QStringLiteral("many"));
        EXPECT_FALSE(dialog.findChild<QWidget*>(QStringLiteral("begin"))->isEnabled());
        typeInStart(dialog, "askedWeekly", QStringLiteral("9"));
        EXPECT_TRUE(dialog.findChild<QWidget*>(QStringLiteral("begin"))->isEnabled());
    });
    EXPECT_FALSE(begun);
}

TEST(FirstStart, PlansAFirstWeekFromTheDefaults) {
    const auto begun = startWith([](QWidget& dialog) {
        clickInStart(dialog, "startEmpty");
        typeInStart(dialog, "askedWeekly", QStringLiteral("15"));
        typeInStart(dialog, "askedLongest", QStringLiteral("6"));
        clickInStart(dialog, "begin");
    });
    ASSERT_TRUE(begun);
    const SessionWorld world(begun->diary, day("2026-03-16"));
    const PlannedWeek& week = world.session->plan().weeks.front();
    EXPECT_GE(std::ranges::count(week.sessions, SessionKind::Run, &PlannedSession::kind), 3);
    EXPECT_EQ(std::ranges::count(week.sessions, SessionKind::Strength, &PlannedSession::kind), 2);
    for (const PlannedSession& session : week.sessions)
        EXPECT_EQ(session.exercises.empty(), session.kind != SessionKind::Strength) << session.name.text();
}

TEST(FirstStart, NeedsNoWidthThatASmallScreenLacks) {
    const auto begun = startWith([](QWidget& dialog) {
        dialog.resize(736, 460);
        clickInStart(dialog, "startEmpty");
        QApplication::processEvents();
        for (const auto* area : dialog.findChildren<QScrollArea*>())
            EXPECT_TRUE(!area->isVisible() || area->widget()->width() <= area->viewport()->width());
    });
    EXPECT_FALSE(begun);
}

TEST(KeptInputs, GiveBackExactlyWhatTheyWereShown) {
    setUnits(Units::Miles);
    KeptDistanceInput distance;
    PaceInput pace;
    for (const std::int64_t metre : {1, 999, 12'345, 499'999}) {
        distance.show(metres(metre));
        EXPECT_EQ(distance.kept(), metres(metre));
    }
    for (const std::int64_t second : {121, 391, 1'199}) {
        pace.show(secondsPerKilometre(second));
        EXPECT_EQ(pace.kept(), secondsPerKilometre(second));
    }
    setUnits(Units::Kilometres);
    distance.show(Distance{});
    EXPECT_EQ(distance.kept(), Distance{});
    EXPECT_FALSE(distance.isUnread());
    distance.setText(QStringLiteral("x"));
    EXPECT_TRUE(distance.isUnread());
    pace.setText(QStringLiteral("59:00"));
    EXPECT_TRUE(pace.isUnread());
}

}  // namespace
}  // namespace restride
