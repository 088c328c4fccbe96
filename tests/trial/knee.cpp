// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/knee.h"

#include <algorithm>
#include <numeric>

namespace restride::trial {

namespace {

// What all knees have in common.

/// Capacity of a healed knee, as a share of the old week and of its longest run.
constexpr double fullShare = 1.2;
/// Share of its capacity that a knee loses for each point that hurts: a sore knee takes less.
constexpr double lostPerPoint = 0.06;
/// Share of capacity that is lost by a run at twice the capacity.
constexpr double lostByTwice = 0.10;
/// Beyond this much more than the capacity no load makes anything grow.
constexpr double growthEnds = 0.25;
/// Above this many points nothing grows.
constexpr double soreAt = 3;
/// Share of a point at rest that exercise, squats and stairs give.
constexpr double testShare = 0.8;
/// Days of one mood.
constexpr int moodDays = 4;

double fullWeek(const Knee& knee) {
    return fullShare * static_cast<double>(knee.oldWeek.count());
}

double fullRun(const Knee& knee) {
    return fullShare * static_cast<double>(knee.oldLongRun.count());
}

/// Points that do not belong to a calm knee.
double soreness(const Knee& knee) {
    return knee.irritation + knee.injury;
}

double lastSixDays(const Knee& knee) {
    return std::accumulate(knee.ran.begin(), knee.ran.end(), 0.0);
}

double capacityShare(const Knee& knee) {
    return 1 / (1 + lostPerPoint * soreness(knee));
}

/// How much of its capacity today's run uses: by itself, and by the week that it ends.
struct Use {
    double ofRun = 0;
    double ofWeek = 0;
    [[nodiscard]] double most() const { return std::max(ofRun, ofWeek); }
    [[nodiscard]] double beyond() const { return std::max(0.0, most() - 1); }
};

Use useOf(const Knee& knee, double metres) {
    if (metres <= 0) return {};
    const double share = capacityShare(knee);
    return {metres / (share * knee.runCapacity), (metres + lastSixDays(knee)) / (share * knee.weekCapacity)};
}

/// A few days of better and worse, between −1 and 1: a line from mood to mood.
double moodOf(const Knee& knee) {
    // Days before the trial are negative.
    const int shifted = knee.day + 1'000 * moodDays;
    const int from = shifted / moodDays;
    const double part = static_cast<double>(shifted % moodDays) / moodDays;
    const double begin = 2 * drawn(knee.seed, Draw::Mood, from) - 1;
    const double end = 2 * drawn(knee.seed, Draw::Mood, from + 1) - 1;
    return begin + (end - begin) * part;
}

PainScore rated(const Knee& knee, double points, Draw what, double scatter) {
    const double told =
        points + scatter * scattered(knee.seed, what, knee.day + 1'000) + knee.family.mood * moodOf(knee);
    const double most = std::clamp(told, 0.0, 10.0);
    return PainScore::from(static_cast<int>(most + 0.5)).value_or(PainScore{});
}

/// Exercise within capacity makes both capacities grow, up to a healed knee's.
void grow(Knee& knee, const DayLoad& load, const Use& use) {
    const double metres = static_cast<double>(load.run.count());
    const double unspoilt = std::max(0.0, 1 - use.beyond() / growthEnds);
    if (metres > 0 && soreness(knee) < soreAt) {
        knee.weekCapacity *= 1 + knee.family.growthPerWeek * unspoilt * std::min(1.0, metres / knee.weekCapacity);
        // Two runs a week at what it takes are all that makes the run's capacity grow.
        const double ofRun = std::min(1.0, metres / knee.runCapacity);
        knee.runCapacity *= 1 + knee.family.growthPerWeek / 2 * unspoilt * ofRun * ofRun;
    }
    if (load.strength && soreness(knee) < soreAt) {
        knee.weekCapacity *= 1 + knee.family.growthPerStrength;
        knee.runCapacity *= 1 + knee.family.growthPerStrength;
    }
    const double lost = 1 - lostByTwice * std::min(1.0, use.beyond());
    knee.weekCapacity *= lost;
    knee.runCapacity *= lost;
    knee.weekCapacity += knee.family.healedPerDay * std::max(0.0, fullWeek(knee) - knee.weekCapacity);
    knee.runCapacity += knee.family.healedPerDay * std::max(0.0, fullRun(knee) - knee.runCapacity);
    knee.weekCapacity = std::min(knee.weekCapacity, fullWeek(knee));
    knee.runCapacity = std::min(knee.runCapacity, fullRun(knee));
}

/// An injury of `points` leaves a drawn share of what the knee once took.
void injure(Knee& knee, double points) {
    const double left = knee.family.capacityLeft.at(drawn(knee.seed, Draw::CapacityLeft));
    knee.weekCapacity = std::min(knee.weekCapacity, left * static_cast<double>(knee.oldWeek.count()));
    knee.runCapacity = std::min(knee.runCapacity, left * static_cast<double>(knee.oldLongRun.count()));
    knee.injury += points;
}

}  // namespace

Knee healedKnee(const Family& family, std::uint64_t seed, int day) {
    constexpr Between oldWeekMetres{20'000, 36'000};
    constexpr double longRunShare = 0.36;
    constexpr int suddenFrom = 5 * 7;
    constexpr int suddenDays = 3 * 7;
    Knee knee;
    knee.family = family;
    knee.seed = seed;
    const double oldWeek = oldWeekMetres.at(drawn(seed, Draw::OldWeek));
    knee.oldWeek = downTo100Metres(metres(static_cast<std::int64_t>(oldWeek)));
    knee.oldLongRun = downTo100Metres(metres(static_cast<std::int64_t>(longRunShare * oldWeek)));
    knee.runsPerWeek = drawn(seed, Draw::RunsPerWeek) < 0.5 ? 3 : 4;
    knee.restPain = family.restPain.at(drawn(seed, Draw::RestPain));
    knee.runPain = family.runPain.at(drawn(seed, Draw::RunPain));
    knee.worseningPerDay = family.worseningPerWeek.at(drawn(seed, Draw::Worsening)) / 7;
    knee.keptOvernight = family.keptOvernight.at(drawn(seed, Draw::Kept));
    if (family.newInjury) knee.suddenDay = suddenFrom + static_cast<int>(suddenDays * drawn(seed, Draw::SuddenDay));
    knee.day = day;
    knee.weekCapacity = fullWeek(knee);
    knee.runCapacity = fullRun(knee);
    return knee;
}

Knee injured(Knee knee) {
    injure(knee, knee.family.injury.at(drawn(knee.seed, Draw::Injury)));
    return knee;
}

RunTruth runTruth(const Knee& knee, Distance run) {
    const Use use = useOf(knee, static_cast<double>(run.count()));
    RunTruth truth;
    truth.before = painAtRest(knee);
    truth.added = knee.family.irritationBeyond * use.beyond();
    const double beyond = knee.family.painBeyond * use.beyond();
    const double within = knee.family.painAtCapacity * std::min(1.0, use.most());
    truth.during = std::max(0.0, truth.before + knee.runPain + within + beyond);
    // The first run on or after that day.
    truth.injures = knee.suddenDay && knee.day >= *knee.suddenDay && run.count() > 0;
    if (truth.injures) truth.during += knee.family.newInjury->at(drawn(knee.seed, Draw::NewInjury));
    return truth;
}

Knee nextMorning(Knee knee, const DayLoad& load) {
    const RunTruth truth = runTruth(knee, load.run);
    const Use use = useOf(knee, static_cast<double>(load.run.count()));
    grow(knee, load, use);
    if (truth.injures) {
        injure(knee, knee.family.newInjury->at(drawn(knee.seed, Draw::NewInjury)));
        knee.suddenDay.reset();
    }
    const double late = truth.added * knee.family.onSecondDay;
    // What a night leaves is left of all but what has not come yet.
    knee.irritation = (knee.irritation + truth.added - late) * knee.keptOvernight + knee.tomorrow;
    knee.tomorrow = late;
    knee.injury *= knee.keptOvernight;
    // A person stops before it comes to more.
    constexpr double mostPoints = 10;
    knee.irritation = std::min(knee.irritation, mostPoints);
    if (knee.day >= 0) knee.decline += knee.worseningPerDay;
    std::rotate(knee.ran.begin(), knee.ran.end() - 1, knee.ran.end());
    knee.ran.front() = static_cast<double>(load.run.count());
    ++knee.day;
    return knee;
}

double painAtRest(const Knee& knee) {
    return knee.restPain + knee.decline + soreness(knee);
}

Distance roomToday(const Knee& knee, double share) {
    const double ofNow = share * capacityShare(knee);
    const double room = std::min(ofNow * knee.runCapacity, ofNow * knee.weekCapacity - lastSixDays(knee));
    return downTo100Metres(metres(static_cast<std::int64_t>(std::max(0.0, room))));
}

PainScore ratedMorning(const Knee& knee) {
    return rated(knee, painAtRest(knee), Draw::Morning, knee.family.scatter);
}

PainScore ratedBefore(const Knee& knee) {
    return rated(knee, painAtRest(knee), Draw::Before, knee.family.scatter);
}

PainScore ratedDuring(const Knee& knee, Distance run) {
    return rated(knee, runTruth(knee, run).during, Draw::During, knee.family.runScatter.value_or(knee.family.scatter));
}

PainScore ratedTest(const Knee& knee, Draw test) {
    return rated(knee, testShare * painAtRest(knee), test, knee.family.scatter);
}

}  // namespace restride::trial
