// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/block_part.h"

#include "ui/charts/load_chart.h"
#include "ui/plan/beside_or_below.h"
#include "ui/plan/block_table.h"
#include "ui/plan/plan_text.h"
#include "ui/plan/week_card.h"
#include "ui/text/qt_convert.h"
#include "ui/text/vocabulary_text.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/widgets.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace restride {

namespace {

constexpr int blockSideWidth = 256;
constexpr int blockChartHeight = 172;
constexpr int blockTableHeight = 220;
/// Weeks behind this one on the chart: as many as the typical week is made of.
constexpr int weeksBefore = planning::referenceWeeks;

QString codeText(const std::string& code) {
    const auto flag = fromWord<RedFlag>(code);
    return flag ? flagText(*flag) : BlockPart::tr("under eighteen");
}

}  // namespace

BlockPart::BlockPart(Session& session, QWidget* parent) : PlanPart(session, parent) {
    QVBoxLayout* column = scrolledColumn(this, 0);
    QWidget* page = column->parentWidget();
    m_withheld = new Card(page);
    m_withheld->setObjectName(QStringLiteral("withheld"));
    auto* withheld = new QVBoxLayout(m_withheld);
    withheld->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    withheld->addWidget(headingLabel(tr("No sessions are planned for now"), m_withheld));
    m_withheldText = plainLabel({}, m_withheld);
    withheld->addWidget(m_withheldText);
    auto* signs = plainButton(tr("Warning signs"), m_withheld);
    connect(signs, &QPushButton::clicked, this, &PlanPart::signsWanted);
    withheld->addWidget(signs, 0, Qt::AlignLeft);
    column->addWidget(m_withheld, 0, Qt::AlignTop);

    auto* left = new QWidget(page);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(cardGap);
    leftColumn->addWidget(makeChartCard(left));
    auto* tableCard = new Card(left);
    auto* inTable = new QVBoxLayout(tableCard);
    inTable->setContentsMargins(2, 2, 2, 2);
    m_table = new BlockTable(tableCard);
    m_table->setMinimumHeight(blockTableHeight);
    inTable->addWidget(m_table);
    leftColumn->addWidget(tableCard, 1);
    m_card = new WeekCard(page);
    m_weeks = new BesideOrBelow(left, m_card, blockSideWidth, page);
    column->addWidget(m_weeks, 1);
    connect(m_table, &BlockTable::weekChosen, this, [this] { m_card->show(m_table->chosen()); });
    connect(m_chart, &LoadChart::weekChosen, m_table, &BlockTable::choose);
    m_withheld->hide();
}

QWidget* BlockPart::makeChartCard(QWidget* parent) {
    auto* card = new Card(parent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    auto* words = new QHBoxLayout;
    words->addWidget(headingLabel(tr("The next sixteen weeks"), card));
    QLabel* key = softLabel(tr("pale: planned, hatched: lighter week, line: worst pain"), card);
    key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->addWidget(key, 1);
    column->addLayout(words);
    m_chart = new LoadChart(card);
    m_chart->setMinimumHeight(blockChartHeight);
    column->addWidget(m_chart);
    return card;
}

void BlockPart::refresh() {
    // The block takes a while: what is on screen comes first.
    if (!std::exchange(m_reading, true)) QTimer::singleShot(0, this, &BlockPart::readBlock);
}

void BlockPart::readBlock() {
    m_reading = false;
    const Plan& block = session().block();
    m_withheld->setVisible(block.withheld.has_value());
    m_weeks->setVisible(!block.weeks.empty());
    if (block.withheld) showWithheld(*block.withheld);
    m_table->show(block.weeks);
    m_card->show(m_table->chosen());
    if (block.weeks.empty()) return;
    m_chart->show(loadPicture(session().diary(), session().assessment(), &block, LoadPicture{}.measure,
                              block.weeks.front().start - 7 * weeksBefore, block.weeks.back().start));
}

void BlockPart::showWithheld(const Withheld& withheld) {
    QStringList text{levelText(withheld.level)};
    for (const std::string& code : withheld.codes) text << tr("• %1", "one of a list").arg(codeText(code));
    m_withheldText->setText(text.join(QLatin1Char('\n')));
}

}  // namespace restride
