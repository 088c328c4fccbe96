// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/cross_form.h"

#include "ui/session/new_id.h"
#include "ui/text/format.h"
#include "ui/text/runner_text.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

bool isOfDiary(const Diary& diary, const CrossTraining& session) {
    return std::ranges::find(diary.cross, session.id, &CrossTraining::id) != diary.cross.end();
}

QString crossFormTitle(bool isNew) {
    return isNew ? CrossForm::tr("Log cross-training") : CrossForm::tr("Change cross-training");
}

}  // namespace

CrossForm::CrossForm(const Diary& diary, const CrossTraining& start, Date today, const PainLimits& limits, Write write,
                     QWidget* parent)
    : EntryForm(crossFormTitle(!isOfDiary(diary, start)), std::move(write), parent),
      m_start(start),
      m_isNew(!isOfDiary(diary, start)),
      m_on(new DayInput(start.on, this)),
      m_kind(new ChoiceInput<CrossKind>(crossText, tr("Not told"), this)),
      m_minutes(new MinutesInput(this)),
      m_effort(new EffortInput(this)),
      m_pain(new PainInput(limits, this)) {
    if (m_isNew) m_start.id = newId();
    m_on->setLatest(std::max(today, start.on));
    m_on->setObjectName(QStringLiteral("day"));
    m_kind->setObjectName(QStringLiteral("kind"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_effort->setObjectName(QStringLiteral("effort"));
    m_pain->setObjectName(QStringLiteral("pain"));
    m_minutes->setSpecialValueText(tr("Not told"));
    m_kind->setValue(start.kind);
    m_minutes->setAmount(start.minutes.value_or(Minutes()));
    m_effort->setValue(start.effort);
    m_pain->setValue(start.painDuring);
    QGridLayout* grid = addGroup({});
    addPair(grid, tr("Day"), m_on, tr("Kind"), m_kind);
    addRow(grid, tr("Time"), m_minutes);
    addRow(grid, tr("Effort"), m_effort);
    addRow(grid, tr("Worst knee pain during"), m_pain);
    lookAgain();
    if (!m_isNew)
        allowRemoval({{Remove<CrossTraining>{m_start}}}, tr("Delete the cross-training of %1").arg(dayText(start.on)));
    m_minutes->setFocus();
    m_minutes->selectAll();
}

Edits CrossForm::edits() const {
    CrossTraining told = m_start;
    told.on = m_on->day();
    told.kind = m_kind->value();
    told.minutes = m_minutes->amount() > Minutes() ? std::optional(m_minutes->amount()) : std::nullopt;
    told.effort = m_effort->value();
    told.painDuring = m_pain->value();
    if (!m_isNew && told == m_start) return {};
    return {{Put<CrossTraining>{told}}};
}

QString CrossForm::stepText() const {
    const QString day = dayText(m_on->day());
    return m_isNew ? tr("Log cross-training on %1").arg(day) : tr("Change the cross-training of %1").arg(day);
}

}  // namespace restride
