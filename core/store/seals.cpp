// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seals.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace restride {

namespace {

Digest stateDigest(const StoreState& state) {
    return digestOf({"store", std::to_string(state.changes), state.shape});
}

Digest presenceOf(std::string_view runner) {
    return digestOf({"runner is kept", runner});
}

Expected<std::string, StoreError> shapeOf(Sql& sql) {
    const auto rows = sql.all(R"(SELECT "type", "name", "tbl_name", "sql" FROM sqlite_schema ORDER BY "type", "name")");
    if (!rows) return unexpected(rows.error());
    Digest shape;
    for (const SqlRow& row : *rows) shape ^= digestOf({textOf(row[0]), textOf(row[1]), textOf(row[2]), textOf(row[3])});
    return shape.hex();
}

Expected<void, StoreError> keepState(Sql& sql, const StoreState& state) {
    return sql.run(R"(UPDATE "store" SET "changes" = ?, "shape" = ?, "seal" = ? WHERE "id" = 1)",
                   std::array<SqlValue, 3>{state.changes, state.shape, state.seal.hex()});
}

Expected<std::vector<std::string>, StoreError> namesBy(Sql& sql, std::string_view statement) {
    const auto rows = sql.all(statement);
    if (!rows) return unexpected(rows.error());
    std::vector<std::string> names;
    std::ranges::transform(*rows, std::back_inserter(names), [](const SqlRow& row) { return textOf(row.front()); });
    return names;
}

using Seals = std::map<std::string, Digest, std::less<>>;

/// How many columns `selectAll` puts before those that a row's digest is of: the runner and the digest itself.
constexpr std::size_t beforeDigested = 2;

/// The columns of a table that the digests of its rows are of, whatever its version.
Expected<std::vector<std::string>, StoreError> digestedColumns(Sql& sql, const std::string& table) {
    auto columns = namesBy(sql, "SELECT \"name\" FROM pragma_table_info(" + sqlLiteral(table) + ") ORDER BY \"cid\"");
    if (columns)
        std::erase_if(*columns, [](const std::string& name) { return name == "runner_id" || name == "digest"; });
    return columns;
}

std::string selectAll(const std::string& table, const std::vector<std::string>& columns) {
    std::string statement = "SELECT \"runner_id\", \"digest\"";
    for (const std::string& column : columns) statement += ", \"" + column + '"';
    return statement + " FROM \"" + table + '"';
}

/// Takes the digests of a table's rows out of the seals of their runners, and names those with one that does not hold.
Expected<void, StoreError> checkTable(Sql& sql, const std::string& table, Seals& seals,
                                      std::set<std::string>& damagedOnes) {
    const auto columns = digestedColumns(sql, table);
    if (!columns) return unexpected(columns.error());
    const RowDigester digester(table, *columns);
    auto rows = sql.prepare(selectAll(table, *columns));
    if (!rows) return unexpected(std::move(rows.error()));
    if (auto done = rows->execute(); !done) return done;
    while (true) {
        auto more = rows->next();
        if (!more) return unexpected(std::move(more.error()));
        if (!*more) return {};
        const SqlRow row = rows->row();
        const std::string runner = textOf(row[0]);
        const Digest digest = digester(runner, std::span(row).subspan(beforeDigested));
        const auto seal = seals.find(runner);
        if (digest.hex() != textOf(row[1]) || seal == seals.end()) damagedOnes.insert(runner);
        if (seal != seals.end()) seal->second ^= digest;
    }
}

Expected<Seals, StoreError> runnerSeals(Sql& sql) {
    const auto rows = sql.all(R"(SELECT "id", "revision", "unknown", "seal" FROM "runner")");
    if (!rows) return unexpected(rows.error());
    Seals seals;
    for (const SqlRow& row : *rows) {
        Digest seal = Digest::fromHex(textOf(row[3]));
        seal ^= runnerDigest(textOf(row[0]), numberOf(row[1]), textOf(row[2]));
        seals.emplace(textOf(row[0]), seal);
    }
    return seals;
}

/// What a step of the schema changes of one table, row by row.
class TextChange {
public:
    TextChange(Sql& sql, const std::string& table, const std::string& column, const std::vector<std::string>& columns)
        : m_sql(sql),
          m_update("UPDATE \"" + table + "\" SET \"" + column +
                   "\" = ?, \"digest\" = ? WHERE \"runner_id\" = ? AND \"id\" = ?"),
          m_digester(table, columns),
          m_column(placeOf(column, columns)),
          m_id(placeOf("id", columns)) {}

