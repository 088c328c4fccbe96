// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/pain_limits.h"
#include "ui/diary/entry_form.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

namespace restride {

/// Asks for a morning: the knee, the night and the little tests.
class MorningForm final : public EntryForm {
    Q_OBJECT

public:
    /// `start` is a check-in of the diary, or else the beginning of a new one. `diary` outlives the form;
    /// `limits` are those of today.
    MorningForm(const Diary& diary, const CheckIn& start, Date today, const PainLimits& limits, Write write,
                QWidget* parent = nullptr);

private:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] Edits edits() const override;
    [[nodiscard]] QString stepText() const override;

    void askAboutKnee();
    void askAboutNight();
    void fillIn();
    [[nodiscard]] CheckIn checkIn() const;

    const Diary& m_diary;
    CheckIn m_start;
    bool m_isNew;

    DayInput* m_on;
    PainInput* m_pain;
    ChoiceInput<Swelling>* m_swelling;
    PainInput* m_walk;
    PainInput* m_squat;
    PainInput* m_stepDown;
    PainInput* m_calf;
    SleepInput* m_sleep;
    ChoiceInput<SleepQuality>* m_quality;
    FatigueInput* m_fatigue;
    StressInput* m_stress;
};

}  // namespace restride
