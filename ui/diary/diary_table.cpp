// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_table.h"

#include "core/assess/pain_limit_history.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"
#include "ui/text/format.h"
#include "ui/text/runner_text.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace restride {

namespace {

constexpr int diaryCellInset = 8;
constexpr int diaryRowInset = 15;
constexpr int chipInsetOfCell = 9;
constexpr int leastNoteWidth = 90;

/// Where there is no room for all, the last go first.
constexpr std::array<DiaryColumn, diaryColumns> columnsByWeight{
    DiaryColumn::Day,     DiaryColumn::What, DiaryColumn::Length, DiaryColumn::Time, DiaryColumn::During,
    DiaryColumn::Morning, DiaryColumn::Knee, DiaryColumn::Before, DiaryColumn::Note, DiaryColumn::Exertion};

/// A day of the widest form that stands there.
QString widestDay(const DiaryLog& log, const std::vector<DiaryRow>& rows) {
    const Date wide = *Date::from(log.today.year(), 5, 28);
    const bool hasYears = !rows.empty() && rows.back().on.year() != log.today.year();
    return hasYears ? fullDayText(wide) : dayText(wide);
}

QString longestRunKind() {
    QString longest;
    for (std::size_t kind = 0; kind < Words<RunKind>::list.size(); ++kind)
        if (const QString text = runKindText(static_cast<RunKind>(kind)); text.size() > longest.size()) longest = text;
    return longest;
}

/// The widest that is expected there.
QString widestText(DiaryColumn column) {
    switch (column) {
        case DiaryColumn::What:
            return capitalised(longestRunKind()) + QLatin1Char(' ');
        case DiaryColumn::Length:
            return distanceText(metres(100'000));
        case DiaryColumn::Time:
            return durationText(seconds(36'000));
        case DiaryColumn::Knee:
            return shapeOf(Light::Amber2) + QLatin1Char(' ') + capitalised(lightText(Light::Amber2)) +
                   QStringLiteral("  ");
        case DiaryColumn::Day:
        case DiaryColumn::Exertion:
        case DiaryColumn::Before:
        case DiaryColumn::During:
        case DiaryColumn::Morning:
        case DiaryColumn::Note:
            break;
    }
    return {};
}

DiaryColumn columnOf(const QModelIndex& index) {
    return static_cast<DiaryColumn>(index.column());
}

bool isPainColumn(DiaryColumn column) {
    return column == DiaryColumn::Before || column == DiaryColumn::During || column == DiaryColumn::Morning;
}

}  // namespace

DiaryDelegate::DiaryDelegate(DiaryModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

void DiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, selected ? theme.accentSoft : theme.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.accent, 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
    const DiaryColumn column = columnOf(index);
    if (column == DiaryColumn::Knee) {
        paintKnee(*painter, option.rect, index);
        painter->restore();
        return;
    }
    const bool isFirst = index.data(DiaryModel::FirstOfDayRole).toBool();
    const bool isQuiet = column == DiaryColumn::Note || (column == DiaryColumn::Day && !isFirst);
    const QRect area = option.rect.adjusted(diaryCellInset, 0, -diaryCellInset, -1);
    const QString text = index.data().toString();
    painter->setFont(column == DiaryColumn::Day && isFirst ? headingFont(option.font) : option.font);
    painter->setPen(isQuiet ? theme.soft : theme.text);
    const int pain = isPainColumn(column) ? text.toInt() : 0;
    const PainLimits limits = painLimitsOn(m_model.log().painLimits, m_model.at(index.row()).on);
    if (pain > limits.greenMax && !selected) {
        painter->setPen(toneOfPain(theme, pain, limits).text);
        painter->setFont(headingFont(option.font));
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(area, alignment | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    painter->restore();
}

/// The light as a chip: its shape and word on its ground.
void DiaryDelegate::paintKnee(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    const auto light = lightOf(m_model.log(), m_model.at(index.row()));
    if (!light) return;
    const Theme& theme = themeOf(qobject_cast<QWidget*>(parent())->palette());
    const Tone& tone = toneOf(theme, *light);
    const QString text = index.data().toString();
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height() + 4;
    QRectF chip(area.left() + diaryCellInset / 2.0, area.center().y() - height / 2.0,
                metrics.horizontalAdvance(text) + 2 * chipInsetOfCell, height);
    chip.setRight(std::min(chip.right(), area.right() - 2.0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.soft);
    painter.drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter.setPen(tone.text);
    painter.drawText(chip, Qt::AlignCenter, text);
}

QWidget* DiaryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    QWidget* input = cellInput(m_model.log(), m_model.at(index.row()), columnOf(index), parent);
    input->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    input->setAutoFillBackground(true);
    return input;
}

void DiaryDelegate::setEditorData(QWidget* editor, const QModelIndex& /*index*/) const {
    // It was made with its value, and has been touched since.
    if (auto* line = qobject_cast<QLineEdit*>(editor)) line->selectAll();
}

void DiaryDelegate::setModelData(QWidget* editor, QAbstractItemModel* /*model*/, const QModelIndex& index) const {
    if (const auto value = cellValue(*editor, columnOf(index)))
        emit told(m_model.at(index.row()), columnOf(index), *value);
}

void DiaryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& /*index*/) const {
    // Eleven steps are wider than the cell of one.
    QRect area = option.rect;
    area.setWidth(std::max(area.width(), editor->minimumSizeHint().width()));
    area.moveRight(std::min(area.right(), editor->parentWidget()->width() - 1));
    editor->setGeometry(area);
}

bool DiaryDelegate::eventFilter(QObject* editor, QEvent* event) {
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    if (key != Qt::Key_Return && key != Qt::Key_Enter && !isTab) return QStyledItemDelegate::eventFilter(editor, event);
    if (finish(*qobject_cast<QWidget*>(editor)) && isTab) emit stepWanted(key == Qt::Key_Tab ? 1 : -1);
    return true;
}

bool DiaryDelegate::finish(QWidget& editor) {
    const auto* line = qobject_cast<WrittenInput*>(&editor);
    if (line != nullptr && line->isWrong()) return false;
    emit commitData(&editor);
    emit closeEditor(&editor);
    return true;
}

DiaryTable::DiaryTable(DiaryModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(&model);
    auto* delegate = new DiaryDelegate(model, this);
    setItemDelegate(delegate);
    connect(delegate, &DiaryDelegate::told, this, &DiaryTable::told);
    connect(delegate, &DiaryDelegate::stepWanted, this, &DiaryTable::step);
    setObjectName(QStringLiteral("entries"));
    setAccessibleName(tr("Entries of the diary"));
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + diaryRowInset);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit openWanted(m_model.at(index.row())); });
}

std::vector<DiaryRow> DiaryTable::chosen() const {
    std::vector<DiaryRow> rows;
    QModelIndexList indexes = selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    for (const QModelIndex& index : indexes) rows.push_back(m_model.at(index.row()));
    return rows;
}

void DiaryTable::show(DiaryLog log) {
    const auto keyAt = [this](const QModelIndex& index) {
        return index.isValid() ? keyText(m_model.log(), m_model.at(index.row())) : QString();
    };
    QSet<QString> chosenKeys;
    for (const QModelIndex& index : selectionModel()->selectedRows()) chosenKeys << keyAt(index);
    const QString current = keyAt(currentIndex());
    const int column = currentIndex().column();
    const int scrolled = verticalScrollBar()->value();
    m_model.show(std::move(log));
    layOutColumns();
    chooseAgain(chosenKeys, current, column);
    verticalScrollBar()->setValue(scrolled);
}

void DiaryTable::chooseAgain(const QSet<QString>& chosenKeys, const QString& current, int column) {
    if (chosenKeys.isEmpty() && current.isEmpty()) return;
    QItemSelection selection;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString key = keyText(m_model.log(), m_model.at(row));
        const QModelIndex first = m_model.index(row, 0);
        if (chosenKeys.contains(key)) selection.append({first, m_model.index(row, diaryColumns - 1)});
        if (key == current)
            selectionModel()->setCurrentIndex(m_model.index(row, column), QItemSelectionModel::NoUpdate);
    }
    selectionModel()->select(selection, QItemSelectionModel::Select);
}

void DiaryTable::choose(const QString& key) {
    const int row = m_model.rowOf(key);
    if (row < 0) return;
    selectRow(row);
    scrollTo(m_model.index(row, 0));
}

/// As one reads, over the rows; at the end it stays.
void DiaryTable::step(int by) {
    const int end = m_model.rowCount() * diaryColumns;
    for (int place = currentIndex().row() * diaryColumns + currentIndex().column() + by; place >= 0 && place < end;
         place += by) {
        const QModelIndex index = m_model.index(place / diaryColumns, place % diaryColumns);
        if (index.flags().testFlag(Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            return setCurrentIndex(index);
    }
}

void DiaryTable::keyPressEvent(QKeyEvent* event) {
    if (state() != EditingState && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return emit openWanted(m_model.at(currentIndex().row()));
        if (event->key() == Qt::Key_Delete) return emit removalWanted();
    }
    QTableView::keyPressEvent(event);
}

void DiaryTable::resizeEvent(QResizeEvent* event) {
    layOutColumns();
    QTableView::resizeEvent(event);
}

/// As wide as what stands there; the note takes the rest.
void DiaryTable::layOutColumns() {
    const QFontMetrics metrics(headingFont(font()));
    int left = viewport()->width();
    for (const DiaryColumn column : columnsByWeight) {
        const int section = static_cast<int>(column);
        const QString head = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString text = column == DiaryColumn::Day ? widestDay(m_model.log(), m_model.all()) : widestText(column);
        const int widest =
            std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(head)) + 2 * diaryCellInset;
        const int width = column == DiaryColumn::Note ? std::max(widest, leastNoteWidth) : widest;
        setColumnHidden(section, width > left);
        setColumnWidth(section, width);
        if (width <= left) left -= width;
    }
    const auto wide = isColumnHidden(static_cast<int>(DiaryColumn::Note)) ? DiaryColumn::What : DiaryColumn::Note;
    const int section = static_cast<int>(wide);
    setColumnWidth(section, columnWidth(section) + left);
}

}  // namespace restride
