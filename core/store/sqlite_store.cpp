// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_store.h"

#include "core/diary/any_edit.h"
#include "core/store/backups.h"
#include "core/store/rows.h"
#include "core/store/seals.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace restride {

namespace {

/// The statements of one table, and the digests of its rows.
template <class Entry>
struct TableWords {
    std::string select;
    std::string selectDigest;
    std::string insert;
    std::string upsert;
    std::string erase;
    RowDigester digester;

    TableWords() : digester(std::string(tableOf<Entry>), columnsOf<Entry>()) {
        const std::string table = '"' + std::string(tableOf<Entry>) + '"';
        std::string names;
        std::string places;
        std::string updates;
        for (const std::string& column : columnsOf<Entry>()) {
            const std::string quoted = '"' + column + '"';
            names.append(quoted).append(", ");
            places += "?, ";
            if (column != "id") updates.append(quoted).append(" = excluded.").append(quoted).append(", ");
        }
        const std::string one = " WHERE \"runner_id\" = ? AND \"id\" = ?";
        select = "SELECT " + names + "\"digest\", \"runner_id\" FROM " + table;
        selectDigest = "SELECT \"digest\" FROM " + table + one;
        insert = "INSERT INTO " + table + " (" + names + "\"digest\", \"runner_id\") VALUES (" + places + "?, ?)";
        upsert = insert + " ON CONFLICT (\"runner_id\", \"id\") DO UPDATE SET " + updates +
                 "\"digest\" = excluded.\"digest\"";
        erase = "DELETE FROM " + table + one;
    }
};

template <class Entry>
const TableWords<Entry>& wordsOf() {
    static const TableWords<Entry> words;
    return words;
}

/// Changes rows of one runner within a transaction, and the seal with them.
class RowChanges {
public:
    RowChanges(Sql& sql, const Id& runner, const Digest& seal) : m_sql(sql), m_runner(runner.text()), m_seal(seal) {}

    [[nodiscard]] const Digest& seal() const { return m_seal; }

    Expected<void, StoreError> apply(const PutRunner& put) {
        // Its id may be another one than before.
        if (auto done = erasePage(); !done) return done;
        return insert(put.runner);
    }

    template <class Entry>
    Expected<void, StoreError> apply(const Put<Entry>& put) {
        return place(put.entry, wordsOf<Entry>().upsert);
    }

    template <class Entry>
    Expected<void, StoreError> apply(const Remove<Entry>& remove) {
        const SqlValue id = rowOf(remove.entry).front();
        const auto before = takeOut(wordsOf<Entry>().selectDigest, id);
        if (!before) return unexpected(before.error());
        if (!*before) return {};
        return execute(wordsOf<Entry>().erase, std::array<SqlValue, 2>{m_runner, id});
    }

    /// A row that must be new.
    template <class Entry>
    Expected<void, StoreError> insert(const Entry& entry) {
        return place(entry, wordsOf<Entry>().insert);
    }

private:
    template <class Entry>
    Expected<void, StoreError> place(const Entry& entry, const std::string& statement) {
        SqlRow row = rowOf(entry);
        // What would not come back as it is, is not taken: text that is not UTF-8, a zero byte, weeks that their plan
        // does not tell.
        if (entryOf<Entry>(row) != entry)
            return unexpected(
                StoreError{StoreFault::Refused, m_sql.file(), "an entry of " + std::string(tableOf<Entry>)});
        if (statement == wordsOf<Entry>().upsert)
            if (auto before = takeOut(wordsOf<Entry>().selectDigest, row.front()); !before)
                return unexpected(std::move(before.error()));
        const Digest digest = wordsOf<Entry>().digester(m_runner, row);
        m_seal ^= digest;
        row.emplace_back(digest.hex());
        row.emplace_back(m_runner);
        return execute(statement, row);
    }

    Expected<void, StoreError> erasePage() {
        const auto digests = m_sql.all(R"(SELECT "digest" FROM "page" WHERE "runner_id" = ?)", runner());
        if (!digests) return unexpected(digests.error());
        for (const SqlRow& row : *digests) m_seal ^= Digest::fromHex(textOf(row.front()));
        return m_sql.run(R"(DELETE FROM "page" WHERE "runner_id" = ?)", runner());
    }

