// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/card_mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace restride {

namespace {

constexpr double markPen = 1.7;

/// Shapes are drawn in a square of one by one.
QPainterPath markPath(CardMark mark) {
    QPainterPath path;
    switch (mark) {
        case CardMark::Done:
            path.moveTo(0.12, 0.55);
            path.lineTo(0.4, 0.82);
            path.lineTo(0.9, 0.2);
            break;
        case CardMark::Locked:
            path.addRoundedRect(QRectF(0.15, 0.45, 0.7, 0.5), 0.1, 0.1);
            path.moveTo(0.3, 0.45);
            path.lineTo(0.3, 0.3);
            path.arcTo(QRectF(0.3, 0.08, 0.4, 0.44), 180, -180);
            path.lineTo(0.7, 0.45);
            break;
        case CardMark::Moved:
            path.moveTo(0.05, 0.5);
            path.lineTo(0.92, 0.5);
            path.moveTo(0.6, 0.2);
            path.lineTo(0.92, 0.5);
            path.lineTo(0.6, 0.8);
            break;
        case CardMark::OwnSize:
            path.moveTo(0.12, 0.88);
            path.lineTo(0.2, 0.62);
            path.lineTo(0.72, 0.1);
            path.lineTo(0.9, 0.28);
            path.lineTo(0.38, 0.8);
            path.closeSubpath();
            break;
        case CardMark::Rested:
            path.moveTo(0.1, 0.5);
            path.lineTo(0.9, 0.5);
            break;
        case CardMark::Skipped:
            path.moveTo(0.18, 0.18);
            path.lineTo(0.82, 0.82);
            path.moveTo(0.82, 0.18);
            path.lineTo(0.18, 0.82);
            break;
    }
    return path;
}

/// Lays the text out and gives its height.
double layOutLines(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

}  // namespace

void paintMark(QPainter& painter, CardMark mark, const QRectF& area, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, markPen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.translate(area.topLeft());
    painter.scale(area.width(), area.height());
    painter.drawPath(markPath(mark));
    painter.restore();
}

int wrappedHeight(const QString& text, const QFont& font, int width) {
    if (text.isEmpty()) return 0;
    QTextLayout layout(text, font);
    return static_cast<int>(std::ceil(layOutLines(layout, width)));
}

void paintWrapped(QPainter& painter, const QString& text, const QFont& font, const QRect& area, const QColor& colour) {
    if (text.isEmpty()) return;
    QTextLayout layout(text, font);
    layOutLines(layout, area.width());
    painter.setPen(colour);
    layout.draw(&painter, area.topLeft());
}

}  // namespace restride
