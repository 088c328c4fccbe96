// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/typed_inputs.h"

#include "ui/text/format.h"
#include "ui/text/qt_convert.h"

#include <QLocale>
#include <QStyle>

#include <cmath>

namespace restride {

namespace {

constexpr double mostMetres = 500'000;
constexpr qint64 mostSeconds = qint64{48} * 3600;
constexpr int minutesOfDay = 24 * 60;

void mark(QLineEdit& edit, bool wrong) {
    edit.setProperty("wrong", wrong);
    edit.style()->unpolish(&edit);
    edit.style()->polish(&edit);
}

/// The decimal sign of the language, or a point.
std::optional<double> number(const QString& text) {
    bool good = false;
    double value = QLocale().toDouble(text, &good);
    if (!good) value = QLocale::c().toDouble(text, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace

DistanceInput::DistanceInput(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(unitText());
    connect(this, &QLineEdit::textChanged, this, [this] {
        mark(*this, isWrong());
        emit changed();
    });
}

std::optional<Distance> DistanceInput::value() const {
    const auto units = number(text().trimmed());
    if (!units || *units <= 0 || *units * metresOfUnit() > mostMetres) return std::nullopt;
    return metres(std::llround(*units * metresOfUnit()));
}

void DistanceInput::setValue(std::optional<Distance> distance) {
    if (!distance) return clear();
    const double units = static_cast<double>(distance->count()) / metresOfUnit();
    setText(QLocale().toString(units, 'g', 6).remove(QLocale().groupSeparator()));
}

bool DistanceInput::isWrong() const {
    return !text().trimmed().isEmpty() && !value();
}

DurationInput::DurationInput(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("min:s"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        mark(*this, isWrong());
        emit changed();
    });
}

std::optional<Duration> DurationInput::value() const {
    const QStringList parts = text().trimmed().split(QLatin1Char(':'));
    if (parts.size() > 3) return std::nullopt;
    qint64 total = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool good = false;
        const int part = parts[i].toInt(&good);
        const bool digits = !parts[i].isEmpty() && parts[i].front().isDigit();
        constexpr int sixty = 60;
        if (!good || !digits || part < 0 || (i > 0 && part >= sixty)) return std::nullopt;
        total = total * sixty + part;
    }
    if (parts.size() == 1) total *= 60;
    if (total <= 0 || total >= mostSeconds) return std::nullopt;
    return seconds(total);
}

void DurationInput::setValue(std::optional<Duration> duration) {
    if (!duration) return clear();
    setText(durationText(*duration));
}

bool DurationInput::isWrong() const {
    return !text().trimmed().isEmpty() && !value();
}

MinutesInput::MinutesInput(QWidget* parent) : QSpinBox(parent) {
    setRange(0, minutesOfDay);
    setSingleStep(5);
    setSuffix(tr(" min"));
}

DayInput::DayInput(Date day, QWidget* parent) : QDateEdit(parent) {
    setCalendarPopup(true);
    setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    setDateRange(QDate(1950, 1, 1), QDate(2100, 12, 31));
    setDay(day);
}

Date DayInput::day() const {
    return fromQDate(date()).value_or(Date());
}

void DayInput::setDay(Date day) {
    setDate(toQDate(day));
}

void DayInput::setLatest(Date day) {
    setMaximumDate(toQDate(day));
}

}  // namespace restride
