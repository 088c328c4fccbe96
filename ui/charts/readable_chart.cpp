// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/readable_chart.h"

#include "ui/charts/read_out.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace restride {

ReadableChart::ReadableChart(QWidget* parent) : QWidget(parent), m_readOut(new ReadOut(this)) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

QStringList ReadableChart::readOut() const {
    return m_readOut->isHidden() ? QStringList() : m_readOut->lines();
}

int ReadableChart::stepOf(int key) const {
    const auto all = static_cast<int>(items());
    switch (key) {
        case Qt::Key_Left:
            return -1;
        case Qt::Key_Right:
            return 1;
        case Qt::Key_Home:
            return -all;
        case Qt::Key_End:
            return all;
        default:
            return 0;
    }
}

void ReadableChart::setCursorItem(std::optional<std::size_t> item) {
    m_cursor = item;
    m_hovered.reset();
    if (item) reveal(*item);
    tellItem();
}

void ReadableChart::hover(std::optional<QPointF> place) {
    const auto item = place && items() > 0 ? itemAt(*place) : std::nullopt;
    if (item == m_hovered) return;
    m_hovered = item;
    tellItem();
}

/// The item under the mouse, else the one that keys have chosen.
void ReadableChart::tellItem() {
    const auto item = m_hovered ? m_hovered : hasFocus() ? m_cursor : std::nullopt;
    mark(item);
    if (!item) {
        m_readOut->hide();
        setAccessibleDescription(hint());
        return;
    }
    const QStringList lines = linesOf(*item);
    m_readOut->show(lines, placeOf(*item));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void ReadableChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) dress();
}

void ReadableChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (!m_cursor && items() > 0 && event->reason() != Qt::MouseFocusReason) return setCursorItem(home());
    tellItem();
}

void ReadableChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    tellItem();
}

void ReadableChart::keyPressEvent(QKeyEvent* event) {
    const int step = stepOf(event->key());
    if (step == 0 || items() == 0) return QWidget::keyPressEvent(event);
    const auto from = static_cast<int>(m_cursor.value_or(home()));
    setCursorItem(static_cast<std::size_t>(std::clamp(from + step, 0, static_cast<int>(items()) - 1)));
}

void ReadableChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    hover(std::nullopt);
}

void ReadableChart::mouseMoveEvent(QMouseEvent* event) {
    hover(event->position());
}

void ReadableChart::paintEvent(QPaintEvent* /*event*/) {
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace restride
