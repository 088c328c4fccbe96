// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/notice.h"
#include "ui/session/session.h"

#include <optional>

class QWidget;

namespace restride {

// Each asks for a file and writes it whole, for its owner alone; tells how it went, or nothing when none was named.

/// The runs as a table for spreadsheets.
[[nodiscard]] std::optional<Notice> exportRuns(QWidget* parent, const Session& session);
/// The planned weeks as a calendar.
[[nodiscard]] std::optional<Notice> exportCalendar(QWidget* parent, const Session& session);

}  // namespace restride
