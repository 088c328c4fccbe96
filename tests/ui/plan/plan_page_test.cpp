// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "core/plan/rule_spec.h"
#include "tests/support/builders.h"
#include "tests/support/gui/clipped_words.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/main_window.h"
#include "ui/plan/block_table.h"
#include "ui/plan/rule_input.h"
#include "ui/plan/rule_table.h"
#include "ui/text/format.h"
#include "ui/text/reason_text.h"
#include "ui/text/rule_text.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QTimer>

namespace restride {
namespace {

using namespace literals;

enum PlanTab { BlockTab, DaysTab, KneeTab, StrengthTab, RulesTab, IssuedTab };

/// The page Plan as it is in the window.
class PlanPageTest : public testing::Test {
protected:
    void open(const Diary& diary, Date today) {
        m_world = std::make_unique<SessionWorld>(diary, today);
        m_window = std::make_unique<MainWindow>(session(), Preferences{}, QStringLiteral("diaries.db"));
        m_window->resize(1024, 700);
        m_window->show();
        m_window->showPage(PageKind::Plan);
        show(BlockTab);
    }

    void show(PlanTab tab) {
        find<QTabBar>("planTabs")->setCurrentIndex(tab);
        settle();
    }

    /// The block is read after the events of now, and what it makes is shown after that.
    static void settle() {
        for (int round = 0; round < 3; ++round) QApplication::processEvents();
    }

    [[nodiscard]] Session& session() const { return *m_world->session; }
    [[nodiscard]] std::string written() const { return writeDiary(session().diary()); }

    /// The one that is on screen: several tabs have an Apply.
    template <class Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        for (auto* widget : m_window->findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisible()) return widget;
        return nullptr;
    }

    void click(const char* name) const {
        auto* button = find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(10, button->height() / 2));
        settle();
    }

    void type(const char* name, const QString& text) const {
        auto* field = find<QWidget>(name);
        ASSERT_NE(field, nullptr) << name;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    void tick(const char* name) const {
        auto* box = find<QCheckBox>(name);
        ASSERT_NE(box, nullptr) << name;
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
    }

    void chooseRule(RuleName name) const { find<QTableView>("ruleTable")->selectRow(RuleModel::rowOf(name)); }

    std::unique_ptr<SessionWorld> m_world;
    std::unique_ptr<MainWindow> m_window;
};

/// Whoever fills in the next dialog; it is closed if they leave it open.
void fillIn(const std::function<void(QWidget&)>& person) {
    QTimer::singleShot(0, qApp, [person] {
        QWidget* dialog = QApplication::activeModalWidget();
        ASSERT_NE(dialog, nullptr);
        person(*dialog);
        if (dialog->isVisible()) dialog->close();
    });
}

TEST_F(PlanPageTest, ShowsTheBlockAsATableAndTheReasonsOfTheChosenWeek) {
    open(sampleDiary(), sampleDay());
    const auto* table = find<BlockTable>("blockTable");
    ASSERT_EQ(table->model()->rowCount(), 16);
    const auto shows = [&](const Reason& reason) {
        const auto labels = find<QWidget>("weekCard")->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->isVisible() && label->text() == sentence(reason); });
    };
    for (const Reason& reason : session().block().weeks[0].reasons) EXPECT_TRUE(shows(reason));
    QTest::keyClick(find<BlockTable>("blockTable"), Qt::Key_Down);
    settle();
    const PlannedWeek& second = session().block().weeks[1];
    EXPECT_TRUE(second.deload);
    for (const Reason& reason : second.reasons) EXPECT_TRUE(shows(reason));
}

TEST_F(PlanPageTest, KeepsTheChosenWeekThroughAChange) {
    open(sampleDiary(), sampleDay());
    auto* table = find<BlockTable>("blockTable");
    table->selectRow(5);
    CheckIn morning;
    morning.on = sampleDay() + 1;
    ASSERT_TRUE(session().perform({{Put<CheckIn>{morning}}}, QStringLiteral("Morning")));
    settle();
    EXPECT_EQ(table->chosen()->start, sampleDay().monday() + 35);
}

