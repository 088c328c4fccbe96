// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open_store.h"

#include "core/store/seals.h"
#include "core/store/sql.h"
#include "core/store/sqlite_store.h"
#include "core/store/store_files.h"
#include "core/store/store_lock.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace restride {

namespace {

std::string logOf(const std::string& file) {
    return file + "-wal";
}

/// Where the database is: behind the links, as SQLite follows them too, or one database would have two locks.
Expected<std::string, StoreError> placeOf(const std::string& file) {
    std::string place = behindLinks(file);
    // SQLite is told names in UTF-8: it would open another file than the one that is meant.
    if (!isUtf8(place)) return unexpected(StoreError{StoreFault::UnreadableName, file, {}});
    return place;
}

/// Connections that write keep to what was promised.
Expected<Sql, StoreError> openForWriting(const std::string& file) {
    auto sql = Sql::open(file, SqlMode::Write);
    if (!sql) return sql;
    for (const std::string_view pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                                          "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"})
        if (auto done = sql->run(pragma); !done) return unexpected(std::move(done.error()));
    return sql;
}

/// A folder in which this user can write nothing and no log waits: SQLite would ask in vain for its side files.
SqlMode readingMode(const std::string& file) {
    const bool still = folderIsReadOnly(file) && sizeOf(logOf(file)).value_or(0) == 0;
    return still ? SqlMode::Immutable : SqlMode::Read;
}

/// The name that a file is set aside under: the first that is free.
std::string asideName(const std::string& file) {
    for (int number = 1;; ++number) {
        std::string name = file + ".damaged-" + std::to_string(number);
        if (!isThere(name) && !isThere(logOf(name))) return name;
    }
}

/// A copy of the database and its log, while nothing in this program has them open. What SQLite finds beside a name
/// belongs to it.
Expected<void, StoreError> copyAside(const std::string& file) {
    const std::string aside = asideName(file);
    if (isThere(logOf(file)))
        if (auto copied = copyPrivately(logOf(file), logOf(aside)); !copied) return copied;
    return copyPrivately(file, aside);
}

/// Moves what there is of the database and its log out of the way; the name that says where, or nothing.
Expected<std::string, StoreError> moveAside(const std::string& file) {
    // An empty one is a reader's.
    if (sizeOf(logOf(file)) == 0) removeFile(logOf(file));
    const std::string aside = asideName(file);
    std::string moved;
    // The log first: one that stays would be taken for the next file's.
    for (const auto& [from, to] : {std::pair(logOf(file), logOf(aside)), std::pair(file, aside)}) {
        if (!isThere(from)) continue;
        if (auto done = moveFile(from, to); !done) return unexpected(std::move(done.error()));
        moved = to;
    }
    removeFile(file + "-shm");
    return moved;
}

enum class Thoroughness : std::uint8_t { Quick, Whole };

/// What a look at a file found, without changing a byte of it.
struct Look {
    /// Steps that its tables have taken; 0: there is nothing in it yet.
    std::int64_t version = 0;
    std::int64_t changes = 0;
    bool runners = false;
    /// Names of those whose diary is damaged; looked for by a whole look only.
    std::vector<std::string> damaged;
};

/// A database of ours was here once, so what is now no database is a damaged one.
StoreError notOurs(const std::string& file, const StoreMark& mark, std::string detail) {
    return {mark.changes || mark.broken ? StoreFault::Damaged : StoreFault::NotADatabase, file, std::move(detail)};
}

/// SQLite's view of a file that is no database, or a damaged one.
StoreError ours(StoreError error, const StoreMark& mark) {
    if (error.fault == StoreFault::NotADatabase && (mark.changes || mark.broken)) error.fault = StoreFault::Damaged;
    return error;
}

Expected<bool, StoreError> isEmpty(Sql& sql) {
    return sql.one("SELECT count(*) FROM sqlite_schema").map([](const SqlValue& count) {
        return numberOf(count) == 0;
    });
}

/// What the damaged diaries are called. A name may be damaged too: it is all that there is.
Expected<std::vector<std::string>, StoreError> damagedNames(Sql& sql) {
    auto names = damagedRunners(sql);
    if (!names) return names;
    for (std::string& name : *names) {
        const auto page = sql.one(R"(SELECT "name" FROM "page" WHERE "runner_id" = ?)", std::array<SqlValue, 1>{name});
        if (page && !textOf(*page).empty()) name = textOf(*page);
    }
    return names;
}

