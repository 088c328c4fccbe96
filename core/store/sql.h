// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/diary/diary_store.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// The only door to SQL: what is behind it is known to one source file.

namespace restride {

/// Nothing, a whole number, or UTF-8 text: all that the schema holds.
using SqlValue = std::variant<std::monostate, std::int64_t, std::string>;
using SqlRow = std::vector<SqlValue>;

[[nodiscard]] bool isUtf8(std::string_view text);

/// A number that should be there, else 0.
[[nodiscard]] std::int64_t numberOf(const SqlValue& value);
/// A text that should be there, else nothing.
[[nodiscard]] std::string textOf(const SqlValue& value);

enum class SqlMode : std::uint8_t {
    Write,
    Read,
    /// Nobody can change the file, nor its folder: no lock and no side file is asked for.
    Immutable
};

class SqlStatement {
public:
    /// Runs it with these values for its `?`.
    [[nodiscard]] Expected<void, StoreError> execute(std::span<const SqlValue> values = {});
    /// Goes to the next row; false after the last.
    [[nodiscard]] Expected<bool, StoreError> next();
    [[nodiscard]] SqlRow row() const;
    /// Rows that the last execution changed.
    [[nodiscard]] std::int64_t changed() const;
    /// Ends the reading; else a commit would find it open.
    void finish();

private:
    friend class Sql;
    struct Query;
    explicit SqlStatement(std::shared_ptr<Query> query) : m_query(std::move(query)) {}
    std::shared_ptr<Query> m_query;
};

/// One connection, for the thread that opened it.
class Sql {
public:
    /// Opens a file that is there.
    [[nodiscard]] static Expected<Sql, StoreError> open(const std::string& file, SqlMode mode);

    [[nodiscard]] const std::string& file() const;
    [[nodiscard]] Expected<SqlStatement, StoreError> prepare(std::string_view statement);
    /// One statement whose rows nobody wants.
    [[nodiscard]] Expected<void, StoreError> run(std::string_view statement, std::span<const SqlValue> values = {});
    /// All rows of one statement.
    [[nodiscard]] Expected<std::vector<SqlRow>, StoreError> all(std::string_view statement,
                                                                std::span<const SqlValue> values = {});
    /// The first column of the first row, or nothing.
    [[nodiscard]] Expected<SqlValue, StoreError> one(std::string_view statement, std::span<const SqlValue> values = {});

private:
    struct Link;
    friend class SqlStatement;
    explicit Sql(std::shared_ptr<Link> link) : m_link(std::move(link)) {}
    std::shared_ptr<Link> m_link;
};

/// A text as a literal of a statement that takes no values.
[[nodiscard]] std::string sqlLiteral(std::string_view text);

/// What is open is rolled back at the end unless it was committed.
class SqlTransaction {
public:
    enum class Kind : std::uint8_t { Reading, Writing };
    [[nodiscard]] static Expected<SqlTransaction, StoreError> begin(Sql& sql, Kind kind);
    SqlTransaction(SqlTransaction&& other) noexcept : m_sql(std::exchange(other.m_sql, nullptr)) {}
    SqlTransaction& operator=(SqlTransaction&&) = delete;
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;
    ~SqlTransaction();
    [[nodiscard]] Expected<void, StoreError> commit();

private:
    explicit SqlTransaction(Sql& sql) : m_sql(&sql) {}
    Sql* m_sql;
};

}  // namespace restride