    /// Takes the digest of a row out of the seal; false if there is no such row.
    Expected<bool, StoreError> takeOut(const std::string& select, const SqlValue& id) {
        auto statement = prepared(select);
        if (!statement) return unexpected(std::move(statement.error()));
        SqlStatement& digests = **statement;
        if (auto done = digests.execute(std::array<SqlValue, 2>{m_runner, id}); !done)
            return unexpected(std::move(done.error()));
        auto found = digests.next();
        if (found && *found) m_seal ^= Digest::fromHex(textOf(digests.row().front()));
        digests.finish();
        return found;
    }

    Expected<void, StoreError> execute(const std::string& text, std::span<const SqlValue> values) {
        auto statement = prepared(text);
        if (!statement) return unexpected(std::move(statement.error()));
        return (*statement)->execute(values);
    }

    /// Prepared once for all rows of a table.
    Expected<SqlStatement*, StoreError> prepared(const std::string& text) {
        const auto known = m_statements.find(text);
        if (known != m_statements.end()) return &known->second;
        auto statement = m_sql.prepare(text);
        if (!statement) return unexpected(std::move(statement.error()));
        return &m_statements.emplace(text, *std::move(statement)).first->second;
    }

    [[nodiscard]] std::array<SqlValue, 1> runner() const { return {m_runner}; }

