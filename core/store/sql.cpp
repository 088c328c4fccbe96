// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <sys/resource.h>

#include <optional>
#include <utility>

namespace restride {

namespace {

// SQLite's result codes, as it numbers them for ever.
enum SqliteCode : std::uint8_t {
    Busy = 5,
    TableLocked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    DiskFull = 13,
    CannotOpen = 14,
    Constraint = 19,
    NoDatabase = 26
};

/// A program may be allowed files of some size only; SQLite then says no more than that it could not write.
bool sizeIsLimited() {
    rlimit limit{};
    return getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

StoreFault faultOf(const QSqlError& error) {
    // The low byte of an extended code is the plain one.
    switch (error.nativeErrorCode().toInt() & 0xff) {
        case Busy:
        case TableLocked:
            return StoreFault::Locked;
        case InputOutput:
            return sizeIsLimited() ? StoreFault::Full : StoreFault::NotAccessible;
        case DiskFull:
            return StoreFault::Full;
        case Constraint:
            return StoreFault::Refused;
        case NoDatabase:
            return StoreFault::NotADatabase;
        case ReadOnly:
        case CannotOpen:
            return StoreFault::NotAccessible;
        default:
            // A statement that does not fit the tables: these are not ours as we made them.
            return StoreFault::Damaged;
    }
}

StoreError sqlError(const std::string& file, const QSqlError& error) {
    return {faultOf(error), file, error.text().toStdString() + " (" + error.nativeErrorCode().toStdString() + ')'};
}

QString toText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Nothing if it is text that is not UTF-8.
std::optional<QVariant> toVariant(const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return QVariant(static_cast<qlonglong>(*number));
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return QVariant(QMetaType::fromType<QString>());
    if (!isUtf8(*text)) return std::nullopt;
    return QVariant(toText(*text));
}

SqlValue fromVariant(const QVariant& value) {
    if (value.isNull()) return {};
    if (value.typeId() == QMetaType::LongLong) return std::int64_t{value.toLongLong()};
    if (value.typeId() == QMetaType::QString) return value.toString().toStdString();
    // The schema has neither fractions nor blobs: such a value is nothing that was ever written.
    return "\xff" + value.toByteArray().toStdString();
}

QString optionsOf(SqlMode mode) {
    // Writers are kept apart by the lock beside the file, so nobody ever waits long.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=200");
    if (mode != SqlMode::Write) options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    if (mode == SqlMode::Immutable) options += QStringLiteral(";QSQLITE_OPEN_URI");
    return options;
}

QString nameFor(const std::string& file, SqlMode mode) {
    if (mode != SqlMode::Immutable) return toText(file);
    return QString::fromLatin1(QUrl::fromLocalFile(toText(file)).toEncoded()) + QStringLiteral("?immutable=1");
}

}  // namespace

bool isUtf8(std::string_view text) {
    const QByteArray back = toText(text).toUtf8();
    return std::string_view(back.constData(), static_cast<std::size_t>(back.size())) == text;
}

std::int64_t numberOf(const SqlValue& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr ? *number : 0;
}

std::string textOf(const SqlValue& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
}

std::string sqlLiteral(std::string_view text) {
    std::string literal = "'";
    for (const char c : text) {
        if (c == '\'') literal += '\'';
        literal += c;
    }
    return literal + "'";
}

// A `QSqlDatabase` is never kept: the connection is known by its name.
struct Sql::Link {
    QString name;
    std::string file;
    ~Link() { QSqlDatabase::removeDatabase(name); }
};

struct SqlStatement::Query {
    std::shared_ptr<Sql::Link> link;
    // After the link, so that it goes before it.
    QSqlQuery query;
};

Expected<Sql, StoreError> Sql::open(const std::string& file, SqlMode mode) {
    auto link = std::make_shared<Link>();
    link->file = file;
    link->name = QStringLiteral("restride-%1").arg(reinterpret_cast<quintptr>(link.get()), 0, 16);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), link->name);
    if (!database.isValid())
        return unexpected(StoreError{StoreFault::NotAccessible, file, "Qt has no driver for SQLite"});
    database.setConnectOptions(optionsOf(mode));
    database.setDatabaseName(nameFor(file, mode));
    if (!database.open()) return unexpected(sqlError(file, database.lastError()));
    return Sql(std::move(link));
}

