// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_chart.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "tests/support/ten_years.h"
#include "ui/charts/load_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace restride {
namespace {

using namespace literals;

/// Weeks from 5 January on: 10 km and pain 1, 12 km and 2 …; the third is a gap.
LoadPicture weeksOfLoad(int count) {
    LoadPicture picture{LoadMeasure::DistanceRun, QStringLiteral("km"), {}};
    for (int i = 0; i < count; ++i) {
        LoadWeek week;
        week.monday = day("2026-01-05") + 7 * i;
        if (i != 2) week.done = 10 + 2 * (i % 5);
        if (i != 2) week.pain = PainScore::from(1 + i % 3);
        week.running = i == count - 1;
        picture.weeks.push_back(week);
    }
    return picture;
}

class LoadCharts : public testing::Test {
protected:
    void show(const LoadPicture& picture) {
        chart.show(picture);
        window.resize(720, 400);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        elsewhere.setFocus();
        QApplication::processEvents();
    }
    void focus() { chart.setFocus(Qt::TabFocusReason); }
    void press(Qt::Key key) { QTest::keyClick(&chart, key); }
    [[nodiscard]] QString heading() const { return chart.readOut().value(0); }
    [[nodiscard]] QString headingOf(std::size_t week) const { return loadWeekLines(chart.picture(), week).front(); }
    void hoverAt(QPointF place) { QTest::mouseMove(&chart, place.toPoint()); }

    QWidget window;
    QVBoxLayout column{&window};
    QPushButton elsewhere;
    LoadChart chart;

    LoadCharts() {
        column.addWidget(&elsewhere);
        column.addWidget(&chart, 1);
    }
};

TEST_F(LoadCharts, ArrowKeysReadOutTheWeeksBeginningWithThisOne) {
    show(weeksOfLoad(6));
    EXPECT_TRUE(chart.readOut().isEmpty());
    focus();
    EXPECT_EQ(heading(), headingOf(5));
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), headingOf(4));
    EXPECT_TRUE(chart.readOut().contains(QStringLiteral("Run: 18.0\u00a0km")));
    EXPECT_TRUE(chart.readOut().contains(QStringLiteral("Worst pain: 2/10")));
    press(Qt::Key_Home);
    EXPECT_EQ(heading(), headingOf(0));
    press(Qt::Key_Left);
    EXPECT_EQ(heading(), headingOf(0));
    press(Qt::Key_End);
    EXPECT_EQ(heading(), headingOf(5));
}

TEST_F(LoadCharts, WhatIsReadOutIsToldToScreenReadersToo) {
    show(weeksOfLoad(6));
    focus();
    press(Qt::Key_Home);
    EXPECT_EQ(chart.accessibleDescription(), loadWeekLines(chart.picture(), 0).join(QStringLiteral("; ")));
    EXPECT_FALSE(chart.accessibleName().isEmpty());
}

TEST_F(LoadCharts, AGapIsReadOutAsAGapAndHasNoBar) {
    show(weeksOfLoad(6));
    focus();
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    EXPECT_TRUE(chart.readOut().join(QLatin1Char(' ')).contains(QStringLiteral("a gap, not zero")));
    EXPECT_FALSE(chart.readOut().join(QLatin1Char(' ')).contains(QStringLiteral("Run:")));
}

TEST_F(LoadCharts, HoverReadsOutTheWeekUnderTheMouseAndLeavesNothingBehind) {
    show(weeksOfLoad(6));
    hoverAt(chart.placeOf(3).center());
    EXPECT_EQ(heading(), headingOf(3));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&chart, &leave);
    EXPECT_TRUE(chart.readOut().isEmpty());
}

TEST_F(LoadCharts, AClickAndEnterChooseAWeek) {
    show(weeksOfLoad(6));
    const QSignalSpy chosen(&chart, &LoadChart::weekChosen);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(1).center().toPoint());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<Date>(), day("2026-01-12"));
    focus();
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[1][0].value<Date>(), day("2026-01-19"));
}

/// The places from left to right at which a bar's colour stands just above the axis.
std::vector<double> barCentres(LoadChart& chart) {
    const QImage image = chart.grab().toImage();
    const Theme& theme = themeOf(chart.palette());
    std::size_t shown = 0;
    while (chart.placeOf(shown).left() < chart.width() / 2.0) ++shown;
    const QRectF column = chart.placeOf(shown);
    // Just above the axis, below the lowest pain.
    int row = image.height() - 1;
    while (row > 0 && image.pixelColor(static_cast<int>(column.center().x()), row) != theme.barDone) --row;
    row -= 3;
    std::vector<double> centres;
    int begin = -1;
    for (int x = 0; x < image.width(); ++x) {
        const QColor colour = image.pixelColor(x, row);
        const bool bar = colour == theme.barDone || colour == theme.barNow;
        if (bar && begin < 0) begin = x;
        if (!bar && begin >= 0) {
            centres.push_back((begin + x) / 2.0);
            begin = -1;
        }
    }
    return centres;
}

