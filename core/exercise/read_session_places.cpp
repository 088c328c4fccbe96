// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/read_session_places.h"

#include "core/base/json.h"
#include "core/exercise/dose.h"
#include "core/exercise/library.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <set>
#include <string_view>
#include <utility>

namespace restride {

namespace {

/// What a list or a session names already, so that nothing is named in it twice.
using Seen = std::set<std::string>;

/// Reads the places and keeps the first thing that is wrong with them. It reads on after that: a value that cannot be
/// read counts as empty.
class PlacesReader {
public:
    explicit PlacesReader(const Library& library) : m_library(library) {}

    Expected<SessionPlaces, std::string> read(const Json& document) {
        allowOnly(document, {}, {"strength", "prime", "restore", "exercises"});
        SessionPlaces places;
        places.strength = readStrength(member(document, "strength"), "/strength");
        places.prime = readPrime(member(document, "prime"), "/prime");
        places.restore = readRestore(member(document, "restore"), "/restore");
        if (!m_complaint.empty()) return unexpected(std::move(m_complaint));
        return places;
    }

private:
    void complain(const std::string& at, const std::string& what) {
        if (m_complaint.empty()) m_complaint = at + ": " + what;
    }

    static std::string under(std::string at, std::string_view key) {
        appendToPointer(at, key);
        return at;
    }

    /// The member of an object; null where there is none.
    const Json& member(const Json& json, std::string_view key) const {
        const Json* found = json.find(key);
        return found ? *found : m_null;
    }

    /// An object with these fields and no others: a slip in a field's name would change plans in silence.
    void allowOnly(const Json& json, const std::string& at, std::initializer_list<std::string_view> fields) {
        const Json::Object* members = json.asObject();
        if (!members) return complain(at, "an object is expected.");
        for (const Json::Member& told : *members)
            if (std::find(fields.begin(), fields.end(), told.key) == fields.end())
                complain(under(at, told.key), "a field of this name is not known.");
    }

    /// Calls `visit` with each item of a list and where it stands.
    template <class Visit>
    void forEach(const Json& json, const std::string& at, Visit visit) {
        const Json::Array* items = json.asArray();
        if (!items) return complain(at, "a list is expected.");
        for (std::size_t i = 0; i < items->size(); ++i) visit((*items)[i], under(at, std::to_string(i)));
    }

    std::string readWord(const Json& json, const std::string& at) {
        const std::string* told = json.asString();
        if (told && !told->empty()) return *told;
        complain(at, "a text is expected.");
        return {};
    }

    const Exercise* exerciseOf(const std::string& key) const {
        const Exercise* found = findExercise(m_library, key);
        return found && found->key == key ? found : nullptr;
    }

    /// The key of an exercise: not its id, so that each has one name here.
    std::string readKey(const Json& json, const std::string& at) {
        std::string key = readWord(json, at);
        if (!exerciseOf(key)) complain(at, key + " is the key of no exercise.");
        return key;
    }

    void takeOnce(Seen& seen, const std::string& word, const std::string& at) {
        if (!seen.insert(word).second) complain(at, word + " is there twice.");
    }

    /// The places of a session in which `taken` is done already; `check` is called with each key and where it stands.
    template <class Check>
    std::vector<ExercisePlace> readPlaces(const Json& json, const std::string& at, Seen taken, Check check) {
        std::vector<ExercisePlace> places;
        Seen names;
        forEach(json, at, [&](const Json& told, const std::string& here) {
            allowOnly(told, here, {"place", "choices"});
            ExercisePlace place;
            place.name = readWord(member(told, "place"), under(here, "place"));
            takeOnce(names, place.name, under(here, "place"));
            const std::string list = under(here, "choices");
            forEach(member(told, "choices"), list, [&](const Json& choice, const std::string& there) {
                place.choices.push_back(readKey(choice, there));
                takeOnce(taken, place.choices.back(), there);
                check(place.choices.back(), there);
            });
            if (place.choices.empty()) complain(list, "at least one exercise is expected.");
            places.push_back(std::move(place));
        });
        return places;
    }

