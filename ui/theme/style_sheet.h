// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace restride {

/// The one style sheet: how buttons, fields, tables and scroll bars look in a theme. Widgets choose among its looks by
/// `setLook` only.
[[nodiscard]] QString styleSheet(const Theme& theme);

}  // namespace restride
