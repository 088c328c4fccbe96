// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/issued_table.h"

#include "ui/plan/plan_text.h"
#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"

#include <utility>

namespace restride {

namespace {

QString ownerText(LockOwner by) {
    return by == LockOwner::Physio ? IssuedModel::tr("physiotherapist") : IssuedModel::tr("runner");
}

QString weeksText(const IssuedPlan& plan) {
    if (plan.weeks.empty()) return IssuedModel::tr("none");
    const QString first = weekSpanText(plan.weeks.front().start);
    const auto more = static_cast<int>(plan.weeks.size()) - 1;
    return more == 0 ? first : IssuedModel::tr("%1 and %n more", nullptr, more).arg(first);
}

/// Headers stand above the left edge of what they name.
QVariant headerCell(const QStringList& names, int section, Qt::Orientation orientation, int role) {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

}  // namespace

void IssuedModel::show(std::vector<IssuedPlan> plans) {
    beginResetModel();
    m_plans = std::move(plans);
    endResetModel();
}

int IssuedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plans.size());
}

int IssuedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant IssuedModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole) return {};
    const IssuedPlan& plan = m_plans[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case On:
            return fullDayText(plan.on);
        case By:
            return ownerText(plan.by);
        default:
            return weeksText(plan);
    }
}

QVariant IssuedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return headerCell({tr("Issued"), tr("By"), tr("Weeks")}, section, orientation, role);
}

void ChangeModel::show(std::vector<SessionChange> changes) {
    beginResetModel();
    m_changes = std::move(changes);
    endResetModel();
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const SessionChange& change = m_changes[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
        case Week:
            return weekSpanText(change.week);
        case SessionOf:
            return sessionNameText(change.after ? change.after->name : change.before->name);
        default:
            return changeText(change);
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return headerCell({tr("Week"), tr("Session"), tr("What changed")}, section, orientation, role);
}

}  // namespace restride
