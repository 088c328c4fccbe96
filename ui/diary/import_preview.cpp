// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_preview.h"

#include "ui/text/import_sections.h"
#include "ui/theme/widgets.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr int rowInsetOfPreview = 10;
constexpr int columnGapOfPreview = 14;
constexpr int widestOfPreview = 420;

/// Rows of words.
class WordsModel final : public QAbstractTableModel {
public:
    WordsModel(std::vector<QStringList> rows, QObject* parent) : QAbstractTableModel(parent), m_rows(std::move(rows)) {
        for (const QStringList& row : m_rows) m_columns = std::max(m_columns, static_cast<int>(row.size()));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
        const QString words = m_rows[static_cast<std::size_t>(index.row())].value(index.column());
        return role == Qt::ToolTipRole ? plainToolTip(words) : words;
    }

private:
    std::vector<QStringList> m_rows;
    int m_columns = 0;
};

QString partText(const ImportSection& section) {
    const auto count = static_cast<int>(section.rows.size());
    switch (section.part) {
        case ImportPart::NewRuns:
            return ImportPreviewTabs::tr("New runs (%1)").arg(count);
        case ImportPart::NewCross:
            return ImportPreviewTabs::tr("New cross-training (%1)").arg(count);
        case ImportPart::NewStrength:
            return ImportPreviewTabs::tr("New strength (%1)").arg(count);
        case ImportPart::Merged:
            return ImportPreviewTabs::tr("Merged (%1)").arg(count);
        case ImportPart::Changed:
            return ImportPreviewTabs::tr("Changed (%1)").arg(count);
        case ImportPart::Known:
            return ImportPreviewTabs::tr("Known (%1)").arg(count);
        case ImportPart::LeftOut:
            return ImportPreviewTabs::tr("Left out (%1)").arg(count);
        case ImportPart::FoundOut:
            return ImportPreviewTabs::tr("Found out (%1)").arg(count);
    }
    return {};
}

QTableView* sectionTable(const ImportSection& section, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(new WordsModel(section.rows, table));
    table->setAccessibleName(section.title);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowInsetOfPreview);
    table->horizontalHeader()->setMaximumSectionSize(widestOfPreview);
    table->resizeColumnsToContents();
    for (int i = 0; i < table->model()->columnCount(); ++i)
        table->setColumnWidth(i, table->columnWidth(i) + columnGapOfPreview);
    return table;
}

}  // namespace

ImportPreviewTabs::ImportPreviewTabs(QWidget* parent) : QTabWidget(parent) {
    setObjectName(QStringLiteral("preview"));
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

void ImportPreviewTabs::show(const ImportPreview& preview) {
    while (count() > 0) {
        QWidget* page = widget(0);
        removeTab(0);
        page->deleteLater();
    }
    for (const ImportSection& section : importSections(preview, AnsweredBy::Window)) {
        auto* page = new Card(this);
        auto* inside = new QVBoxLayout(page);
        inside->addWidget(softLabel(section.title, page));
        inside->addWidget(sectionTable(section, page), 1);
        addTab(page, partText(section));
    }
}

}  // namespace restride
