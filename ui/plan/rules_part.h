// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_part.h"

class QTableView;

namespace restride {

class RuleCard;
class RuleModel;

/// The numbers that a runner or a physiotherapist may change, each within its bounds.
class RulesPart final : public PlanPart {
    Q_OBJECT

public:
    explicit RulesPart(Session& session, QWidget* parent = nullptr);
    void refresh() override;

private:
    void showChosen();
    void put(RuleEntry entry);

    RuleModel* m_model;
    QTableView* m_table = nullptr;
    RuleCard* m_card = nullptr;
};

}  // namespace restride
