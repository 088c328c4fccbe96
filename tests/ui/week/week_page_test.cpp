// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_page.h"

#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "tests/support/builders.h"
#include "tests/support/gui/dialog_driver.h"
#include "tests/ui/print/sheet_world.h"
#include "tests/ui/week/week_world.h"
#include "ui/inputs/typed_inputs.h"
#include "ui/print/print_dialog.h"
#include "ui/week/morning_bar.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

namespace restride {
namespace {

using namespace literals;

std::string allTold(const Session& session) {
    return writePlan(session.plan(), session.assessment()) + writeDiary(session.diary());
}

/// The sample without its last three mornings after a run.
Diary sampleWithThreeMorningsOpen() {
    Diary diary = sampleDiary();
    std::erase_if(diary.checkIns, [](const CheckIn& c) { return c.on >= day("2026-03-11"); });
    return diary;
}

/// The morning is told already: nothing is asked.
Diary sampleWithoutQuestions() {
    CheckIn checkIn;
    checkIn.on = sampleDay();
    checkIn.morningPain = PainScore::of(0);
    return sampleDiary().after({{Put<CheckIn>{checkIn}}}).diary;
}

/// And every day has time for every session.
Diary sampleWithRoom() {
    Diary diary = sampleWithoutQuestions();
    for (auto& free : diary.runner.availability) free->minutes = minutes(120);
    return diary;
}

Edits aDoneRunToday() {
    Run run;
    run.id = *Id::from("done");
    run.on = sampleDay();
    run.distance = 5_km;
    return {{Put<Run>{run}}};
}

TEST(WeekPage, LogsTheChosenRunWithThePlanFilledIn) {
    const WeekWorld world(sampleWithoutQuestions());
    QSignalSpy logged(&world.page, &Page::logWanted);
    QTest::mouseClick(world.card("technique"), Qt::LeftButton);
    world.click(QStringLiteral("logRun"));
    ASSERT_EQ(logged.count(), 1);
    const auto run = logged.front().front().value<restride::Run>();
    const PlannedSession& planned = world.planned("technique");
    EXPECT_EQ(run.on, sampleDay());
    EXPECT_EQ(run.kind, RunKind::Technique);
    EXPECT_EQ(run.distance, *planned.distance);
    EXPECT_EQ(run.duration, seconds(planned.perform->minutes.count() * 60));
}

TEST(WeekPage, EnterOnACardLogsItToo) {
    const WeekWorld world(sampleWithoutQuestions());
    const QSignalSpy logged(&world.page, &Page::logWanted);
    world.card("long")->setFocus();
    QTest::keyClick(world.card("long"), Qt::Key_Return);
    EXPECT_EQ(logged.count(), 1);
}

TEST(WeekPage, ADragFixesTheDayAndTheWeekIsSolvedAroundIt) {
    const WeekWorld world(sampleWithRoom());
    const std::string before = allTold(world.session());
    const Date was = world.planned("easy1").on;
    world.drag("easy1", Weekday::Fri);
    EXPECT_EQ(world.planned("easy1").on.weekday(), Weekday::Fri);
    EXPECT_EQ(world.planned("easy1").lock, LockOwner::Runner);
    ASSERT_EQ(world.session().diary().locks.size(), 1U);
    EXPECT_EQ(world.session().undoText(), QStringLiteral("Move Easy run to Friday"));
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_NE(was.weekday(), Weekday::Fri);
    EXPECT_TRUE(world.notices[0].text.startsWith(QStringLiteral("Easy run moves from Thursday to Friday.")) ||
                world.notices[0].text.contains(QStringLiteral("Easy run moves from Thursday to Friday.")))
        << world.notices[0].text.toStdString();
    // The notice takes it back, byte for byte.
    world.notices[0].action();
    EXPECT_EQ(allTold(world.session()), before);
}

TEST(WeekPage, TellsWhatElseHadToMove) {
    const WeekWorld world(sampleWithRoom());
    world.drag("long", Weekday::Sat);
    ASSERT_EQ(world.notices.size(), 1U);
    const QString text = world.notices[0].text;
    EXPECT_TRUE(text.contains(QStringLiteral("Long run moves from Sunday to Saturday."))) << text.toStdString();
    EXPECT_GT(text.count(QLatin1Char('.')), 1) << text.toStdString();
}

TEST(WeekPage, ADropOnItsOwnDayOrEscapeChangesNothing) {
    const WeekWorld world(sampleWithRoom());
    world.drag("easy1", world.planned("easy1").on.weekday());
    QWidget* card = world.card("easy1");
    QTest::mousePress(card, Qt::LeftButton, {}, card->rect().center());
    QMouseEvent move(QEvent::MouseMove, card->rect().center() + QPoint(200, 0),
                     card->mapToGlobal(card->rect().center() + QPoint(200, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(card, &move);
    EXPECT_TRUE(world.find(QStringLiteral("ghost"))->isVisible());
    QTest::keyClick(card, Qt::Key_Escape);
    EXPECT_FALSE(world.find(QStringLiteral("ghost"))->isVisible());
    QTest::mouseRelease(card, Qt::LeftButton, {}, card->rect().center());
    EXPECT_FALSE(world.session().canUndo());
}

TEST(WeekPage, AnotherWeekLetsGoOfWhatIsDragged) {
    WeekWorld world(sampleWithoutQuestions());
    QWidget* card = world.card("technique");
    const QPoint start = card->rect().center();
    const auto moveTo = [&](const QPoint& place) {
        QMouseEvent move(QEvent::MouseMove, place, card->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(card, &move);
    };
    QTest::mousePress(card, Qt::LeftButton, {}, start);
    moveTo(card->mapFrom(world.grid(), world.grid()->areaOf(Weekday::Sun).center()));
    EXPECT_TRUE(world.find(QStringLiteral("ghost"))->isVisible());
    world.page.showWeek(sampleDay() + 7);
    EXPECT_FALSE(world.find(QStringLiteral("ghost"))->isVisible());
    [[maybe_unused]] const QPixmap painted = world.grid()->grab();
    moveTo(start);
    QTest::mouseRelease(card, Qt::LeftButton, {}, start);
    EXPECT_TRUE(world.session().diary().locks.empty());
}

TEST(WeekPage, ASkippedCardIsNotLoggedByEnter) {
    WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.card("strength1"), Qt::LeftButton);
    world.click(QStringLiteral("skip"));
    const auto sessions = world.session().diary().strength.size();
    QTest::keyClick(world.card("strength1"), Qt::Key_Return);
    EXPECT_EQ(world.session().diary().strength.size(), sessions);
}

TEST(WeekPage, ArrowsBringTheirCardIntoSight) {
    WeekWorld world(sampleWithRoom());
    world.page.resize(500, 360);
    QApplication::processEvents();
    auto* scroll = world.page.findChild<QScrollArea*>();
    world.card("technique")->setFocus();
    for (int step = 0; step < 6; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        const QWidget* focus = QApplication::focusWidget();
        const QRect place(focus->mapTo(scroll->viewport(), QPoint()), focus->size());
        EXPECT_TRUE(scroll->viewport()->rect().intersects(place)) << step;
    }
}

TEST(WeekPage, ControlAndAnArrowMoveByADayAndTheCardKeepsTheFocus) {
    const WeekWorld world(sampleWithRoom());
    world.card("easy1")->setFocus();
    QTest::keyClick(world.card("easy1"), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(world.planned("easy1").on.weekday(), Weekday::Wed);
    EXPECT_TRUE(world.card("easy1")->hasFocus());
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_EQ(world.notices[0].actionText, QStringLiteral("Undo"));
}

TEST(WeekPage, ArrowsGoFromDayToDay) {
    const WeekWorld world(sampleWithRoom());
    world.card("strength1")->setFocus();
    QTest::keyClick(world.card("strength1"), Qt::Key_Right);
    EXPECT_TRUE(world.card("technique")->hasFocus());
    QTest::keyClick(world.card("technique"), Qt::Key_Right);
    EXPECT_TRUE(world.find(QStringLiteral("rest-2"))->hasFocus());
    QTest::keyClick(world.find(QStringLiteral("rest-2")), Qt::Key_Right);
    EXPECT_TRUE(world.card("easy1")->hasFocus());
}

TEST(WeekPage, TheTabKeyGoesFromTheCardsToThePanel) {
    const WeekWorld world(sampleWithoutQuestions());
    QStringList order;
    world.card("strength1")->setFocus();
    for (int i = 0; i < 12; ++i) {
        order += QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        // The panel of another session comes on screen with the next turn of events.
        QApplication::processEvents();
    }
    const QStringList cards{
        QStringLiteral("session-strength1"), QStringLiteral("session-technique"), QStringLiteral("rest-2"),
        QStringLiteral("session-easy1"),     QStringLiteral("session-strength2"), QStringLiteral("session-cross1"),
        QStringLiteral("session-long")};
    EXPECT_EQ(order.mid(0, cards.size()), cards) << order.join(QLatin1Char(' ')).toStdString();
    EXPECT_TRUE(order.value(cards.size()).startsWith(QStringLiteral("rule-")))
        << order.join(QLatin1Char(' ')).toStdString();
}

TEST(WeekPage, SaysWhyNothingGoesToADayThatHasGoneBy) {
    const WeekWorld world(sampleDiary(), sampleDay() + 2);
    world.drag("long", Weekday::Mon);
    EXPECT_FALSE(world.session().canUndo());
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_EQ(world.notices[0].kind, NoticeKind::Warning);
    EXPECT_TRUE(world.notices[0].text.contains(QStringLiteral("gone by")));
}

TEST(WeekPage, SaysWhyADoneSessionKeepsItsDay) {
    const Diary diary = sampleDiary();
    const WeekWorld world(diary.after(aDoneRunToday()).diary, sampleDay());
    const auto done = std::ranges::find_if(world.week().sessions, [](const auto& s) { return s.done.has_value(); });
    ASSERT_NE(done, world.week().sessions.end());
    world.drag(done->name.text(), Weekday::Fri);
    EXPECT_FALSE(world.session().canUndo());
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_TRUE(world.notices[0].text.contains(QStringLiteral("It is done")));
}

TEST(WeekPage, ADayWithoutRoomOffersTheLengthThatFits) {
    // The sample's Fridays and Wednesdays have 45 minutes, a full easy run takes 58.
    const WeekWorld world(sampleWithoutQuestions());
    world.drag("easy1", Weekday::Wed);
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_FALSE(world.session().canUndo());
    EXPECT_TRUE(world.notices[0].text.contains(QStringLiteral("Wednesday has no room")));
    world.notices[0].action();
    EXPECT_EQ(world.planned("easy1").on.weekday(), Weekday::Wed);
    EXPECT_LE(world.planned("easy1").minutes, minutes(45));
    EXPECT_FALSE(world.week().conflict);
}

TEST(WeekPage, AConflictIsToldWithUndoAndEachLockCanBeFreed) {
    const WeekWorld world(sampleWithRoom());
    const std::string before = allTold(world.session());
    // Three days after the long run of Saturday: the next one needs five.
    world.drag("long", Weekday::Tue);
    ASSERT_TRUE(world.week().conflict);
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_EQ(world.notices[0].kind, NoticeKind::Warning);
    world.notices[0].action();
    EXPECT_EQ(allTold(world.session()), before);
    world.session().redo();
    ASSERT_TRUE(world.find(QStringLiteral("conflict"))->isVisible());
    auto* free = world.find(QStringLiteral("conflict"))->findChild<QPushButton*>();
    QTest::mouseClick(free, Qt::LeftButton);
    EXPECT_FALSE(world.week().conflict);
    EXPECT_FALSE(world.find(QStringLiteral("conflict"))->isVisible());
}

TEST(WeekPage, LocksAndUnlocksFromThePanel) {
    const WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.card("long"), Qt::LeftButton);
    world.click(QStringLiteral("lock"));
    EXPECT_EQ(world.planned("long").lock, LockOwner::Runner);
    EXPECT_TRUE(world.card("long")->accessibleDescription().contains(QStringLiteral("locked")));
    world.click(QStringLiteral("unlock"));
    EXPECT_EQ(world.planned("long").lock, std::nullopt);
    EXPECT_TRUE(world.session().diary().locks.empty());
}

TEST(WeekPage, ASkippedSessionStaysInSightAndCanBeTakenBack) {
    const WeekWorld world(sampleWithoutQuestions());
    const std::string before = writePlan(world.session().plan(), world.session().assessment());
    QTest::mouseClick(world.card("long"), Qt::LeftButton);
    world.click(QStringLiteral("skip"));
    ASSERT_EQ(world.session().diary().ownDecisions.size(), 1U);
    EXPECT_TRUE(world.session().diary().ownDecisions[0].skip);
    EXPECT_TRUE(world.card("long")->accessibleDescription().contains(QStringLiteral("skipped")));
    world.click(QStringLiteral("asPlanned"));
    EXPECT_TRUE(world.session().diary().ownDecisions.empty());
    EXPECT_EQ(writePlan(world.session().plan(), world.session().assessment()), before);
}

TEST(WeekPage, ShortensARunInThePanel) {
    const WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.card("long"), Qt::LeftButton);
    world.click(QStringLiteral("shorten"));
    auto* length = world.find<DistanceInput>(QStringLiteral("length"));
    ASSERT_TRUE(length->isVisible());
    length->clear();
    QTest::keyClicks(length, QStringLiteral("6.5"));
    QTest::keyClick(length, Qt::Key_Return);
    EXPECT_EQ(world.planned("long").distance, 6500_m);
    EXPECT_EQ(world.session().undoText(), QStringLiteral("Shorten Long run"));
    EXPECT_TRUE(world.offers(QStringLiteral("asPlanned")));
}

TEST(WeekPage, ALongerRunIsSaidToBeAnOwnDecision) {
    const WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.card("long"), Qt::LeftButton);
    world.click(QStringLiteral("shorten"));
    auto* length = world.find<DistanceInput>(QStringLiteral("length"));
    length->setValue(10_km);
    EXPECT_TRUE(world.words().contains(QStringLiteral("your own decision")));
    QTest::mouseClick(world.find(QStringLiteral("keepLength")), Qt::LeftButton);
    ASSERT_EQ(world.session().diary().ownDecisions.size(), 1U);
    EXPECT_EQ(world.session().diary().ownDecisions[0].distance, 10_km);
    ASSERT_FALSE(world.notices.empty());
    EXPECT_TRUE(world.notices.back().text.contains(QStringLiteral("by your own decision")));
}

TEST(WeekPage, StrengthIsDoneByOneClick) {
    const WeekWorld world(sampleWithoutQuestions());
    const std::size_t before = world.session().diary().strength.size();
    QTest::mouseClick(world.card("strength1"), Qt::LeftButton);
    world.click(QStringLiteral("doneSession"));
    ASSERT_EQ(world.session().diary().strength.size(), before + 1);
    EXPECT_EQ(world.session().diary().strength.back().on, sampleDay());
    EXPECT_EQ(world.session().diary().strength.back().minutes, minutes(35));
    EXPECT_TRUE(world.card("strength1")->accessibleDescription().contains(QStringLiteral("done")));
}

TEST(WeekPage, KeepsADayFree) {
    const WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.find(QStringLiteral("rest-2")), Qt::LeftButton);
    world.click(QStringLiteral("keepFree"));
    ASSERT_EQ(world.session().diary().locks.size(), 1U);
    EXPECT_TRUE(world.session().diary().locks[0].target.isRest());
    world.click(QStringLiteral("useAgain"));
    EXPECT_TRUE(world.session().diary().locks.empty());
}

TEST(WeekPage, ThreeMorningsAreAnsweredByThreeKeys) {
    const WeekWorld world(sampleWithThreeMorningsOpen(), day("2026-03-15"));
    auto* input = world.find(QStringLiteral("morningInput"));
    ASSERT_TRUE(input->isVisible());
    for (const Qt::Key key : {Qt::Key_2, Qt::Key_0, Qt::Key_3}) QTest::keyClick(input, key);
    const auto morning = [&](std::string_view on) { return checkInOn(world.session().diary(), day(on))->morningPain; };
    EXPECT_EQ(morning("2026-03-11"), PainScore::of(2));
    EXPECT_EQ(morning("2026-03-13"), PainScore::of(0));
    EXPECT_EQ(morning("2026-03-15"), PainScore::of(3));
    EXPECT_FALSE(world.find(QStringLiteral("mornings"))->isVisible());
}

TEST(WeekPage, AKeyOnACardAnswersTheMorningToo) {
    const WeekWorld world(sampleDiary());
    world.card("long")->setFocus();
    QTest::keyClick(world.card("long"), Qt::Key_4);
    EXPECT_EQ(checkInOn(world.session().diary(), sampleDay())->morningPain, PainScore::of(4));
}

TEST(WeekPage, AnAnswerKeepsWhatTheCheckInSaysBesides) {
    Diary diary = sampleDiary();
    CheckIn told;
    told.on = sampleDay();
    told.fatigue = Fatigue::of(4);
    const WeekWorld world(diary.after({{Put<CheckIn>{told}}}).diary);
    QTest::keyClick(world.find(QStringLiteral("morningInput")), Qt::Key_0);
    EXPECT_EQ(checkInOn(world.session().diary(), sampleDay())->fatigue, Fatigue::of(4));
    EXPECT_EQ(checkInOn(world.session().diary(), sampleDay())->morningPain, PainScore::of(0));
}

TEST(WeekPage, DontKnowWritesNothingAndIsNotAskedAgainToday) {
    const WeekWorld world(sampleDiary());
    QTest::keyClick(world.find(QStringLiteral("morningInput")), Qt::Key_Minus);
    EXPECT_FALSE(world.session().canUndo());
    EXPECT_FALSE(world.find(QStringLiteral("mornings"))->isVisible());
    world.session().perform({{Put<Note>{}}}, QStringLiteral("note"));
    EXPECT_FALSE(world.find(QStringLiteral("mornings"))->isVisible());
}

TEST(WeekPage, ReasonsShowTheirRuleSourceAndCertaintyByOneClick) {
    const WeekWorld world(sampleWithoutQuestions());
    QTest::mouseClick(world.card("long"), Qt::LeftButton);
    EXPECT_FALSE(world.words().contains(QStringLiteral("RUN_CAP_110")));
    world.click(QStringLiteral("rule-RUN_CAP_110"));
    EXPECT_TRUE(world.words().contains(QStringLiteral("RUN_CAP_110")));
    EXPECT_TRUE(world.words().contains(QStringLiteral("Certainty: moderate")));
    EXPECT_FALSE(world.words().contains(QStringLiteral("starts with a settled knee")));
    world.click(QStringLiteral("whyWeek"));
    EXPECT_TRUE(world.words().contains(QStringLiteral("starts with a settled knee")));
}

TEST(WeekPage, UseThisWeekKeepsItAndIsOfferedOnce) {
    const WeekWorld world(sampleWithoutQuestions());
    ASSERT_TRUE(world.offers(QStringLiteral("useWeek")));
    world.click(QStringLiteral("useWeek"));
    ASSERT_EQ(world.session().diary().issuedPlans.size(), 1U);
    EXPECT_EQ(world.session().diary().issuedPlans[0].on, sampleDay());
    EXPECT_FALSE(world.offers(QStringLiteral("useWeek")));
}

TEST(WeekPage, AWarningSignLeavesAPlainCardWithoutAnyNumber) {
    const Diary diary = sampleDiary();
    const WeekWorld world(
        diary
            .after({{Put<FlagAnswer>{
                {.on = sampleDay(), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}}}}})
            .diary);
    EXPECT_TRUE(world.find(QStringLiteral("stop"))->isVisible());
    EXPECT_FALSE(world.grid()->isVisible());
    EXPECT_FALSE(world.find(QStringLiteral("panel"))->isVisible());
    EXPECT_FALSE(world.find(QStringLiteral("chartCard"))->isVisible());
    EXPECT_FALSE(world.find(QStringLiteral("meter-0"))->isVisible());
    QString words = world.words();
    EXPECT_TRUE(words.contains(QStringLiteral("Please see a clinician")));
    for (const QString& date : {QStringLiteral("16 – 22 March"), QStringLiteral("0 to 10")}) words.remove(date);
    EXPECT_FALSE(std::any_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); })) << words.toStdString();
}

