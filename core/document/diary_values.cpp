// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_values.h"

#include "core/document/diary_fields.h"

#include <string>
#include <string_view>
#include <utility>

namespace restride {

namespace {

bool saysNothing(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Flaw textMissing(std::string_view field) {
    DocumentError error = expectation<std::string>({});
    error.fault = DocumentFault::Missing;
    return {field, std::move(error)};
}

}  // namespace

std::optional<Flaw> flawOf(const PlanBy& planBy) {
    if (saysNothing(planBy.who)) return textMissing("who");
    return std::nullopt;
}

std::optional<Flaw> flawOf(const PhaseEntry& entry) {
    if (!entry.until) return std::nullopt;
    const int days = *entry.until - entry.on;
    if (days >= 0 && days <= PhaseEntry::longestHold) return std::nullopt;
    DocumentError error = expectation<Date>({});
    error.fault = days < 0 ? DocumentFault::EndsBeforeStart : DocumentFault::EndsTooLate;
    error.highest = PhaseEntry::longestHold;
    return Flaw{"until", std::move(error)};
}

std::optional<Flaw> flawOf(const FlagAnswer& answer) {
    if (answer.mistake && saysNothing(*answer.mistake)) return textMissing("mistake");
    return std::nullopt;
}

std::optional<Flaw> flawOf(const RuleEntry& entry) {
    const RuleBounds bounds = boundsOf(entry.name, entry.by);
    if (bounds.hold(entry.value)) return std::nullopt;
    DocumentError error =
        expectation<std::int64_t>(optionalField.within(bounds.lowest, bounds.highest).decimals(placesOf(entry.name)));
    error.fault = DocumentFault::OutOfRange;
    return Flaw{"value", std::move(error)};
}

std::optional<Flaw> flawOf(const Span& span) {
    if (span.from <= span.to) return std::nullopt;
    DocumentError error = expectation<Date>({});
    error.fault = DocumentFault::EndsBeforeStart;
    return Flaw{"to", std::move(error)};
}

void readValue(Reading& reading, const Json& json, const Place& place, Availabilities& days, const FieldSpec&) {
    readItems(reading, json, place, [&](const Json& item, const Place& itemPlace) {
        AvailableDay available;
        readStruct(reading, item, itemPlace, available);
        if (reading.refused()) return;
        std::optional<Availability>& day = days[static_cast<std::size_t>(dayIndex(available.day))];
        if (day) return reading.refuse({}, DocumentFault::Duplicate, Place(itemPlace, "day"));
        day = static_cast<Availability&&>(available);
    });
}

void writeValue(JsonWriter& writer, const Availabilities& days, const FieldSpec& spec) {
    writer.beginArray();
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i]) writeValue(writer, AvailableDay{*days[i], static_cast<Weekday>(i)}, spec);
    writer.endArray();
}

void readValue(Reading& reading, const Json& json, const Place& place, SessionDays& days, const FieldSpec& spec) {
    const Json::Object* object = json.asObject();
    if (object == nullptr) {
        DocumentError error;
        error.expected = ExpectedValue::Object;
        return reading.refuse(std::move(error), DocumentFault::WrongType, place);
    }
    for (const Json::Member& member : *object) {
        const Place here(place, member.key);
        const std::optional<SessionName> name = TextForm<SessionName>::from(member.key, spec);
        if (!name) return reading.refuse(expectation<SessionName>(spec), DocumentFault::WrongType, here);
        readValue(reading, member.value, here, days[*name], spec);
    }
}

void writeValue(JsonWriter& writer, const SessionDays& days, const FieldSpec& spec) {
    writer.beginObject();
    for (const auto& [session, day] : days) {
        writer.key(session.text());
        writeValue(writer, day, spec);
    }
    writer.endObject();
}

}  // namespace restride
