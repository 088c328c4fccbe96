// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/beside_or_below.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace restride {

namespace {

/// What the wider one needs to stay readable.
constexpr int leastMainWidth = 440;

}  // namespace

BesideOrBelow::BesideOrBelow(QWidget* main, QWidget* side, int sideWidth, QWidget* parent)
    : QWidget(parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_main(main),
      m_side(side),
      m_sideWidth(sideWidth) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(cardGap);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(side);
    m_side->setFixedWidth(m_sideWidth);
}

QSize BesideOrBelow::minimumSizeHint() const {
    // Else it could never become so narrow that the one goes below the other.
    return {m_main->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void BesideOrBelow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool beside = event->size().width() >= leastMainWidth + cardGap + m_sideWidth;
    if (beside == (m_layout->direction() == QBoxLayout::LeftToRight)) return;
    m_layout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(beside ? m_sideWidth : 0);
    m_side->setMaximumWidth(beside ? m_sideWidth : QWIDGETSIZE_MAX);
}

}  // namespace restride
