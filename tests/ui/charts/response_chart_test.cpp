// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/response_chart.h"

#include "tests/support/builders.h"
#include "tests/support/gui/gui_world.h"
#include "ui/text/format.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace restride {
namespace {

using namespace literals;

RunResponse aResponse(On on, Distance distance, std::optional<int> rise, std::optional<Light> light) {
    RunResponse response;
    response.on = on.date;
    response.distance = distance;
    response.tolerated = 8_km;
    response.morningRise = rise;
    response.light = light;
    return response;
}

std::vector<RunResponse> someResponses() {
    return {aResponse("2026-03-02", 4_km, 0, Light::Green), aResponse("2026-03-04", 10_km, 2, Light::Red),
            aResponse("2026-03-06", 8_km, 1, Light::Amber2), aResponse("2026-03-08", 6_km, std::nullopt, Light::Green)};
}

ResponsePicture somePicture() {
    return responsePicture(someResponses(), 8_km, day("2026-03-01"), day("2026-03-10"));
}

TEST(ResponsePicture, HoldsTheRunsOfItsDaysOfWhichBothAreKnown) {
    const ResponsePicture all = somePicture();
    ASSERT_EQ(all.points.size(), 3U);
    EXPECT_EQ(all.unknown, 1);
    const ResponsePicture some = responsePicture(someResponses(), 8_km, day("2026-03-04"), day("2026-03-06"));
    ASSERT_EQ(some.points.size(), 2U);
    EXPECT_EQ(some.points.front().on, day("2026-03-04"));
}

TEST(ResponsePicture, ItsTableSaysWhatThePointsShow) {
    const TableText table = responseTable(somePicture());
    ASSERT_EQ(table.rows.size(), 3U);
    EXPECT_EQ(table.rows[1][0], fullDayText(day("2026-03-04")));
    EXPECT_EQ(table.rows[1][3], QStringLiteral("1.25"));
    EXPECT_EQ(table.rows[1][4], QStringLiteral("+2"));
    EXPECT_EQ(table.rows[1][5], QStringLiteral("■ red"));
    EXPECT_EQ(table.rows[0][4], QStringLiteral("0"));
    EXPECT_EQ(table.rows[2][5].front(), QChar(u'▲'));
}

TEST(ResponseChart, KeysAndHoverReadOutTheRuns) {
    ResponseChart chart;
    chart.resize(420, 260);
    chart.show(somePicture());
    chart.show();
    chart.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&chart));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(chart.readOut(), responseLines(chart.picture().points[0]));
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.readOut(), responseLines(chart.picture().points[1]));
    QTest::mouseMove(&chart, chart.placeOf(2).center().toPoint());
    EXPECT_EQ(chart.readOut(), responseLines(chart.picture().points[2]));
    EXPECT_EQ(chart.accessibleDescription(), chart.readOut().join(QStringLiteral("; ")));
}

TEST(ResponseChart, PlacesARunByItsShareAndItsMorning) {
    ResponseChart chart;
    chart.resize(420, 260);
    chart.show(somePicture());
    chart.show();
    QApplication::processEvents();
    const QPointF green = chart.placeOf(0).center();
    const QPointF red = chart.placeOf(1).center();
    const QPointF amber = chart.placeOf(2).center();
    EXPECT_LT(green.x(), amber.x());
    EXPECT_LT(amber.x(), red.x());
    // Up is worse.
    EXPECT_LT(red.y(), amber.y());
    EXPECT_NEAR(amber.y() - red.y(), green.y() - amber.y(), 0.5);
}

TEST(ResponseChart, SaysWhatIsMissing) {
    ResponseChart chart;
    chart.show(ResponsePicture{});
    EXPECT_TRUE(chart.accessibleDescription().startsWith(QStringLiteral("No run")));
}

}  // namespace
}  // namespace restride
