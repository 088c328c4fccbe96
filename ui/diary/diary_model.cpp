// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_model.h"

#include "ui/text/format.h"
#include "ui/text/reason_text.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/theme.h"
#include "ui/theme/widgets.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

DiaryColumn columnOf(int section) {
    return static_cast<DiaryColumn>(section);
}

bool isNumber(DiaryColumn column) {
    switch (column) {
        case DiaryColumn::Length:
        case DiaryColumn::Time:
        case DiaryColumn::Exertion:
        case DiaryColumn::Before:
        case DiaryColumn::During:
        case DiaryColumn::Morning:
            return true;
        case DiaryColumn::Day:
        case DiaryColumn::What:
        case DiaryColumn::Knee:
        case DiaryColumn::Note:
            break;
    }
    return false;
}

Qt::Alignment alignmentOf(DiaryColumn column) {
    return Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft);
}

QString headText(DiaryColumn column) {
    switch (column) {
        case DiaryColumn::Day:
            return DiaryModel::tr("Day");
        case DiaryColumn::What:
            return DiaryModel::tr("What");
        case DiaryColumn::Length:
            return DiaryModel::tr("Distance");
        case DiaryColumn::Time:
            return DiaryModel::tr("Time");
        case DiaryColumn::Exertion:
            return DiaryModel::tr("Effort");
        case DiaryColumn::Before:
            return DiaryModel::tr("Before");
        case DiaryColumn::During:
            return DiaryModel::tr("During");
        case DiaryColumn::Morning:
            return DiaryModel::tr("Morning");
        case DiaryColumn::Knee:
            return DiaryModel::tr("Knee");
        case DiaryColumn::Note:
            return DiaryModel::tr("Note");
    }
    return {};
}

QString headToolTip(DiaryColumn column) {
    switch (column) {
        case DiaryColumn::Exertion:
            return DiaryModel::tr("How hard it was, 0 to 10");
        case DiaryColumn::Before:
            return DiaryModel::tr("Pain before, 0 to 10");
        case DiaryColumn::During:
            return DiaryModel::tr("The worst pain during, 0 to 10");
        case DiaryColumn::Morning:
            return DiaryModel::tr("Pain of that morning; of a run, that of the morning after, 0 to 10");
        case DiaryColumn::Knee:
            return DiaryModel::tr("How the knee took it");
        case DiaryColumn::Day:
        case DiaryColumn::What:
        case DiaryColumn::Length:
        case DiaryColumn::Time:
        case DiaryColumn::Note:
            break;
    }
    return {};
}

}  // namespace

DiaryModel::DiaryModel(QObject* parent) : QAbstractTableModel(parent) {}

void DiaryModel::show(DiaryLog log) {
    m_log = std::move(log);
    m_all = rowsOf(m_log);
    m_searched.clear();
    choose();
}

void DiaryModel::filter(std::optional<EntryKind> kind, const QString& words) {
    m_kind = kind;
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    choose();
}

void DiaryModel::choose() {
    beginResetModel();
    if (!m_words.isEmpty() && m_searched.empty()) {
        m_searched.reserve(m_all.size());
        for (const DiaryRow& row : m_all) m_searched.push_back(searchText(m_log, row));
    }
    m_rows.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_kind && m_all[i].kind != *m_kind) continue;
        const auto isHeld = [&](const QString& word) { return m_searched[i].contains(word, Qt::CaseInsensitive); };
        if (std::ranges::all_of(m_words, isHeld)) m_rows.push_back(m_all[i]);
    }
    endResetModel();
}

int DiaryModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find_if(m_rows, [&](const DiaryRow& row) { return keyText(m_log, row) == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DiaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DiaryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : diaryColumns;
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const {
    const DiaryRow& row = at(index.row());
    const DiaryColumn column = columnOf(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::ToolTipRole:
            return toolTip(row, column);
        case Qt::TextAlignmentRole:
            return QVariant(alignmentOf(column));
        case FirstOfDayRole:
            return index.row() == 0 || at(index.row() - 1).on != row.on;
        default:
            return {};
    }
}

QString DiaryModel::text(const DiaryRow& row, DiaryColumn column) const {
    switch (column) {
        case DiaryColumn::Day:
            return row.on.year() == m_log.today.year() ? dayText(row.on) : fullDayText(row.on);
        case DiaryColumn::What:
            return whatText(m_log, row);
        case DiaryColumn::Length:
            return row.kind == EntryKind::Run ? distanceText(m_log.run(row).distance) : QString();
        case DiaryColumn::Time:
            return timeText(m_log, row);
        case DiaryColumn::Exertion: {
            const auto effort = effortOf(m_log, row);
            return effort ? QString::number(effort->value()) : QString();
        }
        case DiaryColumn::Before:
        case DiaryColumn::During:
        case DiaryColumn::Morning: {
            const auto score = pain(row, column);
            return score ? QString::number(score->value()) : QString();
        }
        case DiaryColumn::Knee: {
            const auto light = lightOf(m_log, row);
            return light ? shapeOf(*light) + QLatin1Char(' ') + capitalised(lightText(*light)) : QString();
        }
        case DiaryColumn::Note:
            return noteText(m_log, row);
    }
    return {};
}

QString DiaryModel::toolTip(const DiaryRow& row, DiaryColumn column) const {
    if (column == DiaryColumn::Day) return fullDayText(row.on);
    if (column == DiaryColumn::Note) return plainToolTip(noteText(m_log, row));
    if (column == DiaryColumn::Length && row.kind == EntryKind::Run) return measuredText(m_log.run(row).distance);
    if (column != DiaryColumn::Knee) return {};
    QStringList reasons;
    for (const Reason& reason : reasonsOf(m_log, row)) reasons << sentence(reason);
    return reasons.join(QLatin1Char('\n'));
}

std::optional<PainScore> DiaryModel::pain(const DiaryRow& row, DiaryColumn column) const {
    if (column == DiaryColumn::Before) return painBefore(m_log, row);
    return column == DiaryColumn::During ? painDuring(m_log, row) : painInMorning(m_log, row);
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const DiaryColumn column = columnOf(section);
    if (role == Qt::DisplayRole) return headText(column);
    if (role == Qt::ToolTipRole) return headToolTip(column);
    if (role == Qt::TextAlignmentRole) return QVariant(alignmentOf(column));
    return {};
}

Qt::ItemFlags DiaryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags always = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return canBeEdited(at(index.row()), columnOf(index.column())) ? always | Qt::ItemIsEditable : always;
}

bool DiaryModel::canBeEdited(const DiaryRow& row, DiaryColumn column) const {
    const bool isRun = row.kind == EntryKind::Run;
    switch (column) {
        case DiaryColumn::Length:
        case DiaryColumn::Time:
        case DiaryColumn::Before:
            return isRun;
        case DiaryColumn::Exertion:
            return isRun || row.kind == EntryKind::Cross;
        case DiaryColumn::During:
            return row.kind != EntryKind::Morning;
        case DiaryColumn::Morning:
            return row.kind == EntryKind::Morning || (isRun && row.on < m_log.today);
        case DiaryColumn::Day:
        case DiaryColumn::What:
        case DiaryColumn::Knee:
        case DiaryColumn::Note:
            break;
    }
    return false;
}

}  // namespace restride
