// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calendar_chart.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace restride {
namespace {

using namespace literals;

/// Wednesday, 4 March, to Saturday, 14 March.
CalendarPicture someDays(Weekday weekStart = Weekday::Mon) {
    const Diary diary =
        aRunner().morning("2026-03-04", 1).ran("2026-03-05", 5_km, during(4)).morning("2026-03-14", 7).build();
    return {dayCalendar(diary, day("2026-03-04"), day("2026-03-14")), painLimitHistory(diary, Rules{}), weekStart};
}

class Calendar : public testing::Test {
protected:
    void show(const CalendarPicture& picture, QSize size = {400, 260}) {
        chart.resize(size);
        chart.show(picture);
        chart.show();
        chart.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&chart));
        QApplication::processEvents();
        chart.grid().setFocus();
    }
    void press(Qt::Key key) { QTest::keyClick(&chart.grid(), key); }
    [[nodiscard]] QString readDay() const { return chart.grid().readOut().value(0); }

    CalendarChart chart;
};

TEST_F(Calendar, ArrowKeysGoByDaysAndWeeks) {
    show(someDays());
    press(Qt::Key_End);
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-14")));
    EXPECT_EQ(chart.grid().readOut().value(1), QStringLiteral("■ Worst pain 7/10"));
    press(Qt::Key_Up);
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-13")));
    EXPECT_EQ(chart.grid().readOut().value(1), QStringLiteral("Nothing was told"));
    press(Qt::Key_Left);
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-06")));
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-14")));
    press(Qt::Key_Home);
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-04")));
}

TEST_F(Calendar, AWeekIsAColumnAndAWeekdayARow) {
    show(someDays());
    const CalendarGrid& grid = chart.grid();
    const QRectF wednesday = grid.placeOf(0);
    const QRectF nextWednesday = grid.placeOf(7);
    EXPECT_EQ(wednesday.top(), nextWednesday.top());
    EXPECT_EQ(nextWednesday.left() - wednesday.left(), grid.step());
    EXPECT_EQ(wednesday.top(), grid.monthsHeight() + 2 * grid.step());
}

TEST_F(Calendar, BeginsTheWeekWhereItIsTold) {
    show(someDays(Weekday::Sun));
    const CalendarGrid& grid = chart.grid();
    // Wednesday is the fourth row; Sunday, 8 March, begins the next column.
    EXPECT_EQ(grid.placeOf(0).top(), grid.monthsHeight() + 3 * grid.step());
    EXPECT_EQ(grid.placeOf(4).top(), grid.monthsHeight());
    EXPECT_EQ(grid.placeOf(4).left(), grid.step());
}

TEST_F(Calendar, ColoursADayByItsWorstPain) {
    show(someDays());
    chart.grid().clearFocus();
    const QImage image = chart.grid().grab().toImage();
    const Theme& theme = lightTheme();
    const auto colourOf = [&](std::size_t day) {
        return image.pixelColor((chart.grid().placeOf(day).topLeft() + QPointF(5, 3)).toPoint());
    };
    EXPECT_EQ(colourOf(0), theme.settled.soft);
    EXPECT_EQ(colourOf(1), theme.rising.soft);
    EXPECT_EQ(colourOf(2), theme.neutral.soft);
    EXPECT_EQ(colourOf(10), theme.flare.soft);
}

TEST_F(Calendar, ColoursADayByTheLimitsOfThatDay) {
    const Diary diary =
        aRunner().morning("2026-03-04", 3).rule("2026-03-06", RuleName::GreenMax, 3).morning("2026-03-07", 3).build();
    show({dayCalendar(diary, day("2026-03-04"), day("2026-03-07")), painLimitHistory(diary, Rules{}), Weekday::Mon});
    chart.grid().setFocus();
    press(Qt::Key_Home);
    EXPECT_EQ(chart.grid().readOut().value(1), QStringLiteral("▲ Worst pain 3/10"));
    press(Qt::Key_End);
    EXPECT_EQ(chart.grid().readOut().value(1), QStringLiteral("● Worst pain 3/10"));
}

TEST_F(Calendar, HoverReadsOutADay) {
    show(someDays());
    QTest::mouseMove(&chart.grid(), chart.grid().placeOf(1).center().toPoint());
    EXPECT_EQ(readDay(), fullDayText(day("2026-03-05")));
    EXPECT_EQ(chart.grid().readOut().value(1), QStringLiteral("▲ Worst pain 4/10"));
}

TEST_F(Calendar, WhatIsReadOutDoesNotLieOverItsDay) {
    show(someDays());
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        press(key);
        const auto* readOut = chart.grid().findChild<QWidget*>();
        const std::size_t day = key == Qt::Key_Home ? 0 : 10;
        EXPECT_FALSE(QRectF(readOut->geometry()).intersects(chart.grid().placeOf(day)));
    }
}

TEST_F(Calendar, TenYearsBeginAtTheNewestWeekAndFollowTheKeys) {
    const Diary diary = tenYearsDiary();
    show({dayCalendar(diary, diary.runs.front().on, tenYearsToday()), painLimitHistory(diary, Rules{}), Weekday::Mon});
    QScrollBar* bar = chart.findChild<QScrollArea*>()->horizontalScrollBar();
    EXPECT_GT(bar->maximum(), 0);
    EXPECT_EQ(bar->value(), bar->maximum());
    press(Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_EQ(readDay(), fullDayText(diary.runs.front().on));
}

TEST_F(Calendar, ItsTableHasTheDaysOfWhichSomethingWasTold) {
    const TableText table = calendarTable(someDays());
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[1], QStringList({fullDayText(day("2026-03-05")), QStringLiteral("4/10")}));
}

}  // namespace
}  // namespace restride
