// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/quick_line.h"
#include "ui/diary/cell_edit.h"
#include "ui/session/page.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace restride {

class DiaryModel;
class DiaryTable;
class QuickEntry;

/// What happened: all entries in one table, a line to write a run in, and the ways in and out.
class DiaryPage final : public Page {
    Q_OBJECT

public:
    explicit DiaryPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QLayout* makeHead();
    [[nodiscard]] QLayout* makeChips();
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeEmpty();
    [[nodiscard]] QPushButton* makeLogButton();
    [[nodiscard]] QPushButton* makeExportButton();

    void filter();
    void showAll();
    void showCounts();
    void logRunOf(Date day);
    void open(const DiaryRow& row);
    void remove();
    void takeQuick(const QuickRun& told);
    void takeCell(const DiaryRow& row, DiaryColumn column, const CellValue& value);
    /// Says that it was done, and offers to undo it.
    void tellDone(const QString& sentence);

    DiaryModel* m_model;
    QLabel* m_counts;
    QLineEdit* m_search;
    QuickEntry* m_quick;
    QButtonGroup* m_kinds;
    QLabel* m_shown;
    QStackedWidget* m_stack;
    DiaryTable* m_table;
    QLabel* m_nothing;
    QPushButton* m_showAll;
};

}  // namespace restride
