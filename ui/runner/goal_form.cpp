// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/goal_form.h"

#include "ui/runner/kept_inputs.h"
#include "ui/text/format.h"
#include "ui/text/runner_text.h"
#include "ui/theme/field_rows.h"

#include <QCheckBox>

namespace restride {

GoalForm::GoalForm(Date today, QWidget* parent)
    : RunnerForm(parent),
      m_kind(new ChoiceInput<GoalKind>(goalText, tr("not told"), this)),
      m_weekly(new KeptDistanceInput(this)),
      m_hasDate(new QCheckBox(tr("The event has a date"), this)),
      m_date(new DayInput(today, this)),
      m_eventDistance(new KeptDistanceInput(this)),
      m_rows(new FieldRows(this)) {
    m_kind->setObjectName(QStringLiteral("goal"));
    m_weekly->setObjectName(QStringLiteral("weeklyGoal"));
    m_hasDate->setObjectName(QStringLiteral("hasEventDate"));
    m_date->setObjectName(QStringLiteral("eventDate"));
    m_rows->add(tr("Goal"), m_kind);
    m_rows->add(tr("Weekly distance (%1)").arg(unitText()), m_weekly,
                tr("No week is planned beyond it. Empty: the weeks grow as the knee lets them."));
    m_rows->add({}, m_hasDate, tr("Its day and the one before it are kept free of hard training."));
    m_rows->add(tr("Date"), m_date);
    m_rows->add(tr("Distance (%1)").arg(unitText()), m_eventDistance);
    watchFields();
    connect(this, &RunnerForm::changed, this, &GoalForm::showRows);
    showRows();
}

bool GoalForm::isEvent() const {
    return m_kind->value() == GoalKind::Event;
}

void GoalForm::showRows() {
    m_rows->setShown(m_hasDate, isEvent() || m_hasDate->isChecked());
    m_rows->setShown(m_date, m_hasDate->isChecked());
    m_rows->setShown(m_eventDistance, isEvent() || !m_eventDistance->text().isEmpty());
}

void GoalForm::show(const Runner& runner) {
    const Goal& goal = runner.goal;
    m_kind->setValue(goal.kind);
    m_weekly->show(goal.weeklyDistance);
    m_hasDate->setChecked(goal.eventDate.has_value());
    if (goal.eventDate) m_date->setDay(*goal.eventDate);
    m_eventDistance->show(goal.eventDistance);
    showRows();
}

void GoalForm::fill(Runner& runner) const {
    Goal& goal = runner.goal;
    goal.kind = m_kind->value();
    goal.weeklyDistance = m_weekly->kept();
    goal.eventDate = m_hasDate->isChecked() ? std::optional(m_date->day()) : std::nullopt;
    goal.eventDistance = m_eventDistance->kept();
}

bool GoalForm::isWrong() const {
    return m_weekly->isUnread() || m_eventDistance->isUnread();
}

}  // namespace restride
