// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/digit.h"
#include "core/base/number_from.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace restride {

namespace {

// No run of digits in a document is longer, once its exponent is written out.
constexpr std::size_t longestNumber = 400;

/// The digits of a number as the lexer read it: its decimal point is that of the locale.
std::string withPoint(const std::string& text) {
    std::string number = text;
    for (char& c : number)
        if (!isDigit(c) && c != '-' && c != '+' && c != 'e' && c != 'E') c = '.';
    return number;
}

/// The same number without an exponent, or nothing when that is too long.
std::optional<std::string> withoutExponent(const std::string& number) {
    const std::size_t e = number.find_first_of("eE");
    if (e == std::string::npos) return number.size() <= longestNumber ? std::optional(number) : std::nullopt;

    const std::size_t start = number[e + 1] == '+' ? e + 2 : e + 1;
    int exponent = 0;
    const auto parsed = std::from_chars(number.data() + start, number.data() + number.size(), exponent);
    const int most = static_cast<int>(longestNumber);
    if (parsed.ec != std::errc{} || exponent > most || exponent < -most || e > longestNumber) return std::nullopt;

    const bool negative = number.front() == '-';
    std::string digits;
    int pointAt = -1;
    for (const char c : std::string_view(number).substr(negative ? 1 : 0, e - (negative ? 1 : 0))) {
        if (c == '.')
            pointAt = static_cast<int>(digits.size());
        else
            digits += c;
    }
    int point = (pointAt < 0 ? static_cast<int>(digits.size()) : pointAt) + exponent;
    if (point < 1) {
        digits.insert(0, static_cast<std::size_t>(1 - point), '0');
        point = 1;
    }
    const auto whole = static_cast<std::size_t>(point);
    if (digits.size() <= whole) digits.append(whole - digits.size() + 1, '0');
    // Keeps one zero before the point.
    const std::size_t leading = std::min(digits.find_first_not_of('0'), whole - 1);
    std::string text = (negative ? "-" : "") + digits.substr(leading, whole - leading) + '.' + digits.substr(whole);
    return text.size() <= longestNumber ? std::optional(std::move(text)) : std::nullopt;
}

/// The bytes of the UTF-8 character that begins here, or 0.
std::size_t characterAt(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xBF) {
        return byte(i) >= low && byte(i) <= high;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

/// The first byte that is no UTF-8.
std::optional<std::size_t> firstNotUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = characterAt(text, i);
        if (length == 0) return i;
        i += length;
    }
    return std::nullopt;
}

JsonError errorAt(JsonFault fault, std::string_view bytes, std::size_t offset) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    JsonError error{fault, {}, 1, 1};
    for (const char c : before) {
        if (c == '\n') {
            ++error.line;
            error.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++error.column;
        }
    }
    return error;
}

std::optional<std::string_view> repeatedKey(const Json::Object& object) {
    constexpr std::size_t few = 24;
    if (object.size() <= few) {
        for (std::size_t i = 1; i < object.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (object[i].key == object[j].key) return object[i].key;
        return std::nullopt;
    }
    std::vector<std::string_view> keys;
    keys.reserve(object.size());
    for (const Json::Member& member : object) keys.push_back(member.key);
    std::ranges::sort(keys);
    const auto twice = std::ranges::adjacent_find(keys);
    return twice == keys.end() ? std::nullopt : std::optional(*twice);
}

/// Builds the value from the parser's calls; a call that gives false ends the reading.
class Builder {
public:
    explicit Builder(std::string_view bytes) : m_bytes(bytes) {}

    // The names of nlohmann's SAX interface.
    // NOLINTBEGIN(readability-identifier-naming)
    bool null() {
        next();
        return true;
    }
    bool boolean(bool value) { return place(value); }
    bool number_integer(std::int64_t value) { return place(value); }
    bool number_unsigned(std::uint64_t value) {
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) return tooBig();
        return place(static_cast<std::int64_t>(value));
    }
    bool number_float(double, const std::string& text) {
        const bool whole = std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '-'; });
        if (whole) return tooBig();
        std::optional<std::string> number = withoutExponent(withPoint(text));
        if (!number) return tooBig();
        return place(JsonDecimal{std::move(*number)});
    }
    bool string(std::string& text) { return place(std::string(text)); }
    bool binary(std::vector<std::uint8_t>&) { return false; }
    bool start_object(std::size_t) {
        Json::Object object;
        object.reserve(8);
        return enter(std::move(object));
    }
    bool key(std::string& name) {
        m_open.back().object->emplace_back(name);
        return true;
    }
    bool end_object() {
        const std::optional<std::string_view> twice = repeatedKey(*m_open.back().object);
        if (twice) {
            const std::string name(*twice);
            m_open.back().object->back().key = name;
            return refuse(JsonFault::RepeatedKey);
        }
        m_open.pop_back();
        return true;
    }
    bool start_array(std::size_t) { return enter(Json::Array{}); }
    bool end_array() {
        m_open.pop_back();
        return true;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& exception) {
        // Positions count the characters read, the offending one included.
        const std::size_t offset = position == 0 ? 0 : position - 1;
        constexpr int outOfRange = 406;
        if (exception.id == outOfRange) return tooBig();
        if (const auto bad = firstNotUtf8(m_bytes))
            m_error = errorAt(JsonFault::Encoding, m_bytes, *bad);
        else
            m_error = errorAt(offset >= m_bytes.size() ? JsonFault::Cut : JsonFault::Syntax, m_bytes, offset);
        return false;
    }
    // NOLINTEND(readability-identifier-naming)

    Expected<Json, JsonError> result(bool whole) {
        if (whole && !m_error) return std::move(m_root);
        return unexpected(m_error.value_or(errorAt(JsonFault::Syntax, m_bytes, 0)));
    }

