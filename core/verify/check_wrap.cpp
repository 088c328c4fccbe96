// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>

namespace restride::verifying {

namespace {

Minutes sumOf(const std::vector<TimedStep>& steps) {
    Minutes sum;
    for (const TimedStep& step : steps) sum += step.minutes;
    return sum;
}

bool inLibrary(const Library& library, const std::string& key) {
    return std::any_of(library.exercises.begin(), library.exercises.end(),
                       [&](const Exercise& exercise) { return exercise.key == key; });
}

void checkSteps(const WeekCase& week, const std::vector<TimedStep>& steps, const std::string& place) {
    for (const TimedStep& step : steps)
        if (!inLibrary(week.library, step.exercise))
            week.findings.add("3.6", place, sentence("The library has no exercise ", step.exercise, "."));
}

// Prime and Restore of the rules, or 5 and 5 where time is short.
void checkMinutes(const WeekCase& week, const PlannedSession& s, std::size_t i, Minutes prime, Minutes restore) {
    const Minutes perform = s.perform ? s.perform->minutes : Minutes{};
    if (prime + perform + restore != s.minutes)
        week.findings.add("3.6", week.place(i) + "/minutes",
                          sentence("Prime ", prime, ", Perform ", perform, " and Restore ", restore, " do not make ",
                                   s.minutes, "."));
    const Minutes fewest = std::min(planning::shortestWrap, week.rules.restore);
    if (prime < planning::shortestWrap || restore < fewest)
        week.findings.add("I26", week.place(i),
                          sentence("Prime has ", prime, " and Restore ", restore, "; neither may be below 5."));
    const bool whole = prime == week.rules.prime && restore == week.rules.restore;
    const bool small = prime == planning::shortestWrap && restore == planning::shortestWrap;
    if (!whole && !small)
        week.findings.add("3.6", week.place(i),
                          sentence("Prime has ", prime, " and Restore ", restore, "; the rules say ", week.rules.prime,
                                   " and ", week.rules.restore, ", or 5 and 5 where time is short."));
}

void checkPerform(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    const Perform& perform = *s.perform;
    if (!s.distance) return;
    const bool paceKnown = week.first() || week.diary().runner.easyPace.has_value();
    Minutes due = week.running(*s.distance);
    if (perform.walkRun) {
        const WalkRunPattern& p = *perform.walkRun;
        const Minutes total = minutes(p.times * (p.run + p.walk).count());
        // A rung fills its minutes; a first run after RED runs its distance, with a walk after each whole block.
        if (perform.minutes != total)
            week.findings.add("3.3.7", week.place(i) + "/perform/minutes",
                              sentence("The walk–run pattern takes ", total, ", the plan says ", perform.minutes, "."));
        return;
    }
    if (paceKnown && perform.minutes != due)
        week.findings.add("3.6", week.place(i) + "/perform/minutes",
                          sentence(*s.distance, " take ", due, ", the plan says ", perform.minutes, "."));
}

void checkRung(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    if (!s.perform || !s.perform->walkRun) return;
    const WalkRunPattern& p = *s.perform->walkRun;
    if (p.level < 1 || p.level > ladder::top) {
        week.findings.add("3.3.7", week.place(i) + "/perform/walkRun",
                          sentence("The ladder has no level ", p.level, "."));
        return;
    }
    const ladder::Rung& rung = ladder::rungs[static_cast<std::size_t>(p.level - 1)];
    if (p.times != rung.times || p.run != rung.run || p.walk != rung.walk)
        week.findings.add("3.3.7", week.place(i) + "/perform/walkRun",
                          sentence("Level ", p.level, " is ", rung.times, " times ", rung.run, " and ", rung.walk,
                                   ", the plan says ", p.times, " times ", p.run, " and ", p.walk, "."));
}

int rounded(Ratio share, int of) {
    return static_cast<int>((share.tenThousandths() * of + Ratio::one / 2) / Ratio::one);
}

void checkCadence(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    const auto& base = week.diary().runner.cadence;
    const std::string place = week.place(i) + "/perform/cadence";
    if (!s.perform->cadence) return;
    const int told = *s.perform->cadence;
    if (!base) {
        week.findings.add("I42", place, sentence("A cadence of ", told, " is asked for, but the runner's is unknown."));
        return;
    }
    if (*base >= dosing::cadenceHigh)
        week.findings.add("I42", place, sentence("At a cadence of ", *base, " none is to be asked for."));
    if (told < *base || told * 10 > *base * 11)
        week.findings.add("I42", place, sentence("A cadence of ", told, " is not within 0 to 10 % above ", *base, "."));
    // One third of the way for each week since the cue began.
    Date since = week.plan.today.monday();
    for (const CueEntry& entry : week.diary().cues)
        if (entry.cue == Cue::Cadence && entry.on <= week.plan.today) since = std::min(since, entry.on.monday());
    const int weeks = std::min((week.week.start - since) / 7 + 1, dosing::cadenceWeeks);
    const int target = rounded(wholeRatio + week.rules.cadenceChange, *base);
    const int most = *base + ((target - *base) * weeks + dosing::cadenceWeeks - 1) / dosing::cadenceWeeks;
    if (told > most)
        week.findings.add("I42", place,
                          sentence("A cadence of ", told, " is more than ", weeks, " thirds of the way from ", *base,
                                   " to ", target, "."));
}

std::optional<Cue> dueCue(const WeekCase& week) {
    const CueEntry* newest = nullptr;
    for (const CueEntry& entry : week.diary().cues)
        if (entry.on <= week.plan.today) newest = &entry;
    if (newest) return std::nullopt;
    const auto& base = week.diary().runner.cadence;
    if (base && *base < dosing::cadenceLow) return Cue::Cadence;
    return std::nullopt;
}

void checkCue(const WeekCase& week, std::optional<Cue>& active, const PlannedSession& s, std::size_t i) {
    const std::string place = week.place(i) + "/perform/cue";
    if (!s.perform->cue) {
        week.findings.add("I43", place, "The run has no cue; it must have exactly one.");
        return;
    }
    if (!active) active = s.perform->cue;
    if (active != s.perform->cue)
        week.findings.add("I43", place, sentence("The week has two cues, ", *active, " and ", *s.perform->cue, "."));
    const auto due = dueCue(week);
    if (due && due != s.perform->cue && week.first())
        week.findings.add("3.6", place, sentence("The cue is ", *s.perform->cue, ", it must be ", *due, "."));
}

}  // namespace

void checkWrap(const WeekCase& week) {
    std::optional<Cue> active;
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) {
        const PlannedSession& s = week.week.sessions[i];
        if (!WeekCase::isPlannedRun(s)) continue;
        checkSteps(week, s.prime, week.place(i) + "/prime");
        checkSteps(week, s.restore, week.place(i) + "/restore");
        checkMinutes(week, s, i, sumOf(s.prime), sumOf(s.restore));
        if (!s.perform) {
            week.findings.add("3.6", week.place(i) + "/perform", "The run says nothing between Prime and Restore.");
            continue;
        }
        checkPerform(week, s, i);
        checkRung(week, s, i);
        checkCue(week, active, s, i);
        checkCadence(week, s, i);
    }
}

}  // namespace restride::verifying
