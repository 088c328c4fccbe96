// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace restride {

/// Every rule that somebody may change, with what holds today.
class RuleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Now, Default, Bounds, ColumnCount };

    explicit RuleModel(QObject* parent = nullptr);
    void show(const Rules& now, const Rules& defaults);
    [[nodiscard]] RuleName ruleAt(int row) const { return m_rules[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RuleName> m_rules;
    Rules m_now;
    Rules m_defaults;
};

/// How far the runner may set it, or who else may: `5% to 10%`, `set by a physiotherapist`.
[[nodiscard]] QString boundsText(RuleName name);

}  // namespace restride
