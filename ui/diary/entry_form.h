// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"

#include <QDialog>

#include <functional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace restride {

/// Questions about one entry of a diary. It stays open until what was answered is written, so that nothing is lost.
class EntryForm : public QDialog {
    Q_OBJECT

public:
    /// Takes edits and the words for the undo menu; false when they could not be written.
    using Write = std::function<bool(const Edits&, const QString&)>;

    EntryForm(const QString& title, Write write, QWidget* parent = nullptr);

    /// Why it could not be written; goes away with the next answer.
    void tell(const QString& sentence);

protected:
    /// What keeps it from being saved, as a sentence; empty when nothing does.
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] virtual Edits edits() const = 0;
    /// What saving does, for the undo menu.
    [[nodiscard]] virtual QString stepText() const = 0;

    /// A heading, something beside it if given, and rows of questions beneath.
    QGridLayout* addGroup(const QString& heading, QWidget* beside = nullptr);
    /// Rows that are seen when asked for.
    QGridLayout* addFold(const QString& heading, bool open);
    /// A question and where it is answered, over the whole row.
    QLabel* addRow(QGridLayout* grid, const QString& question, QWidget* answer);
    /// Two of them side by side.
    void addPair(QGridLayout* grid, const QString& question, QWidget* answer, const QString& otherQuestion,
                 QWidget* otherAnswer);
    /// The entry can be taken away from here.
    void allowRemoval(const Edits& edits, const QString& title);
    /// Called by every answer, and once when all questions are asked.
    void lookAgain();

    /// Tab goes as one reads: answer by answer, then the buttons.
    void showEvent(QShowEvent* event) override;

private:
    QLabel* ask(QGridLayout* grid, int row, int column, const QString& question, QWidget* answer, int columns);
    void alignQuestions();
    void growToContent();
    void save();

    Write m_write;
    QScrollArea* m_area = nullptr;
    QVBoxLayout* m_groups = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_save = nullptr;
    std::vector<QWidget*> m_inOrder;
    /// The first questions of all rows: as wide as the widest.
    std::vector<QLabel*> m_questions;
};

}  // namespace restride