/// The tables of a database that is ours and whole, but for the diaries of some runners.
Expected<Look, StoreError> lookAtTables(Sql& sql, std::int64_t version, Thoroughness thoroughness) {
    if (auto whole = thoroughness == Thoroughness::Whole ? integrityCheck(sql) : quickCheck(sql); !whole)
        return unexpected(std::move(whole.error()));
    const auto state = checkStore(sql);
    if (!state) return unexpected(state.error());
    auto damagedOnes = thoroughness == Thoroughness::Whole ? damagedNames(sql) : std::vector<std::string>();
    if (!damagedOnes) return unexpected(std::move(damagedOnes.error()));
    const auto runners = sql.one(R"(SELECT count(*) FROM "runner")");
    if (!runners) return unexpected(runners.error());
    return Look{version, state->changes, numberOf(*runners) > 0, *std::move(damagedOnes)};
}

Expected<Look, StoreError> lookBySql(const std::string& file, const StoreMark& mark, std::size_t known,
                                     Thoroughness thoroughness) {
    auto sql = Sql::open(file, readingMode(file));
    if (!sql) return unexpected(std::move(sql.error()));
    // All of one moment: another program may be writing.
    const auto moment = SqlTransaction::begin(*sql, SqlTransaction::Kind::Reading);
    if (!moment) return unexpected(moment.error());
    const auto application = sql->one("PRAGMA application_id");
    if (!application) return unexpected(application.error());
    const auto version = schemaVersion(*sql);
    if (!version) return unexpected(version.error());
    if (numberOf(*application) != storeApplication) {
        const auto empty = isEmpty(*sql);
        if (!empty) return unexpected(empty.error());
        // Made, and the program ended before the first table.
        if (*empty && *version == 0 && numberOf(*application) == 0 && mark.changes.value_or(0) == 0) return Look{};
        return unexpected(notOurs(file, mark, "the application is " + std::to_string(numberOf(*application))));
    }
    if (*version > static_cast<std::int64_t>(known))
        return unexpected(StoreError{StoreFault::NewerSchema, file, "version " + std::to_string(*version)});
    if (*version < 1) return unexpected(damaged(*sql, "no version"));
    return lookAtTables(*sql, *version, thoroughness);
}

/// Looks at a file that may be anything.
Expected<Look, StoreError> lookAt(const std::string& file, const StoreMark& mark, std::size_t known,
                                  Thoroughness thoroughness) {
    if (sizeOf(file).value_or(0) == 0) {
        // An empty file is the first step of a new one; it is not what is left of a diary.
        if (mark.changes.value_or(0) > 0 || mark.broken || sizeOf(logOf(file)).value_or(0) > 0)
            return unexpected(StoreError{StoreFault::Damaged, file, "the file is gone or empty"});
        return Look{};
    }
    // By SQLite alone: who opens and closes the file beside it takes away its locks.
    return lookBySql(file, mark, known, thoroughness).map_error([&](StoreError error) {
        return ours(std::move(error), mark);
    });
}

/// What the mark says beside what is there.
std::vector<StoreNotice> noticesOf(const StoreMark& mark, const Look& look) {
    if (mark.broken) return {StoreNotice::MarkUnreadable};
    if (mark.changes.value_or(0) > look.changes) return {StoreNotice::ChangesLost};
    return {};
}

Expected<OpenedStore, StoreError> openAt(const StoreRequest& request);

Expected<OpenedStore, StoreError> openForReading(const StoreRequest& request) {
    if (!isThere(request.file)) return unexpected(StoreError{StoreFault::NotAccessible, request.file, "not there"});
    const StoreMark mark = readMark(request.file);
    const auto look = lookAt(request.file, mark, request.migrations.size(), Thoroughness::Quick);
    if (!look) return unexpected(look.error());
    // Older tables: only who may write can bring them up to date.
    if (look->version < static_cast<std::int64_t>(request.migrations.size())) {
        StoreRequest writing = request;
        writing.access = StoreAccess::Write;
        return openAt(writing);
    }
    auto sql = Sql::open(request.file, readingMode(request.file));
    if (!sql) return unexpected(std::move(sql.error()));
    // From its first look on SQLite keeps a lock, by which nobody exchanges the file.
    if (auto version = schemaVersion(*sql); !version) return unexpected(std::move(version.error()));
    return OpenedStore{std::make_unique<SqliteStore>(*std::move(sql), std::nullopt), noticesOf(mark, *look), {}};
}

