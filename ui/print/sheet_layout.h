// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace restride {

/// What is drawn in one place: never split by the end of a page.
struct SheetBlock {
    /// What it is, for tests.
    QString name;
    double height = 0;
    /// Above it, unless it is the first of its page.
    double gap = 0;
    /// A heading stays with what it heads.
    bool withNext = false;
    std::function<void(QPainter& painter, const QRectF& area)> paint;
};

using SheetBlocks = std::vector<SheetBlock>;

/// Blocks that begin on a page of their own.
struct Sheet {
    SheetBlocks blocks;
    /// Drawn so much smaller than measured.
    double scale = 1;
};

struct PlacedBlock {
    SheetBlock block;
    int page = 0;
    QRectF area;
};

struct SheetPages {
    /// Of the paper, and of what may be printed on.
    QSizeF size;
    QRectF body;
    int count = 0;
    std::vector<PlacedBlock> blocks;
};

/// Of blocks one below the other.
[[nodiscard]] double heightOf(const SheetBlocks& blocks);

/// Blocks one below the other, each whole on one page. One that is higher than a page is drawn smaller.
[[nodiscard]] SheetPages layOut(const std::vector<Sheet>& sheets, QSizeF size, const QRectF& body);

/// Draws the blocks of a page, from 0.
void paintBlocks(QPainter& painter, const SheetPages& pages, int page);

}  // namespace restride
