// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/morning_form.h"

#include "ui/text/format.h"
#include "ui/text/runner_text.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

QString morningFormTitle(bool isNew) {
    return isNew ? MorningForm::tr("Log a morning") : MorningForm::tr("Change a morning");
}

}  // namespace

MorningForm::MorningForm(const Diary& diary, const CheckIn& start, Date today, const PainLimits& limits, Write write,
                         QWidget* parent)
    : EntryForm(morningFormTitle(checkInOn(diary, start.on) == nullptr), std::move(write), parent),
      m_diary(diary),
      m_start(start),
      m_isNew(checkInOn(diary, start.on) == nullptr),
      m_on(new DayInput(start.on, this)),
      m_pain(new PainInput(limits, this)),
      m_swelling(new ChoiceInput<Swelling>(swellingText, tr("Not told"), this)),
      m_walk(new PainInput(limits, this)),
      m_squat(new PainInput(limits, this)),
      m_stepDown(new PainInput(limits, this)),
      m_calf(new PainInput(limits, this)),
      m_sleep(new SleepInput(this)),
      m_quality(new ChoiceInput<SleepQuality>(sleepQualityText, tr("Not told"), this)),
      m_fatigue(new FatigueInput(this)),
      m_stress(new StressInput(this)) {
    m_on->setLatest(std::max(today, start.on));
    fillIn();
    askAboutKnee();
    askAboutNight();
    const auto look = [this] { lookAgain(); };
    for (StepInput* input :
         std::initializer_list<StepInput*>{m_pain, m_walk, m_squat, m_stepDown, m_calf, m_fatigue, m_stress})
        connect(input, &StepInput::changed, this, look);
    connect(m_sleep, &WrittenInput::changed, this, look);
    connect(m_on, &QDateEdit::dateChanged, this, look);
    for (QComboBox* input : std::initializer_list<QComboBox*>{m_swelling, m_quality})
        connect(input, &QComboBox::currentIndexChanged, this, look);
    lookAgain();
    if (!m_isNew) allowRemoval({{Remove<CheckIn>{m_start}}}, tr("Delete the morning of %1").arg(dayText(m_start.on)));
    m_pain->setFocus();
}

void MorningForm::askAboutKnee() {
    m_on->setObjectName(QStringLiteral("day"));
    m_pain->setObjectName(QStringLiteral("pain"));
    m_swelling->setObjectName(QStringLiteral("swelling"));
    QGridLayout* grid = addGroup(tr("The knee"));
    addPair(grid, tr("Day"), m_on, tr("Swelling"), m_swelling);
    addRow(grid, tr("Pain on getting up"), m_pain);
    addRow(grid, tr("In a brisk walk of 30 min"), m_walk);
    addRow(grid, tr("In a squat"), m_squat);
    addRow(grid, tr("In ten step-downs"), m_stepDown);
    addRow(grid, tr("Calf or Achilles tendon"), m_calf);
    m_stepDown->setToolTip(tr("From a step of 15 cm"));
}

void MorningForm::askAboutNight() {
    m_sleep->setObjectName(QStringLiteral("sleep"));
    m_fatigue->setObjectName(QStringLiteral("fatigue"));
    QGridLayout* grid = addGroup(tr("The night and the day before"));
    addPair(grid, tr("Slept"), m_sleep, tr("It was"), m_quality);
    addRow(grid, tr("Fatigue"), m_fatigue);
    addRow(grid, tr("Stress"), m_stress);
}

void MorningForm::fillIn() {
    m_pain->setValue(m_start.morningPain);
    m_swelling->setValue(m_start.swelling);
    m_walk->setValue(m_start.briskWalkPain);
    m_squat->setValue(m_start.squatPain);
    m_stepDown->setValue(m_start.stepDownPain);
    m_calf->setValue(m_start.calfPain);
    m_sleep->setValue(m_start.sleep);
    m_quality->setValue(m_start.sleepQuality);
    m_fatigue->setValue(m_start.fatigue);
    m_stress->setValue(m_start.stress);
}

CheckIn MorningForm::checkIn() const {
    CheckIn morning = m_start;
    morning.on = m_on->day();
    morning.morningPain = m_pain->value();
    morning.swelling = m_swelling->value();
    morning.briskWalkPain = m_walk->value();
    morning.squatPain = m_squat->value();
    morning.stepDownPain = m_stepDown->value();
    morning.calfPain = m_calf->value();
    morning.sleep = m_sleep->value();
    morning.sleepQuality = m_quality->value();
    morning.fatigue = m_fatigue->value();
    morning.stress = m_stress->value();
    return morning;
}

QString MorningForm::problem() const {
    if (m_sleep->isWrong()) return tr("Please write the sleep in hours, such as 7.5 or 7:30, at most 24.");
    const CheckIn told = checkIn();
    const bool isMoved = m_isNew || told.on != m_start.on;
    if (isMoved && checkInOn(m_diary, told.on) != nullptr)
        return tr("There is a morning of that day already: please change that one.");
    CheckIn silent;
    silent.on = told.on;
    return told == silent ? tr("Please answer at least one question.") : QString();
}

Edits MorningForm::edits() const {
    Edits edits;
    const CheckIn told = checkIn();
    if (!m_isNew && told.on != m_start.on) edits.list.push_back(Remove<CheckIn>{m_start});
    if (m_isNew || told != m_start) edits.list.push_back(Put<CheckIn>{told});
    return edits;
}

QString MorningForm::stepText() const {
    const QString day = dayText(m_on->day());
    return m_isNew ? tr("Log the morning of %1").arg(day) : tr("Change the morning of %1").arg(day);
}

}  // namespace restride
