// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_week.h"

#include "ui/print/print_dialog.h"

namespace restride {

bool printWeek(QWidget* parent, const SheetContent& content) {
    // Nothing to print: neither a week nor why there is none.
    if (!content.week && !content.withheld) return false;
    PrintDialog dialog(content, parent);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace restride
