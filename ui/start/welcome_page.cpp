// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/welcome_page.h"

#include "ui/theme/choice_card.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/widgets.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace restride {

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = scrolledColumn(this);
    QWidget* page = column->parentWidget();
    column->addWidget(titleLabel(tr("Restride"), page));
    column->addWidget(
        softLabel(tr("Back to running with a sore knee: a week that fits your days and what the knee says, "
                     "made from your own diary."),
                  page));
    column->addSpacing(cardGap);

    column->addWidget(headingLabel(tr("Who are you?"), page));
    m_myself = new ChoiceCard(tr("I run"), tr("The diary and the plan are about my own knee."), page);
    m_clients = new ChoiceCard(tr("I treat runners"), tr("I keep the diaries of clients and plan with them."), page);
    m_myself->setObjectName(QStringLiteral("iRun"));
    m_clients->setObjectName(QStringLiteral("iTreat"));
    auto* either = new QButtonGroup(this);
    auto* who = new QHBoxLayout;
    who->setSpacing(cardGap);
    for (ChoiceCard* card : {m_myself, m_clients}) {
        card->setCheckable(true);
        either->addButton(card);
        who->addWidget(card, 1);
    }
    m_myself->setChecked(true);
    column->addLayout(who);
    column->addSpacing(cardGap);

    column->addWidget(headingLabel(tr("With what do you begin?"), page));
    auto* empty = new ChoiceCard(tr("Start empty"),
                                 tr("A few questions, about two minutes, and the first week is planned."), page);
    auto* bring = new ChoiceCard(tr("Bring my runs…"),
                                 tr("The same questions, then files from a watch or a running app are read in."), page);
    auto* look = new ChoiceCard(tr("Look at the sample"),
                                tr("A made-up runner with sixteen weeks of diary. Nothing to fill in."), page);
    empty->setObjectName(QStringLiteral("startEmpty"));
    bring->setObjectName(QStringLiteral("bringRuns"));
    look->setObjectName(QStringLiteral("lookAtSample"));
    for (ChoiceCard* card : {empty, bring, look}) column->addWidget(card);
    connect(empty, &ChoiceCard::clicked, this, &WelcomePage::emptyWanted);
    connect(bring, &ChoiceCard::clicked, this, &WelcomePage::runsWanted);
    connect(look, &ChoiceCard::clicked, this, &WelcomePage::sampleWanted);
    column->addStretch();

    auto* promise =
        softLabel(tr("Everything stays on this computer. Restride is a planning aid for adults: it makes no "
                     "diagnosis and does not replace a clinician."),
                  page);
    promise->setFont(smallFont(promise->font()));
    column->addWidget(promise);
    empty->setFocus();
}

Asking WelcomePage::asking() const {
    return m_clients->isChecked() ? Asking::Client : Asking::Myself;
}

}  // namespace restride