TEST_F(PlanPageTest, PlansAnewWhenDaysChangeAndUndoRestoresEveryByte) {
    open(sampleDiary(), sampleDay());
    const std::string before = written();
    const std::string plan = writePlan(session().plan(), session().assessment());
    show(DaysTab);
    EXPECT_FALSE(find<QPushButton>("apply")->isEnabled());
    type("minutes5", QStringLiteral("0"));
    EXPECT_EQ(written(), before);
    click("apply");
    EXPECT_EQ(session().diary().runner.availability[5]->minutes, minutes(0));
    for (const PlannedSession& planned : session().plan().weeks.front().sessions)
        EXPECT_NE(planned.on.weekday(), Weekday::Sat);
    EXPECT_FALSE(find<QPushButton>("apply")->isEnabled());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(written(), before);
    EXPECT_EQ(writePlan(session().plan(), session().assessment()), plan);
    EXPECT_EQ(find<QSpinBox>("minutes5")->value(), 120);
}

TEST_F(PlanPageTest, RevertsWhatWasNotApplied) {
    open(sampleDiary(), sampleDay());
    show(DaysTab);
    type("weeklyGoal", QStringLiteral("12"));
    EXPECT_TRUE(find<QPushButton>("apply")->isEnabled());
    click("revert");
    EXPECT_EQ(find<QLineEdit>("weeklyGoal")->text(), QStringLiteral("30"));
    EXPECT_FALSE(find<QPushButton>("revert")->isEnabled());
    EXPECT_FALSE(session().canUndo());
}

TEST_F(PlanPageTest, KeepsWhatIsBeingTypedWhenSomethingElseChanges) {
    open(sampleDiary(), sampleDay());
    show(DaysTab);
    type("weeklyGoal", QStringLiteral("12"));
    CheckIn morning;
    morning.on = sampleDay() + 1;
    ASSERT_TRUE(session().perform({{Put<CheckIn>{morning}}}, QStringLiteral("Morning")));
    EXPECT_EQ(find<QLineEdit>("weeklyGoal")->text(), QStringLiteral("12"));
    EXPECT_TRUE(find<QPushButton>("apply")->isEnabled());
}

TEST_F(PlanPageTest, KeepsWhatIsBeingTypedOnOneTabWhenAnotherIsApplied) {
    open(sampleDiary(), sampleDay());
    const auto& page = dynamic_cast<const PlanPage&>(*m_window->pageOf(PageKind::Plan));
    EXPECT_FALSE(page.hasUnapplied());
    show(DaysTab);
    type("weeklyGoal", QStringLiteral("12"));
    show(KneeTab);
    EXPECT_TRUE(page.hasUnapplied());
    type("sinceWeeks", QStringLiteral("12"));
    click("apply");
    EXPECT_FALSE(find<QPushButton>("apply")->isEnabled());
    EXPECT_TRUE(page.hasUnapplied());
    show(DaysTab);
    EXPECT_EQ(find<QLineEdit>("weeklyGoal")->text(), QStringLiteral("12"));
    click("apply");
    EXPECT_EQ(session().diary().runner.goal.weeklyDistance, 12_km);
    EXPECT_EQ(session().diary().runner.knee.sinceWeeks, 12);
    EXPECT_FALSE(page.hasUnapplied());
}

TEST_F(PlanPageTest, ForgetsWhatWasTypedForAnotherRunner) {
    open(sampleDiary(), sampleDay());
    ASSERT_TRUE(m_world->store.add(*Id::from("other"), sampleDiary()));
    show(KneeTab);
    tick("RF06");
    EXPECT_TRUE(find<QPushButton>("apply")->isEnabled());
    ASSERT_TRUE(session().open(*Id::from("other")));
    EXPECT_FALSE(find<QCheckBox>("RF06")->isChecked());
    EXPECT_FALSE(find<QPushButton>("apply")->isEnabled());
    EXPECT_FALSE(dynamic_cast<const PlanPage&>(*m_window->pageOf(PageKind::Plan)).hasUnapplied());
}