/// The middle of what is written in the line of dates between two places.
double inkCentre(LoadChart& chart, double left, double right) {
    const QImage image = chart.grab().toImage();
    const QFontMetrics metrics(smallFont(chart.font()));
    // Dates and phases take two lines at the bottom; see above the line of a phase.
    const int bottom = image.height() - metrics.height() - 16;
    const QColor ground = image.pixelColor(0, bottom);
    int first = image.width();
    int last = 0;
    for (int x = static_cast<int>(left); x < static_cast<int>(right); ++x)
        for (int y = bottom - metrics.ascent() + 2; y < bottom; ++y)
            if (image.pixelColor(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return (first + last) / 2.0;
}

TEST_F(LoadCharts, EachBarStandsAboveItsOwnDate) {
    show(weeksOfLoad(6));
    const std::vector<double> centres = barCentres(chart);
    const std::vector<std::size_t> weeks{0, 1, 3, 4, 5};
    ASSERT_EQ(centres.size(), weeks.size());
    for (std::size_t i = 0; i < weeks.size(); ++i) {
        const QRectF place = chart.placeOf(weeks[i]);
        EXPECT_NEAR(centres[i], place.center().x(), 1.5);
        EXPECT_NEAR(inkCentre(chart, place.left(), place.right()), centres[i], 2.5);
        hoverAt({centres[i], place.bottom() - 24});
        EXPECT_EQ(heading(), headingOf(weeks[i]));
        hoverAt({0, 0});
    }
}

TEST_F(LoadCharts, BarsAndDatesStayTogetherWhenTenYearsArePanned) {
    show(weeksOfLoad(520));
    auto* bar = chart.findChild<QScrollBar*>();
    ASSERT_TRUE(bar->isVisible());
    bar->setValue(bar->maximum() / 3 + 40);
    QApplication::processEvents();
    const std::vector<double> centres = barCentres(chart);
    ASSERT_GT(centres.size(), 20U);
    for (const double centre : centres) {
        hoverAt({centre, chart.height() / 2.0});
        std::size_t week = 0;
        while (heading() != headingOf(week) && week < 519) ++week;
        ASSERT_EQ(heading(), headingOf(week));
        EXPECT_NEAR(chart.placeOf(week).center().x(), centre, 1.5);
    }
}

TEST_F(LoadCharts, MoreWeeksThanFitArePannedByWheelDragAndKeys) {
    show(weeksOfLoad(520));
    auto* bar = chart.findChild<QScrollBar*>();
    EXPECT_EQ(bar->value(), bar->maximum());
    const QPointF middle(350, 150);
    QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &wheel);
    const int wheeled = bar->value();
    EXPECT_LT(wheeled, bar->maximum());
    const QSignalSpy chosen(&chart, &LoadChart::weekChosen);
    QTest::mousePress(&chart, Qt::LeftButton, {}, {300, 150});
    QTest::mouseMove(&chart, {330, 150});
    QTest::mouseMove(&chart, {420, 150});
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, {420, 150});
    EXPECT_LT(bar->value(), wheeled);
    EXPECT_EQ(chosen.count(), 0);
    focus();
    press(Qt::Key_Home);
    EXPECT_EQ(bar->value(), 0);
    EXPECT_EQ(heading(), headingOf(0));
    press(Qt::Key_PageDown);
    EXPECT_GT(bar->value(), 0);
}

TEST_F(LoadCharts, WhereAllWeeksFitTheWheelIsThePages) {
    show(weeksOfLoad(12));
    EXPECT_FALSE(chart.findChild<QScrollBar*>()->isVisible());
    const QPointF middle(350, 150);
    QWheelEvent wheel(middle, chart.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&chart, &wheel);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(LoadCharts, SaysInAPlainSentenceWhatIsMissing) {
    LoadPicture picture = weeksOfLoad(3);
    for (LoadWeek& week : picture.weeks) week.done = std::nullopt;
    for (LoadWeek& week : picture.weeks) week.pain = std::nullopt;
    show(picture);
    focus();
    press(Qt::Key_Left);
    EXPECT_TRUE(chart.readOut().isEmpty());
    EXPECT_EQ(chart.accessibleDescription(), loadMissingText(picture));
    EXPECT_FALSE(chart.accessibleDescription().isEmpty());
}

TEST_F(LoadCharts, KeepTheirWeekWhenShownAnew) {
    show(weeksOfLoad(6));
    focus();
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    chart.show(weeksOfLoad(8));
    EXPECT_EQ(heading(), headingOf(3));
}

TEST_F(LoadCharts, FollowAChangeOfTheme) {
    show(weeksOfLoad(6));
    EXPECT_FALSE(barCentres(chart).empty());
    dressForTests(ThemeChoice::Dark);
    QApplication::processEvents();
    EXPECT_EQ(themeOf(chart.palette()).dark, true);
    EXPECT_EQ(barCentres(chart).size(), 5U);
    dressForTests(ThemeChoice::Light);
}

}  // namespace
}  // namespace restride
