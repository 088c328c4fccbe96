// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/equipment.h"
#include "core/exercise/library.h"
#include "core/exercise/session_places.h"
#include "core/verify/checks.h"

#include <algorithm>

namespace restride::verifying {

namespace {

bool owns(EnumSet<Equipment> owned, EnumSet<Equipment> needs) {
    return (needs.bits() & ~owned.bits()) == 0;
}

/// The first exercise of a place for which the runner owns all that its column "Equipment" names (3.5), or null.
const Exercise* firstOwned(const ExercisePlace& place, EnumSet<Equipment> owned, const Library& library) {
    for (const std::string& key : place.choices)
        for (const Exercise& exercise : library.exercises) {
            if (exercise.key != key) continue;
            const auto needs = neededEquipment(exercise.equipment);
            if (needs && owns(owned, *needs)) return &exercise;
        }
    return nullptr;
}

std::vector<std::string> expected(const Library& library, StrengthStage stage, bool isShort, EnumSet<Equipment> owned) {
    const StrengthPlaces& strength = library.places.strength;
    std::vector<std::string> ids;
    for (const StagePlaces& row : strength.stages) {
        if (row.stage != stage) continue;
        for (const ExercisePlace& place : row.places) {
            if (isShort && std::count(strength.inShort.begin(), strength.inShort.end(), place.name) == 0) continue;
            if (const Exercise* found = firstOwned(place, owned, library)) ids.push_back(found->id);
        }
    }
    return ids;
}

std::string idOf(const Library& library, const std::string& key) {
    for (const Exercise& exercise : library.exercises)
        if (exercise.key == key || exercise.id == key) return exercise.id;
    return {};
}

std::int64_t secondsOf(const Prescription& p) {
    const Tempo tempo = p.tempo.value_or(Tempo{});
    const int once = p.hold ? *p.hold : p.reps.value_or(0) * (tempo.down + tempo.hold + tempo.up);
    return static_cast<std::int64_t>(p.sets) * (p.sides * once + p.rest);
}

std::string joined(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
    return text.empty() ? "none" : text;
}

void checkChoice(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    std::vector<std::string> ids;
    for (const Prescription& p : s.exercises) {
        ids.push_back(idOf(week.library, p.exercise));
        if (ids.back().empty())
            week.findings.add("3.5", week.place(i) + "/exercises",
                              sentence("The library has no exercise ", p.exercise, "."));
        if (p.sets < 1) week.findings.add("3.5", week.place(i) + "/exercises", sentence(p.exercise, " has no set."));
    }
    const Runner& runner = week.diary().runner;
    const bool isShort = s.type == SessionType::Short;
    const bool first = week.week.phase == Phase::Settle || runner.strengthHistory == StrengthHistory::None;
    const StrengthStage stage = first ? StrengthStage::S1 : StrengthStage::S2;
    const auto due = expected(week.library, stage, isShort, runner.equipment);
    const bool other = !first && !runner.strengthHistory &&
                       ids == expected(week.library, StrengthStage::S1, isShort, runner.equipment);
    if (ids != due && !other)
        week.findings.add(
            "3.5", week.place(i) + "/exercises",
            sentence(s.type, " holds ", joined(ids), "; ", stage, " and the equipment give ", joined(due), "."));
}

void checkTime(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    std::int64_t sum = s.type == SessionType::Short ? 120 : 0;
    for (const Prescription& p : s.exercises) sum += secondsOf(p);
    if (s.type == SessionType::Short)
        sum = 120 + static_cast<std::int64_t>(s.exercises.size()) * dosing::shortRounds *
                        (dosing::shortWork + dosing::shortChange);
    if (sum > s.minutes.count() * 60)
        week.findings.add("3.5", week.place(i) + "/exercises",
                          sentence("The exercises take ", std::to_string(sum), " s, the session has ", s.minutes, "."));
    const Minutes due = s.type == SessionType::Short ? planning::shortMinutes
                        : week.week.deload           ? planning::fullMinutesDeload
                                                     : planning::fullMinutes;
    if (s.minutes != due)
        week.findings.add("3.4.1", week.place(i) + "/minutes",
                          sentence(s.type, " takes ", due, ", the plan says ", s.minutes, "."));
}

void checkKindAndType(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    const bool strength = s.type == SessionType::Full || s.type == SessionType::Short || s.type == SessionType::Hips;
    const SessionKind kind = strength                           ? SessionKind::Strength
                             : s.type == SessionType::LowImpact ? SessionKind::Cross
                                                                : SessionKind::Run;
    if (kind != s.kind)
        week.findings.add("3.4.1", week.place(i) + "/type", sentence(s.type, " is no session of kind ", s.kind, "."));
    if (s.done) return;
    if (s.type == SessionType::Hips)
        week.findings.add("3.4.1", week.place(i) + "/type", "The hip add-on is offered in words, never planned.");
    if (s.kind == SessionKind::Cross && s.minutes != planning::crossMinutes)
        week.findings.add(
            "3.4.1", week.place(i) + "/minutes",
            sentence("Cross-training takes ", planning::crossMinutes, ", the plan says ", s.minutes, "."));
    if (s.kind != SessionKind::Run && s.hard)
        week.findings.add("3.4.1", week.place(i) + "/hard", "Only runs are hard.");
    if (s.kind != SessionKind::Run && s.distance)
        week.findings.add("3.4.1", week.place(i) + "/distance", "Only runs have a distance.");
}

}  // namespace

void checkStrength(const WeekCase& week) {
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) {
        const PlannedSession& s = week.week.sessions[i];
        checkKindAndType(week, s, i);
        if (s.done || s.kind != SessionKind::Strength || s.type == SessionType::Hips) continue;
        checkChoice(week, s, i);
        checkTime(week, s, i);
    }
}

}  // namespace restride::verifying
