// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/digest.h"
#include "core/store/sql.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Three levels: a row's digest; a runner's seal over the rows, the revision and what else the runner's row says; the
// store's seal over which runners there are, how many changes were made and the shape of the tables.

namespace restride {

/// What the store's one row says.
struct StoreState {
    std::int64_t changes = 0;
    std::string shape;
    Digest seal;
};

[[nodiscard]] StoreError damaged(const Sql& sql, std::string detail);

/// What a runner's row adds to its seal.
[[nodiscard]] Digest runnerDigest(std::string_view runner, std::int64_t revision, std::string_view unknown);

[[nodiscard]] Expected<StoreState, StoreError> storeState(Sql& sql);

enum class RunnerChange : std::uint8_t { None, AddedOrRemoved };
/// Counts a change of this runner, in the transaction that makes it; how many there are now.
[[nodiscard]] Expected<std::int64_t, StoreError> countChange(Sql& sql, std::string_view runner, RunnerChange change);
/// Gives a column of a table's rows another text where `change` gives one, and keeps digests and seals right: for a
/// step of the schema, within its transaction. A row whose digest does not hold stays as it is, so that its damage
/// still shows.
[[nodiscard]] Expected<void, StoreError> changeTexts(
    Sql& sql, const std::string& table, const std::string& column,
    const std::function<std::optional<std::string>(const std::string&)>& change);
/// Seals the tables as they are now.
[[nodiscard]] Expected<void, StoreError> sealShape(Sql& sql);

/// The store's row fits the tables and runners that are there.
[[nodiscard]] Expected<StoreState, StoreError> checkStore(Sql& sql);
/// The ids of runners whose diary is not as it was written; an error where the damage is nobody's, or all the store's.
[[nodiscard]] Expected<std::vector<std::string>, StoreError> damagedRunners(Sql& sql);
/// Every seal and digest holds, whatever the version of the tables.
[[nodiscard]] Expected<void, StoreError> checkSeals(Sql& sql);
/// SQLite's own checks.
[[nodiscard]] Expected<void, StoreError> quickCheck(Sql& sql);
[[nodiscard]] Expected<void, StoreError> integrityCheck(Sql& sql);

}  // namespace restride
