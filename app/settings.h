// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/preferences.h"

#include <QByteArray>
#include <QString>

namespace restride {

/// Where this user's diaries lie: `restride/diaries.db` among the data of programs.
[[nodiscard]] QString defaultDatabase();

/// What the window remembers between two starts; nothing about a runner but whose diary was open.
struct Remembered {
    Preferences preferences;
    /// The id of the runner whose diary was open.
    QString runner;
    QByteArray geometry;
};
[[nodiscard]] Remembered readSettings();
void writeSettings(const Remembered& remembered);

}  // namespace restride
