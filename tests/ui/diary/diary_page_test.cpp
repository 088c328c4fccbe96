// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "core/diary/next_morning.h"
#include "core/document/diary_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/diary/diary_table.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

#include <gtest/gtest.h>

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocumentFragment>

namespace restride {
namespace {

using namespace literals;

/// The page in a window of its own, kept up to date as the window does it.
class DiaryWindow : public testing::Test {
protected:
    void open(const Diary& diary, Date today) {
        world = std::make_unique<SessionWorld>(diary, today);
        page = std::make_unique<DiaryPage>(*world->session);
        QObject::connect(world->session.get(), &Session::changed, page.get(), [this] { page->refresh(); });
        QObject::connect(page.get(), &Page::noticed, page.get(),
                         [this](const Notice& told) { notices.push_back(told); });
        page->resize(1100, 700);
        page->show();
        page->refresh();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        table = partOf<DiaryTable>(*page, "entries");
        quick = partOf<QLineEdit>(*page, "quick");
    }
    [[nodiscard]] Session& session() const { return *world->session; }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, DiaryColumn column) const {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }
    void chooseCell(int row, DiaryColumn column) const {
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, static_cast<int>(column)));
    }
    [[nodiscard]] QString explanation() const { return partOf<QLabel>(*page, "explanation")->text(); }

    std::unique_ptr<SessionWorld> world;
    std::unique_ptr<DiaryPage> page;
    DiaryTable* table = nullptr;
    QLineEdit* quick = nullptr;
    std::vector<Notice> notices;
};

const Date wednesday = day("2026-03-18");

TEST_F(DiaryWindow, SaysWhatToDoWhenItIsEmpty) {
    open(aRunner().build(), wednesday);
    auto* nothing = partOf<QLabel>(*page, "nothing");
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_FALSE(table->isVisible());
    QTest::keyClicks(quick, QStringLiteral("5km\r"));
    EXPECT_FALSE(nothing->isVisible());
    EXPECT_TRUE(table->isVisible());
}

TEST_F(DiaryWindow, LogsARunByTheQuickLineAndExplainsItWhileOneTypes) {
    open(aRunner().build(), wednesday);
    QTest::keyClicks(quick, QStringLiteral("yesterday 5.2km 31:40 p1/2 m1"));
    EXPECT_EQ(explanation(),
              QStringLiteral("Easy run on Tuesday 17 March 2026: 5.2\u00a0km in 31:40 (6:05\u00a0min/km), "
                             "pain 1 before, 2 during, 1 next morning."));
    QTest::keyClick(quick, Qt::Key_Return);
    ASSERT_EQ(session().diary().runs.size(), 1U);
    EXPECT_EQ(session().diary().runs.front().distance, metres(5200));
    EXPECT_EQ(nextMorningPain(session().diary(), wednesday - 1), PainScore::from(1));
    EXPECT_TRUE(quick->text().isEmpty());
    ASSERT_FALSE(notices.empty());
    // The morning and the run are one step.
    notices.back().action();
    EXPECT_TRUE(session().diary().runs.empty());
    EXPECT_TRUE(session().diary().checkIns.empty());
}

TEST_F(DiaryWindow, NamesTheWordThatItDoesNotUnderstandAndWritesNothing) {
    open(aRunner().build(), wednesday);
    QTest::keyClicks(quick, QStringLiteral("5.2km quickly"));
    EXPECT_TRUE(explanation().startsWith(QStringLiteral("“quickly” is not understood"))) << explanation().toStdString();
    QTest::keyClick(quick, Qt::Key_Return);
    EXPECT_TRUE(session().diary().runs.empty());
    EXPECT_EQ(quick->text(), QStringLiteral("5.2km quickly"));
    quick->setText(QStringLiteral("5.2km m1"));
    EXPECT_EQ(explanation(), QStringLiteral("“m1”: the morning after this run lies ahead."));
}

