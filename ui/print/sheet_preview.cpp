// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_preview.h"

#include "ui/print/week_sheet.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace restride {

SheetPreview::SheetPreview(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("preview"));
    setMinimumSize(180, 240);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SheetPreview::show(const SheetPages& pages) {
    m_pages = pages;
    turnTo(m_page);
}

void SheetPreview::turnTo(int page) {
    m_page = std::clamp(page, 0, std::max(0, m_pages.count - 1));
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(m_pages.count));
    update();
}

QSize SheetPreview::sizeHint() const {
    return {380, 520};
}

void SheetPreview::paintEvent(QPaintEvent* /*event*/) {
    if (m_pages.count == 0) return;
    const QSizeF size = m_pages.size.scaled(QSizeF(this->size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    const QRectF paper(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    QPainter painter(this);
    painter.fillRect(paper, Qt::white);
    painter.setPen(themeOf(palette()).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5));
    paintSheetPage(painter, paper, m_pages, m_page);
}

}  // namespace restride