TEST_F(PlanPageTest, ChangesNothingByShowingARunner) {
    Diary diary = sampleDiary();
    diary.runner.asked.weeklyDistance = metres(16'093);
    diary.runner.easyPace = secondsPerKilometre(391);
    diary.runner.availability[2].reset();
    diary.runner.goal.eventDate = day("2026-06-01");
    setUnits(Units::Miles);
    open(diary, sampleDay());
    for (const PlanTab tab : {DaysTab, KneeTab, StrengthTab}) {
        show(tab);
        EXPECT_FALSE(find<QPushButton>("apply")->isEnabled()) << tab;
    }
    setUnits(Units::Kilometres);
}

TEST_F(PlanPageTest, AppliesTheKneeAndATickedSignAsOneStepAndWithholdsThePlan) {
    open(sampleDiary(), sampleDay());
    const std::string before = written();
    show(KneeTab);
    type("sinceWeeks", QStringLiteral("12"));
    tick("RF06");
    click("apply");
    EXPECT_EQ(session().diary().runner.knee.sinceWeeks, 12);
    ASSERT_FALSE(session().assessment().redFlags.empty());
    EXPECT_EQ(session().assessment().redFlags.front().code, RedFlag::Locks);
    EXPECT_TRUE(session().plan().withheld);
    // What is open is not asked again.
    EXPECT_EQ(find<QCheckBox>("RF06"), nullptr);
    show(BlockTab);
    EXPECT_NE(find<QWidget>("withheld"), nullptr);
    EXPECT_EQ(find<QWidget>("blockTable"), nullptr);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(written(), before);
    EXPECT_FALSE(session().plan().withheld);
}

TEST_F(PlanPageTest, ClosesASignByAClinicianWithNameAndFinding) {
    open(aCaseRunner().asked(15_km, 6_km, 3).answered("2026-03-10", RedFlag::GivesWay).build(), day("2026-03-18"));
    show(KneeTab);
    fillIn([](QWidget& dialog) {
        EXPECT_TRUE(dialog.findChild<QRadioButton*>(QStringLiteral("byRunner"))->isHidden());
        auto* close = dialog.findChild<QPushButton*>(QStringLiteral("close"));
        EXPECT_FALSE(close->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("who")), QStringLiteral("Dr. Moreau"));
        EXPECT_FALSE(close->isEnabled());
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("found")), QStringLiteral("Stable"));
        QTest::mouseClick(close, Qt::LeftButton);
    });
    click("closeSigns");
    ASSERT_EQ(session().diary().clearances.size(), 1U);
    const Clearance& clearance = session().diary().clearances.front();
    EXPECT_EQ(clearance, (Clearance{day("2026-03-18"),
                                    ClearedBy::Clinician,
                                    "Dr. Moreau",
                                    {},
                                    "Stable",
                                    EnumSet<RedFlag>{RedFlag::GivesWay},
                                    {}}));
    EXPECT_TRUE(session().assessment().redFlags.empty());
    EXPECT_FALSE(session().plan().withheld);
    EXPECT_EQ(session().assessment().phase, Phase::Settle);
    EXPECT_TRUE(find<QLabel>("signHistory")->text().contains(QStringLiteral("Dr. Moreau")));
}

TEST_F(PlanPageTest, KeepsWhatWasToldOfASignThatCannotBeWritten) {
    open(aCaseRunner().asked(15_km, 6_km, 3).answered("2026-03-10", RedFlag::GivesWay).build(), day("2026-03-18"));
    show(KneeTab);
    fillIn([this](QWidget& dialog) {
        auto* close = dialog.findChild<QPushButton*>(QStringLiteral("close"));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("who")), QStringLiteral("Dr. Moreau"));
        QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("found")), QStringLiteral("Stable"));
        m_world->store.failing = StoreFault::Full;
        QTest::mouseClick(close, Qt::LeftButton);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(dialog.findChild<QLabel*>(QStringLiteral("problem"))->text().isEmpty());
        EXPECT_TRUE(session().diary().clearances.empty());
        QTest::mouseClick(close, Qt::LeftButton);
        EXPECT_FALSE(dialog.isVisible());
    });
    click("closeSigns");
    ASSERT_EQ(session().diary().clearances.size(), 1U);
    EXPECT_EQ(session().diary().clearances.front().who, "Dr. Moreau");
}

TEST_F(PlanPageTest, LetsARunnerCloseOnlyWhatIsTheirsToClose) {
    open(aCaseRunner()
             .asked(15_km, 6_km, 3)
             .answered("2026-03-10", RedFlag::GivesWay)
             .answered("2026-03-11", RedFlag::MarkedSwelling)
             .build(),
         day("2026-03-18"));
    show(KneeTab);
    fillIn([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QRadioButton*>(QStringLiteral("byRunner")), Qt::LeftButton, {},
                          QPoint(8, 8));
        EXPECT_FALSE(dialog.findChild<QCheckBox*>(QStringLiteral("close6"))->isEnabled());
        EXPECT_FALSE(dialog.findChild<QCheckBox*>(QStringLiteral("close6"))->isChecked());
        EXPECT_TRUE(dialog.findChild<QCheckBox*>(QStringLiteral("close7"))->isChecked());
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("close")), Qt::LeftButton);
    });
    click("closeSigns");
    ASSERT_EQ(session().diary().clearances.size(), 1U);
    EXPECT_EQ(session().diary().clearances.front().codes, EnumSet<RedFlag>{RedFlag::MarkedSwelling});
    ASSERT_EQ(session().assessment().redFlags.size(), 1U);
    EXPECT_EQ(session().assessment().redFlags.front().code, RedFlag::GivesWay);
}

