// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/import/import_options.h"
#include "core/import/read_file.h"

#include <optional>
#include <string>
#include <string_view>

namespace restride {

/// Whether a table begins with the header that our own export writes.
[[nodiscard]] bool isOwnTable(std::string_view bytes);

/// Reads what `runsCsv` wrote: nothing has to be guessed. A row that was changed beyond reading is skipped.
[[nodiscard]] ReadFile readOwnTable(std::string_view bytes, const std::string& file, const ImportOptions& options = {});

/// Whether an activity is a row of such a table: what a diary has said is no source of it.
[[nodiscard]] bool isOwnRow(const Activity& activity);

/// The id that an activity of such a table had in its diary.
[[nodiscard]] std::optional<Id> ownIdOf(const Activity& activity);

}  // namespace restride
