// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plan_document.h"

#include "core/document/diary_document.h"
#include "core/document/envelope.h"
#include "core/document/plan_values.h"

#include <utility>

namespace restride {

namespace {

template <class Value>
std::string written(const Value& value, JsonForm form) {
    JsonWriter writer(form);
    writeValue(writer, value, {});
    std::string text = writer.take();
    if (form == JsonForm::Pretty) text += '\n';
    return text;
}

}  // namespace

std::string writePlan(const Plan& plan, const Assessment& assessment, JsonForm form) {
    return written(PlanDocument{rulesVersion, {&assessment}, plan}, form);
}

std::string writeAssessment(const Assessment& assessment, JsonForm form) {
    return written(assessment, form);
}

Expected<ReadPlan, DocumentError> readPlan(std::string_view bytes) {
    const Expected<Json, JsonError> json = parseJson(bytes);
    if (!json) return unexpected(fromJsonError(json.error()));
    Reading reading;
    PlanDocument document;
    readEnvelope(reading, *json, planFormat, planVersion);
    if (!reading.refused()) readStruct(reading, *json, Place(), document);
    if (reading.refused()) return unexpected(reading.takeError());
    return ReadPlan{std::move(document.plan), document.rules, std::move(reading.unknownFields),
                    std::move(reading.unknownCodes)};
}

IssuedPlan issuedPlan(const Plan& plan, const Assessment& assessment, Date on, LockOwner by) {
    IssuedPlan issued;
    issued.on = on;
    issued.by = by;
    issued.plan = writePlan(plan, assessment, JsonForm::Compact);
    issued.weeks = readIssuedWeeks(issued.plan).value_or(std::vector<IssuedWeek>{});
    return issued;
}

}  // namespace restride
