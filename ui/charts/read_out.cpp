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
    int left = static_cast<int>(place.right()) + readOutGap;
    if (left + size.width() > room.right()) left = static_cast<int>(place.left()) - readOutGap - size.width();
    const int top = std::min(static_cast<int>(place.top()), room.bottom() - size.height());
    setGeometry(QRect(QPoint(std::max(room.left(), left), std::max(room.top(), top)), size));
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
