// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "ui/diary/entry_form.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

namespace restride {

/// Asks for a session of cross-training.
class CrossForm final : public EntryForm {
    Q_OBJECT

public:
    /// `start` is a session of the diary, or else the beginning of a new one.
    CrossForm(const Diary& diary, const CrossTraining& start, Date today, const PainLimits& limits, Write write,
              QWidget* parent = nullptr);

private:
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] Edits edits() const override;
    [[nodiscard]] QString stepText() const override;

    CrossTraining m_start;
    bool m_isNew;
    DayInput* m_on;
    ChoiceInput<CrossKind>* m_kind;
    MinutesInput* m_minutes;
    EffortInput* m_effort;
    PainInput* m_pain;
};

}  // namespace restride