    /// `row` as `selectAll` gives it.
    template <class Change>
    Expected<void, StoreError> apply(SqlRow row, const Change& change) {
        const auto* before = std::get_if<std::string>(&row[m_column]);
        auto after = before != nullptr && isSound(row) ? change(*before) : std::nullopt;
        if (!after || *after == *before) return {};
        Digest& seal = m_seals[textOf(row[0])];
        seal ^= digestOfRow(row);
        row[m_column] = *std::move(after);
        seal ^= digestOfRow(row);
        return m_sql.run(m_update, std::array<SqlValue, 4>{row[m_column], digestOfRow(row).hex(), row[0], row[m_id]});
    }

    /// Puts the digests of the changed rows into the seals of their runners, in the place of those before.
    Expected<void, StoreError> keepSeals() {
        for (const auto& [runner, change] : m_seals) {
            const auto seal =
                m_sql.one(R"(SELECT "seal" FROM "runner" WHERE "id" = ?)", std::array<SqlValue, 1>{runner});
            if (!seal) return unexpected(seal.error());
            Digest next = Digest::fromHex(textOf(*seal));
            next ^= change;
            if (auto done = m_sql.run(R"(UPDATE "runner" SET "seal" = ? WHERE "id" = ?)",
                                      std::array<SqlValue, 2>{next.hex(), runner});
                !done)
                return done;
        }
        return {};
    }

private:
    static std::size_t placeOf(std::string_view column, const std::vector<std::string>& columns) {
        return beforeDigested + static_cast<std::size_t>(std::ranges::find(columns, column) - columns.begin());
    }
    [[nodiscard]] Digest digestOfRow(const SqlRow& row) const {
        return m_digester(textOf(row[0]), std::span(row).subspan(beforeDigested));
    }
    [[nodiscard]] bool isSound(const SqlRow& row) const { return digestOfRow(row).hex() == textOf(row[1]); }

    Sql& m_sql;
    std::string m_update;
    RowDigester m_digester;
    std::size_t m_column;
    std::size_t m_id;
    /// Of each runner: what its seal changes by.
    Seals m_seals;
};

Expected<void, StoreError> checkBy(Sql& sql, std::string_view pragma) {
    const auto answer = sql.all(pragma);
    // A database that cannot even be checked is as bad as one that fails.
    if (!answer) return unexpected(answer.error());
    if (answer->size() == 1 && textOf(answer->front().front()) == "ok") return {};
    return unexpected(damaged(sql, answer->empty() ? "no answer" : textOf(answer->front().front())));
}

}  // namespace

StoreError damaged(const Sql& sql, std::string detail) {
    return {StoreFault::Damaged, sql.file(), std::move(detail)};
}

Digest runnerDigest(std::string_view runner, std::int64_t revision, std::string_view unknown) {
    return digestOf({"runner", runner, std::to_string(revision), unknown});
}

Expected<StoreState, StoreError> storeState(Sql& sql) {
    const auto rows = sql.all(R"(SELECT "changes", "shape", "seal" FROM "store" WHERE "id" = 1)");
    if (!rows) return unexpected(rows.error());
    if (rows->size() != 1) return unexpected(damaged(sql, "the row of the store is not there"));
    const SqlRow& row = rows->front();
    return StoreState{numberOf(row[0]), textOf(row[1]), Digest::fromHex(textOf(row[2]))};
}