private:
    // One of both.
    struct Open {
        Json::Array* array = nullptr;
        Json::Object* object = nullptr;
    };

    /// A null where the next value goes.
    Json& next() {
        if (m_open.empty()) return m_root;
        const Open& open = m_open.back();
        return open.object != nullptr ? open.object->back().value : open.array->emplace_back();
    }
    template <class Value>
    bool place(Value&& value) {
        next() = Json(std::forward<Value>(value));
        return true;
    }
    template <class Container>
    bool enter(Container&& container) {
        Json& json = next();
        json = Json(std::forward<Container>(container));
        if (m_open.size() == jsonDepth) return refuse(JsonFault::TooDeep);
        m_open.push_back({json.asArray(), json.asObject()});
        return true;
    }
    bool tooBig() {
        // Gives the pointer its last step.
        next();
        return refuse(JsonFault::NumberTooBig);
    }
    bool refuse(JsonFault fault) {
        m_error = JsonError{fault, pointer(), 0, 0};
        return false;
    }
    /// Of the value read last.
    std::string pointer() const {
        std::string text;
        for (const Open& open : m_open) {
            if (open.object != nullptr)
                appendToPointer(text, open.object->empty() ? std::string_view() : open.object->back().key);
            else
                appendToPointer(text, std::to_string(open.array->empty() ? 0 : open.array->size() - 1));
        }
        return text;
    }

    std::string_view m_bytes;
    Json m_root;
    std::vector<Open> m_open;
    std::optional<JsonError> m_error;
};

}  // namespace

double JsonDecimal::value() const {
    double number = 0.0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

int JsonDecimal::places() const {
    const std::size_t point = text.find('.');
    if (point == std::string::npos) return 0;
    return static_cast<int>(text.find_last_not_of('0') - point);
}

const Json* Json::find(std::string_view key) const {
    const Object* object = asObject();
    if (object == nullptr) return nullptr;
    const auto place = std::ranges::find(*object, key, &Member::key);
    return place == object->end() ? nullptr : &place->value;
}

std::optional<std::int64_t> Json::exactly(int places) const {
    std::string digits;
    if (const std::int64_t* whole = asInteger()) {
        if (places == 0) return *whole;
        digits = std::to_string(*whole) + std::string(static_cast<std::size_t>(places), '0');
    } else if (const JsonDecimal* decimal = asDecimal()) {
        if (decimal->places() > places) return std::nullopt;
        const std::size_t point = std::min(decimal->text.find('.'), decimal->text.size());
        std::string fraction = decimal->text.substr(std::min(point + 1, decimal->text.size()));
        fraction.resize(static_cast<std::size_t>(places), '0');
        digits = decimal->text.substr(0, point) + fraction;
    } else {
        return std::nullopt;
    }
    return numberFrom<std::int64_t>(digits);
}

Expected<Json, JsonError> parseJson(std::string_view bytes) {
    // The lexer takes a zero byte for the end of the text.
    const std::size_t zero = bytes.find('\0');
    if (zero != std::string_view::npos) {
        const std::optional<std::size_t> bad = firstNotUtf8(bytes);
        if (bad && *bad < zero) return unexpected(errorAt(JsonFault::Encoding, bytes, *bad));
        return unexpected(errorAt(JsonFault::Syntax, bytes, zero));
    }
    Builder builder(bytes);
    try {
        return builder.result(nlohmann::json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder));
    } catch (const std::exception&) {
        return unexpected(errorAt(JsonFault::Syntax, bytes, 0));
    }
}