TEST(WeekPage, ARecordedClearanceBringsTheWeekBack) {
    const Diary diary = sampleDiary();
    const WeekWorld world(
        diary
            .after({{Put<FlagAnswer>{
                {.on = sampleDay(), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}}}}})
            .diary);
    EXPECT_FALSE(world.find(QStringLiteral("recordClearance"))->isEnabled());
    QTest::keyClicks(world.find(QStringLiteral("clearedBy")), QStringLiteral("Dr. Example"));
    QTest::mouseClick(world.find(QStringLiteral("recordClearance")), Qt::LeftButton);
    EXPECT_FALSE(world.session().plan().withheld);
    EXPECT_FALSE(world.find(QStringLiteral("stop"))->isVisible());
    EXPECT_TRUE(world.grid()->isVisible());
    EXPECT_EQ(world.session().diary().clearances.back().who, "Dr. Example");
}

TEST(WeekPage, WhatIsTypedOfOneRunnersClearanceIsNotThereForTheNext) {
    const FlagAnswer sign{.on = sampleDay(), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}};
    const Diary stopped = sampleDiary().after({{Put<FlagAnswer>{sign}}}).diary;
    WeekWorld world(stopped);
    const Id other = *Id::from("other");
    ASSERT_TRUE(world.world.store.add(other, stopped));
    world.find<QLineEdit>(QStringLiteral("clearedBy"))->setText(QStringLiteral("Dr. Weber"));
    world.find<QLineEdit>(QStringLiteral("clearedWords"))->setText(QStringLiteral("may jog"));
    ASSERT_TRUE(world.session().open(other));
    EXPECT_TRUE(world.find<QLineEdit>(QStringLiteral("clearedBy"))->text().isEmpty());
    EXPECT_TRUE(world.find<QLineEdit>(QStringLiteral("clearedWords"))->text().isEmpty());
    EXPECT_FALSE(world.find(QStringLiteral("recordClearance"))->isEnabled());
}