Expected<std::int64_t, StoreError> countChange(Sql& sql, std::string_view runner, RunnerChange change) {
    auto state = storeState(sql);
    if (!state) return unexpected(std::move(state.error()));
    state->seal ^= stateDigest(*state);
    ++state->changes;
    state->seal ^= stateDigest(*state);
    if (change == RunnerChange::AddedOrRemoved) state->seal ^= presenceOf(runner);
    return keepState(sql, *state).map([&] { return state->changes; });
}

Expected<void, StoreError> changeTexts(Sql& sql, const std::string& table, const std::string& column,
                                       const std::function<std::optional<std::string>(const std::string&)>& change) {
    const auto columns = digestedColumns(sql, table);
    if (!columns) return unexpected(columns.error());
    // All of them first: a table is not changed under a statement that reads it.
    auto rows = sql.all(selectAll(table, *columns) + " WHERE \"" + column + "\" IS NOT NULL");
    if (!rows) return unexpected(std::move(rows.error()));
    TextChange changed(sql, table, column, *columns);
    for (SqlRow& row : *rows)
        if (auto done = changed.apply(std::move(row), change); !done) return done;
    return changed.keepSeals();
}

Expected<void, StoreError> sealShape(Sql& sql) {
    auto state = storeState(sql);
    if (!state) return unexpected(std::move(state.error()));
    // The first seal of a new store.
    const bool first = state->shape.empty();
    if (!first) state->seal ^= stateDigest(*state);
    auto shape = shapeOf(sql);
    if (!shape) return unexpected(std::move(shape.error()));
    state->shape = *std::move(shape);
    state->seal ^= stateDigest(*state);
    return keepState(sql, *state);
}

Expected<StoreState, StoreError> checkStore(Sql& sql) {
    auto state = storeState(sql);
    if (!state) return state;
    const auto shape = shapeOf(sql);
    if (!shape) return unexpected(shape.error());
    if (*shape != state->shape) return unexpected(damaged(sql, "the tables are not as they were made"));
    const auto runners = namesBy(sql, R"(SELECT "id" FROM "runner")");
    if (!runners) return unexpected(runners.error());
    Digest rest = state->seal;
    rest ^= stateDigest(*state);
    for (const std::string& runner : *runners) rest ^= presenceOf(runner);
    if (rest != Digest()) return unexpected(damaged(sql, "the seal of the store"));
    return state;
}

Expected<std::vector<std::string>, StoreError> damagedRunners(Sql& sql) {
    if (auto state = checkStore(sql); !state) return unexpected(std::move(state.error()));
    auto seals = runnerSeals(sql);
    if (!seals) return unexpected(std::move(seals.error()));
    const auto tables = namesBy(
        sql, R"(SELECT "name" FROM sqlite_schema WHERE "type" = 'table' AND "name" NOT IN ('store', 'runner'))");
    if (!tables) return unexpected(tables.error());
    std::set<std::string> damagedOnes;
    for (const std::string& table : *tables)
        if (auto done = checkTable(sql, table, *seals, damagedOnes); !done) return unexpected(std::move(done.error()));
    for (const auto& [runner, rest] : *seals)
        if (rest != Digest()) damagedOnes.insert(runner);
    const bool strays = std::erase_if(damagedOnes, [&](const auto& runner) { return !seals->contains(runner); }) > 0;
    if (strays && damagedOnes.empty()) return unexpected(damaged(sql, "a row of nobody"));
    return std::vector<std::string>(damagedOnes.begin(), damagedOnes.end());
}

Expected<void, StoreError> checkSeals(Sql& sql) {
    const auto runners = damagedRunners(sql);
    if (!runners) return unexpected(runners.error());
    if (!runners->empty()) return unexpected(damaged(sql, "the diary of " + runners->front()));
    return {};
}

Expected<void, StoreError> quickCheck(Sql& sql) {
    return checkBy(sql, "PRAGMA quick_check(1)");
}

Expected<void, StoreError> integrityCheck(Sql& sql) {
    return checkBy(sql, "PRAGMA integrity_check(1)");
}

}  // namespace restride
