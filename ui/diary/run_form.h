// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/run.h"
#include "core/plan/pain_limits.h"
#include "ui/diary/entry_form.h"
#include "ui/inputs/choice_input.h"
#include "ui/inputs/score_input.h"
#include "ui/inputs/typed_inputs.h"

class QPlainTextEdit;

namespace restride {

/// Asks for a run, and for the morning after it where that has come.
class RunForm final : public EntryForm {
    Q_OBJECT

public:
    /// `start` is a run of the diary, or else the beginning of a new one. `diary` outlives the form;
    /// `limits` are those of today.
    RunForm(const Diary& diary, const Run& start, Date today, const PainLimits& limits, Write write,
            QWidget* parent = nullptr);

private:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] Edits edits() const override;
    [[nodiscard]] QString stepText() const override;

    void askAboutRun();
    void askAboutKnee();
    void askMore();
    void fillIn();
    void fillInKnee(const KneeResponse& knee);
    void listen();
    void dayChosen();
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool morningHasCome() const { return m_on->day() < m_today; }
    [[nodiscard]] Run run() const;
    [[nodiscard]] std::optional<KneeResponse> knee() const;

    const Diary& m_diary;
    Run m_start;
    Date m_today;
    bool m_isNew;
    bool m_morningTouched = false;

    DayInput* m_on;
    ChoiceInput<RunKind>* m_kind;
    DistanceInput* m_distance;
    DurationInput* m_duration;
    QLabel* m_pace;
    EffortInput* m_effort;
    PainInput* m_before;
    PainInput* m_during;
    PainInput* m_morning;
    QLabel* m_morningQuestion = nullptr;
    ChoiceInput<Settle>* m_settle;
    YesNoInput* m_gait;
    QPlainTextEdit* m_note;
    // Seen when asked for.
    ChoiceInput<Swelling>* m_swelling;
    DistanceInput* m_onset;
    ChoiceInput<KneeZone>* m_zone;
    SetInput<PainQuality>* m_quality;
    SetInput<RunFlag>* m_flags;
    ChoiceInput<Surface>* m_surface;
    ChoiceInput<Terrain>* m_terrain;
    ChoiceInput<Stressor>* m_stressor;
    CadenceInput* m_cadence;
    QComboBox* m_shoe;
    QCheckBox* m_painkiller;
};

}  // namespace restride
