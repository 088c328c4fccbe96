// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/diary/unknown_fields.h"
#include "core/document/value_form.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restride {

template <ByNumber Value>
void writeValue(JsonWriter& writer, const Value& value, const FieldSpec& spec) {
    writer.decimal(NumberForm<Value>::units(value), NumberForm<Value>::bounded(spec).places);
}

template <ByText Value>
void writeValue(JsonWriter& writer, const Value& value, const FieldSpec& spec) {
    writer.string(TextForm<Value>::text(value, spec));
}

inline void writeValue(JsonWriter& writer, bool value, const FieldSpec&) {
    writer.boolean(value);
}

template <class Value>
void writeValue(JsonWriter& writer, const std::optional<Value>& value, const FieldSpec& spec) {
    if (value)
        writeValue(writer, *value, spec);
    else
        writer.null();
}

template <Worded Enum>
void writeValue(JsonWriter& writer, const EnumSet<Enum>& set, const FieldSpec& spec) {
    writer.beginArray();
    set.forEach([&](Enum value) { writeValue(writer, value, spec); });
    writer.endArray();
}

template <class Item>
void writeValue(JsonWriter& writer, const std::vector<Item>& list, const FieldSpec& spec) {
    writer.beginArray();
    for (const Item& item : list) writeValue(writer, item, spec);
    writer.endArray();
}

/// Writes the members that were kept for a version that knows them.
void writeUnknown(JsonWriter& writer, const UnknownFields& unknown);

/// The `field` that writes a struct as an object's members, and leaves out what has nothing to say.
class FieldWriter {
public:
    explicit FieldWriter(JsonWriter& writer) : m_writer(writer) {}

    template <class Value>
    void operator()(std::string_view name, const Value& value, const FieldSpec& spec = {}) {
        if (!spec.required && !spec.shown && isSilent(value, spec)) return;
        m_writer.key(name);
        writeValue(m_writer, value, spec);
    }
    void constant(std::string_view name, std::string_view value) {
        m_writer.key(name);
        m_writer.string(value);
    }
    void constant(std::string_view name, int value) {
        m_writer.key(name);
        m_writer.integer(value);
    }
    /// A field that older documents lack: always written, so that nobody has to work it out again.
    template <class Value>
    void added(std::string_view name, const Value& value, const auto&) {
        (*this)(name, value, shownField);
    }
    void embedded(std::string_view name, const std::string& text, const auto&) {
        m_writer.key(name);
        m_writer.raw(text.empty() ? "{}" : text);
    }

private:
    template <class Value>
    static bool isSilent(const Value& value, const FieldSpec& spec) {
        if constexpr (requires { Value::all(); })
            if (spec.fullByDefault) return value == Value::all();
        return value == Value{};
    }

    JsonWriter& m_writer;
};

/// A struct that `fields` describes.
template <class Struct>
    requires(!ByNumber<Struct> && !ByText<Struct>)
void writeValue(JsonWriter& writer, const Struct& value, const FieldSpec&) {
    FieldWriter field(writer);
    writer.beginObject();
    fields(value, field);
    if constexpr (requires { value.unknown; }) writeUnknown(writer, value.unknown);
    writer.endObject();
}

}  // namespace restride
