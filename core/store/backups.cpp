// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/store/migrations.h"
#include "core/store/seals.h"
#include "core/store/sql.h"
#include "core/store/store_files.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <system_error>
#include <tuple>
#include <utility>

namespace restride {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view backupEnd = ".db";
constexpr std::size_t isoLength = 10;

std::string twoDigits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// `diary.db` of the tenth of March: `diary.db-2026-03-10-01-day.db`.
std::string backupPath(const std::string& file, Date on, int number, BackupReason reason) {
    return backupFolder(file) + '/' + nameOfFile(file) + '-' + on.iso() + '-' + twoDigits(number) + '-' +
           std::string(word(reason)) + std::string(backupEnd);
}

/// What a name says, if it is one of this database's backups.
std::optional<Backup> backupOf(const std::string& file, const std::string& path) {
    std::string name = nameOfFile(path);
    const std::string begin = nameOfFile(file) + '-';
    if (!name.starts_with(begin) || !name.ends_with(backupEnd)) return std::nullopt;
    name =
        name.substr(begin.size(), name.size() - begin.size() - std::min(name.size() - begin.size(), backupEnd.size()));
    if (name.size() < isoLength + 4) return std::nullopt;
    const auto on = Date::fromIso(std::string_view(name).substr(0, isoLength));
    int number = 0;
    const char* first = name.data() + isoLength + 1;
    const auto [end, error] = std::from_chars(first, name.data() + name.size(), number);
    if (!on || error != std::errc() || end == name.data() + name.size() || *end != '-') return std::nullopt;
    const auto reason = fromWord<BackupReason>(std::string_view(end + 1, name.data() + name.size()));
    Backup backup{path, *on, number, reason.value_or(BackupReason::Asked)};
    if (!reason || backupPath(file, *on, number, *reason) != path) return std::nullopt;
    return backup;
}

/// How the names of copies begin that are not whole yet.
std::string unfinished(const std::string& file) {
    return backupFolder(file) + '/' + nameOfFile(file) + ".unfinished-";
}

/// What programs left that ended in the middle. A copy takes seconds: one of yesterday is nobody's any more.
void removeLeftovers(const std::string& file) {
    constexpr std::chrono::hours patience(24);
    std::error_code error;
    std::vector<std::string> old;
    for (const auto& entry : fs::directory_iterator(backupFolder(file), error))
        if (entry.path().string().starts_with(unfinished(file)) &&
            entry.last_write_time(error) + patience < fs::file_time_type::clock::now())
            old.push_back(entry.path().string());
    for (const std::string& one : old) removeFile(one);
}

/// Fills an empty file of ours. SQLite by itself would make one that others can read.
Expected<void, StoreError> copyInto(const std::string& file, const std::string& target) {
    auto sql = Sql::open(file, SqlMode::Read);
    if (!sql) return unexpected(std::move(sql.error()));
    // It copies what indices and tables say; only this finds an index that says something else.
    if (auto whole = integrityCheck(*sql); !whole) return whole;
    if (auto copied = sql->run("VACUUM INTO " + sqlLiteral(target)); !copied) return copied;
    return syncFile(target);
}

/// The copy is whole, of whatever version.
Expected<void, StoreError> checkCopy(const std::string& copy) {
    auto sql = Sql::open(copy, SqlMode::Immutable);
    if (!sql) return unexpected(std::move(sql.error()));
    if (auto whole = integrityCheck(*sql); !whole) return whole;
    return checkSeals(*sql);
}

int nextNumber(const std::string& file, Date today) {
    int number = 1;
    for (const Backup& backup : listBackups(file))
        if (backup.on == today) number = std::max(number, backup.number + 1);
    return number;
}

int monthOf(Date date) {
    return date.year() * 12 + static_cast<int>(date.month());
}

/// Marks the newest of each of the next so many groups, after those that are kept already.
template <class GroupOf>
void keepOneOfEach(const std::vector<Backup>& backups, std::vector<bool>& kept, int groups, GroupOf groupOf) {
    auto last = std::find(kept.rbegin(), kept.rend(), true);
    auto place = static_cast<std::size_t>(std::distance(last, kept.rend()));
    for (; place < backups.size() && groups > 0; ++place) {
        if (place > 0 && groupOf(backups[place].on) == groupOf(backups[place - 1].on)) continue;
        kept[place] = true;
        --groups;
    }
}

/// The next number of the day that is free: another program may be taking one too.
Expected<Backup, StoreError> giveName(const std::string& file, const std::string& copy, Date today,
                                      BackupReason reason) {
    for (int number = nextNumber(file, today);; ++number) {
        Backup backup{backupPath(file, today, number, reason), today, number, reason};
        const auto moved = moveToFreeName(copy, backup.file);
        if (!moved) return unexpected(moved.error());
        if (*moved) return backup;
    }
}

/// Never the one that was just made, however old it looks beside those of a clock that went wrong.
void thinOut(const std::string& file, const Backup& made) {
    for (const Backup& old : superfluous(listBackups(file)))
        if (old != made) removeFile(old.file);
}

}  // namespace

