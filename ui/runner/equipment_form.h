// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice_input.h"
#include "ui/runner/runner_form.h"

namespace restride {

/// How used one is to strength training, what is at hand for it, and what else one likes to do.
class EquipmentForm final : public RunnerForm {
    Q_OBJECT

public:
    explicit EquipmentForm(FormLength length, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;

private:
    ChoiceInput<StrengthHistory>* m_history;
    SetInput<Equipment>* m_equipment;
    SetInput<CrossKind>* m_cross;
    SetInput<FormNote>* m_form;
};

}  // namespace restride
