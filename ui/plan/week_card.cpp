// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/week_card.h"

#include "ui/plan/block_table.h"
#include "ui/plan/plan_text.h"
#include "ui/text/reason_text.h"
#include "ui/text/vocabulary_text.h"

#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int weekCardLineGap = 4;
constexpr int weekCardReasonGap = 8;

}  // namespace

WeekCard::WeekCard(QWidget* parent) : Card(parent), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("weekCard"));
    m_column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_column->setSpacing(weekCardLineGap);
}

void WeekCard::show(const PlannedWeek* week) {
    clearLayout(m_column);
    if (!week) return;
    m_column->addWidget(
        softLabel(week->projected ? tr("Outlook: as if all goes as planned") : tr("The plan of this week"), this));
    m_column->addWidget(
        headingLabel(tr("%1 · %2 · %3", "week, phase, course")
                         .arg(weekSpanText(week->start), phaseText(week->phase), courseText(courseOf(*week))),
                     this));
    m_column->addSpacing(weekCardReasonGap);
    const WeekNumbers numbers = numbersOf(*week);
    addNumber(tr("Target"), plannedText(week->target));
    addNumber(tr("Planned"), plannedText(week->planned));
    addNumber(tr("Runs"), QString::number(numbers.runs));
    addNumber(tr("Longest run"), plannedText(numbers.longestRun));
    addNumber(tr("No run beyond"), plannedText(week->runCap));
    addNumber(tr("Strength sessions"), QString::number(numbers.strength));
    if (numbers.cue) addNumber(tr("Think of"), cueText(*numbers.cue));
    if (numbers.cadence) addNumber(tr("Cadence"), cadenceText(*numbers.cadence));
    m_column->addSpacing(weekCardReasonGap);
    auto* why = new Card(this, Ground::Sunken);
    auto* reasons = new QVBoxLayout(why);
    reasons->setSpacing(weekCardReasonGap);
    reasons->addWidget(headingLabel(tr("Why this"), why));
    for (const Reason& reason : week->reasons) reasons->addWidget(plainLabel(sentence(reason), why));
    m_column->addWidget(why);
    m_column->addStretch();
}

void WeekCard::addNumber(const QString& name, const QString& number) {
    auto* row = new QHBoxLayout;
    row->setSpacing(cardGap);
    row->addWidget(softLabel(name, this));
    QLabel* value = plainLabel(number, this);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(value, 1);
    m_column->addLayout(row);
}

}  // namespace restride
