// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice_input.h"
#include "ui/runner/runner_form.h"

namespace restride {

class CountInput;
class YesNoInput;

/// Which knee, where it hurts and what it minds.
class KneeForm final : public RunnerForm {
    Q_OBJECT

public:
    explicit KneeForm(FormLength length, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;

private:
    ChoiceInput<KneeSide>* m_side;
    SetInput<KneeZone>* m_zones;
    SetInput<Provocation>* m_worseWith;
    CountInput* m_since;
    YesNoInput* m_easesWithWarmUp;
    YesNoInput* m_morningStiffness;
    YesNoInput* m_fineWhenWalking;
};

}  // namespace restride
