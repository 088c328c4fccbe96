// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/lately_form.h"

#include "core/document/diary_fields.h"
#include "ui/runner/kept_inputs.h"
#include "ui/text/format.h"
#include "ui/theme/field_rows.h"

namespace restride {

LatelyForm::LatelyForm(FormLength length, QWidget* parent)
    : RunnerForm(parent),
      m_weekly(new KeptDistanceInput(this)),
      m_longest(new KeptDistanceInput(this)),
      m_runs(new CountInput(bounds::runsPerWeek, tr("not told"), this)),
      m_pace(new PaceInput(this)),
      m_cadence(new CountInput(bounds::cadence, tr("not told"), this)) {
    m_weekly->setObjectName(QStringLiteral("askedWeekly"));
    m_longest->setObjectName(QStringLiteral("askedLongest"));
    m_runs->setObjectName(QStringLiteral("runsPerWeek"));
    m_pace->setObjectName(QStringLiteral("easyPace"));
    m_cadence->setObjectName(QStringLiteral("cadence"));
    m_cadence->setSuffix(tr(" a minute"));
    auto* rows = new FieldRows(this);
    rows->add(tr("A usual week (%1)").arg(unitText()), m_weekly,
              tr("The first plan stays a little below it. Empty: it begins with running and walking in turns."));
    rows->add(tr("Longest run (%1)").arg(unitText()), m_longest,
              tr("Of the last thirty days. No run is planned far beyond what went well."));
    rows->add(tr("Runs a week"), m_runs, tr("As many as before, as soon as the knee allows it."));
    if (length == FormLength::Whole) {
        rows->add(tr("Easy pace (min/%1)").arg(unitText()), m_pace,
                  tr("Empty: worked out from the easy runs of four weeks."));
        rows->add(tr("Cadence"), m_cadence, tr("Steps of both feet at that pace; a small rise unloads the knee."));
    } else {
        m_pace->hide();
        m_cadence->hide();
    }
    watchFields();
}

void LatelyForm::show(const Runner& runner) {
    m_weekly->show(runner.asked.weeklyDistance);
    m_longest->show(runner.asked.longestRun);
    m_runs->setCount(runner.asked.runsPerWeek);
    m_pace->show(runner.easyPace);
    m_cadence->setCount(runner.cadence);
}

void LatelyForm::fill(Runner& runner) const {
    runner.asked.weeklyDistance = m_weekly->kept();
    runner.asked.longestRun = m_longest->kept();
    runner.asked.runsPerWeek = m_runs->count();
    runner.easyPace = m_pace->kept();
    runner.cadence = m_cadence->count();
}

bool LatelyForm::isWrong() const {
    return m_weekly->isUnread() || m_longest->isUnread() || m_pace->isUnread();
}

}  // namespace restride
