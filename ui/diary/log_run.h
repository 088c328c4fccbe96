// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/run.h"
#include "ui/session.h"

class QWidget;

namespace restride {

/// Asks for a run in a form that begins with `start`: one of the diary is changed, another is new (its id is made
/// here). True when it was written.
bool logRun(QWidget* parent, Session& session, const Run& start);

}  // namespace restride