const std::string& Sql::file() const {
    return m_link->file;
}

Expected<SqlStatement, StoreError> Sql::prepare(std::string_view statement) {
    auto query = std::make_shared<SqlStatement::Query>(
        SqlStatement::Query{m_link, QSqlQuery(QSqlDatabase::database(m_link->name, false))});
    query->query.setForwardOnly(true);
    if (!query->query.prepare(toText(statement))) return unexpected(sqlError(file(), query->query.lastError()));
    return SqlStatement(std::move(query));
}

Expected<void, StoreError> SqlStatement::execute(std::span<const SqlValue> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::optional<QVariant> value = toVariant(values[i]);
        if (!value) return unexpected(StoreError{StoreFault::Refused, m_query->link->file, "text that is not UTF-8"});
        m_query->query.bindValue(static_cast<int>(i), *value);
    }
    if (!m_query->query.exec()) return unexpected(sqlError(m_query->link->file, m_query->query.lastError()));
    return {};
}

Expected<bool, StoreError> SqlStatement::next() {
    if (m_query->query.next()) return true;
    const QSqlError error = m_query->query.lastError();
    if (error.type() != QSqlError::NoError) return unexpected(sqlError(m_query->link->file, error));
    return false;
}

SqlRow SqlStatement::row() const {
    const int columns = m_query->query.record().count();
    SqlRow row;
    row.reserve(static_cast<std::size_t>(columns));
    for (int i = 0; i < columns; ++i) row.push_back(fromVariant(m_query->query.value(i)));
    return row;
}

std::int64_t SqlStatement::changed() const {
    return m_query->query.numRowsAffected();
}

void SqlStatement::finish() {
    m_query->query.finish();
}

Expected<void, StoreError> Sql::run(std::string_view statement, std::span<const SqlValue> values) {
    auto prepared = prepare(statement);
    if (!prepared) return unexpected(std::move(prepared.error()));
    return prepared->execute(values);
}

Expected<std::vector<SqlRow>, StoreError> Sql::all(std::string_view statement, std::span<const SqlValue> values) {
    auto prepared = prepare(statement);
    if (!prepared) return unexpected(std::move(prepared.error()));
    if (auto done = prepared->execute(values); !done) return unexpected(std::move(done.error()));
    std::vector<SqlRow> rows;
    while (true) {
        auto more = prepared->next();
        if (!more) return unexpected(std::move(more.error()));
        if (!*more) return rows;
        rows.push_back(prepared->row());
    }
}

Expected<SqlValue, StoreError> Sql::one(std::string_view statement, std::span<const SqlValue> values) {
    auto rows = all(statement, values);
    if (!rows) return unexpected(std::move(rows.error()));
    if (rows->empty() || rows->front().empty()) return SqlValue();
    return std::move(rows->front().front());
}

Expected<SqlTransaction, StoreError> SqlTransaction::begin(Sql& sql, Kind kind) {
    // Immediate: a writer that finds another one learns it at once, and not in the middle.
    auto begun = sql.run(kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun) return unexpected(std::move(begun.error()));
    return SqlTransaction(sql);
}

SqlTransaction::~SqlTransaction() {
    // SQLite may have rolled back by itself; then this says so and changes nothing.
    if (m_sql != nullptr) static_cast<void>(m_sql->run("ROLLBACK"));
}

Expected<void, StoreError> SqlTransaction::commit() {
    auto done = m_sql->run("COMMIT");
    if (done) m_sql = nullptr;
    return done;
}

}  // namespace restride
