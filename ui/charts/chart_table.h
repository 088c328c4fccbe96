// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/table_text.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace restride {

/// The words of a table, as views read them.
class TableTextModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const TableText& table);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TableText m_table;
};

/// The table behind a chart. Ctrl+C copies the chosen rows, for a spreadsheet too.
class ChartTable final : public QTableView {
    Q_OBJECT

public:
    ChartTable(const QString& name, QWidget* parent);
    /// The newest rows, which come last, are in view.
    void show(const TableText& table);
    using QWidget::show;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void copy() const;

    TableTextModel* m_model;
};

}  // namespace restride
