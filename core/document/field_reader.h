// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/edit.h"
#include "core/diary/unknown_fields.h"
#include "core/document/reading.h"
#include "core/document/value_form.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// What should stand where a value of this type is asked for.
template <class Value>
DocumentError expectation(const FieldSpec& spec) {
    DocumentError error;
    if constexpr (ByNumber<Value>) {
        const FieldSpec bounds = NumberForm<Value>::bounded(spec);
        error.expected = bounds.places == 0 ? ExpectedValue::WholeNumber : ExpectedValue::Number;
        error.lowest = bounds.lowest;
        error.highest = bounds.highest;
        error.places = bounds.places;
    } else if constexpr (ByText<Value>) {
        error.expected = TextForm<Value>::expected(spec);
        if constexpr (Worded<Value>) error.words.assign(Words<Value>::list.begin(), Words<Value>::list.end());
    } else if constexpr (std::same_as<Value, bool>) {
        error.expected = ExpectedValue::Truth;
    } else if constexpr (requires(Value list) { list.size(); }) {
        error.expected = ExpectedValue::Array;
    } else if constexpr (requires(Value optional) { optional.has_value(); }) {
        error = expectation<typename Value::value_type>(spec);
    } else {
        error.expected = ExpectedValue::Object;
    }
    return error;
}

template <ByNumber Value>
void readValue(Reading& reading, const Json& json, const Place& place, Value& value, const FieldSpec& spec) {
    const FieldSpec bounds = NumberForm<Value>::bounded(spec);
    const bool isNumber = json.type() == JsonType::Integer || (json.type() == JsonType::Decimal && bounds.places > 0);
    if (!isNumber) return reading.refuse(expectation<Value>(spec), DocumentFault::WrongType, place);
    const JsonDecimal* decimal = json.asDecimal();
    if (decimal != nullptr && decimal->places() > bounds.places)
        return reading.refuse(expectation<Value>(spec), DocumentFault::TooManyDecimals, place);
    const std::optional<std::int64_t> units = json.exactly(bounds.places);
    if (!units || *units < bounds.lowest || *units > bounds.highest)
        return reading.refuse(expectation<Value>(spec), DocumentFault::OutOfRange, place);
    value = NumberForm<Value>::from(*units);
}

template <ByText Value>
void readValue(Reading& reading, const Json& json, const Place& place, Value& value, const FieldSpec& spec) {
    const std::string* text = json.asString();
    if (text == nullptr) return reading.refuse(expectation<Value>(spec), DocumentFault::WrongType, place);
    auto read = TextForm<Value>::from(*text, spec);
    if (!read) {
        const auto fault = Worded<Value> ? DocumentFault::UnknownWord : DocumentFault::WrongType;
        return reading.refuse(expectation<Value>(spec), fault, place);
    }
    value = std::move(*read);
}

inline void readValue(Reading& reading, const Json& json, const Place& place, bool& value, const FieldSpec& spec) {
    const bool* truth = json.asBoolean();
    if (truth == nullptr) return reading.refuse(expectation<bool>(spec), DocumentFault::WrongType, place);
    value = *truth;
}

template <class Value>
void readValue(Reading& reading, const Json& json, const Place& place, std::optional<Value>& value,
               const FieldSpec& spec) {
    readValue(reading, json, place, value.emplace(), spec);
}

/// Reads each item of a list by `readItem(json, place)`.
template <class ReadItem>
void readItems(Reading& reading, const Json& json, const Place& place, ReadItem readItem) {
    const Json::Array* items = json.asArray();
    if (items == nullptr) {
        DocumentError error;
        error.expected = ExpectedValue::Array;
        return reading.refuse(std::move(error), DocumentFault::WrongType, place);
    }
    for (std::size_t i = 0; i < items->size() && !reading.refused(); ++i) readItem((*items)[i], Place(place, i));
}

template <Worded Enum>
void readValue(Reading& reading, const Json& json, const Place& place, EnumSet<Enum>& set, const FieldSpec& spec) {
    set = {};
    readItems(reading, json, place, [&](const Json& item, const Place& itemPlace) {
        Enum value{};
        readValue(reading, item, itemPlace, value, spec);
        set.insert(value);
    });
}

/// The field by which an entry is known to be the same as another one; empty if by all of them.
template <class Entry>
constexpr std::string_view nameOfKey() {
    if constexpr (requires(Entry e) { e.id; }) return "id";
    if constexpr (std::same_as<Entry, CheckIn> || std::same_as<Entry, PhaseEntry> || std::same_as<Entry, ShownWeek>)
        return "on";
    if constexpr (std::same_as<Entry, RuleEntry> || std::same_as<Entry, OwnActivity>) return "name";
    if constexpr (requires(Entry e) { e.week; }) return "session";
    return {};
}

/// The first entry that is there already.
template <class Entry>
std::optional<std::size_t> firstRepeated(const std::vector<Entry>& list) {
    const auto before = [&](std::size_t a, std::size_t b) { return keyOf(list[a]) < keyOf(list[b]); };
    const auto beforeOrSooner = [&](std::size_t a, std::size_t b) { return before(a, b) || (!before(b, a) && a < b); };
    std::vector<std::size_t> order(list.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!std::is_sorted(order.begin(), order.end(), before)) std::sort(order.begin(), order.end(), beforeOrSooner);
    std::optional<std::size_t> first;
    for (std::size_t i = 1; i < order.size(); ++i) {
        const bool same = !before(order[i - 1], order[i]);
        if (same && (!first || order[i] < *first)) first = order[i];
    }
    return first;
}

