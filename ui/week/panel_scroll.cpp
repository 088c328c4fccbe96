// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/panel_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inner->setContentsMargins(0, 0, barWidth, 0);
}

void PanelScroll::setWhole(bool whole) {
    if (m_whole == whole) return;
    m_whole = whole;
    fit();
}

/// By the content's height and not by the bar's range: that one follows from what is decided here.
void PanelScroll::makeRoom() {
    const bool barred = !m_whole && contentHeight() > height();
    setVerticalScrollBarPolicy(barred ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    widget()->setContentsMargins(0, 0, barred ? 0 : barWidth, 0);
}

int PanelScroll::contentHeight() const {
    const QLayout* layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->heightForWidth(width() - barWidth) : lowestPanel;
}

void PanelScroll::fit() {
    setMaximumHeight(contentHeight());
    makeRoom();
    updateGeometry();
}

QSize PanelScroll::sizeHint() const {
    const int height = contentHeight();
    return {0, m_whole ? height : std::min(height, lowestPanel)};
}

QSize PanelScroll::minimumSizeHint() const {
    return sizeHint();
}

bool PanelScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
    return QScrollArea::eventFilter(watched, event);
}

void PanelScroll::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
    else
        makeRoom();
}

}  // namespace restride
