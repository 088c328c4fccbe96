// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/settings_dialog.h"

namespace restride {

std::optional<Preferences> askPreferences(QWidget* /*parent*/, const Preferences& /*now*/, const QString& /*file*/) {
    return std::nullopt;
}

void showAbout(QWidget* /*parent*/) {}

void showKeys(QWidget* /*parent*/) {}

}  // namespace restride