template <class Entry>
void refuseRepeated(Reading& reading, const std::vector<Entry>& list, const Place& place) {
    const std::optional<std::size_t> index = firstRepeated(list);
    if (!index) return;
    const Place entry(place, *index);
    constexpr std::string_view key = nameOfKey<Entry>();
    reading.refuse({}, DocumentFault::Duplicate, key.empty() ? entry : Place(entry, key));
}

template <class Item>
void readValue(Reading& reading, const Json& json, const Place& place, std::vector<Item>& list, const FieldSpec& spec) {
    if (const Json::Array* items = json.asArray()) list.reserve(items->size());
    readItems(reading, json, place, [&](const Json& item, const Place& itemPlace) {
        readValue(reading, item, itemPlace, list.emplace_back(), spec);
    });
    if constexpr (requires(const Item& item) { keyOf(item); })
        if (!reading.refused()) refuseRepeated(reading, list, place);
}

/// The `field` that tells whether a name is one of a struct's.
class KnownName {
public:
    explicit KnownName(std::string_view name) : m_name(name) {}
    void operator()(std::string_view name, auto&&...) { m_known = m_known || name == m_name; }
    void constant(std::string_view name, auto&&) { (*this)(name); }
    void added(std::string_view name, auto&&...) { (*this)(name); }
    void embedded(std::string_view name, auto&&...) { (*this)(name); }
    [[nodiscard]] bool known() const { return m_known; }

private:
    std::string_view m_name;
    bool m_known = false;
};

/// The weeks of a plan as it was told: kind to what is missing, strict with types.
void readIssuedWeeks(Reading& reading, const Json& plan, const Place& place, std::vector<IssuedWeek>& weeks);

/// The `field` that reads a struct from an object's members.
class FieldReader {
public:
    FieldReader(Reading& reading, const Json::Object& object, const Place& place)
        : m_reading(reading), m_object(object), m_place(place) {}

    template <class Value>
    void operator()(std::string_view name, Value& value, const FieldSpec& spec = {}) {
        if (m_reading.refused()) return;
        const Json* json = find(name);
        if (json != nullptr && !json->isNull())
            readValue(m_reading, *json, Place(m_place, name), value, spec);
        else if (spec.required)
            m_reading.refuse(expectation<Value>(spec), DocumentFault::Missing, Place(m_place, name));
    }
    /// What was checked before.
    void constant(std::string_view name, const auto&) { find(name); }
    /// A field that older documents lack: `inOlder` tells what it was, from the fields that were read before it.
    template <class Value, class InOlder>
    void added(std::string_view name, Value& value, InOlder inOlder) {
        if (m_reading.refused()) return;
        const Json* json = find(name);
        if (json != nullptr && !json->isNull())
            readValue(m_reading, *json, Place(m_place, name), value, {});
        else
            value = inOlder();
    }
    /// A plan that is kept as it stands, and its weeks.
    void embedded(std::string_view name, std::string& text, std::vector<IssuedWeek>& weeks);

    /// All members have been asked for.
    [[nodiscard]] bool complete() const { return m_found == m_object.size(); }

private:
    /// Documents have their fields in our order more often than not, so the search goes on from the last find.
    const Json* find(std::string_view name) {
        for (std::size_t i = 0; i < m_object.size(); ++i) {
            const std::size_t at = m_next + i < m_object.size() ? m_next + i : m_next + i - m_object.size();
            if (m_object[at].key != name) continue;
            m_next = at + 1;
            ++m_found;
            return &m_object[at].value;
        }
        return nullptr;
    }

    Reading& m_reading;
    const Json::Object& m_object;
    const Place& m_place;
    std::size_t m_next = 0;
    std::size_t m_found = 0;
};

/// The members of an object that `isKnown` does not know, as compact JSON with sorted keys; each is named in the
/// reading.
template <class IsKnown>
UnknownFields unknownOf(Reading& reading, const Json::Object& object, const Place& place, IsKnown isKnown) {
    Json::Object unknown;
    for (const Json::Member& member : object) {
        if (isKnown(member.key)) continue;
        reading.unknownFields.push_back(Place(place, member.key).pointer());
        unknown.push_back(member);
    }
    std::sort(unknown.begin(), unknown.end(), [](const auto& a, const auto& b) { return a.key < b.key; });
    return {writeJson(Json(std::move(unknown)))};
}

/// What is wrong with an entry as a whole, and with which of its fields.
struct Flaw {
    std::string_view field;
    DocumentError error;
};

/// A struct that `fields` describes.
template <class Struct>
void readStruct(Reading& reading, const Json& json, const Place& place, Struct& value) {
    const Json::Object* object = json.asObject();
    if (object == nullptr) return reading.refuse(expectation<Struct>({}), DocumentFault::WrongType, place);
    FieldReader field(reading, *object, place);
    fields(value, field);
    if (reading.refused()) return;
    if constexpr (requires { flawOf(value); }) {
        if (std::optional<Flaw> flaw = flawOf(value)) {
            const DocumentFault fault = flaw->error.fault;
            return reading.refuse(std::move(flaw->error), fault, Place(place, flaw->field));
        }
    }
    if (field.complete()) return;
    UnknownFields unknown = unknownOf(reading, *object, place, [&](std::string_view name) {
        KnownName search(name);
        fields(value, search);
        return search.known();
    });
    if constexpr (requires { value.unknown; }) value.unknown = std::move(unknown);
}

template <class Struct>
    requires(!ByNumber<Struct> && !ByText<Struct>)
void readValue(Reading& reading, const Json& json, const Place& place, Struct& value, const FieldSpec&) {
    readStruct(reading, json, place, value);
}

}  // namespace restride
