// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/knee_form.h"

#include "core/document/diary_fields.h"
#include "ui/inputs/choice_input.h"
#include "ui/runner/kept_inputs.h"
#include "ui/text/runner_text.h"
#include "ui/theme/field_rows.h"

namespace restride {

KneeForm::KneeForm(FormLength length, QWidget* parent)
    : RunnerForm(parent),
      m_side(new ChoiceInput<KneeSide>(sideText, tr("not told"), this)),
      m_zones(new SetInput<KneeZone>(zoneText, 2, this)),
      m_worseWith(new SetInput<Provocation>(provocationText, 2, this)),
      m_since(new CountInput(bounds::sinceWeeks, tr("not told"), this)),
      m_easesWithWarmUp(new YesNoInput(tr("not told"), this)),
      m_morningStiffness(new YesNoInput(tr("not told"), this)),
      m_fineWhenWalking(new YesNoInput(tr("not told"), this)) {
    m_side->setObjectName(QStringLiteral("kneeSide"));
    m_zones->setObjectName(QStringLiteral("kneeZones"));
    m_worseWith->setObjectName(QStringLiteral("worseWith"));
    m_since->setObjectName(QStringLiteral("sinceWeeks"));
    m_since->setSuffix(tr(" weeks"));
    auto* rows = new FieldRows(this);
    rows->add(tr("Which knee"), m_side, tr("Figures of exercises are shown for that side."));
    rows->add(tr("Where it hurts"), m_zones, tr("Kept with the diary, so that a change is seen."));
    rows->add(tr("Worse with"), m_worseWith, tr("It decides what to think of while running."));
    if (length == FormLength::Whole) {
        rows->add(tr("For how long"), m_since);
        rows->add(tr("Eases with warming up"), m_easesWithWarmUp);
        rows->add(tr("Stiff in the morning"), m_morningStiffness);
        rows->add(tr("Fine when walking"), m_fineWhenWalking);
    } else {
        for (QWidget* field :
             std::initializer_list<QWidget*>{m_since, m_easesWithWarmUp, m_morningStiffness, m_fineWhenWalking})
            field->hide();
    }
    watchFields();
}

void KneeForm::show(const Runner& runner) {
    const Knee& knee = runner.knee;
    m_side->setValue(knee.side);
    m_zones->setValue(knee.zones);
    m_worseWith->setValue(knee.worseWith);
    m_since->setCount(knee.sinceWeeks);
    m_easesWithWarmUp->setAnswer(knee.easesWithWarmUp);
    m_morningStiffness->setAnswer(knee.morningStiffness);
    m_fineWhenWalking->setAnswer(knee.fineWhenWalking);
}

void KneeForm::fill(Runner& runner) const {
    Knee& knee = runner.knee;
    knee.side = m_side->value();
    knee.zones = m_zones->value();
    knee.worseWith = m_worseWith->value();
    knee.sinceWeeks = m_since->count();
    knee.easesWithWarmUp = m_easesWithWarmUp->answer();
    knee.morningStiffness = m_morningStiffness->answer();
    knee.fineWhenWalking = m_fineWhenWalking->answer();
}

}  // namespace restride
