// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

#include <vector>

class QStackedWidget;
class QTabBar;

namespace restride {

class Chip;
class PlanPart;

/// Where this is going: the block, and all that it is made from.
class PlanPage final : public Page {
    Q_OBJECT

public:
    explicit PlanPage(Session& session, QWidget* parent = nullptr);
    void refresh() override;
    /// Something behind one of the tabs was filled in and is not in the diary yet: it is lost with this runner.
    [[nodiscard]] bool hasUnapplied() const;

private:
    void addPart(PlanPart* part, const QString& name);
    void showPart(int place);

    Chip* m_status;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<PlanPart*> m_parts;
};

}  // namespace restride
