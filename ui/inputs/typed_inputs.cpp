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
constexpr qint64 mostSeconds = qint64{7} * 24 * 3600;
constexpr int minutesOfDay = 24 * 60;
constexpr int hundredthsOfHour = 100;
constexpr int sixty = 60;

/// The decimal sign of the language, or a point.
std::optional<double> writtenNumber(const QString& text) {
    bool good = false;
    double value = QLocale().toDouble(text, &good);
    if (!good) value = QLocale::c().toDouble(text, &good);
    return good && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString shortNumber(double value, int digits) {
    return QLocale().toString(value, 'g', digits).remove(QLocale().groupSeparator());
}

/// `1:02:03` in its smallest unit, sixty to the next; nothing where a part is no number.
std::optional<qint64> sexagesimalParts(const QStringList& parts) {
    qint64 total = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool good = false;
        const int part = parts[i].toInt(&good);
        const bool digits = !parts[i].isEmpty() && parts[i].front().isDigit();
        if (!good || !digits || part < 0 || (i > 0 && part >= sixty)) return std::nullopt;
        total = total * sixty + part;
    }
    return total;
}

}  // namespace

WrittenInput::WrittenInput(QWidget* parent) : QLineEdit(parent) {
    connect(this, &QLineEdit::textChanged, this, [this] {
        setProperty("wrong", isWrong());
        style()->unpolish(this);
        style()->polish(this);
        emit changed();
    });
}

DistanceInput::DistanceInput(QWidget* parent, Least least) : WrittenInput(parent), m_least(least) {
    setPlaceholderText(unitText());
}

std::optional<Distance> DistanceInput::value() const {
    if (m_set && text() == m_setText) return m_set;
    const auto units = writtenNumber(text().trimmed());
    if (!units || *units < 0 || *units * metresOfUnit() > mostMetres) return std::nullopt;
    const auto whole = std::llround(*units * metresOfUnit());
    return whole > 0 || m_least == Least::Zero ? std::optional(metres(whole)) : std::nullopt;
}

void DistanceInput::setValue(std::optional<Distance> distance) {
    constexpr int digits = 6;
    m_set = distance;
    m_setText = distance ? shortNumber(static_cast<double>(distance->count()) / metresOfUnit(), digits) : QString();
    setText(m_setText);
}

DurationInput::DurationInput(QWidget* parent) : WrittenInput(parent) {
    setPlaceholderText(tr("min:s"));
}

std::optional<Duration> DurationInput::value() const {
    const QStringList parts = text().trimmed().split(QLatin1Char(':'));
    if (parts.size() > 3) return std::nullopt;
    auto total = sexagesimalParts(parts);
    if (!total) return std::nullopt;
    if (parts.size() == 1) *total *= sixty;
    if (*total <= 0 || *total > mostSeconds) return std::nullopt;
    return seconds(*total);
}

void DurationInput::setValue(std::optional<Duration> duration) {
    setText(duration ? durationText(*duration) : QString());
}

CadenceInput::CadenceInput(QWidget* parent) : WrittenInput(parent) {
    setPlaceholderText(tr("steps a minute"));
}

std::optional<int> CadenceInput::value() const {
    constexpr int slowest = 60;
    constexpr int fastest = 260;
    bool good = false;
    const int steps = text().trimmed().toInt(&good);
    return good && steps >= slowest && steps <= fastest ? std::optional(steps) : std::nullopt;
}

void CadenceInput::setValue(std::optional<int> cadence) {
    setText(cadence ? QString::number(*cadence) : QString());
}

SleepInput::SleepInput(QWidget* parent) : WrittenInput(parent) {
    setPlaceholderText(tr("hours"));
}

std::optional<Sleep> SleepInput::value() const {
    constexpr double hoursOfDay = 24;
    const QStringList parts = text().trimmed().split(QLatin1Char(':'));
    if (parts.size() == 2) {
        const auto total = sexagesimalParts(parts);
        return total && *total <= minutesOfDay ? std::optional(Sleep(minutes(*total))) : std::nullopt;
    }
    const auto hours = writtenNumber(text().trimmed());
    if (!hours || *hours < 0 || *hours > hoursOfDay) return std::nullopt;
    return Sleep::hundredths(std::llround(*hours * hundredthsOfHour));
}

void SleepInput::setValue(std::optional<Sleep> sleep) {
    constexpr int digits = 4;
    setText(sleep ? shortNumber(static_cast<double>(sleep->hundredths()) / hundredthsOfHour, digits) : QString());
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
