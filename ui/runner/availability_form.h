// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runner/runner_form.h"

#include <array>

class QCheckBox;
class QGridLayout;

namespace restride {

class CountInput;
class MinutesInput;

/// What each weekday holds: minutes, kinds of sessions, and which days are liked for the long run and for strength.
class AvailabilityForm final : public RunnerForm {
    Q_OBJECT

public:
    explicit AvailabilityForm(FormLength length, QWidget* parent = nullptr);
    void show(const Runner& runner) override;
    using RunnerForm::show;
    void fill(Runner& runner) const override;

private:
    static constexpr std::size_t kindCount = 3;
    struct DayRow {
        MinutesInput* minutes = nullptr;
        std::array<QCheckBox*, kindCount> kinds{};
        QCheckBox* longRun = nullptr;
        QCheckBox* strength = nullptr;
    };

    void makeShortRows(QGridLayout& grid);
    void makeWholeRows(QGridLayout& grid);
    MinutesInput* makeMinutes(Weekday day);
    QCheckBox* makeBox(Weekday day, const QString& what);

    FormLength m_length;
    std::array<DayRow, 7> m_days;
    CountInput* m_weekly;
};

}  // namespace restride
