// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/envelope.h"

namespace restride {

namespace {

/// The member, or null after refusing its absence.
const Json* demand(Reading& reading, const Json& json, std::string_view name, const DocumentError& expected) {
    const Json* member = json.find(name);
    if (member != nullptr && !member->isNull()) return member;
    reading.refuse(expected, DocumentFault::Missing, Place(Place(), name));
    return nullptr;
}

void readFormat(Reading& reading, const Json& json, std::string_view format) {
    DocumentError error;
    error.expected = ExpectedValue::Word;
    error.words = {format};
    const Json* member = demand(reading, json, "format", error);
    if (member == nullptr) return;
    const std::string* text = member->asString();
    const Place root;
    if (text == nullptr) return reading.refuse(std::move(error), DocumentFault::WrongType, Place(root, "format"));
    if (*text != format) reading.refuse(std::move(error), DocumentFault::UnknownFormat, Place(root, "format"));
}

void readVersion(Reading& reading, const Json& json, int newest) {
    DocumentError error;
    error.expected = ExpectedValue::WholeNumber;
    error.lowest = 1;
    error.highest = newest;
    const Json* member = demand(reading, json, "version", error);
    if (member == nullptr) return;
    const std::int64_t* version = member->asInteger();
    const Place root;
    const Place place(root, "version");
    if (version == nullptr) return reading.refuse(std::move(error), DocumentFault::WrongType, place);
    if (*version > newest) return reading.refuse(std::move(error), DocumentFault::NewerVersion, place);
    if (*version < 1) reading.refuse(std::move(error), DocumentFault::OutOfRange, place);
}

}  // namespace

void readEnvelope(Reading& reading, const Json& json, std::string_view format, int newestVersion) {
    if (json.asObject() == nullptr) {
        DocumentError error;
        error.expected = ExpectedValue::Object;
        return reading.refuse(std::move(error), DocumentFault::WrongType, Place());
    }
    readFormat(reading, json, format);
    if (!reading.refused()) readVersion(reading, json, newestVersion);
}

}  // namespace restride
