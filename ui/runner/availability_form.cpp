// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/availability_form.h"

#include "core/document/diary_fields.h"
#include "ui/inputs/typed_inputs.h"
#include "ui/runner/kept_inputs.h"
#include "ui/text/format.h"
#include "ui/text/runner_text.h"
#include "ui/theme/field_rows.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr std::array<SessionKind, 3> dayKinds{SessionKind::Run, SessionKind::Strength, SessionKind::Cross};
constexpr int dayColumnGap = 18;

Weekday weekdayAt(std::size_t place) {
    return static_cast<Weekday>(place);
}

QLabel* columnName(const QString& text, QWidget* parent) {
    QLabel* label = softLabel(text, parent);
    label->setFont(smallFont(label->font()));
    label->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
    return label;
}

}  // namespace

AvailabilityForm::AvailabilityForm(FormLength length, QWidget* parent) : RunnerForm(parent), m_length(length) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(length == FormLength::Short ? cardGap : dayColumnGap);
    grid->setVerticalSpacing(4);
    if (length == FormLength::Short)
        makeShortRows(*grid);
    else
        makeWholeRows(*grid);
    column->addLayout(grid);
    auto* more = new QWidget(this);
    auto* rows = new FieldRows(more);
    m_weekly = new CountInput(bounds::weeklyMinutes, tr("no limit"), more);
    m_weekly->setObjectName(QStringLiteral("weeklyMinutes"));
    m_weekly->setSuffix(tr(" min"));
    rows->add(tr("Whole week at most"), m_weekly, tr("If a week holds less than its days together."));
    more->setVisible(length == FormLength::Whole);
    column->addWidget(more);
    watchFields();
}

MinutesInput* AvailabilityForm::makeMinutes(Weekday day) {
    auto* input = new MinutesInput(this);
    input->setSpecialValueText(tr("no time"));
    input->setAccessibleName(tr("Minutes on %1").arg(weekdayText(day)));
    input->setObjectName(QStringLiteral("minutes%1").arg(dayIndex(day)));
    return input;
}

QCheckBox* AvailabilityForm::makeBox(Weekday day, const QString& what) {
    auto* box = new QCheckBox(this);
    box->setAccessibleName(tr("%1: %2", "weekday: what fits").arg(weekdayText(day), what));
    box->setToolTip(box->accessibleName());
    return box;
}

void AvailabilityForm::makeShortRows(QGridLayout& grid) {
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const int row = place < 5 ? 0 : 1;
        const int column = static_cast<int>(place < 5 ? place : place - 5);
        m_days[place].minutes = makeMinutes(weekdayAt(place));
        auto* day = new QVBoxLayout;
        day->setSpacing(2);
        day->addWidget(columnName(weekdayText(weekdayAt(place)), this));
        day->addWidget(m_days[place].minutes);
        grid.addLayout(day, row, column);
        grid.setColumnStretch(column, 1);
    }
}

void AvailabilityForm::makeWholeRows(QGridLayout& grid) {
    const QStringList names{{},
                            tr("Minutes"),
                            sessionKindText(SessionKind::Run),
                            sessionKindText(SessionKind::Strength),
                            sessionKindText(SessionKind::Cross),
                            tr("long run, if possible"),
                            tr("strength, if possible")};
    for (int column = 0; column < names.size(); ++column) grid.addWidget(columnName(names[column], this), 0, column);
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const Weekday day = weekdayAt(place);
        const int row = static_cast<int>(place) + 1;
        DayRow& fields = m_days[place];
        fields.minutes = makeMinutes(day);
        grid.addWidget(plainLabel(weekdayText(day), this), row, 0);
        grid.addWidget(fields.minutes, row, 1);
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            fields.kinds[kind] = makeBox(day, sessionKindText(dayKinds[kind]));
            grid.addWidget(fields.kinds[kind], row, 2 + static_cast<int>(kind));
        }
        fields.longRun = makeBox(day, names[5]);
        fields.strength = makeBox(day, names[6]);
        grid.addWidget(fields.longRun, row, 5);
        grid.addWidget(fields.strength, row, 6);
    }
    grid.setColumnStretch(static_cast<int>(names.size()), 1);
}

void AvailabilityForm::show(const Runner& runner) {
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const auto available = runner.availability[place].value_or(Availability{});
        DayRow& fields = m_days[place];
        fields.minutes->setAmount(available.minutes);
        if (m_length == FormLength::Short) continue;
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            fields.kinds[kind]->setChecked(available.kinds.contains(dayKinds[kind]));
        fields.longRun->setChecked(runner.preferredLongRunDays.contains(weekdayAt(place)));
        fields.strength->setChecked(runner.preferredStrengthDays.contains(weekdayAt(place)));
    }
    const auto weekly = runner.weeklyMinutes;
    m_weekly->setCount(weekly ? std::optional(static_cast<int>(weekly->count())) : std::nullopt);
}

void AvailabilityForm::fill(Runner& runner) const {
    for (std::size_t place = 0; place < m_days.size(); ++place) {
        const DayRow& fields = m_days[place];
        const Weekday weekday = weekdayAt(place);
        Availability day = runner.availability[place].value_or(Availability{});
        day.minutes = fields.minutes->amount();
        if (m_length == FormLength::Whole) {
            day.kinds = {};
            for (std::size_t kind = 0; kind < kindCount; ++kind)
                if (fields.kinds[kind]->isChecked()) day.kinds.insert(dayKinds[kind]);
            runner.preferredLongRunDays.erase(weekday);
            if (fields.longRun->isChecked()) runner.preferredLongRunDays.insert(weekday);
            runner.preferredStrengthDays.erase(weekday);
            if (fields.strength->isChecked()) runner.preferredStrengthDays.insert(weekday);
        }
        // A day that was never named and still holds nothing stays unnamed.
        if (runner.availability[place] || day != Availability{}) runner.availability[place] = day;
    }
    const auto weekly = m_weekly->count();
    runner.weeklyMinutes = weekly ? std::optional(minutes(*weekly)) : std::nullopt;
}

}  // namespace restride
