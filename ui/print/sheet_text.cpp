// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace restride {

namespace {

/// Of a line against its font.
constexpr double sheetLeading = 1.08;

}  // namespace

SheetText::SheetText(const std::vector<SheetRun>& runs, double width, Qt::Alignment alignment) {
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const SheetRun& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(all.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.colour);
        formats.push_back(range);
        all += run.text;
    }
    const auto layout = runs.empty() ? nullptr : std::make_shared<QTextLayout>(all, runs.front().font);
    if (!layout) return;
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * sheetLeading;
        m_width = std::max(m_width, line.naturalTextWidth());
    }
    layout->endLayout();
    m_layout = layout;
}

void SheetText::paint(QPainter& painter, QPointF topLeft) const {
    if (m_layout) m_layout->draw(&painter, topLeft);
}

}  // namespace restride
