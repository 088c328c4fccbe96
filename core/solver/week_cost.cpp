// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_cost.h"

#include <numeric>

namespace restride {

namespace {

/// A preferred day missed by a token that is neither LONG nor strength.
constexpr int prefOther = 2;

int strengthOnRunDays(const FinishedWeek& finished, const WeekPattern& pattern) {
    const DayMask runs = finished.runs | pattern.runs;
    int cost = weighing::fullOnRunDay * countOf(pattern.fulls & runs) +
               weighing::shortOnRunDay * countOf(pattern.shorts & runs);
    forEachDay(finished.strength & runs, [&](int d) {
        const auto day = static_cast<std::size_t>(d);
        cost += weighing::fullOnRunDay * finished.fulls[day] + weighing::shortOnRunDay * finished.shorts[day];
    });
    return cost;
}

int shortsBeforeHard(const FinishedWeek& finished, const WeekPattern& pattern) {
    const DayMask before = dayBefore(finished.hard | pattern.hard);
    int cases = countOf(pattern.shorts & before);
    forEachDay(finished.strength & before, [&](int day) { cases += finished.shorts[static_cast<std::size_t>(day)]; });
    return weighing::shortBeforeHard * cases;
}

int sessionsOf(const FinishedWeek& finished, const WeekPattern& pattern) {
    return std::accumulate(finished.sessions.begin(), finished.sessions.end(), 0) + countOf(pattern.runs) +
           countOf(pattern.strength()) + countOf(pattern.cross);
}

}  // namespace

int afterLongCost(int longDay, DayMask work, DayMask cross) {
    const DayMask next = dayAfter(onDay(longDay));
    if ((next & work) != 0) return weighing::workAfterLong;
    return (next & cross) != 0 ? weighing::crossAfterLong : 0;
}

CostParts patternCost(const FinishedWeek& finished, const WeekPattern& pattern) {
    const DayMask runs = finished.runs | pattern.runs;
    const DayMask strength = finished.strength | pattern.strength();
    const DayMask cross = finished.cross | pattern.cross;
    const DayMask days = runs | strength | cross;
    CostParts cost;
    cost.strengthOnRunDay = strengthOnRunDays(finished, pattern);
    cost.runGap = weighing::runGap * gapExcess(runs);
    cost.strengthGap = weighing::strengthGap * gapExcess(strength);
    cost.streak = weighing::streak * streakExcess(days);
    forEachDay(finished.longs | pattern.longs,
               [&](int day) { cost.afterLong += afterLongCost(day, runs | strength, cross); });
    cost.shortBeforeHard = shortsBeforeHard(finished, pattern);
    cost.doubleDay = weighing::doubleDay * (sessionsOf(finished, pattern) - countOf(days));
    return cost;
}

int prefCost(const Token& token, const Variant& variant, int day) {
    if (variant.preferred.empty() || variant.preferred.contains(static_cast<Weekday>(day))) return 0;
    if (variant.as.type == SessionType::Long) return weighing::prefLong;
    return token.kind == SessionKind::Strength ? weighing::prefStrength : prefOther;
}

int movedCost(const Token& token, int day) {
    return token.shown && dayIndex(*token.shown) != day ? weighing::moved : 0;
}

}  // namespace restride
