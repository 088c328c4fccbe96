// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/diary/diary_store.h"
#include "core/store/backups.h"
#include "core/store/migrations.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace restride {

enum class StoreAccess : std::uint8_t {
    /// Reads and writes; makes the database if it is not there. `Locked` if another program writes to it.
    Write,
    /// Reads only, also while another program writes, and where nobody can write.
    Read
};

struct OpenedStore {
    std::unique_ptr<DiaryStore> store;
    std::vector<StoreNotice> notices;
    /// Names of runners whose diary is damaged, where all was looked at; the others can be used.
    std::vector<std::string> damaged;
};

struct StoreRequest {
    std::string file;
    /// The day here: the first opening of a day checks everything and makes a backup.
    Date today;
    StoreAccess access = StoreAccess::Write;
    /// Other steps are for tests.
    std::span<const Migration> migrations = storeMigrations();
};

/// Opens a database of diaries; for the thread that uses it. A file that is damaged, newer or another program's is left
/// as it is, to the byte.
[[nodiscard]] Expected<OpenedStore, StoreError> openStore(const StoreRequest& request);

/// Everything that can be checked: SQLite's integrity, every digest, the mark.
[[nodiscard]] Expected<std::vector<StoreNotice>, StoreError> checkDatabase(const std::string& file);

/// A backup of now.
[[nodiscard]] Expected<Backup, StoreError> backUp(const std::string& file, Date today);

/// What restoring did with the state before it.
struct Restored {
    Backup backup;
    /// The backup that was made of it; nothing if it was damaged or not there.
    std::optional<Backup> before;
    /// Where the damaged file was put, untouched, or the log that was left of it; else empty.
    std::string setAside;
};
/// Puts a backup in the place of the database; restoring `before` undoes it.
[[nodiscard]] Expected<Restored, StoreError> restore(const std::string& file, const Backup& backup, Date today);

/// What was saved of a damaged database.
struct Salvaged {
    int runners = 0;
    std::int64_t entries = 0;
    /// Entries that were found and are not as they were written.
    std::int64_t broken = 0;
};
/// Saves every entry whose digest holds into a new database, which is not made if there is none. The damaged file is
/// left as it is.
[[nodiscard]] Expected<Salvaged, StoreError> salvage(const std::string& file, const std::string& into, Date today);

struct SalvagedInPlace {
    Salvaged salvaged;
    /// Where the damaged file was put, untouched.
    std::string setAside;
};
/// Saves what is left and puts that in the place of the damaged database.
[[nodiscard]] Expected<SalvagedInPlace, StoreError> salvageInPlace(const std::string& file, Date today);

}  // namespace restride
