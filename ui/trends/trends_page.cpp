// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace restride {

TrendsPage::TrendsPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("Trends"), this));
    layout->addStretch();
}

void TrendsPage::refresh() {}

}  // namespace restride