    void readStage(const Json& told, const std::string& at, StrengthPlaces& strength) {
        allowOnly(told, at, {"stage", "places"});
        const auto stage = fromWord<StrengthStage>(readWord(member(told, "stage"), under(at, "stage")));
        if (!stage) return complain(under(at, "stage"), "S1, S2, S3 or S4 is expected.");
        if (has(strength, *stage)) complain(under(at, "stage"), std::string(word(*stage)) + " is there twice.");
        const std::string list = under(at, "places");
        // A strength session tells how much of each is done.
        const auto hasDose = [this](const std::string& key, const std::string& there) {
            const Exercise* exercise = exerciseOf(key);
            if (exercise && !readDose(exercise->dose)) complain(there, key + " has no dose of strength.");
        };
        strength.stages.push_back({*stage, readPlaces(member(told, "places"), list, {}, hasDose)});
        if (strength.stages.back().places.empty()) complain(list, "at least one place is expected.");
    }

    static bool has(const StrengthPlaces& strength, StrengthStage stage) {
        return std::any_of(strength.stages.begin(), strength.stages.end(),
                           [stage](const StagePlaces& row) { return row.stage == stage; });
    }

    /// A place of SHORT is one that FULL has, in every stage.
    void readShort(const Json& json, const std::string& at, StrengthPlaces& strength) {
        Seen seen;
        forEach(json, at, [&](const Json& told, const std::string& here) {
            const std::string name = readWord(told, here);
            takeOnce(seen, name, here);
            for (const StagePlaces& row : strength.stages)
                if (std::none_of(row.places.begin(), row.places.end(),
                                 [&name](const ExercisePlace& place) { return place.name == name; }))
                    complain(here, std::string(word(row.stage)) + " has no place " + name + '.');
            strength.inShort.push_back(name);
        });
        if (strength.inShort.empty()) complain(at, "at least one place is expected.");
    }

    StrengthPlaces readStrength(const Json& json, const std::string& at) {
        allowOnly(json, at, {"stages", "short"});
        StrengthPlaces strength;
        const std::string list = under(at, "stages");
        forEach(member(json, "stages"), list,
                [&](const Json& told, const std::string& here) { readStage(told, here, strength); });
        for (const StrengthStage stage : plannedStages)
            if (!has(strength, stage)) complain(list, std::string(word(stage)) + " is missing.");
        readShort(member(json, "short"), under(at, "short"), strength);
        return strength;
    }

    PrimeStep readPrimeStep(const Json& told, const std::string& at, Seen& usual, Seen& sparing) {
        allowOnly(told, at, {"exercise", "part", "when_squats_hurt"});
        PrimeStep step;
        std::string place = under(at, "exercise");
        step.exercise = readKey(member(told, "exercise"), place);
        takeOnce(usual, step.exercise, place);
        const auto part = fromWord<PrimePart>(readWord(member(told, "part"), under(at, "part")));
        if (!part) complain(under(at, "part"), "range, activation or rehearsal is expected.");
        step.part = part.value_or(PrimePart::Range);
        const Json* other = told.find("when_squats_hurt");
        if (other) place = under(at, "when_squats_hurt");
        if (!other)
            step.whenSquatsHurt = step.exercise;
        else if (!other->isNull())
            step.whenSquatsHurt = readKey(*other, place);
        if (step.whenSquatsHurt) takeOnce(sparing, *step.whenSquatsHurt, place);
        return step;
    }

    PrimeExercises readPrime(const Json& json, const std::string& at) {
        allowOnly(json, at, {"walk", "steps"});
        PrimeExercises prime;
        prime.walk = readKey(member(json, "walk"), under(at, "walk"));
        Seen usual{prime.walk};
        Seen sparing{prime.walk};
        forEach(member(json, "steps"), under(at, "steps"), [&](const Json& told, const std::string& here) {
            prime.steps.push_back(readPrimeStep(told, here, usual, sparing));
        });
        return prime;
    }

    RestoreExercises readRestore(const Json& json, const std::string& at) {
        allowOnly(json, at, {"walk", "places", "in_flare"});
        const auto anyExercise = [](const std::string& /*key*/, const std::string& /*at*/) {};
        RestoreExercises restore;
        restore.walk = readKey(member(json, "walk"), under(at, "walk"));
        const Seen taken{restore.walk};
        restore.places = readPlaces(member(json, "places"), under(at, "places"), taken, anyExercise);
        restore.inFlare = readPlaces(member(json, "in_flare"), under(at, "in_flare"), taken, anyExercise);
        return restore;
    }

    const Library& m_library;
    const Json m_null;
    std::string m_complaint;
};

}  // namespace

Expected<SessionPlaces, std::string> readSessionPlaces(const Json& document, const Library& library) {
    return PlacesReader(library).read(document);
}

}  // namespace restride
