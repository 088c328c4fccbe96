// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/week/week_page.h"

#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace restride {

WeekPage::WeekPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("Week"), this));
    layout->addStretch();
}

void WeekPage::refresh() {}

}  // namespace restride
