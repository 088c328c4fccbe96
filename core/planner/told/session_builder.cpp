// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/session_builder.h"

#include "core/exercise/dose.h"
#include "core/exercise/equipment.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace restride {

namespace {

constexpr Minutes oneMinute = minutes(1);
constexpr Minutes primeWalkMinutes = minutes(2);
constexpr Minutes restoreWalkShortest = minutes(3);
/// S2: three or four repetitions in reserve.
constexpr int repsInReserve = 3;
/// A SHORT session begins with two minutes of moving about.
constexpr int shortStartSeconds = 120;

TimedStep step(std::string_view key, Minutes time) {
    return TimedStep{std::string(key), time};
}

/// The first of these that the minutes hold, at the least that the library gives it.
std::optional<TimedStep> firstThatFits(const ExercisePlace& place, Minutes room, const Library& library) {
    for (const std::string& key : place.choices) {
        const Exercise* exercise = findExercise(library, key);
        if (!exercise) continue;
        const std::optional<CountRange> time = readRange(exercise->minutes);
        if (time && time->lowest > 0 && minutes(time->lowest) <= room)
            return step(exercise->key, minutes(time->lowest));
    }
    return std::nullopt;
}

bool owns(EnumSet<Equipment> owned, EnumSet<Equipment> needed) {
    return (needed.bits() & ~owned.bits()) == 0;
}

/// The first exercise of a place that the runner has everything for, with the dose that its column tells.
struct Choice {
    const Exercise* exercise = nullptr;
    Dose dose;
};
std::optional<Choice> firstAllowed(const ExercisePlace& place, EnumSet<Equipment> owned, const Library& library) {
    for (const std::string& key : place.choices) {
        const Exercise* exercise = findExercise(library, key);
        if (!exercise) continue;
        const std::optional<EnumSet<Equipment>> needed = neededEquipment(exercise->equipment);
        const std::optional<Dose> dose = readDose(exercise->dose);
        if (needed && dose && owns(owned, *needed)) return Choice{exercise, *dose};
    }
    return std::nullopt;
}

/// The places of FULL in a stage, or in the furthest one before it that has any: until the library has places for S3,
/// S2 is the furthest (3.5).
std::span<const ExercisePlace> placesOf(StrengthStage stage, const StrengthPlaces& strength) {
    const StagePlaces* furthest = nullptr;
    for (const StagePlaces& row : strength.stages)
        if (row.stage <= stage && (!furthest || furthest->stage < row.stage)) furthest = &row;
    return furthest ? std::span<const ExercisePlace>(furthest->places) : std::span<const ExercisePlace>{};
}

bool isInShort(const ExercisePlace& place, const StrengthPlaces& strength) {
    return std::find(strength.inShort.begin(), strength.inShort.end(), place.name) != strength.inShort.end();
}

std::optional<Tempo> tempoOf(const Dose& dose) {
    if (dose.hold) return std::nullopt;
    constexpr Tempo usual;
    return Tempo{dose.down.value_or(usual.down), dose.held.value_or(usual.hold), dose.up.value_or(usual.up)};
}

Prescription fullPrescription(const Choice& choice, const StrengthRequest& request) {
    Prescription told;
    told.exercise = choice.exercise->key;
    told.sets = request.deload ? dosing::fullSets - 1 : dosing::fullSets;
    if (choice.dose.hold) told.hold = choice.dose.hold->lowest;
    if (choice.dose.reps) told.reps = choice.dose.reps->lowest;
    told.sides = choice.dose.sides;
    told.tempo = tempoOf(choice.dose);
    told.rest = dosing::restSeconds;
    // S1 goes by how hard a hold feels, not by what is left in reserve.
    if (told.reps && request.stage != StrengthStage::S1) told.rir = repsInReserve;
    return told;
}

/// Work by the clock. `hold` is the seconds of work of a side, so that a set is 40 seconds also where the sides take
/// turns: counted repetitions would not fill them (three slow calf raises a side). A tempo beside it says that the
/// seconds are filled with repetitions.
Prescription shortPrescription(const Choice& choice) {
    Prescription told;
    told.exercise = choice.exercise->key;
    told.sets = dosing::shortRounds;
    told.sides = choice.dose.sides;
    told.hold = dosing::shortWork / choice.dose.sides;
    told.tempo = tempoOf(choice.dose);
    told.rest = dosing::shortChange;
    return told;
}

int secondsOfSet(const Prescription& exercise) {
    const Tempo tempo = exercise.tempo.value_or(Tempo{});
    const int work = exercise.hold ? *exercise.hold : exercise.reps.value_or(0) * (tempo.down + tempo.hold + tempo.up);
    return exercise.sides * work + exercise.rest;
}

/// One set fewer in the last exercise with more than two, then in the last with more than one, until the sum fits.
void fit(std::vector<Prescription>& exercises, std::int64_t room) {
    for (const int kept : {2, 1})
        while (secondsOf(exercises) > room) {
            const auto last = std::find_if(exercises.rbegin(), exercises.rend(),
                                           [kept](const Prescription& exercise) { return exercise.sets > kept; });
            if (last == exercises.rend()) break;
            --last->sets;
        }
}

}  // namespace

