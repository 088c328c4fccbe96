// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/field_reader.h"

namespace restride {

namespace {

void fields(Either<IssuedSession> auto& session, auto& field) {
    field("name", session.name);
    field("on", session.on);
    field("kind", session.kind);
    field("type", session.type, FieldSpec{.capitals = true});
    field("hard", session.hard);
    field("minutes", session.minutes, optionalField.within(0, 10'080));
    field("distance", session.distance, optionalField.within(0, 10'000'000));
}

/// The member of an object that is there and not null.
const Json* told(const Json& json, std::string_view name) {
    const Json* member = json.find(name);
    return member == nullptr || member->isNull() ? nullptr : member;
}

bool isObject(Reading& reading, const Json& json, const Place& place) {
    if (json.asObject() != nullptr) return true;
    DocumentError error;
    error.expected = ExpectedValue::Object;
    reading.refuse(std::move(error), DocumentFault::WrongType, place);
    return false;
}

void readStressor(Reading& reading, const Json& json, const Place& place, std::optional<Stressor>& stressor) {
    if (!isObject(reading, json, place)) return;
    FieldReader field(reading, *json.asObject(), place);
    field("stressor", stressor, FieldSpec{.capitals = true});
}

void readIssuedSession(Reading& reading, const Json& json, const Place& place, IssuedWeek& week) {
    if (!isObject(reading, json, place)) return;
    IssuedSession session;
    FieldReader field(reading, *json.asObject(), place);
    fields(session, field);
    session.done = told(json, "done") != nullptr;
    if (const Json* perform = told(json, "perform"))
        readStressor(reading, *perform, Place(place, "perform"), session.stressor);
    std::optional<Id> done;
    field("done", done);
    session.done = done.has_value();
    if (told(json, "name") && told(json, "on")) week.sessions.push_back(std::move(session));
}

void readIssuedWeek(Reading& reading, const Json& json, const Place& place, std::vector<IssuedWeek>& weeks) {
    if (!isObject(reading, json, place)) return;
    IssuedWeek week;
    FieldReader field(reading, *json.asObject(), place);
    field("start", week.start, FieldSpec{.monday = true});
    field("projected", week.projected);
    field("projected", week.projected);
    if (const Json* sessions = told(json, "sessions")) {
        readItems(reading, *sessions, Place(place, "sessions"),
                  [&](const Json& item, const Place& itemPlace) { readIssuedSession(reading, item, itemPlace, week); });
    }
    if (told(json, "start")) weeks.push_back(std::move(week));
}

}  // namespace

void readIssuedWeeks(Reading& reading, const Json& plan, const Place& place, std::vector<IssuedWeek>& weeks) {
    if (!isObject(reading, plan, place)) return;
    weeks.clear();
    const Json* list = told(plan, "weeks");
    if (list == nullptr) return;
    readItems(reading, *list, Place(place, "weeks"),
              [&](const Json& item, const Place& itemPlace) { readIssuedWeek(reading, item, itemPlace, weeks); });
}

void FieldReader::embedded(std::string_view name, std::string& text, std::vector<IssuedWeek>& weeks) {
    if (m_reading.refused()) return;
    const Json* plan = find(name);
    text = "{}";
    if (plan == nullptr || plan->isNull()) return;
    readIssuedWeeks(m_reading, *plan, Place(m_place, name), weeks);
    text = writeJson(*plan);
}

}  // namespace restride
