// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rules_part.h"

#include "core/plan/rule_spec.h"
#include "ui/plan/beside_or_below.h"
#include "ui/plan/rule_card.h"
#include "ui/plan/rule_table.h"
#include "ui/text/rule_text.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/table_look.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int ruleSideWidth = 304;
constexpr int ruleTableHeight = 240;

std::optional<RuleEntry> newestEntry(const Diary& diary, RuleName name, Date today) {
    std::optional<RuleEntry> newest;
    for (const RuleEntry& entry : diary.rules)
        if (entry.name == name && entry.on <= today) newest = entry;
    return newest;
}

}  // namespace

RulesPart::RulesPart(Session& session, QWidget* parent) : PlanPart(session, parent), m_model(new RuleModel(this)) {
    QVBoxLayout* column = scrolledColumn(this, 0);
    QWidget* page = column->parentWidget();
    auto* frame = new Card(page);
    auto* inFrame = new QVBoxLayout(frame);
    inFrame->setContentsMargins(2, 2, 2, 2);
    m_table = new QTableView(frame);
    m_table->setObjectName(QStringLiteral("ruleTable"));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(ruleTableHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RuleModel::Name, QHeaderView::Stretch);
    inFrame->addWidget(m_table);
    m_card = new RuleCard(page);
    column->addWidget(new BesideOrBelow(frame, m_card, ruleSideWidth, page), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RulesPart::showChosen);
    connect(m_card, &RuleCard::entryWanted, this, &RulesPart::put);
    m_table->selectRow(RuleModel::rowOf(RuleName::Growth));
}

void RulesPart::refresh() {
    m_model->show(session().rules(), session().defaultRules());
    showChosen();
}

void RulesPart::showChosen() {
    const RuleName name = RuleModel::ruleAt(m_table->currentIndex().row());
    m_card->show({name, valueOf(session().rules(), name), valueOf(session().defaultRules(), name),
                  newestEntry(session().diary(), name, session().today())});
}

void RulesPart::put(RuleEntry entry) {
    entry.on = session().today();
    session().perform({{Put<RuleEntry>{entry}}}, tr("Rule: %1").arg(ruleText(entry.name)));
}

}  // namespace restride
