// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/form_part.h"

#include "ui/theme/scrolled_column.h"
#include "ui/theme/widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

FormPart::FormPart(Session& session, const QString& step, const std::vector<Section>& sections, QWidget* parent)
    : PlanPart(session, parent), m_step(step), m_column(scrolledColumn(this, 0)) {
    for (const Section& part : sections) {
        m_forms.push_back(part.form);
        m_column->addWidget(sectionCard(part.name, part.why, part.form, m_column->parentWidget()));
        connect(part.form, &RunnerForm::changed, this, &FormPart::lookForChanges);
    }
    layout()->addWidget(makeButtons());
    m_column->addStretch();
}

QWidget* FormPart::makeButtons() {
    auto* bar = new QWidget(this);
    m_state = softLabel({}, bar);
    m_revert = plainButton(tr("Revert"), bar);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_apply = primaryButton(tr("Apply"), bar);
    m_apply->setObjectName(QStringLiteral("apply"));
    connect(m_revert, &QPushButton::clicked, this, &FormPart::revert);
    connect(m_apply, &QPushButton::clicked, this, &FormPart::apply);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, cardGap, 0, 0);
    row->setSpacing(cardGap);
    row->addWidget(m_state, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    return bar;
}

void FormPart::refresh() {
    if (m_runner != session().runner())
        revert();
    else if (m_shown != session().diary().runner)
        rebase();
    lookForChanges();
}

bool FormPart::isUnread() const {
    return std::ranges::any_of(m_forms, &RunnerForm::isWrong);
}

bool FormPart::hasUnapplied() const {
    return m_runner == session().runner() && (isUnread() || !edits().list.empty());
}

bool FormPart::isTouched(const RunnerForm& form) const {
    Runner runner = m_shown;
    form.fill(runner);
    return form.isWrong() || runner != m_shown;
}

void FormPart::rebase() {
    const Runner now = session().diary().runner;
    for (RunnerForm* form : m_forms)
        if (!isTouched(*form)) form->show(now);
    m_shown = now;
}

void FormPart::showRunner() {
    m_runner = session().runner();
    m_shown = session().diary().runner;
    for (RunnerForm* form : m_forms) form->show(m_shown);
    lookForChanges();
}

Runner FormPart::filled() const {
    Runner runner = m_shown;
    for (const RunnerForm* form : m_forms) form->fill(runner);
    return runner;
}

Edits FormPart::edits() const {
    Edits edits;
    Runner runner = filled();
    if (runner != m_shown) edits.list.emplace_back(PutRunner{std::move(runner)});
    addEdits(edits);
    return edits;
}

void FormPart::lookForChanges() {
    const bool unread = isUnread();
    const bool changed = unread || !edits().list.empty();
    m_apply->setEnabled(changed && !unread);
    m_revert->setEnabled(changed);
    m_state->setText(unread    ? tr("A number above cannot be read.")
                     : changed ? tr("Not applied yet: the plan still follows what was there before.")
                               : QString());
}

void FormPart::revert() {
    revertEdits();
    showRunner();
}

void FormPart::apply() {
    if (session().perform(edits(), m_step)) revert();
}

}  // namespace restride