std::vector<TimedStep> primeSteps(Minutes time, bool squatsHurt, const Library& library) {
    if (time < oneMinute) return {};
    struct Told {
        PrimePart part;
        TimedStep step;
    };
    std::vector<Told> told;
    Minutes left = std::max(time - primeWalkMinutes, minutes(0));
    for (const PrimeStep& next : library.places.prime.steps) {
        const std::optional<std::string> exercise = squatsHurt ? next.whenSquatsHurt : std::optional(next.exercise);
        if (left < oneMinute || !exercise) continue;
        told.push_back({next.part, step(*exercise, oneMinute)});
        left -= oneMinute;
    }
    std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.part < b.part; });

    std::vector<TimedStep> steps{step(library.places.prime.walk, std::min(time, primeWalkMinutes) + left)};
    for (Told& each : told) steps.push_back(std::move(each.step));
    return steps;
}

std::vector<TimedStep> restoreSteps(Minutes time, bool flare, const Library& library) {
    if (time < oneMinute) return {};
    std::vector<TimedStep> steps;
    Minutes left = time - std::min(time, restoreWalkShortest);
    const RestoreExercises& restore = library.places.restore;
    for (const ExercisePlace& place : flare ? restore.inFlare : restore.places) {
        const std::optional<TimedStep> fitting = firstThatFits(place, left, library);
        if (!fitting) continue;
        steps.push_back(*fitting);
        left -= fitting->minutes;
    }
    // What is left is walked: beyond its usual five minutes too, since nobody is the worse for an easy walk.
    steps.insert(steps.begin(), step(restore.walk, std::min(time, restoreWalkShortest) + left));
    return steps;
}

std::vector<Prescription> strengthExercises(const StrengthRequest& request, const Library& library) {
    const StrengthPlaces& strength = library.places.strength;
    const std::span<const ExercisePlace> places = placesOf(request.stage, strength);
    const std::int64_t seconds = request.minutes.count() * 60;
    std::vector<Prescription> exercises;
    if (request.type == SessionType::Full) {
        for (const ExercisePlace& place : places)
            if (const auto choice = firstAllowed(place, request.equipment, library))
                exercises.push_back(fullPrescription(*choice, request));
        fit(exercises, seconds);
    } else if (request.type == SessionType::Short) {
        for (const ExercisePlace& place : places) {
            if (!isInShort(place, strength)) continue;
            if (const auto choice = firstAllowed(place, request.equipment, library))
                exercises.push_back(shortPrescription(*choice));
        }
        fit(exercises, seconds - shortStartSeconds);
    }
    return exercises;
}

int secondsOf(const std::vector<Prescription>& exercises) {
    int sum = 0;
    for (const Prescription& exercise : exercises) sum += exercise.sets * secondsOfSet(exercise);
    return sum;
}

}  // namespace restride
