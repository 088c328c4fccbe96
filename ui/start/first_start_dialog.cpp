// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/first_start_dialog.h"

#include "ui/session/error_box.h"
#include "ui/start/welcome_page.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace restride {

namespace {

constexpr QSize startSize(740, 640);
/// Of a small screen: its panels want some.
constexpr double startShare = 0.92;

}  // namespace

FirstStartDialog::FirstStartDialog(const Diary& sample, Date today, KeepBeginning keep, QWidget* parent)
    : QDialog(parent),
      m_today(today),
      m_keep(std::move(keep)),
      m_answers(firstDefaults()),
      m_pages(new QStackedWidget(this)) {
    setWindowTitle(tr("Welcome to Restride"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_welcome = new WelcomePage(m_pages);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::emptyWanted, this, [this] { ask(QuestionsPage::Next::Plan); });
    connect(m_welcome, &WelcomePage::runsWanted, this, [this] { ask(QuestionsPage::Next::ChooseFiles); });
    connect(m_welcome, &WelcomePage::sampleWanted, this, [this, sample] { this->keep({sample, false}); });
    resize(startSize.boundedTo(screen()->availableSize() * startShare));
}

void FirstStartDialog::ask(QuestionsPage::Next next) {
    m_questions = new QuestionsPage(m_welcome->asking(), next, m_answers, m_today, m_pages);
    connect(m_questions, &QuestionsPage::backWanted, this, &FirstStartDialog::goBack);
    connect(m_questions, &QuestionsPage::answered, this, &FirstStartDialog::begin);
    m_pages->addWidget(m_questions);
    m_pages->setCurrentWidget(m_questions);
    m_questions->findChild<QWidget*>(QStringLiteral("name"))->setFocus();
}

void FirstStartDialog::goBack() {
    m_answers = m_questions->answers();
    m_pages->setCurrentWidget(m_welcome);
    // It may be the page's own button that is being pressed.
    std::exchange(m_questions, nullptr)->deleteLater();
}

void FirstStartDialog::begin() {
    const FirstAnswers answers = m_questions->answers();
    Beginning beginning;
    beginning.diary.runner = answers.runner;
    answers.signs.forEach([&](RedFlag sign) { beginning.diary.redFlags.push_back({m_today, sign, true, {}, {}}); });
    beginning.bringRuns = m_questions->next() == QuestionsPage::Next::ChooseFiles;
    keep(std::move(beginning));
}

void FirstStartDialog::keep(Beginning beginning) {
    if (const auto why = m_keep(beginning)) return tellError(this, *why);
    m_beginning = std::move(beginning);
    accept();
}

void FirstStartDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_questions) return goBack();
    QDialog::keyPressEvent(event);
}

}  // namespace restride
