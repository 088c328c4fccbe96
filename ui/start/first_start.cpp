// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/first_start.h"

#include "ui/start/first_start_dialog.h"

namespace restride {

std::optional<Beginning> firstStart(QWidget* parent, const Diary& sample, Date today, const KeepBeginning& keep) {
    FirstStartDialog dialog(sample, today, keep, parent);
    if (dialog.exec() != QDialog::Accepted) return std::nullopt;
    return dialog.beginning();
}

}  // namespace restride
