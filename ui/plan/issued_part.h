// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_part.h"

class QLabel;
class QTableView;

namespace restride {

class ChangeModel;
class IssuedModel;

/// The plans that were issued, and what changed: between one of them and the plan of now, or between two.
class IssuedPart final : public PlanPart {
    Q_OBJECT

public:
    explicit IssuedPart(Session& session, QWidget* parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeIssued(QWidget* parent);
    [[nodiscard]] QWidget* makeChanges(QWidget* parent);
    void compare();
    void showChanges(const IssuedPlan& before, const IssuedPlan& after, const QString& heading);

    IssuedModel* m_issued;
    ChangeModel* m_changes;
    QWidget* m_issuedCard = nullptr;
    QTableView* m_list = nullptr;
    QTableView* m_changeTable = nullptr;
    QLabel* m_heading = nullptr;
    QLabel* m_nothing = nullptr;
};

}  // namespace restride
