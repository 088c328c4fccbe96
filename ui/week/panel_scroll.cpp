// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/panel_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace restride {

namespace {

constexpr int lowestPanel = 240;

}  // namespace

PanelScroll::PanelScroll(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(this);
    inner->setObjectName(QStringLiteral("scrolled"));
    setWidget(inner);
}

void PanelScroll::setWhole(bool whole) {
    if (m_whole == whole) return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

int PanelScroll::contentHeight() const {
    const QLayout* layout = widget()->layout();
    if (!layout) return 0;
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width()) : layout->sizeHint().height();
}

QSize PanelScroll::sizeHint() const {
    return {0, m_whole ? contentHeight() : lowestPanel};
}

QSize PanelScroll::minimumSizeHint() const {
    return sizeHint();
}

bool PanelScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest && m_whole) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void PanelScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (m_whole && event->oldSize().width() != event->size().width()) updateGeometry();
}

}  // namespace restride
