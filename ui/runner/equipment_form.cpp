// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/equipment_form.h"

#include "ui/text/runner_text.h"
#include "ui/theme/field_rows.h"

namespace restride {

EquipmentForm::EquipmentForm(FormLength length, QWidget* parent)
    : RunnerForm(parent),
      m_history(new ChoiceInput<StrengthHistory>(historyText, tr("not told"), this)),
      m_equipment(new SetInput<Equipment>(equipmentText, 2, this)),
      m_cross(new SetInput<CrossKind>(crossText, 2, this)),
      m_form(new SetInput<FormNote>(formText, 1, this)) {
    m_history->setObjectName(QStringLiteral("strengthHistory"));
    m_equipment->setObjectName(QStringLiteral("equipment"));
    m_cross->setObjectName(QStringLiteral("crossTraining"));
    m_form->setObjectName(QStringLiteral("form"));
    auto* rows = new FieldRows(this);
    rows->add(tr("Strength training"), m_history, tr("Who is new to it begins with holds and light loads."));
    rows->add(tr("At hand"), m_equipment, tr("Only exercises for which everything is there are planned."));
    if (length == FormLength::Whole) {
        rows->add(tr("Other training"), m_cross, tr("What replaces running while the knee settles."));
        rows->add(tr("Seen while running"), m_form, tr("On a video, or by somebody; it decides what to think of."));
    } else {
        m_cross->hide();
        m_form->hide();
    }
    watchFields();
}

void EquipmentForm::show(const Runner& runner) {
    m_history->setValue(runner.strengthHistory);
    m_equipment->setValue(runner.equipment);
    m_cross->setValue(runner.crossTraining);
    m_form->setValue(runner.form);
}

void EquipmentForm::fill(Runner& runner) const {
    runner.strengthHistory = m_history->value();
    runner.equipment = m_equipment->value();
    runner.crossTraining = m_cross->value();
    runner.form = m_form->value();
}

}  // namespace restride