    Sql& m_sql;
    std::string m_runner;
    Digest m_seal;
    std::map<std::string, SqlStatement> m_statements;
};

template <class Entry>
Expected<void, StoreError> insertAll(RowChanges& changes, const std::vector<Entry>& list) {
    for (const Entry& entry : list)
        if (auto done = changes.insert(entry); !done) return done;
    return {};
}

Expected<void, StoreError> insertDiary(RowChanges& changes, const Diary& diary) {
    Expected<void, StoreError> done = changes.insert(diary.runner);
    forEachList(diary, [&](const auto& list) {
        if (done) done = insertAll(changes, list);
    });
    return done;
}

/// Reads the rows of one table; `visit` is given each row and tells whether to go on.
template <class Visit>
Expected<void, StoreError> forEachRow(Sql& sql, const std::string& statement, std::span<const SqlValue> values,
                                      Visit visit) {
    auto rows = sql.prepare(statement);
    if (!rows) return unexpected(std::move(rows.error()));
    if (auto done = rows->execute(values); !done) return done;
    while (true) {
        auto more = rows->next();
        if (!more) return unexpected(std::move(more.error()));
        if (!*more) return {};
        if (auto done = visit(rows->row()); !done) return done;
    }
}

/// The entry of a row that ends with digest and runner, if the digest holds.
template <class Entry>
std::optional<Entry> soundEntry(const SqlRow& row) {
    const std::span<const SqlValue> values = std::span(row).first(row.size() - 2);
    const Digest digest = wordsOf<Entry>().digester(textOf(row.back()), values);
    if (digest.hex() != textOf(row[row.size() - 2])) return std::nullopt;
    return entryOf<Entry>(values);
}

template <class Entry>
Expected<void, StoreError> loadTable(Sql& sql, const std::string& runner, std::vector<Entry>& list, Digest& seal) {
    const std::string statement = wordsOf<Entry>().select + " WHERE \"runner_id\" = ?";
    return forEachRow(sql, statement, std::array<SqlValue, 1>{runner}, [&](const SqlRow& row) {
        std::optional<Entry> entry = soundEntry<Entry>(row);
        if (!entry)
            return Expected<void, StoreError>(unexpected(damaged(sql, "a row of " + std::string(tableOf<Entry>))));
        seal ^= Digest::fromHex(textOf(row[row.size() - 2]));
        list.push_back(*std::move(entry));
        return Expected<void, StoreError>();
    });
}

/// The runner's row: revision, unknown, seal; nothing if there is none.
Expected<std::optional<SqlRow>, StoreError> runnerRow(Sql& sql, const std::string& runner) {
    auto rows = sql.all(R"(SELECT "revision", "unknown", "seal" FROM "runner" WHERE "id" = ?)",
                        std::array<SqlValue, 1>{runner});
    if (!rows) return unexpected(std::move(rows.error()));
    if (rows->empty()) return std::optional<SqlRow>();
    return std::optional(std::move(rows->front()));
}

Expected<LoadedDiary, StoreError> loadDiary(Sql& sql, const std::string& runner) {
    const auto row = runnerRow(sql, runner);
    if (!row) return unexpected(row.error());
    if (!*row) return unexpected(StoreError{StoreFault::NoSuchRunner, runner, {}});
    LoadedDiary loaded;
    loaded.revision = numberOf((**row)[0]);
    loaded.diary.unknown.json = textOf((**row)[1]);
    Digest rest = Digest::fromHex(textOf((**row)[2]));
    rest ^= runnerDigest(runner, loaded.revision, loaded.diary.unknown.json);
    std::vector<Runner> pages;
    Expected<void, StoreError> done = loadTable(sql, runner, pages, rest);
    forEachList(loaded.diary, [&](auto& list) {
        if (done) done = loadTable(sql, runner, list, rest);
    });
    if (!done) return unexpected(std::move(done.error()));
    if (pages.size() != 1 || rest != Digest()) return unexpected(damaged(sql, "the seal of a runner"));
    loaded.diary.runner = std::move(pages.front());
    sortEntries(loaded.diary);
    return loaded;
}

Expected<std::vector<StoredRunner>, StoreError> storedRunners(Sql& sql) {
    const auto rows =
        sql.all(R"(SELECT "runner"."id", "page"."name", "runner"."revision" FROM "runner" LEFT JOIN "page" )"
                R"(ON "page"."runner_id" = "runner"."id" ORDER BY "page"."name", "runner"."id")");
    if (!rows) return unexpected(rows.error());
    std::vector<StoredRunner> list;
    for (const SqlRow& row : *rows) {
        const auto id = Id::from(textOf(row[0]));
        if (!id) return unexpected(damaged(sql, "the id of a runner"));
        list.push_back({*id, textOf(row[1]), numberOf(row[2])});
    }
    return list;
}

Expected<void, StoreError> keepSeal(Sql& sql, const Id& runner, const Digest& seal) {
    return sql.run(R"(UPDATE "runner" SET "seal" = ? WHERE "id" = ?)",
                   std::array<SqlValue, 2>{seal.hex(), runner.text()});
}

StoreError noLock(const Sql& sql) {
    return {StoreFault::Locked, sql.file(), "opened for reading"};
}

/// The first statement of a write: it takes SQLite's lock and the revision, or tells why not.
Expected<void, StoreError> nextRevision(Sql& sql, const Id& runner, std::int64_t revision) {
    auto update = sql.prepare(R"(UPDATE "runner" SET "revision" = "revision" + 1 WHERE "id" = ? AND "revision" = ?)");
    if (!update) return unexpected(std::move(update.error()));
    if (auto done = update->execute(std::array<SqlValue, 2>{runner.text(), revision}); !done) return done;
    if (update->changed() == 1) return {};
    const auto row = runnerRow(sql, runner.text());
    if (!row) return unexpected(row.error());
    if (!*row) return unexpected(StoreError{StoreFault::NoSuchRunner, runner.text(), {}});
    return unexpected(StoreError{StoreFault::RevisionMoved, runner.text(), {}});
}

Expected<void, StoreError> applyAll(RowChanges& changes, const Edits& edits) {
    for (const Edit& edit : edits.list) {
        auto done = std::visit([&](const auto& one) { return changes.apply(one); }, edit.any());
        if (!done) return done;
    }
    return {};
}

/// The edits, and the runner's seal with the next revision.
Expected<void, StoreError> changeRows(Sql& sql, const Id& runner, std::int64_t revision, const Edits& edits) {
    if (auto moved = nextRevision(sql, runner, revision); !moved) return moved;
    const auto row = runnerRow(sql, runner.text());
    if (!row) return unexpected(row.error());
    const std::string unknown = textOf((**row)[1]);
    Digest seal = Digest::fromHex(textOf((**row)[2]));
    seal ^= runnerDigest(runner.text(), revision, unknown);
    seal ^= runnerDigest(runner.text(), revision + 1, unknown);
    RowChanges changes(sql, runner, seal);
    if (auto done = applyAll(changes, edits); !done) return done;
    return keepSeal(sql, runner, changes.seal());
}

Expected<void, StoreError> addRows(Sql& sql, const Id& runner, const Diary& diary) {
    auto inserted = sql.run(R"(INSERT INTO "runner" ("id", "revision", "unknown", "seal") VALUES (?, 1, ?, ''))",
                            std::array<SqlValue, 2>{runner.text(), diary.unknown.json});
    if (!inserted) return inserted;
    RowChanges changes(sql, runner, runnerDigest(runner.text(), 1, diary.unknown.json));
    if (auto done = insertDiary(changes, diary); !done) return done;
    return keepSeal(sql, runner, changes.seal());
}

Expected<void, StoreError> removeRows(Sql& sql, const Id& runner) {
    auto erase = sql.prepare(R"(DELETE FROM "runner" WHERE "id" = ?)");
    if (!erase) return unexpected(std::move(erase.error()));
    if (auto done = erase->execute(std::array<SqlValue, 1>{runner.text()}); !done) return done;
    if (erase->changed() == 1) return {};
    return unexpected(StoreError{StoreFault::NoSuchRunner, runner.text(), {}});
}

/// One change: all of `make` or nothing, counted, and told to the mark once it is on the disk.
template <class Make>
Expected<void, StoreError> inOneTransaction(Sql& sql, const StoreLock& lock, const Id& runner, RunnerChange change,
                                            Make make) {
    auto transaction = SqlTransaction::begin(sql, SqlTransaction::Kind::Writing);
    if (!transaction) return unexpected(std::move(transaction.error()));
    if (Expected<void, StoreError> done = make(); !done) return done;
    const auto changes = countChange(sql, runner.text(), change);
    if (!changes) return unexpected(changes.error());
    if (auto done = transaction->commit(); !done) return done;
    lock.tell(*changes);
    return {};
}

// Saving what is left.

/// What was found of one runner.
struct Found {
    Diary diary;
    bool any = false;
    /// Of what its rows say of themselves, whether they are sound or not.
    Digest told;
};

/// What else the runner's row says has no digest of its own: the seal over all that the rows tell answers for it.
void saveUnknown(Sql& sql, const std::string& runner, Found& found, Saved& saved) {
    const auto row = runnerRow(sql, runner);
    if (!row || !*row) return;
    const std::string unknown = textOf((**row)[1]);
    if (unknown.empty()) return;
    Digest rest = Digest::fromHex(textOf((**row)[2]));
    rest ^= runnerDigest(runner, numberOf((**row)[0]), unknown);
    rest ^= found.told;
    if (rest == Digest())
        found.diary.unknown.json = unknown;
    else
        ++saved.broken;
}

/// Keeps the entry of a row if it is sound.
template <class Entry>
class Salvage {
public:
    Salvage(Sql& sql, Saved& saved, std::map<std::string, Found>& found)
        : m_sql(sql), m_saved(saved), m_found(found), m_select(withRowid(sql)) {}

