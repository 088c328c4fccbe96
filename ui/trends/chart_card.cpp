// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_card.h"

#include "ui/charts/chart_table.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace restride {

ChartCard::ChartCard(const QString& title, const QString& note, QWidget* chart, QWidget* parent)
    : Card(parent),
      m_note(softLabel(note, this)),
      m_table(new ChartTable(tr("Table: %1", "the title of a chart").arg(title), this)),
      m_stack(new QStackedWidget(this)) {
    auto* heading = headingLabel(title, this);
    heading->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    // Beside a note the title stays on one line.
    heading->setWordWrap(note.isEmpty());
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->setSpacing(cardGap);
    head->addWidget(heading, note.isEmpty() ? 1 : 0);
    if (!note.isEmpty()) head->addWidget(m_note, 1);
    m_note->setVisible(!note.isEmpty());
    m_stack->addWidget(chart);
    m_stack->addWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->setSpacing(cardGap / 2);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void ChartCard::setNote(const QString& note) {
    m_note->setText(note);
}

void ChartCard::setTable(const TableText& table) {
    m_table->show(table);
}

void ChartCard::showTable(bool table) {
    m_stack->setCurrentIndex(table ? 1 : 0);
}

}  // namespace restride
