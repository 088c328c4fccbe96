// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/questions_page.h"

#include "ui/runner/availability_form.h"
#include "ui/runner/equipment_form.h"
#include "ui/runner/goal_form.h"
#include "ui/runner/knee_form.h"
#include "ui/runner/lately_form.h"
#include "ui/runner/warning_signs_form.h"
#include "ui/session/new_id.h"
#include "ui/theme/scrolled_column.h"
#include "ui/theme/widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr Minutes weekdayMinutes = minutes(45);
constexpr Minutes weekendMinutes = minutes(90);
constexpr int usualRuns = 3;
constexpr int buttonsMargin = 24;

/// Nobody who begins has been in Settle, or had a red light here.
EnumSet<RedFlag> signsOfTheFirstDay() {
    EnumSet<RedFlag> signs = EnumSet<RedFlag>::all();
    signs.erase(RedFlag::NoBetterInSettle);
    signs.erase(RedFlag::RepeatedRed);
    return signs;
}

}  // namespace

FirstAnswers firstDefaults() {
    FirstAnswers answers;
    Runner& runner = answers.runner;
    runner.id = newId();
    runner.goal.kind = GoalKind::Comfort;
    runner.asked.runsPerWeek = usualRuns;
    for (std::size_t day = 0; day < runner.availability.size(); ++day) {
        Availability available;
        available.minutes = static_cast<Weekday>(day) >= Weekday::Sat ? weekendMinutes : weekdayMinutes;
        runner.availability[day] = available;
    }
    runner.preferredLongRunDays = {Weekday::Sat, Weekday::Sun};
    runner.equipment = {Equipment::Mat, Equipment::Wall, Equipment::Chair, Equipment::Step};
    runner.strengthHistory = StrengthHistory::None;
    runner.crossTraining = {CrossKind::Cycling, CrossKind::Walking};
    return answers;
}

QuestionsPage::QuestionsPage(Asking asking, Next next, const FirstAnswers& start, Date today, QWidget* parent)
    : QWidget(parent), m_next(next), m_start(start) {
    QVBoxLayout* column = scrolledColumn(this);
    QWidget* page = column->parentWidget();
    const bool client = asking == Asking::Client;
    column->addWidget(titleLabel(client ? tr("Your client") : tr("You and your knee"), page));
    column->addWidget(softLabel(tr("All of it can be changed later, on the page Plan. Under eighteen, within a year of "
                                   "knee surgery, with problems in a pregnancy, with inflamed joints or a known bone "
                                   "stress injury: let a clinician set the plan."),
                                page));
    const auto add = [&](const QString& name, const QString& why, RunnerForm* form) {
        m_forms.push_back(form);
        column->addWidget(sectionCard(name, why, form, page));
    };
    add(client ? tr("Client") : tr("You"), {}, new PersonForm(asking, today, page));
    add(tr("The knee"), {}, new KneeForm(FormLength::Short, page));
    add(tr("Days and minutes"),
        tr("How much time each day holds for training, warming up included. Nothing is planned beyond it."),
        new AvailabilityForm(FormLength::Short, page));
    add(tr("The goal"), {}, new GoalForm(today, page));
    if (next == Next::Plan) add(tr("Lately"), {}, new LatelyForm(FormLength::Short, page));
    add(tr("Strength"), {}, new EquipmentForm(FormLength::Short, page));
    m_signs = new WarningSignsForm(page);
    m_signs->ask(signsOfTheFirstDay(), start.signs);
    column->addWidget(
        sectionCard(tr("Any of these now?"),
                    tr("Most sore knees show none of them. They are asked because for some of them a plan "
                       "would be the wrong answer."),
                    m_signs, page));
    layout()->addWidget(makeButtons());
    for (RunnerForm* form : m_forms) {
        form->show(m_start.runner);
        connect(form, &RunnerForm::changed, this, &QuestionsPage::tellUnread);
    }
    tellUnread();
}

QWidget* QuestionsPage::makeButtons() {
    auto* bar = new QWidget(this);
    auto* back = plainButton(tr("Back"), bar);
    back->setObjectName(QStringLiteral("back"));
    m_unread = plainLabel(tr("A number above cannot be read."), bar);
    setLook(m_unread, "wrong");
    m_begin = primaryButton(m_next == Next::ChooseFiles ? tr("Begin and choose files…") : tr("Begin"), bar);
    m_begin->setObjectName(QStringLiteral("begin"));
    connect(back, &QPushButton::clicked, this, &QuestionsPage::backWanted);
    connect(m_begin, &QPushButton::clicked, this, &QuestionsPage::answered);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(buttonsMargin, cardGap, buttonsMargin, cardGap);
    row->setSpacing(cardGap);
    row->addWidget(back);
    row->addWidget(m_unread, 1);
    row->addStretch();
    row->addWidget(m_begin);
    return bar;
}

void QuestionsPage::tellUnread() {
    const bool unread = std::ranges::any_of(m_forms, [](const RunnerForm* form) { return form->isWrong(); });
    m_unread->setVisible(unread);
    m_begin->setEnabled(!unread);
}

FirstAnswers QuestionsPage::answers() const {
    FirstAnswers answers = m_start;
    for (const RunnerForm* form : m_forms) form->fill(answers.runner);
    answers.signs = m_signs->ticked();
    return answers;
}

}  // namespace restride
