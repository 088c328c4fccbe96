// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/plan_part.h"

class QLabel;

namespace restride {

class BlockTable;
class LoadChart;
class WeekCard;

/// Where the plan is going: sixteen weeks as chart and table, and why each is as it is.
class BlockPart final : public PlanPart {
    Q_OBJECT

public:
    explicit BlockPart(Session& session, QWidget* parent = nullptr);
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeChartCard(QWidget* parent);
    void readBlock();
    void showWithheld(const Withheld& withheld);

    LoadChart* m_chart = nullptr;
    BlockTable* m_table = nullptr;
    WeekCard* m_card = nullptr;
    QWidget* m_weeks = nullptr;
    QWidget* m_withheld = nullptr;
    QLabel* m_withheldText = nullptr;
    bool m_reading = false;
};

}  // namespace restride
