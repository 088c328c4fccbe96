// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/library.h"

#include "core/base/digit.h"
#include "core/base/json.h"
#include "core/exercise/dose.h"
#include "core/exercise/equipment.h"
#include "core/exercise/read_session_places.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace restride {

namespace {

/// What is wrong, as a sentence that begins with its place; nothing: all is well.
using Complaint = std::optional<std::string>;

std::string below(std::string pointer, std::string_view key) {
    appendToPointer(pointer, key);
    return pointer;
}

std::string sentence(const JsonError& error) {
    std::string place = error.pointer;
    if (error.line > 0) place = "line " + std::to_string(error.line) + ", column " + std::to_string(error.column);
    switch (error.fault) {
        case JsonFault::Syntax:
            return place + ": this is not JSON.";
        case JsonFault::Cut:
            return place + ": the text ends too early.";
        case JsonFault::Encoding:
            return place + ": this is not UTF-8.";
        case JsonFault::NumberTooBig:
            return place + ": the number is too big.";
        case JsonFault::RepeatedKey:
            return place + ": the field is told twice.";
        case JsonFault::TooDeep:
            return place + ": too many levels.";
    }
    return place + ": cannot be read.";
}

Complaint takeText(const Json& from, std::string_view key, const std::string& place, std::string& text) {
    const Json* member = from.find(key);
    const std::string* told = member ? member->asString() : nullptr;
    if (!told || told->empty()) return below(place, key) + ": a text is expected.";
    text = *told;
    return std::nullopt;
}

Complaint takeTexts(const Json& from, std::string_view key, const std::string& place, std::vector<std::string>& texts) {
    const Json* member = from.find(key);
    const Json::Array* told = member ? member->asArray() : nullptr;
    if (!told) return below(place, key) + ": a list of texts is expected.";
    for (std::size_t i = 0; i < told->size(); ++i) {
        const std::string* text = (*told)[i].asString();
        if (!text) return below(below(place, key), std::to_string(i)) + ": a text is expected.";
        texts.push_back(*text);
    }
    return std::nullopt;
}

bool isId(std::string_view id) {
    return id.size() == 4 && id.starts_with("EX") && isDigit(id[2]) && isDigit(id[3]);
}

bool isKey(std::string_view key) {
    return std::all_of(key.begin(), key.end(), [](char c) { return (c >= 'a' && c <= 'z') || isDigit(c) || c == '_'; });
}

bool isStrength(const Exercise& exercise) {
    return exercise.phase.find("Strength") != std::string::npos || exercise.phase.find("strength") != std::string::npos;
}

/// What the planner reads out of the texts, so that a slip in the data is found when it is read, not in a plan.
Complaint complaintOf(const Exercise& exercise, const Library& before, const std::string& place) {
    if (!isId(exercise.id)) return below(place, "id") + ": EX and two digits are expected.";
    if (!isKey(exercise.key)) return below(place, "key") + ": small letters, digits and _ are expected.";
    if (findExercise(before, exercise.id)) return below(place, "id") + ": " + exercise.id + " is there twice.";
    if (findExercise(before, exercise.key)) return below(place, "key") + ": " + exercise.key + " is there twice.";
    if (!neededEquipment(exercise.equipment))
        return below(place, "equipment") + ": \"" + exercise.equipment + "\" names unknown equipment.";
    if (!readRange(exercise.minutes)) return below(place, "minutes") + ": a number or a range is expected.";
    if (isStrength(exercise) && !readDose(exercise.dose))
        return below(place, "dose") + ": sets of repetitions or of seconds are expected.";
    return std::nullopt;
}

struct Field {
    std::string_view key;
    std::string& text;
};

/// For people alone: nothing but their language depends on these.
std::array<Field, 7> wordsOf(Exercise& exercise) {
    return {{{"name", exercise.name},
             {"aliases", exercise.aliases},
             {"purpose", exercise.purpose},
             {"muscles", exercise.muscles},
             {"progression", exercise.progression},
             {"regression", exercise.regression},
             {"limit", exercise.limit}}};
}

/// The planner reads these.
std::array<Field, 6> dataOf(Exercise& exercise) {
    return {{{"id", exercise.id},
             {"key", exercise.key},
             {"phase", exercise.phase},
             {"equipment", exercise.equipment},
             {"minutes", exercise.minutes},
             {"dose", exercise.dose}}};
}

Complaint readExercise(const Json& json, const std::string& place, Exercise& exercise) {
    if (!json.asObject()) return place + ": an exercise is expected.";
    for (const Field& field : dataOf(exercise))
        if (Complaint complaint = takeText(json, field.key, place, field.text)) return complaint;
    for (const Field& field : wordsOf(exercise))
        if (Complaint complaint = takeText(json, field.key, place, field.text)) return complaint;
    if (Complaint complaint = takeTexts(json, "cues", place, exercise.cues)) return complaint;
    return takeTexts(json, "errors", place, exercise.errors);
}

Complaint translate(const Json& told, const std::string& place, Exercise& exercise) {
    for (const Field& field : wordsOf(exercise)) {
        if (!told.find(field.key)) continue;
        if (Complaint complaint = takeText(told, field.key, place, field.text)) return complaint;
    }
    for (const auto& [key, texts] : {std::pair("cues", &exercise.cues), std::pair("errors", &exercise.errors)}) {
        if (!told.find(key)) continue;
        texts->clear();
        if (Complaint complaint = takeTexts(told, key, place, *texts)) return complaint;
    }
    return std::nullopt;
}

}  // namespace

const Exercise* findExercise(const Library& library, std::string_view keyOrId) {
    const auto place =
        std::find_if(library.exercises.begin(), library.exercises.end(),
                     [keyOrId](const Exercise& exercise) { return exercise.key == keyOrId || exercise.id == keyOrId; });
    return place == library.exercises.end() ? nullptr : &*place;
}

Expected<Library, std::string> readLibrary(std::string_view json) {
    const Expected<Json, JsonError> document = parseJson(json);
    if (!document) return unexpected(sentence(document.error()));
    const Json* exercises = document->find("exercises");
    const Json::Array* list = exercises ? exercises->asArray() : nullptr;
    if (!list || list->empty()) return unexpected(std::string("/exercises: a list of exercises is expected."));
    Library library;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const std::string place = below("/exercises", std::to_string(i));
        Exercise exercise;
        if (Complaint complaint = readExercise((*list)[i], place, exercise)) return unexpected(std::move(*complaint));
        if (Complaint complaint = complaintOf(exercise, library, place)) return unexpected(std::move(*complaint));
        library.exercises.push_back(std::move(exercise));
    }
    Expected<SessionPlaces, std::string> places = readSessionPlaces(*document, library);
    if (!places) return unexpected(std::move(places.error()));
    library.places = *std::move(places);
    return library;
}

Expected<Library, std::string> translated(Library library, std::string_view json) {
    const Expected<Json, JsonError> document = parseJson(json);
    if (!document) return unexpected(sentence(document.error()));
    const Json::Object* list = document->asObject();
    if (!list) return unexpected(std::string("/: exercises by their keys are expected."));
    for (const auto& [key, told] : *list) {
        const std::string place = below({}, key);
        const auto exercise = std::find_if(library.exercises.begin(), library.exercises.end(),
                                           [&wanted = key](const Exercise& one) { return one.key == wanted; });
        if (exercise == library.exercises.end()) return unexpected(place + ": there is no such exercise.");
        if (Complaint complaint = translate(told, place, *exercise)) return unexpected(std::move(*complaint));
    }
    return library;
}

}  // namespace restride
