// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/strength_form.h"

#include "ui/session/new_id.h"
#include "ui/text/format.h"
#include "ui/text/runner_text.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

bool isOfDiary(const Diary& diary, const StrengthSession& session) {
    return std::ranges::find(diary.strength, session.id, &StrengthSession::id) != diary.strength.end();
}

QString strengthFormTitle(bool isNew) {
    return isNew ? StrengthForm::tr("Log strength") : StrengthForm::tr("Change a strength session");
}

}  // namespace

StrengthForm::StrengthForm(const Diary& diary, const StrengthSession& start, Date today, const PainLimits& limits,
                           Write write, QWidget* parent)
    : EntryForm(strengthFormTitle(!isOfDiary(diary, start)), std::move(write), parent),
      m_start(start),
      m_isNew(!isOfDiary(diary, start)),
      m_on(new DayInput(start.on, this)),
      m_kind(new ChoiceInput<StrengthKind>(strengthKindText, {}, this)),
      m_minutes(new MinutesInput(this)),
      m_pain(new PainInput(limits, this)) {
    if (m_isNew) m_start.id = newId();
    m_on->setLatest(std::max(today, start.on));
    m_on->setObjectName(QStringLiteral("day"));
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_pain->setObjectName(QStringLiteral("pain"));
    m_minutes->setSpecialValueText(tr("Not told"));
    m_kind->setValue(start.kind);
    m_minutes->setAmount(start.minutes.value_or(Minutes()));
    m_pain->setValue(start.painDuring);
    QGridLayout* grid = addGroup({});
    addPair(grid, tr("Day"), m_on, tr("Kind"), m_kind);
    addRow(grid, tr("Time"), m_minutes);
    addRow(grid, tr("Worst knee pain during"), m_pain);
    lookAgain();
    if (!m_isNew)
        allowRemoval({{Remove<StrengthSession>{m_start}}},
                     tr("Delete the strength session of %1").arg(dayText(start.on)));
    m_minutes->setFocus();
    m_minutes->selectAll();
}

Edits StrengthForm::edits() const {
    StrengthSession told = m_start;
    told.on = m_on->day();
    told.kind = m_kind->value().value_or(StrengthKind::Full);
    told.minutes = m_minutes->amount() > Minutes() ? std::optional(m_minutes->amount()) : std::nullopt;
    told.painDuring = m_pain->value();
    if (!m_isNew && told == m_start) return {};
    return {{Put<StrengthSession>{told}}};
}

QString StrengthForm::stepText() const {
    const QString day = dayText(m_on->day());
    return m_isNew ? tr("Log strength on %1").arg(day) : tr("Change the strength session of %1").arg(day);
}

}  // namespace restride