    /// Forwards up to a broken page, backwards down to one, then row by row between them.
    template <class Keep>
    void all(Keep keep) {
        std::int64_t last = 0;
        if (sweep("ORDER BY rowid", last, keep)) return;
        std::int64_t first = last;
        if (!sweep("ORDER BY rowid DESC", first, keep)) probe(last, first, keep);
    }

private:
    template <class Keep>
    bool sweep(std::string_view order, std::int64_t& reached, Keep keep) {
        const std::string statement = m_select + ' ' + std::string(order);
        return forEachRow(m_sql, statement, {},
                          [&](SqlRow row) {
                              reached = numberOf(row.back());
                              take(std::move(row), keep);
                              return Expected<void, StoreError>();
                          })
            .has_value();
    }

    template <class Keep>
    void probe(std::int64_t from, std::int64_t to, Keep keep) {
        // A rowid is given by counting: more than this between two pages is a damaged number.
        constexpr std::int64_t most = 200'000;
        if (to - from > most) to = from + most;
        for (std::int64_t rowid = from + 1; rowid < to; ++rowid) {
            const auto rows = m_sql.all(m_select + " WHERE rowid = ?", std::array<SqlValue, 1>{rowid});
            if (rows)
                for (const SqlRow& row : *rows) take(row, keep);
        }
    }

    /// The database may be of an earlier version: a column that its table lacks is empty in all rows.
    static std::string withRowid(Sql& sql) {
        const std::string table(tableOf<Entry>);
        std::set<std::string> there;
        if (const auto rows = sql.all("SELECT \"name\" FROM pragma_table_info(" + sqlLiteral(table) + ')'))
            for (const SqlRow& row : *rows) there.insert(textOf(row.front()));
        std::string statement = "SELECT ";
        for (const std::string& column : columnsOf<Entry>())
            statement += there.contains(column) ? '"' + column + "\", " : "NULL, ";
        return statement + "\"digest\", \"runner_id\", rowid FROM \"" + table + '"';
    }

