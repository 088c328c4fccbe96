// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/runner/person_form.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace restride {

class WarningSignsForm;

/// What a first start is told.
struct FirstAnswers {
    Runner runner;
    EnumSet<RedFlag> signs;
};

/// Somebody new until told otherwise: three quarters of an hour on weekdays, more at weekends, and what every home
/// has.
[[nodiscard]] FirstAnswers firstDefaults();

/// The two-minute form.
class QuestionsPage final : public QWidget {
    Q_OBJECT

public:
    /// Who brings runs has told with them what was run lately.
    enum class Next { Plan, ChooseFiles };
    QuestionsPage(Asking asking, Next next, const FirstAnswers& start, Date today, QWidget* parent = nullptr);

    [[nodiscard]] FirstAnswers answers() const;
    [[nodiscard]] Next next() const { return m_next; }

signals:
    void backWanted();
    void answered();

private:
    [[nodiscard]] QWidget* makeButtons();
    void tellUnread();

    Next m_next;
    FirstAnswers m_start;
    std::vector<RunnerForm*> m_forms;
    WarningSignsForm* m_signs;
    QLabel* m_unread = nullptr;
    QPushButton* m_begin = nullptr;
};

}  // namespace restride
