// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace restride {

void TableTextModel::show(const TableText& table) {
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableTextModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableTextModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant TableTextModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole) return {};
    return m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
}

QVariant TableTextModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return {Qt::AlignLeft | Qt::AlignVCenter};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return m_table.header.value(section);
}

ChartTable::ChartTable(const QString& name, QWidget* parent) : QTableView(parent), m_model(new TableTextModel(this)) {
    setAccessibleName(name);
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
}

void ChartTable::show(const TableText& table) {
    m_model->show(table);
    constexpr int air = 16;
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) setColumnWidth(column, columnWidth(column) + air);
    scrollToBottom();
}

void ChartTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) return copy();
    QTableView::keyPressEvent(event);
}

/// With its header, a tab between columns.
void ChartTable::copy() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    const auto add = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) cells << cell(column).toString();
        lines << cells.join(QLatin1Char('\t'));
    };
    add([&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole); });
    for (const QModelIndex& row : rows)
        add([&](int column) { return m_model->data(row.siblingAtColumn(column), Qt::DisplayRole); });
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

}  // namespace restride
