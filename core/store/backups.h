// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/words.h"
#include "core/diary/diary_store.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restride {

enum class BackupReason : std::uint8_t {
    /// Once a day of use.
    Day,
    /// Before the tables change for a newer version.
    Migration,
    /// Before an older state was put in its place.
    Restore,
    /// Somebody asked for it.
    Asked
};
template <>
struct Words<BackupReason> {
    static constexpr std::array<std::string_view, 4> list{"day", "migration", "restore", "asked"};
};

/// A verified copy of a whole database.
struct Backup {
    std::string file;
    Date on;
    /// Of those made on that day; from 1.
    int number = 1;
    BackupReason reason = BackupReason::Day;
    friend bool operator==(const Backup&, const Backup&) = default;
};

/// The folder beside a database.
[[nodiscard]] std::string backupFolder(const std::string& file);

/// The backups of a database, newest first.
[[nodiscard]] std::vector<Backup> listBackups(const std::string& file);

/// Those of a list, newest first, that can go. Ten stay: the newest three; then the newest one of each of the next four
/// weeks that have one; then the newest one of each of the next three months that have one; and while there is room,
/// the newest of the rest.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& backups);

/// Copies of the database that hold all that it says: checked as SQLite checks, every digest and seal too.
[[nodiscard]] Expected<Backup, StoreError> makeBackup(const std::string& file, Date today, BackupReason reason);

/// Today has its backup of the day.
[[nodiscard]] bool hasDayBackup(const std::string& file, Date today);
/// The backup of a day, unless there is one; what was noticed.
[[nodiscard]] std::vector<StoreNotice> makeDayBackup(const std::string& file, Date today);

/// A backup is whole, and of a version that is known.
[[nodiscard]] Expected<void, StoreError> checkBackup(const std::string& backup);

/// The newest backup that is whole.
[[nodiscard]] std::optional<Backup> newestSound(const std::string& file);

}  // namespace restride
