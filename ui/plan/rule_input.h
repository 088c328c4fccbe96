// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/rule_spec.h"

#include <QDoubleSpinBox>

namespace restride {

/// The value of a rule in the unit in which it is told; nothing outside its bounds can be typed.
class RuleInput final : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit RuleInput(QWidget* parent = nullptr);
    /// `value` and bounds as the diary keeps them.
    void show(RuleName name, std::int64_t value, const RuleBounds& bounds);
    using QWidget::show;
    /// Exactly what was shown while nobody has changed it.
    [[nodiscard]] std::int64_t ruleValue() const;

private:
    RuleBounds m_bounds;
    std::int64_t m_shown = 0;
    double m_shownAs = 0;
    /// Of one that is shown.
    double m_unit = 1;
};

}  // namespace restride
