// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "ui/theme/widgets.h"

class QVBoxLayout;

namespace restride {

/// One week of the block: its numbers, and why it is as it is.
class WeekCard final : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);
    /// Null: there is no plan.
    void show(const PlannedWeek* week);
    using Card::show;

private:
    void addNumber(const QString& name, const QString& number);

    QVBoxLayout* m_column;
};

}  // namespace restride