TEST_F(PlanPageTest, TakesNoRuleBeyondItsBounds) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::Growth);
    type("ruleValue", QStringLiteral("35"));
    EXPECT_LE(find<RuleInput>("ruleValue")->ruleValue(), 1'000);
    type("ruleValue", QStringLiteral("5"));
    click("applyRule");
    EXPECT_EQ(session().rules().growth, Ratio::percent(5));
    ASSERT_EQ(session().diary().rules.size(), 1U);
    EXPECT_EQ(session().diary().rules.front().by, LockOwner::Runner);
    EXPECT_EQ(session().diary().rules.front().on, sampleDay());
    click("ruleDefault");
    EXPECT_EQ(session().rules().growth, Ratio::percent(10));
    EXPECT_FALSE(find<QPushButton>("ruleDefault")->isEnabled());
}

TEST_F(PlanPageTest, AsksAPhysiotherapistForNameAndReason) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::Kappa);
    EXPECT_TRUE(find<QCheckBox>("byPhysio")->isChecked());
    EXPECT_FALSE(find<QCheckBox>("byPhysio")->isEnabled());
    type("ruleValue", QStringLiteral("110"));
    EXPECT_FALSE(find<QPushButton>("applyRule")->isEnabled());
    type("physioName", QStringLiteral("Anna"));
    EXPECT_FALSE(find<QPushButton>("applyRule")->isEnabled());
    type("physioReason", QStringLiteral("Irritable knee"));
    click("applyRule");
    ASSERT_EQ(session().diary().rules.size(), 1U);
    const RuleEntry& entry = session().diary().rules.front();
    EXPECT_EQ(entry.by, LockOwner::Physio);
    EXPECT_EQ(entry.who, "Anna");
    EXPECT_EQ(entry.reason, "Irritable knee");
    EXPECT_EQ(session().rules().kappa, Ratio::percent(110));
    // And back only by a physiotherapist too.
    type("physioName", QString());
    EXPECT_FALSE(find<QPushButton>("ruleDefault")->isEnabled());
    type("physioName", QStringLiteral("Anna"));
    click("ruleDefault");
    EXPECT_EQ(session().rules().kappa, Ratio::percent(120));
    EXPECT_EQ(session().diary().rules.front().by, LockOwner::Physio);
}

TEST_F(PlanPageTest, OpensWiderBoundsForAPhysiotherapistAlone) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::Growth);
    click("byPhysio");
    type("ruleValue", QStringLiteral("15"));
    EXPECT_EQ(find<RuleInput>("ruleValue")->ruleValue(), 1'500);
    click("byPhysio");
    EXPECT_EQ(find<RuleInput>("ruleValue")->ruleValue(), 1'000);
}

TEST_F(PlanPageTest, TellsAScreenReaderWhichRuleAValueIsOf) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::Growth);
    const QAccessibleInterface* value = QAccessible::queryAccessibleInterface(find<RuleInput>("ruleValue"));
    ASSERT_NE(value, nullptr);
    EXPECT_EQ(value->text(QAccessible::Name).toLower(), ruleText(RuleName::Growth).toLower());
    const RuleBounds bounds = boundsOf(RuleName::Growth, LockOwner::Runner);
    EXPECT_TRUE(value->text(QAccessible::Description).contains(ruleValueText(RuleName::Growth, bounds.highest)));
}

TEST_F(PlanPageTest, DoesAnActOnceWithoutAValue) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::IgnoreHold);
    EXPECT_EQ(find<QWidget>("ruleValue"), nullptr);
    click("applyRule");
    ASSERT_EQ(session().diary().rules.size(), 1U);
    EXPECT_EQ(session().diary().rules.front().name, RuleName::IgnoreHold);
    EXPECT_EQ(session().diary().rules.front().value, 1);
}

