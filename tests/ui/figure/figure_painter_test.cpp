// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QImage>
#include <QPainter>

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
