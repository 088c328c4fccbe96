// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_values.h"

#include "core/document/diary_fields.h"

#include <utility>

namespace restride {

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

}  // namespace restride
