// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/block_table.h"

#include "ui/plan/plan_text.h"
#include "ui/text/format.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/table_look.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <algorithm>
#include <array>

namespace restride {

namespace {

/// The course as a shape, for one who looks down the column.
QString courseShape(WeekCourse course) {
    switch (course) {
        case WeekCourse::Grows:
        case WeekCourse::ComesBack:
            return QStringLiteral("↑");
        case WeekCourse::Lighter:
        case WeekCourse::CutBack:
            return QStringLiteral("↓");
        case WeekCourse::Begins:
        case WeekCourse::Holds:
        case WeekCourse::AtGoal:
        case WeekCourse::RunsAndWalks:
        case WeekCourse::Waits:
            return QStringLiteral("→");
    }
    return {};
}

bool standsRight(int column) {
    return column == BlockModel::Target || column == BlockModel::Planned || column == BlockModel::Longest ||
           column == BlockModel::StrengthCount;
}

QString thinkOfText(const WeekNumbers& numbers) {
    if (!numbers.cue) return {};
    if (!numbers.cadence) return cueText(*numbers.cue);
    return BlockModel::tr("%1, %2", "cue, cadence").arg(cueText(*numbers.cue), cadenceText(*numbers.cadence));
}

QString cellText(const PlannedWeek& week, int column) {
    switch (column) {
        case BlockModel::Dates:
            return weekSpanText(week.start);
        case BlockModel::PhaseName:
            return phaseText(week.phase);
        case BlockModel::Target:
            return plannedText(week.target);
        case BlockModel::Planned:
            return plannedText(week.planned);
        case BlockModel::Longest:
            return plannedText(numbersOf(week).longestRun);
        case BlockModel::StrengthCount:
            return QString::number(numbersOf(week).strength);
        case BlockModel::Course:
            return courseShape(courseOf(week)) + QLatin1Char(' ') + courseText(courseOf(week));
        case BlockModel::ThinkOf:
            return thinkOfText(numbersOf(week));
        default:
            return {};
    }
}

}  // namespace

WeekNumbers numbersOf(const PlannedWeek& week) {
    WeekNumbers numbers;
    for (const PlannedSession& session : week.sessions) {
        numbers.runs += session.kind == SessionKind::Run ? 1 : 0;
        numbers.strength += session.kind == SessionKind::Strength ? 1 : 0;
        numbers.longestRun = std::max(numbers.longestRun, session.distance.value_or(Distance{}));
        if (!session.perform || numbers.cue) continue;
        numbers.cue = session.perform->cue;
        numbers.cadence = session.perform->cadence;
    }
    return numbers;
}

QString plannedText(Distance distance) {
    return distance.count() > 0 ? distanceText(distance) : QStringLiteral("–");
}

QString cadenceText(int stepsPerMinute) {
    return BlockModel::tr("%1 a minute", "cadence").arg(stepsPerMinute);
}

void BlockModel::show(const std::vector<PlannedWeek>& weeks) {
    beginResetModel();
    m_weeks = weeks;
    endResetModel();
}

int BlockModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int BlockModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BlockModel::data(const QModelIndex& index, int role) const {
    const PlannedWeek& week = m_weeks[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole) return cellText(week, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant((standsRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::FontRole && !week.projected) return headingFont({});
    if (role == Qt::ToolTipRole && index.column() == ThinkOf) return cellText(week, index.column());
    return {};
}

QVariant BlockModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((standsRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Dates:
            return tr("Week");
        case PhaseName:
            return tr("Phase");
        case Target:
            return tr("Target");
        case Planned:
            return tr("Planned");
        case Longest:
            return tr("Longest");
        case StrengthCount:
            return tr("Strength");
        case Course:
            return tr("Course");
        default:
            return tr("Think of");
    }
}

BlockTable::BlockTable(QWidget* parent) : QTableView(parent), m_model(new BlockModel(this)) {
    setObjectName(QStringLiteral("blockTable"));
    setAccessibleName(tr("The weeks of the block"));
    setModel(m_model);
    setSelectionMode(SingleSelection);
    dressTable(*this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
}

void BlockTable::show(const std::vector<PlannedWeek>& weeks) {
    const Date monday = chosen() ? chosen()->start : Date();
    m_model->show(weeks);
    if (weeks.empty()) return;
    leaveOut();
    selectRow(0);
    choose(monday);
}

void BlockTable::choose(Date monday) {
    const auto found = std::ranges::find(m_model->weeks(), monday, &PlannedWeek::start);
    if (found != m_model->weeks().end()) selectRow(static_cast<int>(found - m_model->weeks().begin()));
}

const PlannedWeek* BlockTable::chosen() const {
    const int row = currentIndex().row();
    return row < 0 ? nullptr : &m_model->weeks()[static_cast<std::size_t>(row)];
}

void BlockTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    leaveOut();
}

void BlockTable::leaveOut() {
    // What is left out is told beside the table, with the week that is chosen; an outlook keeps its phase.
    constexpr std::array leastFirst{BlockModel::ThinkOf, BlockModel::PhaseName, BlockModel::StrengthCount,
                                    BlockModel::Longest};
    for (const int column : leastFirst) setColumnHidden(column, false);
    const auto width = [this](int column) {
        return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    };
    int all = 0;
    for (int column = 0; column < BlockModel::ColumnCount; ++column) all += width(column);
    for (const int column : leastFirst) {
        if (all <= viewport()->width()) return;
        all -= width(column);
        setColumnHidden(column, true);
    }
}

void BlockTable::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTableView::currentChanged(now, before);
    emit weekChosen();
}

}  // namespace restride
