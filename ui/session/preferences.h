// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QString>

#include <optional>

namespace restride {

/// How one likes the program to look; of this computer, not of a diary.
struct Preferences {
    Units units = Units::Kilometres;
    /// `en`, `de`, or empty for the desktop's.
    QString language;
    ThemeChoice theme = ThemeChoice::Desktop;
    /// The first column of a drawn calendar; the plan's weeks always begin on Monday.
    Weekday weekStart = Weekday::Mon;
    friend bool operator==(const Preferences&, const Preferences&) = default;
};

}  // namespace restride
