// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rule_spec.h"
#include "core/plan/rules.h"

#include <QAbstractTableModel>

namespace restride {

/// Every rule that somebody may change, a row of `ruleSpecs` each, with what holds today.
class RuleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Now, Default, Bounds, ColumnCount };

    explicit RuleModel(QObject* parent = nullptr);
    void show(const Rules& now, const Rules& defaults);
    [[nodiscard]] static RuleName ruleAt(int row) { return ruleSpecs[static_cast<std::size_t>(row)].name; }
    [[nodiscard]] static int rowOf(RuleName name);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Rules m_now;
    Rules m_defaults;
};

/// How far the runner may set it, or who else may: `5% to 10%`, `set by a physiotherapist`.
[[nodiscard]] QString boundsText(RuleName name);

}  // namespace restride
