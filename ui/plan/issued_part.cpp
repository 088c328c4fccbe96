// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/issued_part.h"

#include "core/document/plan_document.h"
#include "ui/plan/issued_table.h"
#include "ui/text/format.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/table_look.h"
#include "ui/theme/widgets.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int issuedListHeight = 150;
constexpr int changeTableHeight = 200;

QTableView* makeRows(QAbstractTableModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    dressTable(*table);
    table->setWordWrap(true);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

}  // namespace

IssuedPart::IssuedPart(Session& session, QWidget* parent)
    : PlanPart(session, parent), m_issued(new IssuedModel(this)), m_changes(new ChangeModel(this)) {
    QVBoxLayout* column = scrolledColumn(this, 0);
    QWidget* page = column->parentWidget();
    column->addWidget(makeIssued(page));
    column->addWidget(makeChanges(page), 1);
}

QWidget* IssuedPart::makeIssued(QWidget* parent) {
    m_list = makeRows(m_issued, parent);
    m_list->setObjectName(QStringLiteral("issuedPlans"));
    m_list->setAccessibleName(tr("Issued plans"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFixedHeight(issuedListHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &IssuedPart::compare);
    m_issuedCard = sectionCard(
        tr("Issued plans"),
        tr("A plan is kept as it was told. Choose one to compare it with the plan of now, or two with Ctrl or "
           "Shift to compare them."),
        m_list, parent);
    return m_issuedCard;
}

QWidget* IssuedPart::makeChanges(QWidget* parent) {
    auto* card = new Card(parent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    m_heading = headingLabel({}, card);
    m_nothing = softLabel({}, card);
    m_nothing->setObjectName(QStringLiteral("noChange"));
    m_changeTable = makeRows(m_changes, card);
    m_changeTable->setObjectName(QStringLiteral("planChanges"));
    m_changeTable->setAccessibleName(tr("What changed"));
    m_changeTable->setMinimumHeight(changeTableHeight);
    column->addWidget(m_heading);
    column->addWidget(m_nothing);
    column->addWidget(m_changeTable, 1);
    column->addStretch();
    return card;
}

void IssuedPart::refresh() {
    std::vector<IssuedPlan> newestFirst = session().diary().issuedPlans;
    std::ranges::reverse(newestFirst);
    if (newestFirst != m_issued->plans()) {
        m_issued->show(std::move(newestFirst));
        if (m_issued->rowCount() > 0) m_list->selectRow(0);
    }
    m_issuedCard->setVisible(m_issued->rowCount() > 0);
    compare();
}

void IssuedPart::compare() {
    std::vector<int> rows;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::ranges::sort(rows);
    const auto& plans = m_issued->plans();
    const auto planAt = [&](int row) -> const IssuedPlan& { return plans[static_cast<std::size_t>(row)]; };
    if (rows.empty()) {
        m_changes->show({});
        m_changeTable->hide();
        m_heading->setText(tr("What changed"));
        m_nothing->setText(plans.empty() ? tr("No plan has been issued yet. The page Week issues one.")
                                         : tr("Choose a plan above."));
        m_nothing->show();
        return;
    }
    // Newest first: the higher row is the older plan.
    const IssuedPlan& older = planAt(rows.back());
    if (rows.size() > 1) {
        showChanges(older, planAt(rows.front()),
                    tr("From %1 to %2", "days").arg(fullDayText(older.on), fullDayText(planAt(rows.front()).on)));
        return;
    }
    const IssuedPlan now = issuedPlan(session().plan(), session().assessment(), session().today(), LockOwner::Runner);
    showChanges(older, now, tr("From %1 to the plan of now").arg(fullDayText(older.on)));
}

void IssuedPart::showChanges(const IssuedPlan& before, const IssuedPlan& after, const QString& heading) {
    std::vector<SessionChange> changes = changesBetween(before.weeks, after.weeks);
    m_heading->setText(heading);
    m_nothing->setVisible(changes.empty());
    m_nothing->setText(weeksOfBoth(before.weeks, after.weeks).empty() ? tr("The two have no week in common.")
                                                                      : tr("Nothing changed."));
    m_changeTable->setVisible(!changes.empty());
    m_changes->show(std::move(changes));
}

}  // namespace restride
