// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_one.h"
#include "tests/support/session_names.h"

#include <utility>

namespace restride {

namespace {

using namespace literals;

PlannedSession session(SessionName name, Date on, SessionKind kind, SessionType type, Minutes time) {
    PlannedSession s;
    s.name = std::move(name);
    s.on = on;
    s.kind = kind;
    s.type = type;
    s.minutes = time;
    return s;
}

PlannedSession runOf(SessionName name, Date on, SessionType type, Distance distance, Minutes running, Reason why) {
    PlannedSession s = session(std::move(name), on, SessionKind::Run, type, running + minutes(15));
    s.distance = distance;
    s.prime = {{"brisk_walk", minutes(2)},   {"leg_swing_front_back", minutes(1)}, {"leg_swing_side_side", minutes(1)},
               {"glute_bridge", minutes(1)}, {"body_weight_squat", minutes(1)},    {"two_leg_calf_raise", minutes(1)},
               {"butt_kicks", minutes(1)}};
    s.restore = {{"cool_down_walk", minutes(5)}, {"calf_stretch", minutes(2)}};
    Perform perform;
    perform.minutes = running;
    perform.cue = Cue::Cadence;
    perform.cadence = 162;
    s.perform = perform;
    s.reasons = {std::move(why)};
    return s;
}

Prescription repetitions(std::string exercise, int sets, int reps, int sides, Tempo tempo = {}) {
    Prescription p;
    p.exercise = std::move(exercise);
    p.sets = sets;
    p.reps = reps;
    p.sides = sides;
    p.tempo = tempo;
    p.rest = 60;
    return p;
}

Prescription held(std::string exercise, int sets, int seconds) {
    Prescription p;
    p.exercise = std::move(exercise);
    p.sets = sets;
    p.hold = seconds;
    p.rest = 60;
    return p;
}

// S2 for mat, wall, chair and step: 1,960 s.
PlannedSession fullStrength(SessionName name, Date on) {
    PlannedSession s = session(std::move(name), on, SessionKind::Strength, SessionType::Full, minutes(35));
    s.exercises = {repetitions("slow_eccentric_squat", 3, 8, 1),
                   repetitions("split_squat", 3, 8, 2),
                   repetitions("hip_hike", 3, 10, 2),
                   repetitions("single_leg_glute_bridge", 3, 8, 2),
                   repetitions("single_leg_calf_raise", 2, 10, 2, {3, 1, 2}),
                   held("plank", 2, 20)};
    s.reasons = {StrengthTwice{2}};
    return s;
}

}  // namespace

Date caseOneToday() {
    return day("2026-03-16");
}

DiaryBuilder caseOneRunner() {
    DiaryBuilder builder = aCaseRunner();
    builder.born(1992).cadence(158).inPhase("2026-03-02", Phase::Rebuild).everyMorning("2026-02-16", "2026-03-16", 1);
    for (const char* monday : {"2026-02-16", "2026-02-23", "2026-03-02"})
        builder.weekOfRuns(monday, {{Weekday::Tue, 6.0_km}, {Weekday::Thu, 6.0_km}, {Weekday::Sat, 8.0_km}});
    builder.ran("2026-03-10", 6.0_km, during(1), settled(Settle::WithinHour))
        .ran("2026-03-12", 6.0_km, during(2), settled(Settle::WithinHour))
        .ran("2026-03-14", 8.0_km, during(1), settled(Settle::WithinHour));
    for (const char* monday : {"2026-02-16", "2026-02-23", "2026-03-02", "2026-03-09"})
        builder.strength(monday).strength(day(monday) + 4);
    return builder;
}

Diary caseOneDiary() {
    return caseOneRunner().build();
}

Library caseOneLibrary() {
    Library library;
    const auto add = [&library](std::string id, std::string key, std::string equipment) {
        Exercise exercise;
        exercise.id = std::move(id);
        exercise.key = std::move(key);
        exercise.equipment = std::move(equipment);
        library.exercises.push_back(std::move(exercise));
    };
    add("EX01", "brisk_walk", "none");
    add("EX02", "leg_swing_front_back", "wall or post");
    add("EX03", "leg_swing_side_side", "wall or post");
    add("EX05", "butt_kicks", "none");
    add("EX07", "glute_bridge", "mat");
    add("EX08", "body_weight_squat", "none");
    add("EX09", "two_leg_calf_raise", "step optional");
    add("EX12", "band_side_step", "loop band");
    add("EX13", "single_leg_glute_bridge", "mat");
    add("EX14", "hip_hike", "15–20 cm step");
    add("EX16", "wall_sit", "wall");
    add("EX20", "slow_eccentric_squat", "none");
    add("EX22", "split_squat", "dumbbells later");
    add("EX34", "single_leg_calf_raise", "step");
    add("EX36", "plank", "mat");
    add("EX37", "anti_rotation_press", "band or cable");
    add("EX45", "calf_stretch", "wall");
    add("EX49", "cool_down_walk", "none");

    StrengthPlaces& strength = library.places.strength;
    strength.stages = {{StrengthStage::S1,
                        {{"knee", {"wall_sit"}},
                         {"posterior", {"glute_bridge"}},
                         {"calf", {"two_leg_calf_raise"}},
                         {"core", {"plank"}}}},
                       {StrengthStage::S2,
                        {{"knee", {"slow_eccentric_squat", "body_weight_squat"}},
                         {"single_leg", {"split_squat"}},
                         {"hip", {"band_side_step", "hip_hike"}},
                         {"posterior", {"single_leg_glute_bridge", "glute_bridge"}},
                         {"calf", {"single_leg_calf_raise", "two_leg_calf_raise"}},
                         {"core", {"anti_rotation_press", "plank"}}}}};
    strength.inShort = {"knee", "calf", "core"};
    PrimeExercises& prime = library.places.prime;
    prime.walk = "brisk_walk";
    for (const char* key : {"leg_swing_front_back", "leg_swing_side_side"})
        prime.steps.push_back({key, PrimePart::Range, key});
    for (const char* key : {"glute_bridge", "body_weight_squat", "two_leg_calf_raise"})
        prime.steps.push_back({key, PrimePart::Activation, key});
    prime.steps.push_back({"butt_kicks", PrimePart::Rehearsal, "butt_kicks"});
    library.places.restore = {"cool_down_walk", {{"calf", {"calf_stretch"}}}, {}};
    return library;
}

Plan caseOnePlan() {
    const Date monday = caseOneToday();
    PlannedWeek week;
    week.start = monday;
    week.phase = Phase::Rebuild;
    week.target = week.planned = 22.0_km;
    week.runCap = 8.8_km;
    week.cost = week.costParts.streak = 4;
    week.nodes = 1;
    week.proved = true;
    week.reasons = {Progress{20.0_km, Ratio::percent(10), 22.0_km}};
    PlannedSession cross = session("cross1"_name, monday + 5, SessionKind::Cross, SessionType::LowImpact, minutes(30));
    cross.effort = Effort::of(4);
    cross.reasons = {CrossLowImpact{1}};
    PlannedSession longRun =
        runOf("long"_name, monday + 6, SessionType::Long, 8.8_km, minutes(58), LongShare{Ratio::percent(40), 22.0_km});
    longRun.hard = true;
    longRun.reasons.emplace_back(RunCap110{8.0_km, 8.8_km});
    PlannedSession technique =
        runOf("technique"_name, monday + 1, SessionType::Tech, 6.6_km, minutes(43), TechniqueRun{Cue::Cadence});
    technique.perform->practice = Practice{6, minutes(1)};
    week.sessions = {fullStrength("strength1"_name, monday),
                     technique,
                     runOf("easy1"_name, monday + 3, SessionType::Easy, 6.6_km, minutes(43), RunShare{3, 22.0_km}),
                     fullStrength("strength2"_name, monday + 4),
                     cross,
                     longRun};
    return {monday, std::nullopt, {week}};
}

}  // namespace restride
