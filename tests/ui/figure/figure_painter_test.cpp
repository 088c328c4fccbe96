// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace restride {
namespace {

Figures projectFigures() {
    auto figures = readFigures(readText("resources/figures.json"));
    EXPECT_TRUE(figures) << figures.error();
    return figures ? *figures : Figures{};
}

FigureColours paperFigureColours() {
    return {Qt::white, QColor(0x3b4a5e), QColor(0x9aa8b7), QColor(0xd9691e), QColor(0xc3cad3)};
}

FigureColours blackOnWhite() {
    return {Qt::white, Qt::black, Qt::black, Qt::black, Qt::black};
}

/// A white picture with one figure in `area`.
QImage figurePicture(const Figure& figure, QSize size, const QRectF& area, const FigureColours& colours) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    paintFigure(painter, area, figure, colours);
    return picture;
}

/// The smallest rectangle around all that was drawn.
QRect drawnRect(const QImage& picture) {
    QRect drawn;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixel(x, y) != QColor(Qt::white).rgb()) drawn |= QRect(x, y, 1, 1);
    return drawn;
}

TEST(FigurePainter, DrawsEveryFigureWholeInsideItsPlace) {
    for (const QSizeF size : {QSizeF(40, 30), QSizeF(180, 72), QSizeF(90, 200), QSizeF(400, 260)})
        for (const Figure& figure : projectFigures()) {
            constexpr int margin = 24;
            const QRectF area(QPointF(margin, margin), size);
            const QRect drawn = drawnRect(
                figurePicture(figure, (size + QSizeF(2 * margin, 2 * margin)).toSize(), area, blackOnWhite()));
            EXPECT_TRUE(area.toRect().contains(drawn)) << figure.exercise << " at " << size.width();
            // The ground is as wide as its place, and somebody is on it.
            EXPECT_GE(drawn.width(), size.width() - 2) << figure.exercise;
            EXPECT_GT(drawn.height(), std::min(size.width(), size.height()) / 12) << figure.exercise;
        }
}

TEST(FigurePainter, DrawsBothEndsOfAMovementAndAHoldOnce) {
    const Figures figures = projectFigures();
    const Figure moving = *findFigure(figures, "split_squat");
    Figure still = moving;
    still.end = still.start;
    EXPECT_GT(aspectOf(moving), 1.5 * aspectOf(still));
}

TEST(FigurePainter, MarksTheLoadedPart) {
    const Figures figures = projectFigures();
    const auto hasMark = [](const Figure& figure) {
        FigureColours colours = blackOnWhite();
        colours.loaded = Qt::red;
        const QImage picture = figurePicture(figure, {300, 150}, QRectF(0, 0, 300, 150), colours);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y) == QColor(Qt::red)) return true;
        return false;
    };
    Figure figure = *findFigure(figures, "glute_bridge");
    EXPECT_TRUE(hasMark(figure));
    figure.loaded = {};
    EXPECT_FALSE(hasMark(figure));
}

TEST(FigurePainter, LeavesThePainterAsItWas) {
    QImage picture(60, 60, QImage::Format_RGB32);
    QPainter painter(&picture);
    const QTransform before = painter.transform();
    paintFigure(painter, QRectF(0, 0, 60, 60), projectFigures().front(), blackOnWhite());
    EXPECT_EQ(painter.transform(), before);
    EXPECT_FALSE(painter.testRenderHint(QPainter::Antialiasing));
}

/// Draws all figures for somebody to look at, in the folder that RESTRIDE_PICTURES names.
TEST(FigurePainter, DrawsAllFiguresForALook) {
    const QString folder = qEnvironmentVariable("RESTRIDE_PICTURES");
    if (folder.isEmpty()) GTEST_SKIP() << "RESTRIDE_PICTURES names no folder";
    const Figures figures = projectFigures();
    constexpr int columns = 4;
    constexpr QSize cell(360, 230);
    const int rows = (static_cast<int>(figures.size()) + columns - 1) / columns;
    QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    for (int i = 0; i < static_cast<int>(figures.size()); ++i) {
        const Figure& figure = figures[static_cast<std::size_t>(i)];
        const QRect area(QPoint(i % columns * cell.width(), i / columns * cell.height()), cell);
        painter.drawText(area.adjusted(14, 8, 0, 0), QString::fromStdString(figure.exercise));
        paintFigure(painter, QRectF(area).adjusted(14, 34, -14, -10), figure, paperFigureColours());
    }
    painter.end();
    QDir().mkpath(folder);
    EXPECT_TRUE(sheet.save(QDir(folder).filePath(QStringLiteral("figures.png"))));
}

}  // namespace
}  // namespace restride
