// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/table_look.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace restride {

namespace {

/// As much as the style sheet gives to headers.
constexpr int roomyInset = 8;
constexpr int roomyLineGap = 10;

/// Words that measure themselves in whole pixels would not fit into exactly those.
constexpr int roomySpare = 2;

/// A row is as high as its cells: the hidden numbers of rows have no say.
class RowHeights final : public QHeaderView {
public:
    explicit RowHeights(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
        setMinimumSectionSize(0);
        setSectionResizeMode(ResizeToContents);
    }

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int /*section*/) const override { return {0, 0}; }
};

bool wraps(const QStyleOptionViewItem& option) {
    return option.features.testFlag(QStyleOptionViewItem::WrapText);
}

}  // namespace

void RoomyCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = cell.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect free = cell.rect.adjusted(roomyInset, 0, -roomyInset, 0);
    const int flags = static_cast<int>(cell.displayAlignment) | (wraps(cell) ? Qt::TextWordWrap : 0);
    const QString words =
        wraps(cell) ? cell.text : cell.fontMetrics.elidedText(cell.text, cell.textElideMode, free.width());
    painter->setFont(cell.font);
    style->drawItemText(painter, free, flags, cell.palette, true, words, QPalette::Text);
}

QSize RoomyCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(cell.font);
    const int oneLine = metrics.horizontalAdvance(cell.text) + 2 * roomyInset + roomySpare;
    if (!wraps(cell) || cell.rect.width() <= 0) return {oneLine, metrics.height() + roomyLineGap};
    const QRect free(0, 0, cell.rect.width() - 2 * roomyInset, QWIDGETSIZE_MAX);
    return {oneLine, metrics.boundingRect(free, Qt::TextWordWrap, cell.text).height() + roomyLineGap};
}

void dressTable(QTableView& table) {
    table.setItemDelegate(new RoomyCells(&table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setVerticalHeader(new RowHeights(&table));
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

}  // namespace restride