TEST(WeekPage, DontKnowOfOneRunnerIsNoAnswerOfTheNext) {
    WeekWorld world(sampleDiary());
    const Id other = *Id::from("other");
    ASSERT_TRUE(world.world.store.add(other, sampleDiary()));
    QTest::keyClick(world.find(QStringLiteral("morningInput")), Qt::Key_Minus);
    EXPECT_FALSE(world.find(QStringLiteral("mornings"))->isVisible());
    ASSERT_TRUE(world.session().open(other));
    EXPECT_TRUE(world.find(QStringLiteral("mornings"))->isVisible());
}

/// Presses Print and saves what it shows; the words of the PDF.
QString printedWords(const WeekWorld& world) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("week.pdf"));
    inNextDialog([&](QWidget& dialog) { dynamic_cast<PrintDialog&>(dialog).saveTo(path); });
    world.click(QStringLiteral("print"));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return wordsOf(file.readAll());
}

TEST(WeekPage, PrintsTheLimitsThatAPhysiotherapistSet) {
    Diary diary = sampleWithoutQuestions();
    const WeekWorld usual(diary);
    EXPECT_TRUE(printedWords(usual).contains(QStringLiteral("Up to 2/10 during the run")));
    RuleEntry stricter;
    stricter.on = sampleDay();
    stricter.name = RuleName::GreenMax;
    stricter.value = 1;
    stricter.by = LockOwner::Physio;
    const WeekWorld strict(diary.after({{Put<RuleEntry>{stricter}}}).diary);
    EXPECT_TRUE(printedWords(strict).contains(QStringLiteral("Up to 1/10 during the run")));
}

