// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace restride {

namespace {

/// Of a line against its font.
constexpr double sheetLeading = 1.08;

/// Some fonts draw signs between figures in other shapes (the × of "3 × 8"), and the text of a PDF does not know those.
/// A sign by itself has its own shape, so that it can be read and searched.
void addFormats(QList<QTextLayout::FormatRange>& formats, const SheetRun& run, qsizetype start) {
    const auto isSign = [&](qsizetype i) { return run.text[i].isPunct() || run.text[i].isSymbol(); };
    QTextLayout::FormatRange range;
    range.format.setFont(run.font);
    range.format.setForeground(run.colour);
    for (qsizetype first = 0; first < run.text.size(); first += range.length) {
        qsizetype end = first + 1;
        while (!isSign(first) && end < run.text.size() && !isSign(end)) ++end;
        range.start = static_cast<int>(start + first);
        range.length = static_cast<int>(end - first);
        formats.push_back(range);
    }
}

}  // namespace

SheetText::SheetText(const std::vector<SheetRun>& runs, double width, Qt::Alignment alignment) {
    QString all;
    QList<QTextLayout::FormatRange> formats;
    for (const SheetRun& run : runs) {
        addFormats(formats, run, all.size());
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
