// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runner/runner_form.h"

namespace restride {

class CountInput;
class KeptDistanceInput;
class PaceInput;

/// What one ran before the diary began, and how.
class LatelyForm final : public RunnerForm {
    Q_OBJECT

public:
    explicit LatelyForm(FormLength length, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;
    [[nodiscard]] bool isWrong() const override;

private:
    KeptDistanceInput* m_weekly;
    KeptDistanceInput* m_longest;
    CountInput* m_runs;
    PaceInput* m_pace;
    CountInput* m_cadence;
};

}  // namespace restride
