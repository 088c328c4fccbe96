// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/read_out.h"

#include "ui/theme/widgets.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

constexpr int readOutInset = 9;
constexpr int readOutGap = 8;

}  // namespace

ReadOut::ReadOut(QWidget* chart) : QWidget(chart) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize ReadOut::needed() const {
    const QFontMetrics bold(headingFont(font()));
    const QFontMetrics metrics(font());
    int width = bold.horizontalAdvance(m_lines.value(0));
    for (const QString& line : m_lines) width = std::max(width, metrics.horizontalAdvance(line));
    const int height = bold.height() + metrics.height() * static_cast<int>(m_lines.size() - 1);
    return {width + 2 * readOutInset, height + 2 * readOutInset};
}

void ReadOut::show(const QStringList& lines, const QRectF& place) {
    m_lines = lines;
    const QSize size = needed();
    // What of the chart is in view: it may lie in something that scrolls.
    const QRect shown = parentWidget()->visibleRegion().boundingRect();
    const QRect room = shown.isEmpty() ? parentWidget()->rect() : shown;
    const auto beside = [&](int after, int before, int extent, int from, int to) {
        if (after + extent <= to) return after;
        return before - extent >= from ? before - extent : std::max(from, to - extent);
    };
    const QRect at = place.toAlignedRect();
    const int left = beside(at.right() + readOutGap, at.left() - readOutGap, size.width(), room.left(), room.right());
    // Not over the place itself: then above or below it.
    const bool covers = left < at.right() && left + size.width() > at.left();
    const int under = covers ? at.bottom() + readOutGap : at.top();
    const int over = covers ? at.top() - readOutGap : room.bottom();
    const int top = beside(under, over, size.height(), room.top(), room.bottom());
    setGeometry(QRect(QPoint(left, top), size));
    raise();
    show();
    update();
}

void ReadOut::paintEvent(QPaintEvent* /*event*/) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCard(painter, rect(), theme.surface, theme.soft);
    painter.setPen(theme.text);
    int top = readOutInset;
    for (const QString& line : m_lines) {
        painter.setFont(top == readOutInset ? headingFont(font()) : font());
        const int height = painter.fontMetrics().height();
        painter.drawText(QRect(readOutInset, top, width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += height;
    }
}

}  // namespace restride
