// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "ui/theme/widgets.h"

class QVBoxLayout;

namespace restride {

/// The warning signs that are open: since when, what to do, and how each of them closes.
class OpenSignsCard final : public Card {
    Q_OBJECT

public:
    explicit OpenSignsCard(QWidget* parent = nullptr);
    void show(const std::vector<OpenFlag>& open);
    using Card::show;

signals:
    /// Somebody has looked at them.
    void closingWanted();

private:
    [[nodiscard]] QWidget* makeRow(const OpenFlag& sign);

    QVBoxLayout* m_column;
};

}  // namespace restride
