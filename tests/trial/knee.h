// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/score.h"
#include "tests/trial/family.h"

#include <array>
#include <cstdint>
#include <optional>

// A made-up knee: what it can take, what irritates it, and what its owner writes down of it. It knows no plan and no
// rule. A day has a morning, at most one run, strength, and a night; a new state follows from the old one and the day.

namespace restride::trial {

struct Knee {
    // What it is: drawn once, from the family and the seed.
    Family family;
    std::uint64_t seed = 0;
    /// What its owner ran each week before the injury, and the longest run of it.
    Distance oldWeek;
    Distance oldLongRun;
    int runsPerWeek = 4;
    double restPain = 0;
    double runPain = 0;
    double worseningPerDay = 0;
    double keptOvernight = 0;
    /// The day of the second injury; none: there is none.
    std::optional<int> suddenDay;

    // How it stands in the morning of a day. Days are counted from the first of the trial; those before it are
    // negative.
    int day = 0;
    /// In metres: what it takes in seven days and in one run without irritation.
    double weekCapacity = 0;
    double runCapacity = 0;
    /// Points that loads added, and those that come only with the next night.
    double irritation = 0;
    double tomorrow = 0;
    /// Points of an injury, which no load of the trial did.
    double injury = 0;
    /// Points of decline so far.
    double decline = 0;
    /// Metres of the six days before, newest first.
    std::array<double, 6> ran{};
};

/// What is done on one day.
struct DayLoad {
    Distance run;
    bool strength = false;
};

/// Points of a run, before anybody rates them.
struct RunTruth {
    double before = 0;
    double during = 0;
    /// Points of irritation that it adds.
    double added = 0;
    /// It is the run of the second injury.
    bool injures = false;
};

/// The knee of a seed, healed, on a day before all that the trial tells of.
[[nodiscard]] Knee healedKnee(const Family& family, std::uint64_t seed, int day);

/// The same knee after the injury that the story begins with.
[[nodiscard]] Knee injured(Knee knee);

/// What a run of today would do. A longer one never does less.
[[nodiscard]] RunTruth runTruth(const Knee& knee, Distance run);

/// The next morning's knee.
[[nodiscard]] Knee nextMorning(Knee knee, const DayLoad& load);

/// Points at rest, as they are.
[[nodiscard]] double painAtRest(const Knee& knee);

/// The longest run of today that stays at a share of what the knee takes now, by its run and by its week.
[[nodiscard]] Distance roomToday(const Knee& knee, double share);

// What the owner writes down: whole points with the error of a rating.

[[nodiscard]] PainScore ratedMorning(const Knee& knee);
[[nodiscard]] PainScore ratedBefore(const Knee& knee);
[[nodiscard]] PainScore ratedDuring(const Knee& knee, Distance run);
/// Ten squats or a step-down, a brisk walk of half an hour, and exercise.
[[nodiscard]] PainScore ratedTest(const Knee& knee, Draw test);

}  // namespace restride::trial
