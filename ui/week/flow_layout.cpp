// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace restride {

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return flow(QRect(0, 0, width, 0), Doing::Measure);
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? m_gap : 0), std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    flow(area, Doing::Place);
}

int FlowLayout::flow(const QRect& whole, Doing doing) const {
    const QMargins margins = contentsMargins();
    const QRect area = whole.marginsRemoved(margins);
    int x = area.x();
    int y = area.y();
    int line = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        if (x > area.x() && x + hint.width() > area.x() + area.width()) {
            x = area.x();
            y += line + m_gap;
            line = 0;
        }
        if (doing == Doing::Place) item->setGeometry(QRect({x, y}, hint));
        x += hint.width() + m_gap;
        line = std::max(line, hint.height());
    }
    return y + line - area.y() + margins.top() + margins.bottom();
}

}  // namespace restride
