// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_values.h"

#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace restride {

namespace {

constexpr std::string_view codeName = "code";

/// How a reason's parameter stands in the document: always there, unless it is not known.
template <class Value>
constexpr FieldSpec parameter() {
    constexpr bool optional = requires(Value value) { value.has_value(); };
    constexpr bool capitals = std::is_same_v<Value, Cue> || std::is_same_v<Value, Stressor>;
    return FieldSpec{.shown = !optional, .capitals = capitals};
}

/// Calls `field` with the reason's parameters.
template <class SomeReason, class Field>
void visitParameters(SomeReason& reason, Field& field) {
    reason.visit([&](auto& one) {
        std::remove_cvref_t<decltype(one)>::fields(one, [&](std::string_view name, auto& value) {
            field(name, value, parameter<std::remove_cvref_t<decltype(value)>>());
        });
    });
}

/// The parameters of a reason of a known code.
void readParameters(Reading& reading, const Json::Object& object, const Place& place, Reason& reason) {
    FieldReader field(reading, object, place);
    field.constant(codeName, codeName);
    visitParameters(reason, field);
    if (reading.refused() || field.complete()) return;
    unknownOf(reading, object, place, [&](std::string_view name) {
        KnownName search(name);
        search(codeName);
        visitParameters(reason, search);
        return search.known();
    });
}

void readReason(Reading& reading, const Json& json, const Place& place, std::vector<Reason>& reasons) {
    const Json::Object* object = json.asObject();
    if (object == nullptr) return reading.refuse(expectation<Reason>({}), DocumentFault::WrongType, place);
    std::string code;
    FieldReader field(reading, *object, place);
    field(codeName, code, requiredField);
    if (reading.refused()) return;

    std::optional<Reason> reason = reasonOfCode(code);
    if (reason) readParameters(reading, *object, place, *reason);
    if (reading.refused()) return;
    // The ladder's reasons and the flags say a parameter in their code, too.
    if (reason && codeOf(*reason) == code)
        reasons.push_back(*reason);
    else
        reading.unknownCodes.push_back({code, Place(place, codeName).pointer()});
}

}  // namespace

void writeValue(JsonWriter& writer, const Reason& reason, const FieldSpec&) {
    FieldWriter field(writer);
    writer.beginObject();
    field.constant(codeName, codeOf(reason));
    visitParameters(reason, field);
    writer.endObject();
}

void readValue(Reading& reading, const Json& json, const Place& place, std::vector<Reason>& reasons, const FieldSpec&) {
    readItems(reading, json, place,
              [&](const Json& item, const Place& itemPlace) { readReason(reading, item, itemPlace, reasons); });
}

void writeValue(JsonWriter& writer, const WrittenAssessment& written, const FieldSpec& spec) {
    if (written.assessment == nullptr) return writer.null();
    writeValue(writer, *written.assessment, spec);
}

void readValue(Reading& reading, const Json& json, const Place& place, WrittenAssessment&, const FieldSpec&) {
    if (json.asObject() == nullptr) reading.refuse(expectation<WrittenAssessment>({}), DocumentFault::WrongType, place);
}

}  // namespace restride
