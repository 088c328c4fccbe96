// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/theme/theme.h"

#include <QIcon>

namespace restride {

/// A small drawing of what a page is about, in the words' colour and, where chosen, in the accent's.
[[nodiscard]] QIcon navigationIcon(PageKind kind, const Theme& theme);

}  // namespace restride
