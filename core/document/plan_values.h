// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/field_reader.h"
#include "core/document/field_writer.h"
#include "core/document/plan_fields.h"
#include "core/plan/reason.h"

#include <vector>

// What the plan has beside plain fields: reasons, which are known by their code, and what is not read again.

namespace restride {

/// `{ "code": …, parameters }`.
void writeValue(JsonWriter& writer, const Reason& reason, const FieldSpec& spec);
/// A reason whose code is not known is left out and named in the reading.
void readValue(Reading& reading, const Json& json, const Place& place, std::vector<Reason>& reasons,
               const FieldSpec& spec);

void writeValue(JsonWriter& writer, const WrittenAssessment& written, const FieldSpec& spec);
void readValue(Reading& reading, const Json& json, const Place& place, WrittenAssessment& written,
               const FieldSpec& spec);

inline void writeValue(JsonWriter& writer, const Passed&, const FieldSpec&) {
    writer.null();
}
inline void readValue(Reading&, const Json&, const Place&, Passed&, const FieldSpec&) {}

}  // namespace restride