TEST(WeekPage, PrintsWhatToDoWhereNoPlanMayBeMade) {
    const FlagAnswer sign{.on = sampleDay(), .code = RedFlag::Locks, .answer = true, .mistake = {}, .unknown = {}};
    const WeekWorld world(sampleDiary().after({{Put<FlagAnswer>{sign}}}).diary);
    const QString words = printedWords(world);
    EXPECT_TRUE(words.contains(QStringLiteral("clinician")));
    EXPECT_FALSE(words.contains(QStringLiteral("km")));
}

TEST(WeekPage, SaysWhyThereIsNothingToPrint) {
    WeekWorld world(sampleWithoutQuestions());
    world.page.showWeek(sampleDay() - 7);
    world.page.print();
    ASSERT_EQ(world.notices.size(), 1U);
    EXPECT_TRUE(world.notices[0].text.contains(QStringLiteral("nothing to print")));
}

TEST(WeekPage, EarlierAndLaterWeeksAreOneClickAway) {
    const WeekWorld world(sampleWithoutQuestions());
    world.click(QStringLiteral("later"));
    EXPECT_EQ(world.page.shownWeek(), sampleDay() + 7);
    EXPECT_TRUE(world.words().contains(QStringLiteral("outlook")));
    EXPECT_FALSE(world.offers(QStringLiteral("lock")));
    world.click(QStringLiteral("thisWeek"));
    world.click(QStringLiteral("earlier"));
    EXPECT_EQ(world.page.shownWeek(), sampleDay() - 7);
    EXPECT_TRUE(world.words().contains(QStringLiteral("What you did")));
    EXPECT_FALSE(world.find(QStringLiteral("print"))->isVisible());
}

