// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restride {

/// Begins the log: standard error from warnings on, and a file of its own that is turned over at a megabyte. Qt's
/// messages join it. Nothing personal is ever told to it: no names, no entries, no notes.
void startLog(const QString& file);

/// `restride/restride.log` among the states of programs.
[[nodiscard]] QString defaultLogFile();

}  // namespace restride
