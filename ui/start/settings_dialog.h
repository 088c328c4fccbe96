// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"

#include <optional>

class QWidget;

namespace restride {

/// Asks how the program shall look; `dataFile` is shown as the place where the diaries lie. Nothing: left as it was.
[[nodiscard]] std::optional<Preferences> askPreferences(QWidget* parent, const Preferences& now,
                                                        const QString& dataFile);

/// What this program is, its licence, and that it makes no diagnosis.
void showAbout(QWidget* parent);

/// Every key, on one page.
void showKeys(QWidget* parent);

}  // namespace restride
