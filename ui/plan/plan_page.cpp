// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_page.h"

#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace restride {

PlanPage::PlanPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("Plan"), this));
    layout->addStretch();
}

void PlanPage::refresh() {}

}  // namespace restride
