// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/field_writer.h"

namespace restride {

void writeUnknown(JsonWriter& writer, const UnknownFields& unknown) {
    if (unknown.json.empty()) return;
    const Expected<Json, JsonError> parsed = parseJson(unknown.json);
    if (!parsed || parsed->asObject() == nullptr) return;
    for (const Json::Member& member : *parsed->asObject()) {
        writer.key(member.key);
        writer.value(member.value);
    }
}

}  // namespace restride
