// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inputs/choice_input.h"
#include "ui/runner/runner_form.h"

class QCheckBox;

namespace restride {

class DayInput;
class FieldRows;
class KeptDistanceInput;

/// What one runs for, how far a week shall go at most, and the day of an event.
class GoalForm final : public RunnerForm {
    Q_OBJECT

public:
    explicit GoalForm(Date today, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;
    [[nodiscard]] bool isWrong() const override;

private:
    [[nodiscard]] bool isEvent() const;
    void showRows();

    ChoiceInput<GoalKind>* m_kind;
    KeptDistanceInput* m_weekly;
    QCheckBox* m_hasDate;
    DayInput* m_date;
    KeptDistanceInput* m_eventDistance;
    FieldRows* m_rows;
};

}  // namespace restride
