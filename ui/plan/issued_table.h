// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/session_change.h"

#include <QAbstractTableModel>

#include <vector>

namespace restride {

/// Plans as they were told, newest first.
class IssuedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { On, By, Weeks, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<IssuedPlan> plans);
    [[nodiscard]] const std::vector<IssuedPlan>& plans() const { return m_plans; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<IssuedPlan> m_plans;
};

/// What changed between two plans, one session a row.
class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Week, SessionOf, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<SessionChange> changes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SessionChange> m_changes;
};

}  // namespace restride
