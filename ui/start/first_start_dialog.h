// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/first_start.h"
#include "ui/start/questions_page.h"

#include <QDialog>

class QStackedWidget;

namespace restride {

class WelcomePage;

/// Two pages: with what to begin, and the questions. Back, and Esc on the questions, lead to the first and forget
/// nothing.
class FirstStartDialog final : public QDialog {
    Q_OBJECT

public:
    FirstStartDialog(const Diary& sample, Date today, KeepBeginning keep, QWidget* parent = nullptr);

    /// What was chosen, once it was accepted.
    [[nodiscard]] const Beginning& beginning() const { return m_beginning; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void ask(QuestionsPage::Next next);
    void goBack();
    void begin();
    /// Ends when it is written; else says why not, and nothing that was typed is gone.
    void keep(Beginning beginning);

    Date m_today;
    KeepBeginning m_keep;
    FirstAnswers m_answers;
    Beginning m_beginning;
    QStackedWidget* m_pages;
    WelcomePage* m_welcome;
    QuestionsPage* m_questions = nullptr;
};

}  // namespace restride
