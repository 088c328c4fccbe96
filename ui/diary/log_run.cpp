// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diary/log_run.h"

namespace restride {

bool logRun(QWidget* /*parent*/, Session& /*session*/, const Run& /*start*/) {
    return false;
}

}  // namespace restride
