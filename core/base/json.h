// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace restride {

enum class JsonType : std::uint8_t { Null, Boolean, Integer, Decimal, String, Array, Object };

/// A number with a fraction, by its digits: `7.50` stays `7.50`, and no exponent is left in it.
struct JsonDecimal {
    std::string text;
    [[nodiscard]] double value() const;
    /// Digits after the point, trailing zeros left out.
    [[nodiscard]] int places() const;
    friend bool operator==(const JsonDecimal&, const JsonDecimal&) = default;
};

/// A JSON value; an object's members keep their order.
class Json {
public:
    struct Member;
    using Array = std::vector<Json>;
    using Object = std::vector<Member>;

    /// Null.
    Json() = default;
    explicit Json(bool value);
    explicit Json(std::int64_t value);
    explicit Json(JsonDecimal value);
    explicit Json(std::string value);
    explicit Json(Array value);
    explicit Json(Object value);
    // Else a literal would become a bool.
    explicit Json(const char*) = delete;

    [[nodiscard]] JsonType type() const { return static_cast<JsonType>(m_value.index()); }
    [[nodiscard]] bool isNull() const { return type() == JsonType::Null; }

    // The value if it is of this type, else null.
    [[nodiscard]] const bool* asBoolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const std::int64_t* asInteger() const { return std::get_if<std::int64_t>(&m_value); }
    [[nodiscard]] const JsonDecimal* asDecimal() const { return std::get_if<JsonDecimal>(&m_value); }
    [[nodiscard]] const std::string* asString() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const Array* asArray() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] Array* asArray() { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object* asObject() const { return std::get_if<Object>(&m_value); }
    [[nodiscard]] Object* asObject() { return std::get_if<Object>(&m_value); }

    /// The member of an object, or null: also for what is no object.
    [[nodiscard]] const Json* find(std::string_view key) const;
    /// A number in units of 10^-places, if it is one that these hold exactly: 7.5 with two places is 750.
    [[nodiscard]] std::optional<std::int64_t> exactly(int places) const;

    friend bool operator==(const Json&, const Json&);

private:
    // In the order of `JsonType`.
    std::variant<std::monostate, bool, std::int64_t, JsonDecimal, std::string, Array, Object> m_value;
};

struct Json::Member {
    std::string key;
    Json value;
    friend bool operator==(const Member&, const Member&) = default;
};

// Here, where `Member` is complete.
inline Json::Json(bool value) : m_value(value) {}
inline Json::Json(std::int64_t value) : m_value(value) {}
inline Json::Json(JsonDecimal value) : m_value(std::move(value)) {}
inline Json::Json(std::string value) : m_value(std::move(value)) {}
inline Json::Json(Array value) : m_value(std::move(value)) {}
inline Json::Json(Object value) : m_value(std::move(value)) {}

inline bool operator==(const Json& a, const Json& b) {
    return a.m_value == b.m_value;
}

enum class JsonFault : std::uint8_t {
    /// Not JSON at this line and column.
    Syntax,
    /// The text ends before its value does.
    Cut,
    /// Not UTF-8 at this line and column.
    Encoding,
    /// A number that no double or 64-bit integer holds, at this pointer.
    NumberTooBig,
    /// A key told twice in one object, at this pointer.
    RepeatedKey,
    /// More than `jsonDepth` levels, at this pointer.
    TooDeep
};

struct JsonError {
    JsonFault fault = JsonFault::Syntax;
    /// Where the text is JSON so far.
    std::string pointer;
    /// From 1; 0 where the pointer tells the place. Columns are characters.
    std::size_t line = 0;
    std::size_t column = 0;
    friend bool operator==(const JsonError&, const JsonError&) = default;
};

/// Arrays and objects within one another.
inline constexpr std::size_t jsonDepth = 64;

/// Reads UTF-8, with or without a byte order mark.
[[nodiscard]] Expected<Json, JsonError> parseJson(std::string_view bytes);

/// Appends `/key` to a JSON pointer, escaped as RFC 6901 asks.
void appendToPointer(std::string& pointer, std::string_view key);

/// Everything on one line, or one member a line, indented by two spaces.
enum class JsonForm : std::uint8_t { Compact, Pretty };

/// Writes JSON piece by piece: the same calls give the same bytes everywhere, and no number has an exponent.
class JsonWriter {
public:
    explicit JsonWriter(JsonForm form) : m_form(form) {}

    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(std::string_view name);
    void null() { plain("null"); }
    void boolean(bool value) { plain(value ? "true" : "false"); }
    void integer(std::int64_t value);
    /// So many units of 10^-places, trailing zeros dropped: 750 with three places is 0.75.
    void decimal(std::int64_t units, int places);
    /// Bytes that are no UTF-8 become U+FFFD.
    void string(std::string_view text);
    void value(const Json& json);
    /// A value that is JSON already, as it stands.
    void raw(std::string_view json) { plain(json); }

    [[nodiscard]] const std::string& text() const { return m_text; }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void separate();
    void newLine();
    void open(char bracket);
    void close(char bracket);
    void plain(std::string_view token);

    JsonForm m_form;
    std::string m_text;
    std::size_t m_depth = 0;
    bool m_empty = true;
    bool m_afterKey = false;
};

[[nodiscard]] std::string writeJson(const Json& json, JsonForm form = JsonForm::Compact);

}  // namespace restride
