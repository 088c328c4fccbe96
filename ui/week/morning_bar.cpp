// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/morning_bar.h"

#include "ui/text/format.h"
#include "ui/week/flow_layout.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace restride {

namespace {

/// So long a `1` waits for the `0` of ten.
constexpr int waitForZero = 600;
constexpr int tenPain = 10;

}  // namespace

MorningInput::MorningInput(QWidget* parent) : PainInput(PainLimits{}, parent), m_wait(new QTimer(this)) {
    m_wait->setSingleShot(true);
    m_wait->setInterval(waitForZero);
    connect(m_wait, &QTimer::timeout, this, [this] { answer(1); });
    connect(this, &StepInput::changed, this, [this] {
        if (m_clicking) answer(step());
    });
}

void MorningInput::ask() {
    m_wait->stop();
    setStep(std::nullopt);
}

bool MorningInput::waits() const {
    return m_wait->isActive();
}

void MorningInput::wait() {
    setStep(1);
    m_wait->start();
    emit waiting(true);
}

void MorningInput::answer(std::optional<int> pain) {
    m_wait->stop();
    setStep(pain);
    emit waiting(false);
    emit answered(value());
}

bool MorningInput::take(const QKeyEvent& event) {
    const int key = event.key();
    const bool answers = (key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Minus;
    // A key that is held answers one morning, not those behind it.
    if (answers && event.isAutoRepeat()) return true;
    return take(key);
}

bool MorningInput::take(int key) {
    if (key == Qt::Key_0 && waits()) {
        answer(tenPain);
        return true;
    }
    const bool digit = key >= Qt::Key_0 && key <= Qt::Key_9;
    if (!digit && key != Qt::Key_Minus) return false;
    // Whoever goes on to the next question has answered this one.
    if (waits()) answer(1);
    if (key == Qt::Key_1)
        wait();
    else
        answer(digit ? std::optional(key - Qt::Key_0) : std::nullopt);
    return true;
}

void MorningInput::mousePressEvent(QMouseEvent* event) {
    m_clicking = true;
    PainInput::mousePressEvent(event);
    m_clicking = false;
}

void MorningInput::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers().testFlag(Qt::ControlModifier)) return StepInput::keyPressEvent(event);
    if (take(*event)) return;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && step()) return answer(step());
    if (waits()) {
        m_wait->stop();
        emit waiting(false);
    }
    PainInput::keyPressEvent(event);
}

MorningBar::MorningBar(QWidget* parent)
    : Card(parent), m_question(headingLabel({}, this)), m_hint(softLabel({}, this)), m_input(new MorningInput(this)) {
    setObjectName(QStringLiteral("mornings"));
    m_question->setObjectName(QStringLiteral("question"));
    m_input->setObjectName(QStringLiteral("morningInput"));
    m_hint->setFont(smallFont(m_hint->font()));
    auto* words = new QWidget(this);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    m_question->setWordWrap(false);
    m_hint->setWordWrap(false);
    column->addWidget(m_question);
    column->addWidget(m_hint);
    auto* flow = new FlowLayout(cardPadding, this);
    flow->setContentsMargins(cardPadding, 9, cardPadding, 9);
    flow->addWidget(words);
    flow->addWidget(m_input);
    connect(m_input, &MorningInput::waiting, this, &MorningBar::hint);
    connect(m_input, &MorningInput::answered, this, [this](std::optional<PainScore> pain) {
        if (!m_untold.empty()) emit answered(m_untold.front(), pain);
    });
    hide();
}

void MorningBar::show(const std::vector<Date>& untold, Date today, const PainLimits& limits) {
    m_input->setLimits(limits);
    const bool same = !untold.empty() && untold == m_untold && isVisible();
    m_untold = untold;
    setVisible(!untold.empty());
    if (untold.empty() || same) return;
    const Date morning = untold.front();
    const QString day = weekdayText(morning.weekday());
    m_question->setText(morning == today       ? tr("How is the knee this morning?")
                        : morning == today - 1 ? tr("How was the knee yesterday morning?")
                                               : tr("How was the knee on %1 morning?").arg(day));
    m_input->setAccessibleName(m_question->text());
    m_input->ask();
    hint(false);
}

void MorningBar::hint(bool waits) {
    const int others = static_cast<int>(m_untold.size()) - 1;
    if (waits)
        m_hint->setText(tr("0 makes it ten, Enter takes the one."));
    else if (others > 0)
        m_hint->setText(tr("One key: 0 to 10, or – for don't know. %n more morning(s) after this.", nullptr, others));
    else
        m_hint->setText(tr("One key: 0 to 10, or – for don't know."));
}

}  // namespace restride
