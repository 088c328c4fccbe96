// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/charts/calendar_chart.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/load_chart.h"
#include "ui/charts/load_words.h"
#include "ui/charts/response_chart.h"
#include "ui/trends/diary_says.h"
#include "ui/trends/segments.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace restride {
namespace {

using namespace literals;

class Trends : public testing::Test {
protected:
    void show(const Diary& diary, Date today) {
        world = std::make_unique<SessionWorld>(diary, today);
        page = std::make_unique<TrendsPage>(*world->session);
        QObject::connect(page.get(), &Page::noticed, page.get(),
                         [this](const Notice& notice) { notices.push_back(notice); });
        page->resize(1100, 800);
        page->refresh();
        page->show();
        QApplication::processEvents();
    }
    void showSample() { show(sampleDiary(), day("2026-03-18")); }

    template <class Widget>
    Widget& find(const char* name) {
        return *page->findChild<Widget*>(QLatin1String(name));
    }
    void choose(const char* segments, int place) {
        auto* button = find<Segments>(segments).findChildren<QPushButton*>()[place];
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }
    const LoadPicture& picture() { return find<LoadChart>("load").picture(); }
    QStringList sentences() {
        QStringList list;
        for (const QLabel* label : find<QWidget>("says").findChildren<QLabel*>())
            if (label->isVisible()) list << label->text();
        return list;
    }
    /// Answers the dialog for a file's name that comes next.
    static void answerWith(const QString& file, const std::function<void()>& andThen = [] {}) {
        QTimer::singleShot(0, [file, andThen] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            dialog->findChild<QLineEdit*>()->setText(file);
            QTimer::singleShot(0, andThen);
            QMetaObject::invokeMethod(dialog, "accept");
        });
    }
    void save(const QString& file) {
        answerWith(file);
        QTest::mouseClick(&find<QPushButton>("save"), Qt::LeftButton);
    }

    std::unique_ptr<SessionWorld> world;
    std::unique_ptr<TrendsPage> page;
    std::vector<Notice> notices;
};

TEST_F(Trends, ARangeIsSoManyWeeksUpToThisOneAndFourPlannedOnes) {
    showSample();
    EXPECT_EQ(picture().weeks.size(), 12U + 4U);
    EXPECT_TRUE(picture().weeks[11].running);
    choose("range", 0);
    EXPECT_EQ(picture().weeks.size(), 6U + 4U);
    EXPECT_TRUE(picture().weeks.back().planned.has_value());
}

TEST_F(Trends, AllBeginsWithTheFirstWeekOfTheDiary) {
    show(tenYearsDiary(), tenYearsToday());
    choose("range", 3);
    EXPECT_EQ(picture().weeks.size(), 520U + 1U + 4U);
    EXPECT_EQ(find<CalendarChart>("calendar").grid().picture().days.size(), 520U * 7 + 1);
    choose("range", 2);
    EXPECT_EQ(picture().weeks.size(), 52U + 4U);
}

TEST_F(Trends, AMeasureChangesTheBarsAndWhatTheyMean) {
    showSample();
    choose("measure", 1);
    EXPECT_EQ(picture().measure, LoadMeasure::MinutesRun);
    choose("measure", 2);
    EXPECT_EQ(picture().measure, LoadMeasure::EffortMinutes);
    EXPECT_EQ(picture().unit, QStringLiteral("min × RPE"));
}

TEST_F(Trends, SaysHowManyRunsItIsAbout) {
    showSample();
    const QString days = find<QLabel>("days").text();
    const auto runs = runsBetween(world->session->diary(), day("2025-12-29"), day("2026-03-18")).size();
    EXPECT_TRUE(days.contains(QString::number(runs))) << days.toStdString();
    EXPECT_TRUE(days.startsWith(daysText(day("2025-12-29"), day("2026-03-18")))) << days.toStdString();
}

TEST_F(Trends, TheTableBehindEachChartSaysWhatItShows) {
    showSample();
    for (const ChartTable* table : page->findChildren<ChartTable*>()) EXPECT_FALSE(table->isVisible());
    QTest::mouseClick(&find<QPushButton>("table"), Qt::LeftButton);
    const auto tables = page->findChildren<ChartTable*>();
    ASSERT_EQ(tables.size(), 3);
    for (const ChartTable* table : tables) {
        EXPECT_TRUE(table->isVisible());
        EXPECT_FALSE(table->accessibleName().isEmpty());
    }
    EXPECT_FALSE(find<LoadChart>("load").isVisible());
    const TableText load = loadTable(picture());
    const QAbstractItemModel* model = tables.front()->model();
    ASSERT_EQ(model->rowCount(), static_cast<int>(load.rows.size()));
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            EXPECT_EQ(model->index(row, column).data().toString(), load.rows[static_cast<std::size_t>(row)][column]);
}

