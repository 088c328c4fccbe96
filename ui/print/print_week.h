// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_content.h"

class QWidget;

namespace restride {

/// Asks for paper and form with the sheet in view, then prints or saves a PDF. False when it was cancelled. What cannot
/// be written is told in the dialog, which stays open.
bool printWeek(QWidget* parent, const SheetContent& content);

}  // namespace restride
