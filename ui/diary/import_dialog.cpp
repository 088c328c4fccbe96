// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/import_dialog.h"

namespace restride {

bool importFiles(QWidget* /*parent*/, Session& /*session*/, const QStringList& /*files*/) {
    return false;
}

}  // namespace restride
