// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/gui/gui_world.h"
#include "ui/print/sheet_content.h"

#include <QString>

namespace restride {

/// What a session would print.
[[nodiscard]] SheetContent sheetContentOf(const Session& session);

/// The words of a PDF's pages, as `pdftotext` reads them; blanks and line ends are one blank each.
[[nodiscard]] QString wordsOf(const QByteArray& pdf);

}  // namespace restride
