// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rule_table.h"

#include "ui/text/rule_text.h"
#include "ui/theme/theme.h"

namespace restride {

RuleModel::RuleModel(QObject* parent) : QAbstractTableModel(parent) {}

int RuleModel::rowOf(RuleName name) {
    return static_cast<int>(&specOf(name) - ruleSpecs.data());
}

void RuleModel::show(const Rules& now, const Rules& defaults) {
    m_now = now;
    m_defaults = defaults;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int RuleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ruleSpecs.size());
}

int RuleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex& index, int role) const {
    const RuleName rule = ruleAt(index.row());
    const bool changed = valueOf(m_now, rule) != valueOf(m_defaults, rule);
    if (role == Qt::FontRole && changed && index.column() <= Now) return headingFont({});
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Name: {
            QString text = ruleText(rule);
            text[0] = text[0].toUpper();
            return text;
        }
        case Now:
            return hasNumber(rule) ? ruleValueText(rule, valueOf(m_now, rule)) : QStringLiteral("–");
        case Default:
            return hasNumber(rule) ? ruleValueText(rule, valueOf(m_defaults, rule)) : QStringLiteral("–");
        default:
            return boundsText(rule);
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Rule");
        case Now:
            return tr("Now");
        case Default:
            return tr("Default");
        default:
            return tr("Bounds");
    }
}

QString boundsText(RuleName name) {
    if (!maySet(name, LockOwner::Runner)) return RuleModel::tr("by a physiotherapist");
    if (isAct(name)) return RuleModel::tr("once, for a week");
    const RuleBounds bounds = boundsOf(name, LockOwner::Runner);
    return RuleModel::tr("%1 to %2").arg(ruleValueText(name, bounds.lowest), ruleValueText(name, bounds.highest));
}

}  // namespace restride
