// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace restride {

/// Cells whose words stand below those of their header.
class RoomyCells final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A quiet table of whole rows that is only read: no grid, no numbers of rows, and Tab leads out of it.
void dressTable(QTableView& table);

}  // namespace restride