TEST_F(Trends, AChangeOfTheDiaryIsShownWhenRefreshed) {
    showSample();
    const auto before = picture().weeks[11].done.value_or(0);
    restride::Run run;
    run.id = *Id::from("new-run");
    run.on = day("2026-03-18");
    run.distance = 5_km;
    ASSERT_TRUE(world->session->perform({{Put<restride::Run>{run}}}, QStringLiteral("Log a run")));
    page->refresh();
    EXPECT_DOUBLE_EQ(picture().weeks[11].done.value_or(0), before + 5);
}

TEST_F(Trends, BelowEightWeeksItSaysHowManyThereAre) {
    show(aRunner().ran("2026-03-03", 5_km, during(1)).build(), day("2026-03-18"));
    const QString all = sentences().join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("1 complete week"))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("8 needed"))) << all.toStdString();
    EXPECT_FALSE(all.contains(feedbackNote()));
}

TEST_F(Trends, WhatIsComparedStandsAboveTheNoteOnFeedback) {
    showSample();
    EXPECT_EQ(sentences().back(), feedbackNote());
    const QString all = sentences().join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("went together in your notes")));
    EXPECT_FALSE(all.contains(QStringLiteral("caus")));
}

TEST_F(Trends, APictureIsSavedUnderTheNameThatWasChosen) {
    showSample();
    const QTemporaryDir folder;
    for (const char* name : {"a.png", "b.svg", "c.pdf"}) {
        const QString file = QDir(folder.path()).filePath(QLatin1String(name));
        save(file);
        QFile saved(file);
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly)) << name;
        EXPECT_GT(saved.size(), 1000);
        ASSERT_FALSE(notices.empty());
        EXPECT_EQ(notices.back().kind, NoticeKind::Done);
    }
    save(QDir(folder.path()).filePath(QStringLiteral("without end")));
    EXPECT_TRUE(QFile::exists(QDir(folder.path()).filePath(QStringLiteral("without end.png"))));
}

TEST_F(Trends, AFileIsNotReplacedUnderANameThatNobodyTyped) {
    showSample();
    const QTemporaryDir folder;
    QFile other(QDir(folder.path()).filePath(QStringLiteral("mine.png")));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("other");
    other.close();
    const auto saveAndSay = [&](QMessageBox::StandardButton answer) {
        bool asked = false;
        answerWith(QDir(folder.path()).filePath(QStringLiteral("mine")), [&] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked = question != nullptr;
            if (asked) QTest::mouseClick(question->button(answer), Qt::LeftButton);
        });
        QTest::mouseClick(&find<QPushButton>("save"), Qt::LeftButton);
        return asked;
    };
    EXPECT_TRUE(saveAndSay(QMessageBox::No));
    EXPECT_EQ(other.size(), 5);
    EXPECT_TRUE(notices.empty());
    EXPECT_TRUE(saveAndSay(QMessageBox::Yes));
    EXPECT_GT(other.size(), 1000);
}

TEST_F(Trends, APictureThatCannotBeWrittenIsToldInTheBanner) {
    showSample();
    save(QStringLiteral("/dev/null/a.png"));
    ASSERT_EQ(notices.size(), 1U);
    EXPECT_EQ(notices.front().kind, NoticeKind::Error);
}

TEST_F(Trends, TheCalendarBeginsItsWeekAsTold) {
    showSample();
    EXPECT_EQ(find<CalendarChart>("calendar").grid().picture().weekStart, Weekday::Mon);
    page->setWeekStart(Weekday::Sun);
    EXPECT_EQ(find<CalendarChart>("calendar").grid().picture().weekStart, Weekday::Sun);
}

TEST_F(Trends, AnEmptyDiaryIsNoError) {
    show(aRunner().build(), day("2026-03-18"));
    EXPECT_FALSE(loadMissingText(picture()).isEmpty());
    EXPECT_TRUE(find<ResponseChart>("responses").picture().points.empty());
    for (int range = 0; range < 4; ++range) choose("range", range);
}

}  // namespace
}  // namespace restride
