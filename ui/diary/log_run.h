// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/check_in.h"
#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "ui/session/session.h"

class QWidget;

// Each asks for an entry in a form that begins with `start`: one of the diary is changed, another is new (its id is
// made here). True when it was written.

namespace restride {

bool logRun(QWidget* parent, Session& session, const Run& start);
bool logMorning(QWidget* parent, Session& session, const CheckIn& start);
bool logStrength(QWidget* parent, Session& session, const StrengthSession& start);
bool logCross(QWidget* parent, Session& session, const CrossTraining& start);

}  // namespace restride
