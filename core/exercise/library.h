// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/expected.h"
#include "core/exercise/session_places.h"

#include <string>
#include <string_view>
#include <vector>

namespace restride {

/// One exercise of the library, as `resources/exercises.json` tells it.
struct Exercise {
    /// `EX01` … `EX50`, as the rules name it.
    std::string id;
    /// What documents name it.
    std::string key;
    std::string name;
    std::string aliases;
    std::string purpose;
    std::string muscles;
    std::string phase;
    std::string equipment;
    std::string minutes;
    std::string dose;
    std::string progression;
    std::string regression;
    std::vector<std::string> cues;
    std::vector<std::string> errors;
    std::string limit;
    friend bool operator==(const Exercise&, const Exercise&) = default;
};

struct Library {
    std::vector<Exercise> exercises;
    /// Which of them fill the sessions, so that a new one is chosen without a line of code.
    SessionPlaces places;
};

/// The exercise of a key or of an id, or null.
[[nodiscard]] const Exercise* findExercise(const Library& library, std::string_view keyOrId);

/// The library in another language. `json` tells words by an exercise's key; what it leaves out stays, and so does all
/// that the planner reads: the plan is the same in every language.
[[nodiscard]] Expected<Library, std::string> translated(Library library, std::string_view json);

/// Reads `resources/exercises.json`: the exercises and the places that they fill. The error says what is wrong and
/// where.
[[nodiscard]] Expected<Library, std::string> readLibrary(std::string_view json);

}  // namespace restride
