// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/table_text.h"
#include "ui/theme/widgets.h"

class QStackedWidget;

namespace restride {

class ChartTable;

/// A card with a chart, or the table behind it.
class ChartCard final : public Card {
    Q_OBJECT

public:
    /// `note` follows the title in soft words; the card takes the chart.
    ChartCard(const QString& title, const QString& note, QWidget* chart, QWidget* parent);

    void setNote(const QString& note);
    void setTable(const TableText& table);
    void showTable(bool table);
    [[nodiscard]] ChartTable& table() const { return *m_table; }

private:
    QLabel* m_note;
    ChartTable* m_table;
    QStackedWidget* m_stack;
};

}  // namespace restride