void appendToPointer(std::string& pointer, std::string_view key) {
    pointer += '/';
    for (const char c : key) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else
            pointer += c;
    }
}

void JsonWriter::newLine() {
    if (m_form == JsonForm::Compact) return;
    m_text += '\n';
    m_text.append(2 * m_depth, ' ');
}

/// What stands between this piece and the one before.
void JsonWriter::separate() {
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0) return;
    if (!m_empty) m_text += ',';
    m_empty = false;
    newLine();
}

void JsonWriter::open(char bracket) {
    separate();
    m_text += bracket;
    ++m_depth;
    m_empty = true;
}

void JsonWriter::close(char bracket) {
    --m_depth;
    if (!m_empty) newLine();
    m_text += bracket;
    m_empty = false;
}

void JsonWriter::plain(std::string_view token) {
    separate();
    m_text += token;
}

void JsonWriter::key(std::string_view name) {
    string(name);
    m_text += m_form == JsonForm::Compact ? ":" : ": ";
    m_afterKey = true;
}

void JsonWriter::integer(std::int64_t value) {
    std::array<char, 24> digits{};
    const char* end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    plain(std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data())));
}

void JsonWriter::decimal(std::int64_t units, int places) {
    const bool negative = units < 0;
    std::string digits = std::to_string(units).substr(negative ? 1 : 0);
    const auto fraction = static_cast<std::size_t>(places);
    if (digits.size() <= fraction) digits.insert(0, fraction + 1 - digits.size(), '0');
    digits.insert(digits.size() - fraction, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
    plain((negative ? "-" : "") + digits);
}

void JsonWriter::string(std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    separate();
    m_text += '"';
    std::size_t written = 0;
    std::size_t i = 0;
    // What needs no change is appended in one go.
    const auto instead = [&](std::string_view replacement) {
        m_text.append(text.substr(written, i - written));
        m_text += replacement;
        written = ++i;
    };
    while (i < text.size()) {
        const char c = text[i];
        const auto code = static_cast<unsigned char>(c);
        if (c == '"') {
            instead("\\\"");
        } else if (c == '\\') {
            instead("\\\\");
        } else if (c == '\n') {
            instead("\\n");
        } else if (c == '\t') {
            instead("\\t");
        } else if (c == '\r') {
            instead("\\r");
        } else if (code < 0x20) {
            const std::array<char, 6> escape{'\\', 'u', '0', '0', hex[code >> 4U], hex[code & 15U]};
            instead(std::string_view(escape.data(), escape.size()));
        } else if (const std::size_t length = characterAt(text, i); length == 0) {
            instead("\xEF\xBF\xBD");
        } else {
            i += length;
        }
    }
    m_text.append(text.substr(written));
    m_text += '"';
}

void JsonWriter::value(const Json& json) {
    if (const Json::Object* object = json.asObject()) {
        beginObject();
        for (const Json::Member& member : *object) {
            key(member.key);
            value(member.value);
        }
        endObject();
    } else if (const Json::Array* array = json.asArray()) {
        beginArray();
        for (const Json& item : *array) value(item);
        endArray();
    } else if (const std::string* text = json.asString()) {
        string(*text);
    } else if (const std::int64_t* whole = json.asInteger()) {
        integer(*whole);
    } else if (const JsonDecimal* decimalValue = json.asDecimal()) {
        plain(decimalValue->text);
    } else if (const bool* truth = json.asBoolean()) {
        boolean(*truth);
    } else {
        null();
    }
}

std::string writeJson(const Json& json, JsonForm form) {
    JsonWriter writer(form);
    writer.value(json);
    return writer.take();
}

}  // namespace restride
