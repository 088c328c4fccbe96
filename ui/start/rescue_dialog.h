// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <cstdint>
#include <optional>

class QString;
class QWidget;

namespace restride {

/// A way out of a damaged database.
enum class RescueWay : std::uint8_t { Quit, Restore, Save };

/// Says what was found and asks for a way out; closing it is `Quit`. `newest` is the day of the newest sound backup:
/// without one there is none to restore.
[[nodiscard]] RescueWay askForRescue(QWidget* parent, const QString& found, std::optional<Date> newest);

}  // namespace restride
