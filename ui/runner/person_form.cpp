// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/person_form.h"

#include "core/document/diary_fields.h"
#include "ui/runner/kept_inputs.h"
#include "ui/text/qt_convert.h"
#include "ui/theme/field_rows.h"
#include "ui/theme/widgets.h"

#include <QLineEdit>

namespace restride {

namespace {

constexpr int nameFieldWidth = 260;

}  // namespace

PersonForm::PersonForm(Asking asking, Date today, QWidget* parent)
    : RunnerForm(parent),
      m_name(new QLineEdit(this)),
      m_birthYear(
          new CountInput(bounds::birthYear.within(bounds::birthYear.lowest, today.year()), tr("not told"), this)),
      m_underAge(plainLabel(tr("This plan is made for adults. Under eighteen, let a clinician set the plan; Restride "
                               "keeps the diary until then."),
                            this)) {
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setFixedWidth(nameFieldWidth);
    m_birthYear->setObjectName(QStringLiteral("birthYear"));
    setLook(m_underAge, "wrong");
    auto* rows = new FieldRows(this);
    if (asking == Asking::Client)
        rows->add(tr("Client's name"), m_name,
                  tr("You find your clients by it at the lower left of the window, where more are added."));
    else
        rows->add(tr("Name"), m_name, tr("Printed on sheets. It may stay empty."));
    rows->add(tr("Year of birth"), m_birthYear, tr("From fifty on, lighter weeks come more often."));
    rows->addWide(m_underAge);
    watchFields();
    connect(this, &RunnerForm::changed, this, [this, today] {
        const auto year = m_birthYear->count();
        m_underAge->setVisible(year && today.year() - *year < planning::adultAge);
    });
    m_underAge->hide();
}

void PersonForm::show(const Runner& runner) {
    m_name->setText(toQString(runner.name));
    m_birthYear->setCount(runner.birthYear);
}

void PersonForm::fill(Runner& runner) const {
    runner.name = m_name->text().trimmed().toStdString();
    runner.birthYear = m_birthYear->count();
}

}  // namespace restride
