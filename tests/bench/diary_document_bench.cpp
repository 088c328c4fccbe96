// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace restride {
namespace {

/// As long as a UUID.
Id idOf(int kind, int number) {
    std::string digits = std::to_string(number);
    digits.insert(0, 12 - digits.size(), '0');
    return Id::from("0b0e9c1e-6c3f-4f0e-9a5" + std::to_string(kind) + "-" + digits).value();
}

restride::Run runOn(Date on, int number) {
    restride::Run run;
    run.id = idOf(1, number);
    run.on = on;
    run.at = TimeOfDay{7 * 60 + number % 60};
    run.distance = metres(5'000 + number % 9'000);
    run.duration = seconds(2'000 + number % 3'000);
    run.effort = Effort::of(3);
    run.cadence = 160 + number % 10;
    run.surface = Surface::Road;
    run.terrain = Terrain::Flat;
    run.shoe = idOf(4, number % 8);
    run.elapsed = seconds(2'100 + number % 3'000);
    run.climb = number % 90;
    run.sources = {{"activity-" + std::to_string(number) + ".fit", "watch", SourceKind::SessionTotal, {}, {}, {}}};
    run.note = number % 5 == 0 ? "Once around the lake, a little wind." : "";
    run.knee = KneeResponse{};
    run.knee->before = PainScore::of(0);
    run.knee->during = PainScore::of(1);
    run.knee->settle = Settle::WithinHour;
    run.knee->zone = KneeZone::Front;
    return run;
}

CheckIn checkInOn(Date on, int number) {
    CheckIn morning;
    morning.on = on;
    morning.morningPain = PainScore::from(number % 3);
    morning.sleep = Sleep::hundredths(700 + number % 4 * 25);
    morning.sleepQuality = SleepQuality::Good;
    morning.fatigue = Fatigue::from(number % 5);
    morning.stress = Stress::from(number % 4);
    morning.calfPain = PainScore::of(0);
    return morning;
}

StrengthSession strengthOn(Date on, int number) {
    StrengthSession session;
    session.id = idOf(2, number);
    session.on = on;
    session.minutes = minutes(35);
    session.painDuring = PainScore::of(1);
    for (const char* exercise : {"split_squat", "step_down", "calf_raise", "bridge", "side_plank"}) {
        StrengthSet set;
        set.exercise = exercise;
        set.side = KneeSide::Both;
        set.reps = 8;
        set.load = 60 + number % 40;
        set.rir = 3;
        session.sets.push_back(set);
    }
    return session;
}

/// Ten years: four runs a week, a check-in every day, strength twice a week.
const std::string& tenYears() {
    static const std::string text = [] {
        Diary diary;
        diary.runner.id = idOf(0, 0);
        diary.runner.name = "Sample runner";
        for (int i = 0; i < 3'652; ++i) {
            const Date on = day("2016-01-04") + i;
            const int weekday = i % 7;
            diary.checkIns.push_back(checkInOn(on, i));
            if (weekday == 1 || weekday == 3 || weekday == 5 || weekday == 6) diary.runs.push_back(runOn(on, i));
            if (weekday == 0 || weekday == 4) diary.strength.push_back(strengthOn(on, i));
        }
        return writeDiary(diary);
    }();
    return text;
}

void countBytes(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes));
    state.counters["megabytes"] = static_cast<double>(bytes) / 1e6;
}

void readTenYears(benchmark::State& state) {
    const std::string& text = tenYears();
    while (state.KeepRunning()) benchmark::DoNotOptimize(readDiary(text));
    countBytes(state, text.size());
}
BENCHMARK(readTenYears)->Unit(benchmark::kMillisecond);

void parseTenYears(benchmark::State& state) {
    const std::string& text = tenYears();
    while (state.KeepRunning()) benchmark::DoNotOptimize(parseJson(text));
    countBytes(state, text.size());
}
BENCHMARK(parseTenYears)->Unit(benchmark::kMillisecond);

void parseTenYearsByNlohmannAlone(benchmark::State& state) {
    const std::string& text = tenYears();
    while (state.KeepRunning()) benchmark::DoNotOptimize(nlohmann::json::parse(text));
    countBytes(state, text.size());
}
BENCHMARK(parseTenYearsByNlohmannAlone)->Unit(benchmark::kMillisecond);

void writeTenYears(benchmark::State& state) {
    const Diary diary = readDiary(tenYears()).value().diary;
    while (state.KeepRunning()) benchmark::DoNotOptimize(writeDiary(diary));
    countBytes(state, tenYears().size());
}
BENCHMARK(writeTenYears)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace restride
