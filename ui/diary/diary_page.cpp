// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/diary_page.h"

#include "ui/theme/widgets.h"

#include <QVBoxLayout>

namespace restride {

DiaryPage::DiaryPage(Session& session, QWidget* parent) : Page(session, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(titleLabel(tr("Diary"), this));
    layout->addStretch();
}

void DiaryPage::refresh() {}

}  // namespace restride
