// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/score.h"
#include "core/diary/run.h"
#include "tests/trial/knee.h"

#include <cstdint>
#include <optional>
#include <vector>

// A made-up runner, day by day: rates the morning, asks what to do, does it more or less, and writes down how it felt.

namespace restride::trial {

/// Days of the story before the trial: six old weeks, the week of the injury, a low one.
inline constexpr int daysBefore = 8 * 7;

/// What a morning's form says.
struct MorningTold {
    std::optional<PainScore> pain;
    /// Ten squats, step-downs and a brisk walk: on Mondays.
    std::optional<PainScore> squat;
    std::optional<PainScore> stepDown;
    std::optional<PainScore> briskWalk;
};

/// What is to be done today.
struct Told {
    std::optional<Distance> run;
    bool strength = false;
};

/// A run as it was written down.
struct RunTold {
    Distance distance;
    PainScore before;
    PainScore during;
    Settle settle = Settle::WithinHour;
    bool gaitChanged = false;
};

/// What was done of it.
struct DoneToday {
    std::optional<RunTold> run;
    bool strength = false;
    /// How strength felt.
    PainScore exercise;
};

/// What whoever decides says of the week that begins; asked on Mondays, after `morning`.
struct WeekSaid {
    bool cut = false;
    Distance target;
    /// A clinician was named: RF14, RF18, RF19, or the plan is withheld.
    bool clinician = false;
};

/// Who decides what is run. Asked on each day of the story in turn; days before the trial are told only.
class Policy {
public:
    Policy() = default;
    Policy(const Policy&) = delete;
    Policy& operator=(const Policy&) = delete;
    virtual ~Policy() = default;

    /// The morning of a day of the trial, and what it asks for. The knee is for the one policy that knows it.
    [[nodiscard]] virtual Told morning(const Knee& knee, const MorningTold& told) = 0;
    [[nodiscard]] virtual WeekSaid week() const = 0;
    /// The evening of any day, with the morning that it began with.
    virtual void evening(int day, const MorningTold& told, const DoneToday& done) = 0;
};

/// One week of the trial, as it went.
struct CourseWeek {
    Distance ran = {};
    WeekSaid said = {};
    int runs = 0;
    /// Runs rated 4 of 10 or more; that of the second injury is nobody's doing and not counted.
    int soreRuns = 0;
    int worstRating = 0;
    int flares = 0;
};

/// A runner's whole way.
struct Course {
    Distance oldWeek;
    std::vector<CourseWeek> weeks;
    /// The run of the second injury and the first one after it.
    std::optional<Distance> injuringRun;
    std::optional<Distance> firstAfter;
};

/// A knee and its owner through the story and `weeks` of the trial, as `policy` says. The same in, the same out.
[[nodiscard]] Course play(const Family& family, std::uint64_t seed, int weeks, Policy& policy);

}  // namespace restride::trial