/// Keeps what there is before its tables change. Where a diary in it is damaged no backup is whole, so the bytes are
/// copied aside: that diary locks out no other.
Expected<void, StoreError> keepOlder(const StoreRequest& request) {
    auto backup = makeBackup(request.file, request.today, BackupReason::Migration);
    if (backup) return {};
    if (backup.error().fault == StoreFault::Damaged) return copyAside(request.file);
    return unexpected(std::move(backup.error()));
}

/// Makes the tables, or brings older ones up to date after a backup.
Expected<void, StoreError> bringUpToDate(const StoreRequest& request, const Look& look) {
    const bool older = look.version < static_cast<std::int64_t>(request.migrations.size());
    if (!older) return {};
    if (look.version > 0)
        if (auto kept = keepOlder(request); !kept) return kept;
    auto sql = openForWriting(request.file);
    if (!sql) return unexpected(std::move(sql.error()));
    return migrate(*sql, request.migrations);
}

Expected<OpenedStore, StoreError> openLocked(const StoreRequest& request, StoreLock lock) {
    const std::string& file = request.file;
    const StoreMark mark = readMark(file);
    const bool firstOfDay = !hasDayBackup(file, request.today);
    const auto look =
        lookAt(file, mark, request.migrations.size(), firstOfDay ? Thoroughness::Whole : Thoroughness::Quick);
    if (!look) return unexpected(look.error());
    OpenedStore opened{nullptr, noticesOf(mark, *look), look->damaged};
    if (std::ranges::count(opened.notices, StoreNotice::ChangesLost) > 0)
        if (auto copied = copyAside(file); !copied) return unexpected(std::move(copied.error()));
    if (!isThere(file))
        if (auto made = makePrivateFile(file); !made) return unexpected(std::move(made.error()));
    // One that was copied here may be everybody's to read, and so is then the log that a killed program left.
    for (const char* end : {"", "-wal", "-shm"}) makePrivate(file + end);
    if (auto done = bringUpToDate(request, *look); !done) return unexpected(std::move(done.error()));
    if (look->runners) std::ranges::copy(makeDayBackup(file, request.today), std::back_inserter(opened.notices));
    auto sql = openForWriting(file);
    if (!sql) return unexpected(std::move(sql.error()));
    // What is lost is told once.
    lock.tell(look->changes);
    opened.store = std::make_unique<SqliteStore>(*std::move(sql), std::move(lock));
    return opened;
}

/// No log and no reader is left, so that the file can be exchanged.
Expected<void, StoreError> closeLog(const std::string& file) {
    auto sql = Sql::open(file, SqlMode::Write);
    if (!sql) return unexpected(std::move(sql.error()));
    const auto mode = sql->one("PRAGMA journal_mode = DELETE");
    if (!mode) return unexpected(mode.error());
    if (textOf(*mode) == "delete") return {};
    return unexpected(StoreError{StoreFault::Locked, file, "another program reads it"});
}

Expected<std::vector<StoreNotice>, StoreError> checkAt(const std::string& file) {
    if (!isThere(file)) return unexpected(StoreError{StoreFault::NotAccessible, file, "not there"});
    const StoreMark mark = readMark(file);
    const auto look = lookAt(file, mark, storeMigrations().size(), Thoroughness::Whole);
    if (!look) return unexpected(look.error());
    if (!look->damaged.empty())
        return unexpected(StoreError{StoreFault::Damaged, file, "the diary of " + look->damaged.front()});
    return noticesOf(mark, *look);
}

/// Backs up what is there, or sets it aside if that cannot be.
Expected<void, StoreError> makeRoom(const std::string& file, Date today, Restored& restored) {
    if (checkAt(file)) {
        auto before = makeBackup(file, today, BackupReason::Restore);
        if (!before) return unexpected(std::move(before.error()));
        restored.before = *std::move(before);
        return closeLog(file);
    }
    return moveAside(file).map([&](std::string aside) { restored.setAside = std::move(aside); });
}

Expected<std::int64_t, StoreError> changesIn(const std::string& backup) {
    auto sql = Sql::open(backup, SqlMode::Immutable);
    if (!sql) return unexpected(std::move(sql.error()));
    return checkStore(*sql).map([](const StoreState& state) { return state.changes; });
}

Expected<OpenedStore, StoreError> openAt(const StoreRequest& request) {
    if (request.access == StoreAccess::Read) return openForReading(request);
    if (auto made = makePrivateFolder(folderOf(request.file)); !made) return unexpected(std::move(made.error()));
    auto lock = StoreLock::take(request.file);
    if (!lock) return unexpected(std::move(lock.error()));
    return openLocked(request, *std::move(lock));
}