TEST_F(DiaryWindow, ShowsTheNewestFirstWithTheirLightAndTheMorningAfter) {
    open(aRunner()
             .ran("2026-03-10", 5_km, during(1))
             .ran("2026-03-16", 8_km, during(4))
             .morning("2026-03-17", 2)
             .strength("2026-03-12", StrengthKind::Full, 1)
             .cross("2026-03-13", 40, 0)
             .build(),
         wednesday);
    ASSERT_EQ(rows(), 5);
    EXPECT_EQ(cell(0, DiaryColumn::What), QStringLiteral("Morning"));
    EXPECT_EQ(cell(0, DiaryColumn::Morning), QStringLiteral("2"));
    EXPECT_EQ(cell(1, DiaryColumn::Length), QStringLiteral("8.0\u00a0km"));
    EXPECT_EQ(cell(1, DiaryColumn::During), QStringLiteral("4"));
    EXPECT_EQ(cell(1, DiaryColumn::Morning), QStringLiteral("2"));
    EXPECT_EQ(cell(1, DiaryColumn::Knee), QStringLiteral("▲ Strong amber"));
    EXPECT_EQ(cell(2, DiaryColumn::What), QStringLiteral("Cycling"));
    EXPECT_EQ(cell(3, DiaryColumn::What), QStringLiteral("Strength"));
    EXPECT_EQ(cell(4, DiaryColumn::Knee), QStringLiteral("● Green"));
}

TEST_F(DiaryWindow, OpensAnEntryByEnterAndChangesIt) {
    open(aRunner().cross("2026-03-13", 40, 0).build(), wednesday);
    chooseCell(0, DiaryColumn::Day);
    inNextDialog([](QWidget& form) {
        typeInto(form, "pain", "3");
        QTest::keyClick(&form, Qt::Key_Return);
    });
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(session().diary().cross.front().painDuring, PainScore::from(3));
    EXPECT_EQ(cell(0, DiaryColumn::During), QStringLiteral("3"));
}

TEST_F(DiaryWindow, AsksTheWindowForTheFormOfARun) {
    open(aRunner().ran("2026-03-13", 5_km).build(), wednesday);
    const QSignalSpy wanted(page.get(), &Page::logWanted);
    chooseCell(0, DiaryColumn::Day);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().front().value<restride::Run>(), session().diary().runs.front());
}

TEST_F(DiaryWindow, EditsADistanceWhereItStands) {
    open(aRunner().ran("2026-03-13", 5_km, during(1)).build(), wednesday);
    chooseCell(0, DiaryColumn::Length);
    QTest::keyClick(table, Qt::Key_F2);
    auto* input = table->findChild<DistanceInput*>();
    ASSERT_NE(input, nullptr);
    input->selectAll();
    QTest::keyClicks(input, QStringLiteral("0"));
    QTest::keyClick(input, Qt::Key_Return);
    // What is wrong stays open.
    EXPECT_TRUE(input->isVisible());
    EXPECT_FALSE(session().canUndo());
    input->selectAll();
    QTest::keyClicks(input, QStringLiteral("5.5"));
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().canUndo(); }));
    EXPECT_EQ(session().diary().runs.front().distance, metres(5500));
    EXPECT_EQ(session().diary().runs.front().knee->during, PainScore::from(1));
}

TEST_F(DiaryWindow, EditsThePainOfTheNextMorningWhereItStands) {
    open(aRunner().ran("2026-03-13", 5_km, during(1)).build(), wednesday);
    chooseCell(0, DiaryColumn::Morning);
    QTest::keyClick(table, Qt::Key_F2);
    auto* input = table->findChild<PainInput*>();
    ASSERT_NE(input, nullptr);
    QTest::keyClicks(input, QStringLiteral("10"));
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().canUndo(); }));
    EXPECT_EQ(nextMorningPain(session().diary(), day("2026-03-13")), PainScore::from(10));
}

TEST_F(DiaryWindow, TakesADigitForTheCellItIsTypedOn) {
    open(aRunner().ran("2026-03-13", 5_km).build(), wednesday);
    chooseCell(0, DiaryColumn::During);
    QTest::keyClick(table, Qt::Key_7);
    auto* input = table->findChild<PainInput*>();
    ASSERT_NE(input, nullptr);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().canUndo(); }));
    EXPECT_EQ(session().diary().runs.front().knee->during, PainScore::from(7));
    // And "don't know" takes it back.
    chooseCell(0, DiaryColumn::During);
    QTest::keyClick(table, Qt::Key_F2);
    input = table->findChild<PainInput*>();
    QTest::keyClick(input, Qt::Key_Minus);
    QTest::keyClick(input, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session().diary().runs.front().knee->during; }));
}