std::string backupFolder(const std::string& file) {
    return folderOf(behindLinks(file)) + "/backups";
}

std::vector<Backup> listBackups(const std::string& database) {
    const std::string file = behindLinks(database);
    std::vector<Backup> list;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(backupFolder(file), error))
        if (auto backup = backupOf(file, entry.path().string())) list.push_back(*std::move(backup));
    std::ranges::sort(list, [](const Backup& a, const Backup& b) {
        return std::tie(b.on, b.number, b.file) < std::tie(a.on, a.number, a.file);
    });
    return list;
}

std::vector<Backup> superfluous(const std::vector<Backup>& backups) {
    constexpr std::size_t newest = 3;
    constexpr int weeks = 4;
    constexpr int months = 3;
    constexpr std::ptrdiff_t room = 10;
    std::vector<bool> kept(backups.size());
    for (std::size_t i = 0; i < std::min(newest, backups.size()); ++i) kept[i] = true;
    keepOneOfEach(backups, kept, weeks, [](Date on) { return on.monday(); });
    keepOneOfEach(backups, kept, months, monthOf);
    auto left = room - std::ranges::count(kept, true);
    std::vector<Backup> gone;
    for (std::size_t i = 0; i < backups.size(); ++i)
        if (!kept[i] && left-- <= 0) gone.push_back(backups[i]);
    return gone;
}

Expected<Backup, StoreError> makeBackup(const std::string& file, Date today, BackupReason reason) {
    if (auto made = makePrivateFolder(backupFolder(file)); !made) return unexpected(std::move(made.error()));
    removeLeftovers(file);
    const auto target = makePrivateFileLike(unfinished(file));
    if (!target) return unexpected(target.error());
    Expected<void, StoreError> done = copyInto(file, *target);
    if (done) done = checkCopy(*target);
    auto backup = done ? giveName(file, *target, today, reason) : unexpected(std::move(done.error()));
    if (!backup) {
        removeFile(*target);
        return backup;
    }
    thinOut(file, *backup);
    return backup;
}

bool hasDayBackup(const std::string& file, Date today) {
    return std::ranges::any_of(listBackups(file), [&](const Backup& backup) {
        return backup.on == today && backup.reason == BackupReason::Day;
    });
}

std::vector<StoreNotice> makeDayBackup(const std::string& file, Date today) {
    if (hasDayBackup(file, today)) return {};
    const auto made = makeBackup(file, today, BackupReason::Day);
    if (made) return {};
    return {made.error().fault == StoreFault::Damaged ? StoreNotice::DamageFound : StoreNotice::NoBackup};
}

Expected<void, StoreError> checkBackup(const std::string& backup) {
    auto sql = Sql::open(backup, SqlMode::Immutable);
    if (!sql) return unexpected(std::move(sql.error()));
    const auto version = schemaVersion(*sql);
    if (!version) return unexpected(version.error());
    if (*version > static_cast<std::int64_t>(storeMigrations().size()))
        return unexpected(StoreError{StoreFault::NewerSchema, backup, {}});
    return checkCopy(backup);
}

std::optional<Backup> newestSound(const std::string& file) {
    for (Backup& backup : listBackups(file))
        if (checkBackup(backup.file)) return std::move(backup);
    return std::nullopt;
}

}  // namespace restride
