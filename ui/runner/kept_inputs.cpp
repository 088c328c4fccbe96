// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runner/kept_inputs.h"

#include "core/plan/rules.h"
#include "ui/text/format.h"

#include <cmath>

namespace restride {

namespace {

constexpr int numberFieldWidth = 120;
constexpr double metresOfKilometre = 1'000;

}  // namespace

KeptDistanceInput::KeptDistanceInput(QWidget* parent) : DistanceInput(parent) {
    setFixedWidth(numberFieldWidth);
}

void KeptDistanceInput::show(std::optional<Distance> distance) {
    m_distance = distance;
    setValue(distance && distance->count() > 0 ? distance : std::nullopt);
    m_text = text();
}

PaceInput::PaceInput(QWidget* parent) : DurationInput(parent) {
    setFixedWidth(numberFieldWidth);
    setPlaceholderText(tr("min:s a %1").arg(unitText()));
}

void PaceInput::show(std::optional<Pace> pace) {
    m_pace = pace;
    const double share = metresOfUnit() / metresOfKilometre;
    setValue(pace ? std::optional(seconds(std::llround(static_cast<double>(pace->count()) * share))) : std::nullopt);
    m_text = text();
}

std::optional<Pace> PaceInput::kept() const {
    if (text() == m_text) return m_pace;
    const auto time = value();
    if (!time) return std::nullopt;
    const double share = metresOfKilometre / metresOfUnit();
    const Pace pace = secondsPerKilometre(std::llround(static_cast<double>(time->count()) * share));
    const bool human = planning::fastestPace <= pace && pace <= planning::slowestPace;
    return human ? std::optional(pace) : std::nullopt;
}

CountInput::CountInput(const FieldSpec& bounds, const QString& none, QWidget* parent) : QSpinBox(parent) {
    setRange(static_cast<int>(bounds.lowest) - 1, static_cast<int>(bounds.highest));
    setSpecialValueText(none);
    setMinimumWidth(numberFieldWidth);
}

std::optional<int> CountInput::count() const {
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void CountInput::setCount(std::optional<int> count) {
    setValue(count.value_or(minimum()));
}

}  // namespace restride
