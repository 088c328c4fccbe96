// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runner/runner_form.h"

class QLabel;
class QLineEdit;

namespace restride {

class CountInput;

/// For whom the questions are put.
enum class Asking { Myself, Client };

/// Name and year of birth; for someone under age it says at once who sets the plan.
class PersonForm final : public RunnerForm {
    Q_OBJECT

public:
    PersonForm(Asking asking, Date today, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;

private:
    QLineEdit* m_name;
    CountInput* m_birthYear;
    QLabel* m_underAge;
};

}  // namespace restride
