// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace restride {

/// One step of the schema: statements that SQLite and PostgreSQL both take. Columns may be added at will: rows keep
/// their digests.
struct Migration {
    std::vector<std::string_view> statements;
    /// Changes what rows say, after the statements, and keeps digests and seals right; null where rows stay as they
    /// are. It must not lean on what later steps may change: `fields` and the tables of today.
    Expected<void, StoreError> (*changeRows)(Sql&) = nullptr;
};

/// All steps, the first makes the tables. Append only: a released step is never edited.
[[nodiscard]] std::span<const Migration> storeMigrations();

/// "RSTR": what a database of ours calls itself in its header.
inline constexpr std::int64_t storeApplication = 0x52535452;

/// The number of the last step that a database has taken; 0 for an empty one.
[[nodiscard]] Expected<std::int64_t, StoreError> schemaVersion(Sql& sql);

/// Takes the missing steps, each in one transaction with its number.
[[nodiscard]] Expected<void, StoreError> migrate(Sql& sql, std::span<const Migration> steps);

}  // namespace restride
