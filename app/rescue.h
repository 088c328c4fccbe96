// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/diary/diary_store.h"

#include <QString>

#include <optional>
#include <string>

namespace restride {

/// Offers the ways out of a database that cannot be opened for damage. What was done, as a sentence for the window;
/// nothing if the person quits. Nothing has it open meanwhile.
[[nodiscard]] std::optional<QString> rescueDatabase(const std::string& file, const StoreError& found, Date today);

}  // namespace restride