TEST(WeekPage, AnEarlierWeekShowsRestedWithoutBlame) {
    WeekWorld world(sampleWithoutQuestions());
    world.click(QStringLiteral("useWeek"));
    world.world.today = sampleDay() + 7;
    world.session().lookAtTheClock();
    world.page.showWeek(sampleDay());
    ASSERT_TRUE(world.card("long"));
    EXPECT_TRUE(world.card("long")->accessibleDescription().contains(QStringLiteral("rested")));
}

TEST(WeekPage, AnotherDayTurnsToItsWeek) {
    WeekWorld world(sampleWithoutQuestions());
    world.world.today = sampleDay() + 7;
    world.session().lookAtTheClock();
    EXPECT_EQ(world.page.shownWeek(), sampleDay() + 7);
}

TEST(WeekPage, AnEmptyDiaryIsToldWhatToDoFirst) {
    const WeekWorld world(aRunner().build());
    EXPECT_TRUE(world.find(QStringLiteral("start"))->isVisible());
    EXPECT_FALSE(world.grid()->isVisible());
    QSignalSpy pages(&world.page, &Page::pageWanted);
    const QSignalSpy imports(&world.page, &Page::importWanted);
    const QList<QPushButton*> acts = world.find(QStringLiteral("start"))->findChildren<QPushButton*>();
    ASSERT_EQ(acts.size(), 3);
    QTest::mouseClick(acts[0], Qt::LeftButton);
    QTest::mouseClick(acts[1], Qt::LeftButton);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages.front().front().value<PageKind>(), PageKind::Plan);
    EXPECT_EQ(imports.count(), 1);
}