TEST_F(DiaryWindow, GoesToTheNextCellByTabAndStaysInTheTable) {
    open(aRunner().ran("2026-03-13", 5_km).ran("2026-03-10", 6_km).build(), wednesday);
    chooseCell(0, DiaryColumn::Length);
    const auto tabIn = [&](Qt::Key key) {
        auto* input = table->findChild<DistanceInput*>();
        ASSERT_NE(input, nullptr);
        QTest::keyClick(input, key);
    };
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClicks(table->findChild<DistanceInput*>(), QStringLiteral("7"));
    tabIn(Qt::Key_Tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session().canUndo(); }));
    EXPECT_EQ(session().diary().runs.back().distance, 7_km);
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->currentIndex(), table->model()->index(0, static_cast<int>(DiaryColumn::Time)));
    // And back, over the rows.
    chooseCell(1, DiaryColumn::Length);
    QTest::keyClick(table, Qt::Key_F2);
    tabIn(Qt::Key_Backtab);
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->currentIndex(), table->model()->index(0, static_cast<int>(DiaryColumn::Morning)));
}

TEST_F(DiaryWindow, KeepsAWrongValueOpenAlsoOnTab) {
    open(aRunner().ran("2026-03-13", 5_km).build(), wednesday);
    chooseCell(0, DiaryColumn::Length);
    QTest::keyClick(table, Qt::Key_F2);
    auto* input = table->findChild<DistanceInput*>();
    ASSERT_NE(input, nullptr);
    QTest::keyClicks(input, QStringLiteral("far"));
    QTest::keyClick(input, Qt::Key_Tab);
    EXPECT_TRUE(input->hasFocus());
    EXPECT_EQ(input->text(), QStringLiteral("far"));
}

