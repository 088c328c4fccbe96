// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_part.h"
#include "ui/runner/runner_form.h"

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace restride {

/// Parts of the runner's own page, in cards. Nothing changes before Apply; one Apply is one step of undo.
class FormPart : public PlanPart {
    Q_OBJECT

public:
    struct Section {
        QString name;
        QString why;
        RunnerForm* form = nullptr;
    };

    /// `step` says what Apply does, for the undo menu.
    FormPart(Session& session, const QString& step, const std::vector<Section>& sections, QWidget* parent = nullptr);
    /// What is being typed stays, unless another runner is shown.
    void refresh() override;
    [[nodiscard]] bool hasUnapplied() const override;

protected:
    /// The column of sections, for more below them.
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// What Apply does beside the runner's page.
    virtual void addEdits(Edits& /*edits*/) const {}
    /// Revert of it.
    virtual void revertEdits() {}
    void lookForChanges();

private:
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] Runner filled() const;
    [[nodiscard]] Edits edits() const;
    /// What this form says is not what the runner's page says.
    [[nodiscard]] bool isTouched(const RunnerForm& form) const;
    [[nodiscard]] bool isUnread() const;
    void showRunner();
    /// The runner's page has changed elsewhere: forms in which something was typed go on from it.
    void rebase();
    void revert();
    void apply();

    QString m_step;
    std::vector<RunnerForm*> m_forms;
    /// Whose page it is, and the page as it is shown.
    Id m_runner;
    Runner m_shown;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_state = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
};

}  // namespace restride
