// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <optional>
#include <vector>

namespace restride {

/// What of a week's sessions one line can tell.
struct WeekNumbers {
    Distance longestRun;
    int runs = 0;
    int strength = 0;
    std::optional<Cue> cue;
    /// Steps per minute, both feet.
    std::optional<int> cadence;
};
[[nodiscard]] WeekNumbers numbersOf(const PlannedWeek& week);
/// A dash where nothing is planned.
[[nodiscard]] QString plannedText(Distance distance);
/// `168 a minute`.
[[nodiscard]] QString cadenceText(int stepsPerMinute);

/// The weeks of a block, one a row.
class BlockModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Dates, PhaseName, Target, Planned, Longest, StrengthCount, Course, ThinkOf, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<PlannedWeek>& weeks);
    [[nodiscard]] const std::vector<PlannedWeek>& weeks() const { return m_weeks; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PlannedWeek> m_weeks;
};

/// The block as a table; one week is always chosen.
class BlockTable final : public QTableView {
    Q_OBJECT

public:
    explicit BlockTable(QWidget* parent = nullptr);
    /// The week that was chosen stays so, if it is there.
    void show(const std::vector<PlannedWeek>& weeks);
    using QTableView::show;
    void choose(Date monday);
    /// Null without weeks.
    [[nodiscard]] const PlannedWeek* chosen() const;

signals:
    void weekChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void leaveOut();

    BlockModel* m_model;
};

}  // namespace restride
