// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/diary/diary.h"
#include "core/exercise/library.h"
#include "core/plan/plan.h"

class QWidget;

namespace restride {

/// What goes on paper: a week and its strength sessions.
struct SheetContent {
    const Runner* runner = nullptr;
    const PlannedWeek* week = nullptr;
    const Library* library = nullptr;
};

/// The print dialog, then paper or a PDF. False when it was cancelled or could not be written (which was told).
bool printWeek(QWidget* parent, const SheetContent& content);

}  // namespace restride
