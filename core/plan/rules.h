// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"
#include "core/base/duration.h"
#include "core/base/ratio.h"
#include "core/base/words.h"
#include "core/plan/vocabulary.h"

#include <array>
#include <cstdint>
#include <string_view>

// Every number that the assessment and the planner use, with its unit and its source: E… stands among the sources of
// `docs/rules.md`, C is a convention or our own choice. `Rules` are the defaults; the diary's `rules` entries change
// them.

namespace restride {

/// Rises when the same diary would give another plan.
inline constexpr int rulesVersion = 1;

/// The numbers that a runner or a physiotherapist may change within bounds (3.0). Each has a row in `rule_spec.h`.
struct Rules {
    /// Points of pain during a run that are still green (E6).
    int greenMax = 2;
    /// Points of pain during a run that are still amber (E7).
    int amberMax = 5;
    /// Points of pain from which everything stops (article 001).
    int stopPain = 8;
    /// Share taken off the week under status AMBER (article 000).
    Ratio cutAmber = Ratio::percent(20);
    /// Share taken off the week under status FLARE (article 001).
    Ratio cutFlare = Ratio::percent(40);
    /// Weekly growth when settled, as a share of the reference (articles; E13 finds no protection in it).
    Ratio growth = Ratio::percent(10);
    /// The same while the reference is below 90 % of what was carried (article 000).
    Ratio regain = Ratio::percent(10);
    /// Growth step of a small week (C).
    Distance smallBaseStep = metres(1'000);
    /// The reference is at most this share of the typical week (article 004).
    Ratio kappa = Ratio::percent(120);
    /// One run is at most this share of the longest tolerated one (E14).
    Ratio runCap = Ratio::percent(110);
    /// Growth step of a short run (C).
    Distance smallRunStep = metres(500);
    /// Share of the onset distance that a run in SETTLE may have (article 004, C).
    Ratio onsetSettle = Ratio::percent(80);
    /// Share of the onset distance that a run in REBUILD may have (article 004, C).
    Ratio onsetRebuild = Ratio::percent(90);
    /// First run after a RED one, as a share of that run (E6, C).
    Ratio firstAfterRed = Ratio::percent(50);
    /// Share taken off a deload week (E69, C).
    Ratio deload = Ratio::percent(25);
    /// Weeks from one deload to the next (C-17).
    int deloadPeriod = 4;
    /// Days a week without any session (C).
    int restDays = 1;
    /// Strength sessions a week (C-04).
    int strengthSessions = 2;
    /// Calendar days between strength sessions: 2 is 48 h (E67).
    int strengthGap = 2;
    /// Length of Prime, before a run (articles).
    Minutes prime = minutes(8);
    /// Length of Restore, after a run (C).
    Minutes restore = minutes(7);
    /// Cadence target above the runner's own, as a share of it (E20–E23).
    Ratio cadenceChange = Ratio::tenThousandths(750);
    /// Highest RPE of cross-training in SETTLE (C).
    int crossEffortSettle = 4;
    /// Sessions on one day at most (C).
    int sessionsPerDay = 2;
    /// Nodes after which the search for a week ends with the best one that it has found (3.4.5). Of nodes and never of
    /// time, so that one diary gives one plan on every machine. No entry of a diary changes it.
    std::int64_t searchNodes = 20'000'000;

    friend bool operator==(const Rules&, const Rules&) = default;
};

/// Assessment (3.2). Nobody changes these.
namespace assessing {
/// "The last 7 days" are today − 7 … today; the others likewise.
inline constexpr int statusDays = 7;
inline constexpr int trendDays = 14;
inline constexpr int onsetDays = 14;
inline constexpr int toleranceDays = 30;
/// Mornings of the baseline m0 (C).
inline constexpr int baselineMornings = 7;
inline constexpr int baselineDays = 14;
inline constexpr int baselineFewest = 3;
/// Long-standing pain must not hide a bad morning (C).
inline constexpr int baselineCap = 3;
/// Points by which the next morning makes a run AMBER2 and RED (E6, C).
inline constexpr int riseAmber2 = 1;
inline constexpr int riseRed = 2;
/// Days from the run on which its light is final without a morning.
inline constexpr int finalAfterDays = 2;
/// Swelling is new when none was told in so many days before.
inline constexpr int swellingDays = 7;
/// AMBER lights that together make status AMBER, and AMBER2 that make FLARE (C).
inline constexpr int ambersForAmber = 3;
inline constexpr int amber2ForFlare = 2;
/// Green runs after an AMBER2 that let it be.
inline constexpr int greensAfterAmber2 = 2;
/// Confirmed runs that progress needs.
inline constexpr int confirmedForSettled = 2;
/// A mean of mornings needs so many values.
inline constexpr int meanFewest = 3;
/// Points by which a week of mornings makes status AMBER.
inline constexpr int meanRise = 1;
/// A trend needs so many mornings.
inline constexpr int trendFewest = 6;
/// Points per day, in hundredths: about one point in 14 days (C).
inline constexpr int worseningPerDay = 7;
inline constexpr int improvingPerDay = -5;
/// Tolerated run without a tolerated one in the log (C).
inline constexpr Ratio ofShortestLit = Ratio::percent(70);
inline constexpr Ratio ofLongestUnlit = Ratio::percent(90);
inline constexpr Ratio ofAskedLongest = Ratio::percent(50);
inline constexpr int irritabilityRuns = 5;
/// A routine flag stays open so long.
inline constexpr int routineFlagDays = 28;
/// Swelling told so many days running is RF08.
inline constexpr int swellingRun = 3;
/// Reds in so many days that ask for a physiotherapist's review, and for a referral (RF19).
inline constexpr int secondRedDays = 14;
inline constexpr int thirdRedDays = 28;
}  // namespace assessing

/// The macro plan (3.3). Nobody changes these but through `Rules`.
namespace planning {
/// Recall discount on what was asked (C).
inline constexpr Ratio ofAsked = Ratio::percent(90);
inline constexpr int referenceWeeks = 4;
/// Full days without a run: from here a week is a return, a longer one goes by the walk–run ladder.
inline constexpr int gapDays = 7;
inline constexpr int walkRunGapDays = 28;
/// Return after days off: up to so many days, so much of the typical week (C).
struct GapStep {
    int upToDays;
    Ratio factor;
};
inline constexpr std::array<GapStep, 4> gapSteps{
    {{10, Ratio::percent(90)}, {14, Ratio::percent(80)}, {21, Ratio::percent(70)}, {28, Ratio::percent(60)}}};
/// Below this reference the small-base step counts.
inline constexpr Distance smallBase = metres(10'000);
inline constexpr Distance smallRun = metres(5'000);
inline constexpr Ratio sustainGrowth = Ratio::percent(5);
/// A week of at most so much of its reference was easy: the deload is had (C).
inline constexpr Ratio easyWeek = Ratio::percent(75);
/// Every third week instead of every fourth for these (C-17).
inline constexpr int shortDeloadPeriod = 3;
inline constexpr int deloadAge = 50;
inline constexpr int deloadRedDays = 42;
inline constexpr int deloadFlareDays = 56;
/// Growth holds (3.3.3): check-ins of today − 6 … today.
inline constexpr int holdDays = 6;
/// Hundredths of an hour: a mean below six hours (E75, C).
inline constexpr int sleepHundredths = 600;
inline constexpr int sleepFewest = 4;
inline constexpr int poorNights = 4;
inline constexpr int fatigueFrom = 8;
inline constexpr int fatigueDays = 3;
inline constexpr int calfFrom = 3;
inline constexpr Ratio adherence = Ratio::percent(60);
/// Of the runs of seven days, so many thirds answered.
inline constexpr int answeredThirds = 2;
/// Run count (3.3.8).
inline constexpr int settleRuns = 3;
inline constexpr int habitUnknown = 3;
inline constexpr int buildRunsLow = 3;
inline constexpr int buildRunsHigh = 5;
inline constexpr int sustainRunsLow = 2;
inline constexpr int sustainRunsHigh = 6;
inline constexpr int mostRuns = 6;
/// A day that can hold a run.
inline constexpr Minutes runDayBudget = minutes(25);
inline constexpr Minutes shortestRunning = minutes(15);
inline constexpr Minutes shortestWrap = minutes(5);
inline constexpr Distance shortestRun = metres(2'000);
inline constexpr Distance walkRunBelow = metres(1'500);
/// Of the tolerated run in a deload week or at K ≥ 2.
inline constexpr Ratio easyCap = Ratio::percent(80);
/// The long run's part and its ceiling for n runs; places 0 and 1 of the part are not used (C).
inline constexpr std::array<Ratio, 7> longShare{Ratio::percent(0),  Ratio::percent(100), Ratio::percent(55),
                                                Ratio::percent(40), Ratio::percent(34),  Ratio::percent(30),
                                                Ratio::percent(27)};
inline constexpr std::array<Ratio, 7> longCeiling{Ratio::percent(100), Ratio::percent(100), Ratio::percent(60),
                                                  Ratio::percent(45),  Ratio::percent(38),  Ratio::percent(33),
                                                  Ratio::percent(30)};
inline constexpr Ratio longAgainstEasy = Ratio::percent(115);
/// A LONG is hard from so much of the tolerated run, or so many minutes of running.
inline constexpr Ratio hardLong = Ratio::percent(90);
inline constexpr Minutes hardLongMinutes = minutes(75);
/// Ladder of stressors (3.3.6).
inline constexpr int exposuresToPass = 2;
inline constexpr int exposureGapDays = 6;
inline constexpr int removedDays = 14;
inline constexpr int buildFirstWeeks = 3;
inline constexpr int buildFirstHard = 1;
/// Hard runs a week by phase (H10).
inline constexpr std::array<int, 4> hardRuns{0, 1, 2, 3};
/// Running days in a row by phase (H8), 1 from K ≥ 2 and on the ladder.
inline constexpr std::array<int, 4> runStreak{1, 1, 2, 3};
inline constexpr int longGapDays = 5;
inline constexpr int eventDays = 2;
/// Pause after lights (H13).
inline constexpr int daysAfterAmber2 = 1;
inline constexpr int daysAfterRed = 2;
inline constexpr int strengthDaysAfterRed = 1;
/// Cross-training sessions by phase.
inline constexpr std::array<int, 4> crossSessions{2, 1, 0, 0};
/// Of what was left of the target after an AMBER2 or RED run of this week (3.7).
inline constexpr Ratio leftAfterAmber2 = Ratio::percent(80);
inline constexpr Ratio leftAfterRed = Ratio::percent(60);
/// Session lengths (3.4.1).
inline constexpr Minutes fullMinutes = minutes(35);
inline constexpr Minutes fullMinutesDeload = minutes(25);
inline constexpr Minutes shortMinutes = minutes(12);
inline constexpr Minutes crossMinutes = minutes(30);
/// Pace when none is known (C).
inline constexpr Pace easyPace = secondsPerKilometre(390);
inline constexpr int easyPaceDays = 28;
/// A pace outside these is a slip of the pen, not a pace.
inline constexpr Pace fastestPace = secondsPerKilometre(120);
inline constexpr Pace slowestPace = secondsPerKilometre(1'200);
/// No plan without a clinician below this age.
inline constexpr int adultAge = 18;
/// Pain during a run of the last 14 days from which a first plan begins in SETTLE.
inline constexpr int firstPlanPain = 4;
inline constexpr int mostWeeks = 16;
}  // namespace planning

/// The walk–run ladder (3.3.7; no programme is shown to be superior, E84).
namespace ladder {
struct Rung {
    int times;
    Minutes run;
    Minutes walk;
};
inline constexpr std::array<Rung, 7> rungs{{{8, minutes(1), minutes(2)},
                                            {6, minutes(2), minutes(2)},
                                            {6, minutes(3), minutes(2)},
                                            {6, minutes(4), minutes(1)},
                                            {3, minutes(9), minutes(1)},
                                            {2, minutes(14), minutes(1)},
                                            {1, minutes(30), minutes(0)}}};
inline constexpr int top = 7;
inline constexpr int sessions = 3;
inline constexpr int greensToClimb = 2;
/// Calendar days from one green session to the next that counts: a day lies between.
inline constexpr int greenGapDays = 2;
inline constexpr int climbsPerSevenDays = 2;
inline constexpr int gateDays = 14;
inline constexpr int gateWalkPain = 2;
inline constexpr int gateStepPain = 3;
inline constexpr Minutes continuous = minutes(20);
inline constexpr Minutes finished = minutes(30);
}  // namespace ladder

/// Penalties of the concessions (3.4.4) and weights of the soft cost (3.4.3); all C.
namespace weighing {
inline constexpr int dropCross = 1;
inline constexpr int shortStrength = 4;
inline constexpr int shortenRun = 10;
inline constexpr int shortenLost = 60;
inline constexpr int qualityToEasy = 20;
inline constexpr int longToEasy = 50;
inline constexpr int oneStrength = 120;
inline constexpr int dropRun = 150;
inline constexpr int oneRun = 900;
inline constexpr int noStrength = 1'200;
inline constexpr int noRun = 3'000;

inline constexpr int prefLong = 12;
inline constexpr int prefStrength = 3;
inline constexpr int fullOnRunDay = 8;
inline constexpr int shortOnRunDay = 3;
inline constexpr int runGap = 2;
inline constexpr int strengthGap = 1;
inline constexpr int streakFrom = 3;
inline constexpr int streak = 4;
inline constexpr int workAfterLong = 3;
inline constexpr int crossAfterLong = 1;
inline constexpr int shortBeforeHard = 4;
inline constexpr int doubleDay = 2;
inline constexpr int moved = 5;
/// Smallest sum of squared gaps of n days around a week.
inline constexpr std::array<int, 8> smallestGaps{0, 49, 25, 17, 13, 11, 9, 7};
}  // namespace weighing

/// Prime, Perform and Restore (3.6) and the strength sessions (3.5).
namespace dosing {
inline constexpr int cadenceLow = 165;
inline constexpr int cadenceLowWithPain = 170;
inline constexpr int cadenceHigh = 180;
inline constexpr int cadenceWeeks = 3;
/// RPE of easy running and of cross-training, and of a run with each stressor (3.3.6; C where it names none).
inline constexpr int easyEffort = 3;
inline constexpr std::array<int, 5> stressorEffort{5, 6, 6, 4, 7};
inline constexpr int cueWeeks = 2;
/// From so much pain in squats Prime holds none (3.6: more than 2).
inline constexpr int squatPainFrom = 3;
inline constexpr int cueGreens = 4;
inline constexpr int fullSets = 3;
inline constexpr int restSeconds = 60;
inline constexpr int shortWork = 40;
inline constexpr int shortChange = 20;
inline constexpr int shortRounds = 2;
/// Points of pain during an exercise from which the next set is lighter, and from which the exercise ends (3.5).
inline constexpr int exercisePainLighter = 4;
inline constexpr int exercisePainEnds = 6;
}  // namespace dosing

}  // namespace restride
