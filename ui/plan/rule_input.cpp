// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/rule_input.h"

#include "ui/text/format.h"

#include <algorithm>
#include <cmath>

namespace restride {

namespace {

constexpr double tenThousandthsOfPercent = 100;

/// How a value of a rule is typed; `size` is the one that is shown as 1.
struct TypedUnit {
    double size = 1;
    int decimals = 0;
    double step = 1;
    QString suffix;
};

TypedUnit typedUnitOf(RuleUnit unit) {
    switch (unit) {
        case RuleUnit::Share:
            return {tenThousandthsOfPercent, 1, 1, QStringLiteral("%")};
        case RuleUnit::Length:
            return {metresOfUnit(), 2, 0.1, QLatin1Char(' ') + unitText()};
        case RuleUnit::Time:
            return {1, 0, 1, RuleInput::tr(" min")};
        case RuleUnit::Points:
        case RuleUnit::Count:
        case RuleUnit::Act:
            return {};
    }
    return {};
}

}  // namespace

RuleInput::RuleInput(QWidget* parent) : QDoubleSpinBox(parent) {
    setButtonSymbols(NoButtons);
}

void RuleInput::show(RuleName name, std::int64_t value, const RuleBounds& bounds) {
    const TypedUnit unit = typedUnitOf(specOf(name).unit);
    m_bounds = bounds;
    m_shown = value;
    m_unit = unit.size;
    setDecimals(unit.decimals);
    setSingleStep(unit.step);
    setSuffix(unit.suffix);
    setRange(static_cast<double>(bounds.lowest) / m_unit, static_cast<double>(bounds.highest) / m_unit);
    setValue(static_cast<double>(value) / m_unit);
    m_shownAs = QDoubleSpinBox::value();
}

std::int64_t RuleInput::ruleValue() const {
    // The same number as was set, not nearly the same. NOLINTNEXTLINE(clang-diagnostic-float-equal)
    if (QDoubleSpinBox::value() == m_shownAs && m_bounds.hold(m_shown)) return m_shown;
    const std::int64_t typed = std::llround(QDoubleSpinBox::value() * m_unit);
    return std::clamp(typed, m_bounds.lowest, m_bounds.highest);
}

}  // namespace restride