TEST(WeekPage, AWriteThatFailsLeavesTheWeekAsItWas) {
    WeekWorld world(sampleWithRoom());
    const std::string before = allTold(world.session());
    world.world.store.failing = StoreFault::Full;
    world.drag("easy1", Weekday::Fri);
    EXPECT_EQ(allTold(world.session()), before);
    EXPECT_TRUE(world.notices.empty());
}

TEST(WeekPage, FitsTheSmallestWindowWithoutASidewaysScroll) {
    const WeekWorld world(sampleWithoutQuestions());
    for (const QSize size : {QSize(816, 660), QSize(592, 460)}) {
        world.find(QStringLiteral("panel"))->window()->resize(size);
        const auto* grid = world.grid();
        const auto right = [&] { return grid->mapTo(&world.page, QPoint(grid->width(), 0)).x(); };
        EXPECT_TRUE(QTest::qWaitFor([&] { return right() <= size.width(); })) << right();
        EXPECT_LE(world.page.minimumSizeHint().width(), size.width());
        for (const PlannedSession& session : world.week().sessions) {
            const QWidget* card = world.card(session.name.text());
            EXPECT_GE(card->width(), 88);
            EXPECT_GE(card->height(), card->heightForWidth(card->width()));
        }
    }
}

}  // namespace
}  // namespace restride