Expected<Backup, StoreError> backUpAt(const std::string& file, Date today) {
    if (auto checked = checkAt(file); !checked) return unexpected(std::move(checked.error()));
    return makeBackup(file, today, BackupReason::Asked);
}

Expected<Restored, StoreError> restoreAt(const std::string& file, const Backup& backup, Date today) {
    auto lock = StoreLock::take(file);
    if (!lock) return unexpected(std::move(lock.error()));
    if (auto sound = checkBackup(backup.file); !sound) return unexpected(std::move(sound.error()));
    const auto changes = changesIn(backup.file);
    if (!changes) return unexpected(changes.error());
    // Copied before the backup of now is made: that one may push this one out.
    const std::string coming = file + ".restoring";
    removeFile(coming);
    if (auto copied = copyPrivately(backup.file, coming); !copied) return unexpected(std::move(copied.error()));
    Restored restored{backup, std::nullopt, {}};
    Expected<void, StoreError> done = makeRoom(file, today, restored);
    if (done) done = moveFile(coming, file);
    if (!done) {
        removeFile(coming);
        return unexpected(std::move(done.error()));
    }
    lock->tell(*changes);
    return restored;
}

Expected<Salvaged, StoreError> salvageAt(const std::string& file, const std::string& into, Date today) {
    if (!isThere(file)) return unexpected(StoreError{StoreFault::NotAccessible, file, "not there"});
    if (isThere(into)) return unexpected(StoreError{StoreFault::NotAccessible, into, "it is there already"});
    auto sql = Sql::open(file, readingMode(file));
    if (!sql) return unexpected(std::move(sql.error()));
    const Saved saved = saveRows(*sql);
    // The list of tables itself is gone, or there was nobody in it: an empty database would only look like a rescue.
    if (saved.diaries.empty()) return unexpected(StoreError{StoreFault::Damaged, file, "nothing of it can be read"});
    auto opened = openAt({into, today});
    if (!opened) return unexpected(std::move(opened.error()));
    for (const SavedDiary& one : saved.diaries)
        if (auto added = opened->store->add(one.runner, one.diary); !added) return unexpected(std::move(added.error()));
    return Salvaged{static_cast<int>(saved.diaries.size()), saved.rows, saved.broken};
}

/// A name beside a database that nothing has, for what is left of it.
std::string restName(const std::string& file) {
    for (int number = 1;; ++number) {
        std::string name = file + ".rest-" + std::to_string(number);
        if (!isThere(name) && !isThere(name + ".lock")) return name;
    }
}

Expected<SalvagedInPlace, StoreError> salvageInPlaceAt(const std::string& file, Date today) {
    const std::string rest = restName(file);
    const auto salvaged = salvageAt(file, rest, today);
    auto done = salvaged ? restoreAt(file, {rest, today, 1, BackupReason::Asked}, today)
                         : Expected<Restored, StoreError>(unexpected(salvaged.error()));
    removeFile(rest);
    removeFile(rest + ".lock");
    return done.map([&](const Restored& restored) { return SalvagedInPlace{*salvaged, restored.setAside}; });
}

}  // namespace

Expected<OpenedStore, StoreError> openStore(const StoreRequest& request) {
    return placeOf(request.file).and_then([&](const std::string& place) {
        StoreRequest there = request;
        there.file = place;
        return openAt(there);
    });
}

Expected<std::vector<StoreNotice>, StoreError> checkDatabase(const std::string& file) {
    return placeOf(file).and_then(checkAt);
}

Expected<Backup, StoreError> backUp(const std::string& file, Date today) {
    return placeOf(file).and_then([&](const std::string& place) { return backUpAt(place, today); });
}

Expected<Restored, StoreError> restore(const std::string& file, const Backup& backup, Date today) {
    return placeOf(file).and_then([&](const std::string& place) { return restoreAt(place, backup, today); });
}

Expected<Salvaged, StoreError> salvage(const std::string& file, const std::string& into, Date today) {
    const auto target = placeOf(into);
    if (!target) return unexpected(target.error());
    return placeOf(file).and_then([&](const std::string& place) { return salvageAt(place, *target, today); });
}

Expected<SalvagedInPlace, StoreError> salvageInPlace(const std::string& file, Date today) {
    return placeOf(file).and_then([&](const std::string& place) { return salvageInPlaceAt(place, today); });
}

}  // namespace restride
