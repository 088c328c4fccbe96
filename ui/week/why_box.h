// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reason.h"
#include "ui/theme/widgets.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace restride {

/// Why a session is as it is: a sentence for each reason, and one click away its rule, source and certainty. Below, on
/// demand, the reasons of the week.
class WhyBox final : public Card {
    Q_OBJECT

public:
    explicit WhyBox(QWidget* parent = nullptr);
    void show(const std::vector<Reason>& reasons, const std::vector<Reason>& ofWeek);
    using QWidget::show;

private:
    void fill(QVBoxLayout* column, const std::vector<Reason>& reasons);
    void openWeek(bool open);

    QLabel* m_head;
    QWidget* m_session;
    QWidget* m_week;
    QPushButton* m_weekButton;
    bool m_weekOpen = false;
};

}  // namespace restride