    template <class Keep>
    void take(SqlRow row, Keep keep) {
        row.pop_back();
        const std::string id = textOf(row.front());
        const std::string runner = textOf(row.back());
        if (!m_seen.insert({runner, id}).second) return;
        std::optional<Entry> entry = Id::from(runner) ? soundEntry<Entry>(row) : std::nullopt;
        ++(entry ? m_saved.rows : m_saved.broken);
        m_found[runner].told ^= Digest::fromHex(textOf(row[row.size() - 2]));
        if (!entry) return;
        keep(m_found[runner].diary, *std::move(entry));
        m_found[runner].any = true;
    }

    Sql& m_sql;
    Saved& m_saved;
    std::map<std::string, Found>& m_found;
    std::string m_select;
    std::set<std::pair<std::string, std::string>> m_seen;
};

}  // namespace

Expected<std::vector<StoredRunner>, StoreError> SqliteStore::runners() {
    auto transaction = SqlTransaction::begin(m_sql, SqlTransaction::Kind::Reading);
    if (!transaction) return unexpected(std::move(transaction.error()));
    if (auto state = checkStore(m_sql); !state) return unexpected(std::move(state.error()));
    return storedRunners(m_sql);
}

Expected<LoadedDiary, StoreError> SqliteStore::load(const Id& runner) {
    // One transaction, so that all tables are of one moment.
    auto transaction = SqlTransaction::begin(m_sql, SqlTransaction::Kind::Reading);
    if (!transaction) return unexpected(std::move(transaction.error()));
    if (auto state = checkStore(m_sql); !state) return unexpected(std::move(state.error()));
    return loadDiary(m_sql, runner.text());
}

Expected<StoredRunner, StoreError> SqliteStore::add(const Id& runner, const Diary& diary) {
    if (!m_lock) return unexpected(noLock(m_sql));
    return inOneTransaction(m_sql, *m_lock, runner, RunnerChange::AddedOrRemoved,
                            [&] { return addRows(m_sql, runner, diary); })
        .map([&] { return StoredRunner{runner, diary.runner.name, 1}; });
}

Expected<std::int64_t, StoreError> SqliteStore::write(const Id& runner, std::int64_t revision, const Edits& edits) {
    if (!m_lock) return unexpected(noLock(m_sql));
    return inOneTransaction(m_sql, *m_lock, runner, RunnerChange::None,
                            [&] { return changeRows(m_sql, runner, revision, edits); })
        .map([&] { return revision + 1; });
}

Expected<void, StoreError> SqliteStore::remove(const Id& runner) {
    if (!m_lock) return unexpected(noLock(m_sql));
    return inOneTransaction(m_sql, *m_lock, runner, RunnerChange::AddedOrRemoved,
                            [&] { return removeRows(m_sql, runner); });
}

std::vector<StoreNotice> SqliteStore::beginDay(Date today) {
    // Who reads only leaves backups to the one who writes.
    return m_lock ? makeDayBackup(m_sql.file(), today) : std::vector<StoreNotice>();
}

Saved saveRows(Sql& sql) {
    Saved saved;
    std::map<std::string, Found> all;
    Salvage<Runner>(sql, saved, all).all([](Diary& diary, Runner page) { diary.runner = std::move(page); });
    forEachList(Diary{}, [&](const auto& list) {
        using List = std::remove_cvref_t<decltype(list)>;
        using Entry = typename List::value_type;
        Salvage<Entry>(sql, saved, all).all([](Diary& diary, Entry entry) {
            forEachList(diary, [&](auto& home) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(home)>, List>)
                    home.push_back(std::move(entry));
            });
        });
    });
    for (auto& [runner, found] : all) {
        if (!found.any) continue;
        Diary& diary = found.diary;
        saveUnknown(sql, runner, found, saved);
        sortEntries(diary);
        // A page that is lost is begun anew under the runner's own id.
        if (diary.runner.id == Id()) diary.runner.id = Id::from(runner).value();
        saved.diaries.push_back({Id::from(runner).value(), std::move(diary)});
    }
    return saved;
}

}  // namespace restride
