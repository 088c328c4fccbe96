// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/cell_edit.h"
#include "ui/diary/diary_model.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace restride {

/// Paints the cells of the diary, and edits those that hold one value in the input of its type.
class DiaryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit DiaryDelegate(DiaryModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void told(const restride::DiaryRow& row, restride::DiaryColumn column, const restride::CellValue& value) const;
    /// To the next cell that can be edited, or to the one before.
    void stepWanted(int by);

private:
    bool eventFilter(QObject* editor, QEvent* event) override;
    /// False when what stands there is wrong: it stays open, marked, until it is right or Escape.
    bool finish(QWidget& editor);
    void paintKnee(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    DiaryModel& m_model;
};

/// The diary as a table. Enter or a double click opens an entry, Delete takes the chosen ones away; F2 or a digit edits
/// a cell where it stands.
class DiaryTable final : public QTableView {
    Q_OBJECT

public:
    explicit DiaryTable(DiaryModel& model, QWidget* parent = nullptr);

    /// The chosen entries, from top to bottom.
    [[nodiscard]] std::vector<DiaryRow> chosen() const;
    /// Shows the log and keeps what is chosen and where one was.
    void show(DiaryLog log);
    using QTableView::show;
    void choose(const QString& key);

signals:
    void openWanted(const restride::DiaryRow& row);
    void removalWanted();
    void told(const restride::DiaryRow& row, restride::DiaryColumn column, const restride::CellValue& value);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutColumns();
    void step(int by);
    void chooseAgain(const QSet<QString>& chosenKeys, const QString& current, int column);

    DiaryModel& m_model;
};

}  // namespace restride
