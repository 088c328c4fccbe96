// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/session_builder.h"

#include "core/exercise/dose.h"
#include "core/exercise/equipment.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace restride {

namespace {

using namespace std::string_view_literals;

constexpr Minutes oneMinute = minutes(1);

/// The part that a Prime step plays; steps are told in this order.
enum class PrimePart : std::uint8_t { Temperature, Range, Activation, Rehearsal };

struct PrimeStep {
    std::string_view id;
    PrimePart part;
};

constexpr std::string_view primeWalk = "EX01";
constexpr Minutes primeWalkMinutes = minutes(2);
/// In the order in which they are taken, each for a minute.
constexpr std::array primeFill{
    PrimeStep{"EX02", PrimePart::Range},      PrimeStep{"EX03", PrimePart::Range},
    PrimeStep{"EX07", PrimePart::Activation}, PrimeStep{"EX08", PrimePart::Activation},
    PrimeStep{"EX09", PrimePart::Activation}, PrimeStep{"EX04", PrimePart::Rehearsal},
    PrimeStep{"EX05", PrimePart::Rehearsal},  PrimeStep{"EX06", PrimePart::Range},
};

/// The same where squats hurt: neither squat nor lunge, a wall sit at a high position instead. The squat to 60° that
/// the rules leave has no place either, since a step cannot tell its depth.
constexpr std::array primeFillSparing{
    PrimeStep{"EX02", PrimePart::Range},      PrimeStep{"EX03", PrimePart::Range},
    PrimeStep{"EX07", PrimePart::Activation}, PrimeStep{"EX16", PrimePart::Activation},
    PrimeStep{"EX09", PrimePart::Activation}, PrimeStep{"EX05", PrimePart::Rehearsal},
    PrimeStep{"EX06", PrimePart::Range},
};

constexpr std::string_view restoreWalk = "EX49";
constexpr Minutes restoreWalkShortest = minutes(3);
/// Two at most: the calf, then the hip, and of its two the longer where it fits. The roller (EX48) is left to who
/// owns one.
constexpr std::array restoreFirst{"EX45"sv};
constexpr std::array restoreSecond{"EX47"sv, "EX46"sv};
/// The only one that moves the leg through its range and pulls at nothing: all that a flare bears beside the walk.
constexpr std::array restoreInFlare{"EX47"sv};

/// One place of a strength session: its exercises, the first allowed of which is taken.
struct Place {
    std::array<std::string_view, 4> exercises;
};

/// Knee, balance or single-leg, hip, posterior, calf, core (3.5).
using Places = std::array<Place, 6>;
constexpr Places placesS1{
    {{{"EX16", "EX17", "EX18", "EX19"}}, {{"EX38"}}, {{"EX10", "EX11"}}, {{"EX07"}}, {{"EX09"}}, {{"EX36", "EX15"}}}};
constexpr Places placesS2{{{{"EX20", "EX08"}},
                           {{"EX22", "EX24", "EX21"}},
                           {{"EX14", "EX12", "EX11"}},
                           {{"EX13", "EX30", "EX07"}},
                           {{"EX34", "EX09"}},
                           {{"EX37", "EX36"}}}};
/// Knee, hip, calf, core.
constexpr std::array<std::size_t, 4> shortPlaces{0, 2, 4, 5};
/// S2: three or four repetitions in reserve.
constexpr int repsInReserve = 3;
/// A SHORT session begins with two minutes of moving about.
constexpr int shortStartSeconds = 120;

/// The key by which documents name an exercise; empty: the library has none such.
std::string_view keyOf(const Library& library, std::string_view id) {
    const Exercise* exercise = findExercise(library, id);
    return exercise ? std::string_view(exercise->key) : std::string_view{};
}

TimedStep step(std::string_view key, Minutes time) {
    return TimedStep{std::string(key), time};
}

/// The first of these that the minutes hold, at the least that the library gives it.
std::optional<TimedStep> firstThatFits(std::span<const std::string_view> ids, Minutes room, const Library& library) {
    for (const std::string_view id : ids) {
        const Exercise* exercise = findExercise(library, id);
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
std::optional<Choice> firstAllowed(const Place& place, EnumSet<Equipment> owned, const Library& library) {
    for (const std::string_view id : place.exercises) {
        const Exercise* exercise = id.empty() ? nullptr : findExercise(library, id);
        if (!exercise) continue;
        const std::optional<EnumSet<Equipment>> needed = neededEquipment(exercise->equipment);
        const std::optional<Dose> dose = readDose(exercise->dose);
        if (needed && dose && owns(owned, *needed)) return Choice{exercise, *dose};
    }
    return std::nullopt;
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
    const std::span<const PrimeStep> fill = squatsHurt ? std::span<const PrimeStep>(primeFillSparing) : primeFill;
    for (const PrimeStep& next : fill) {
        const std::string_view key = keyOf(library, next.id);
        if (left < oneMinute || key.empty()) continue;
        told.push_back({next.part, step(key, oneMinute)});
        left -= oneMinute;
    }
    const Minutes walk = std::min(time, primeWalkMinutes) + left;
    told.insert(told.begin(), {PrimePart::Temperature, step(keyOf(library, primeWalk), walk)});
    std::stable_sort(told.begin(), told.end(), [](const Told& a, const Told& b) { return a.part < b.part; });

    std::vector<TimedStep> steps;
    for (Told& each : told) steps.push_back(std::move(each.step));
    return steps;
}

std::vector<TimedStep> restoreSteps(Minutes time, bool flare, const Library& library) {
    if (time < oneMinute) return {};
    std::vector<TimedStep> steps;
    Minutes left = time - std::min(time, restoreWalkShortest);
    const auto add = [&](std::span<const std::string_view> ids) {
        const std::optional<TimedStep> fitting = firstThatFits(ids, left, library);
        if (!fitting) return;
        steps.push_back(*fitting);
        left -= fitting->minutes;
    };
    if (flare) {
        add(restoreInFlare);
    } else {
        add(restoreFirst);
        add(restoreSecond);
    }
    // What is left is walked: beyond its usual five minutes too, since nobody is the worse for an easy walk.
    steps.insert(steps.begin(), step(keyOf(library, restoreWalk), std::min(time, restoreWalkShortest) + left));
    return steps;
}

std::vector<Prescription> strengthExercises(const StrengthRequest& request, const Library& library) {
    // The gates to S3 and S4 are not built: until then S2 is the furthest (3.5).
    const Places& places = request.stage == StrengthStage::S1 ? placesS1 : placesS2;
    const std::int64_t seconds = request.minutes.count() * 60;
    std::vector<Prescription> exercises;
    if (request.type == SessionType::Full) {
        for (const Place& place : places)
            if (const auto choice = firstAllowed(place, request.equipment, library))
                exercises.push_back(fullPrescription(*choice, request));
        fit(exercises, seconds);
    } else if (request.type == SessionType::Short) {
        for (const std::size_t place : shortPlaces)
            if (const auto choice = firstAllowed(places[place], request.equipment, library))
                exercises.push_back(shortPrescription(*choice));
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