TEST_F(DiaryWindow, WritesNothingForAPainThatWasLookedAtAndNotTold) {
    open(aRunner().ran("2026-03-13", 5_km).build(), wednesday);
    CheckIn morning;
    morning.on = wednesday;
    ASSERT_TRUE(session().perform({{Put<CheckIn>{morning}}}, QStringLiteral("Morning")));
    ASSERT_TRUE(session().undo());
    chooseCell(0, DiaryColumn::During);
    QTest::keyClick(table, Qt::Key_F2);
    QTest::keyClick(table->findChild<PainInput*>(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_FALSE(session().canUndo());
    EXPECT_TRUE(session().canRedo());
}

TEST_F(DiaryWindow, ReadsNoWordsOfANoteAsRichText) {
    Diary diary = aRunner().ran("2026-03-13", 5_km).build();
    diary.runs.front().note = "<b>pace</b> < 6:00\n  & calm";
    open(diary, wednesday);
    const QString toolTip =
        table->model()->index(0, static_cast<int>(DiaryColumn::Note)).data(Qt::ToolTipRole).toString();
    EXPECT_EQ(QTextDocumentFragment::fromHtml(toolTip).toPlainText(), cell(0, DiaryColumn::Note));
    EXPECT_TRUE(toolTip.contains(QStringLiteral("&lt;b&gt;"))) << toolTip.toStdString();
}

TEST_F(DiaryWindow, CannotEditTheMorningThatLiesAhead) {
    open(aRunner().ran("2026-03-18", 5_km, during(1)).build(), wednesday);
    chooseCell(0, DiaryColumn::Morning);
    QTest::keyClick(table, Qt::Key_F2);
    EXPECT_EQ(table->findChild<PainInput*>(), nullptr);
}

TEST_F(DiaryWindow, DeletesAllChosenEntriesAsOneStepAndOffersToUndo) {
    open(sampleDiary(), sampleDay());
    const std::string before = writeDiary(session().diary());
    const int count = rows();
    chooseCell(0, DiaryColumn::Day);
    table->selectionModel()->select({table->model()->index(0, 0), table->model()->index(4, 0)},
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_EQ(rows(), count - 5);
    ASSERT_EQ(notices.size(), 1U);
    notices.front().action();
    EXPECT_EQ(rows(), count);
    EXPECT_EQ(writeDiary(session().diary()), before);
    EXPECT_FALSE(session().canUndo());
}

TEST_F(DiaryWindow, FiltersByKindAndWords) {
    Diary diary = aRunner()
                      .ran("2026-03-10", 5_km)
                      .ran("2026-03-16", 8_km, kind(RunKind::Long))
                      .morning("2026-03-17", 2)
                      .strength("2026-03-12")
                      .build();
    diary.runs.front().note = "By the Müritz";
    diary.runs.back().sources = {{"watch-042.fit", "", SourceKind::SessionTotal, {}, {}, {}}};
    open(diary, wednesday);
    QTest::mouseClick(partOf<QPushButton>(*page, "kind-runs"), Qt::LeftButton);
    EXPECT_EQ(rows(), 2);
    QTest::keyClick(page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = partOf<QLineEdit>(*page, "search");
    EXPECT_TRUE(search->hasFocus());
    const auto found = [&](const char* words) {
        search->setText(QString::fromUtf8(words));
        // After a pause in typing.
        QTest::qWait(200);
        return rows();
    };
    EXPECT_EQ(found("müritz"), 1);
    EXPECT_EQ(found("long mar"), 1);
    EXPECT_EQ(found("2026-03-16"), 1);
    EXPECT_EQ(found("WATCH-042"), 1);
    EXPECT_EQ(found("nothing like it"), 0);
    EXPECT_TRUE(partOf<QLabel>(*page, "nothing")->isVisible());
    QTest::mouseClick(partOf<QPushButton>(*page, "show-all"), Qt::LeftButton);
    EXPECT_EQ(rows(), 4);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST_F(DiaryWindow, KeepsWhatIsChosenAcrossAChange) {
    open(sampleDiary(), sampleDay());
    chooseCell(7, DiaryColumn::What);
    const QString key = keyText(logOf(session().diary(), session().assessment()), table->chosen().front());
    quick->setText(QStringLiteral("5km"));
    table->show(logOf(session().diary(), session().assessment()));
    ASSERT_EQ(table->chosen().size(), 1U);
    EXPECT_EQ(keyText(logOf(session().diary(), session().assessment()), table->chosen().front()), key);
}

TEST_F(DiaryWindow, HoldsTenYearsAndScrollsToTheFirstDay) {
    open(tenYearsDiary(), tenYearsToday());
    EXPECT_GT(rows(), 6000);
    table->selectAll();
    page->refresh();
    EXPECT_EQ(static_cast<int>(table->chosen().size()), rows());
    table->scrollToBottom();
    EXPECT_TRUE(cell(rows() - 1, DiaryColumn::Day).endsWith(QStringLiteral("2016")));
}

TEST_F(DiaryWindow, LogsAMorningStrengthAndCrossTrainingFromItsMenu) {
    open(aRunner().build(), wednesday);
    const auto log = [&](int place, const char* name, const char* keys) {
        inNextDialog([=](QWidget& form) {
            typeInto(form, name, keys);
            QTest::keyClick(&form, Qt::Key_Return);
        });
        partOf<QPushButton>(*page, "log")->menu()->actions().at(place)->trigger();
    };
    log(1, "pain", "2");
    log(2, "minutes", "30");
    log(3, "minutes", "45");
    EXPECT_EQ(session().diary().checkIns.front().morningPain, PainScore::from(2));
    EXPECT_EQ(session().diary().strength.front().minutes, minutes(30));
    EXPECT_EQ(session().diary().cross.front().minutes, minutes(45));
    EXPECT_EQ(rows(), 3);
}

/// Names the file that is asked for next.
void nameFile(const QString& path) {
    inNextDialog([path](QWidget& dialog) {
        auto* where = qobject_cast<QFileDialog*>(&dialog);
        ASSERT_NE(where, nullptr);
        where->findChild<QLineEdit*>()->setText(path);
        QTest::keyClick(where->findChild<QLineEdit*>(), Qt::Key_Return);
    });
}

TEST_F(DiaryWindow, StampsTheCalendarWithTheMomentThatItIsTold) {
    open(sampleDiary(), sampleDay());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.ics"));
    world->now = 1'773'640'859;
    nameFile(path);
    partOf<QPushButton>(*page, "export")->menu()->actions().at(1)->trigger();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("DTSTAMP:20260316T060059Z"));
}

TEST_F(DiaryWindow, WritesTheRunsAsATableForTheOwnerAlone) {
    open(sampleDiary(), sampleDay());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.csv"));
    nameFile(path);
    partOf<QPushButton>(*page, "export")->menu()->actions().front()->trigger();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Distance (m)"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    ASSERT_FALSE(notices.empty());
    EXPECT_EQ(notices.back().text, QStringLiteral("mine.csv was written."));
}

}  // namespace
}  // namespace restride
