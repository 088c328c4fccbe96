// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "ui/diary/entry_form.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

namespace restride {

/// Asks for a strength session; its sets stay as they are.
class StrengthForm final : public EntryForm {
    Q_OBJECT

public:
    /// `start` is a session of the diary, or else the beginning of a new one.
    StrengthForm(const Diary& diary, const StrengthSession& start, Date today, const PainLimits& limits, Write write,
                 QWidget* parent = nullptr);

private:
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] Edits edits() const override;
    [[nodiscard]] QString stepText() const override;

    StrengthSession m_start;
    bool m_isNew;
    DayInput* m_on;
    ChoiceInput<StrengthKind>* m_kind;
    MinutesInput* m_minutes;
    PainInput* m_pain;
};

}  // namespace restride
