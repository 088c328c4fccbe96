// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_layout.h"

#include <QPainter>

#include <algorithm>

namespace restride {

namespace {

/// Puts blocks on pages.
class SheetFlow {
public:
    SheetFlow(QSizeF size, const QRectF& body) { m_pages = {size, body, 0, {}}; }

    void add(const Sheet& sheet) {
        m_scale = sheet.scale;
        beginPage();
        for (std::size_t first = 0; first < sheet.blocks.size();) {
            // A heading and what it heads are one for the end of a page.
            std::size_t last = first;
            while (sheet.blocks[last].withNext && last + 1 < sheet.blocks.size()) ++last;
            if (heightOf(sheet.blocks, first, last) > m_pages.body.bottom() - m_y && !atTop()) beginPage();
            for (; first <= last; ++first) place(sheet.blocks[first]);
        }
    }

    [[nodiscard]] SheetPages take() { return std::move(m_pages); }

private:
    void beginPage() {
        m_pages.count += 1;
        m_y = m_pages.body.top();
    }
    [[nodiscard]] bool atTop() const { return m_y <= m_pages.body.top(); }

    [[nodiscard]] double heightOf(const SheetBlocks& blocks, std::size_t first, std::size_t last) const {
        double height = 0;
        for (std::size_t i = first; i <= last; ++i)
            height += blocks[i].height + (i > first || !atTop() ? blocks[i].gap : 0);
        return height * m_scale;
    }

    void place(const SheetBlock& block) {
        const QRectF& body = m_pages.body;
        if (!atTop()) m_y += block.gap * m_scale;
        const double height = std::min(block.height * m_scale, body.bottom() - m_y);
        m_pages.blocks.push_back({block, m_pages.count - 1, QRectF(body.left(), m_y, body.width(), height)});
        m_y += height;
    }

    SheetPages m_pages;
    double m_y = 0;
    double m_scale = 1;
};

}  // namespace

double heightOf(const SheetBlocks& blocks) {
    double height = 0;
    for (const SheetBlock& block : blocks) height += block.height + (height > 0 ? block.gap : 0);
    return height;
}

SheetPages layOut(const std::vector<Sheet>& sheets, QSizeF size, const QRectF& body) {
    SheetFlow flow(size, body);
    for (const Sheet& sheet : sheets) flow.add(sheet);
    return flow.take();
}

void paintBlocks(QPainter& painter, const SheetPages& pages, int page) {
    for (const PlacedBlock& placed : pages.blocks) {
        if (placed.page != page) continue;
        painter.save();
        painter.translate(placed.area.topLeft());
        const double scale = placed.block.height > 0 ? placed.area.height() / placed.block.height : 1;
        painter.scale(scale, scale);
        placed.block.paint(painter, QRectF(0, 0, placed.area.width() / scale, placed.block.height));
        painter.restore();
    }
}

}  // namespace restride