TEST_F(PlanPageTest, TakesAUsualMorningOfNothingFromAPhysiotherapist) {
    open(sampleDiary(), sampleDay());
    show(RulesTab);
    chooseRule(RuleName::UsualMorning);
    const auto* table = find<QTableView>("ruleTable");
    const QModelIndex row = table->model()->index(RuleModel::rowOf(RuleName::UsualMorning), RuleModel::Now);
    EXPECT_EQ(row.data().toString(), QStringLiteral("–"));
    EXPECT_EQ(find<QWidget>("ruleDefault"), nullptr);
    type("physioName", QStringLiteral("Anna"));
    type("physioReason", QStringLiteral("Calm for months"));
    click("applyRule");
    ASSERT_EQ(session().diary().rules.size(), 1U);
    EXPECT_EQ(session().diary().rules.front().by, LockOwner::Physio);
    EXPECT_EQ(session().diary().rules.front().value, 0);
}

TEST_F(PlanPageTest, EveryRuleShowsEachBoundInTheInput) {
    open(sampleDiary(), sampleDay());
    RuleInput input;
    for (const RuleSpec& spec : ruleSpecs) {
        if (isAct(spec.name)) continue;
        for (const RuleBounds& bounds : {spec.runner, spec.physio}) {
            // It is the physiotherapist's alone.
            if (bounds.lowest > bounds.highest) continue;
            for (const std::int64_t value : {bounds.lowest, bounds.highest}) {
                input.show(spec.name, value, bounds);
                EXPECT_EQ(input.ruleValue(), value) << spec.word;
            }
        }
    }
}

TEST_F(PlanPageTest, ComparesAnIssuedPlanWithThePlanOfNowAndTwoWithEachOther) {
    const SessionWorld before(sampleDiary(), sampleDay());
    const IssuedPlan first = issuedPlan(before.session->plan(), before.session->assessment(), sampleDay(), {});
    IssuedPlan second = first;
    second.on = sampleDay() + 1;
    IssuedSession& moved = second.weeks.front().sessions.back();
    const Date then = std::exchange(moved.on, moved.on - 1);
    Diary diary = sampleDiary();
    diary.issuedPlans = {first, second};
    open(diary, sampleDay());
    show(IssuedTab);
    auto* list = find<QTableView>("issuedPlans");
    ASSERT_EQ(list->model()->rowCount(), 2);
    const auto choose = [&](int row, Qt::KeyboardModifiers keys) {
        const QPoint place = list->visualRect(list->model()->index(row, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, place);
        settle();
    };
    const auto told = [&] {
        const auto* changes = find<QTableView>("planChanges");
        QStringList rows;
        for (int row = 0; changes && row < changes->model()->rowCount(); ++row)
            rows << changes->model()->index(row, 2).data().toString();
        return rows;
    };
    // The newest with the plan of now, which is the first.
    EXPECT_EQ(told(), QStringList{QStringLiteral("from %1 to %2").arg(dayText(then - 1), dayText(then))});
    choose(1, Qt::NoModifier);
    EXPECT_EQ(told(), QStringList());
    EXPECT_NE(find<QLabel>("noChange"), nullptr);
    choose(0, Qt::ControlModifier);
    EXPECT_EQ(told(), QStringList{QStringLiteral("from %1 to %2").arg(dayText(then), dayText(then - 1))});
}

TEST_F(PlanPageTest, FitsASmallWindowOnEveryTab) {
    open(sampleDiary(), sampleDay());
    for (const QSize size : {QSize(1024, 700), QSize(800, 500)}) {
        m_window->resize(size);
        for (const PlanTab tab : {BlockTab, DaysTab, KneeTab, StrengthTab, RulesTab, IssuedTab}) {
            show(tab);
            EXPECT_EQ(m_window->size(), size) << tab;
            const QWidget* page = m_window->pageOf(PageKind::Plan);
            EXPECT_TRUE(clippedWords(*page).isEmpty())
                << tab << clippedWords(*page).join(QLatin1Char('\n')).toStdString();
            for (const auto* area : page->findChildren<QScrollArea*>())
                EXPECT_TRUE(!area->isVisible() || area->widget()->width() <= area->viewport()->width()) << tab;
        }
    }
}

TEST_F(PlanPageTest, HoldsTenYears) {
    open(tenYearsDiary(), tenYearsToday());
    for (const PlanTab tab : {DaysTab, KneeTab, StrengthTab, RulesTab, IssuedTab, BlockTab}) show(tab);
    EXPECT_EQ(find<BlockTable>("blockTable")->model()->rowCount(), 16);
}

}  // namespace
}  // namespace restride
