// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/status.h"

#include "core/assess/morning.h"
#include "core/assess/pain_response.h"

#include <algorithm>

namespace restride {

namespace {

/// What the lights of the last seven days say, taken together.
struct Tally {
    int red = 0;
    int amber2 = 0;
    int amber1 = 0;
    int confirmed = 0;
    /// An AMBER2 that two confirmed greens without an AMBER1 have not yet followed.
    bool amber2Open = false;
};

/// The lights of the last seven days that count: a worse one than green that was cleared counts no more.
std::vector<JudgedRun> countedLights(const Judged& judged, const View& view) {
    std::vector<JudgedRun> counted;
    for (const JudgedRun& run : runsBetween(judged.runs, view.today - assessing::statusDays, view.lastSession)) {
        const bool worse = run.light && *run.light > Light::Green;
        if (run.light && !(worse && isCleared(judged.diary, judged.openings, run.id, view.today)))
            counted.push_back(run);
    }
    return counted;
}

/// Two confirmed green runs stand behind place `from`, and no amber before the second.
bool followedByGreens(std::span<const JudgedRun> runs, std::size_t from) {
    int greens = 0;
    for (const JudgedRun& run : runs.subspan(from + 1)) {
        if (*run.light > Light::Green) return false;
        if (isConfirmedGreen(run) && ++greens == assessing::greensAfterAmber2) return true;
    }
    return false;
}

int redSessions(const Judged& judged, const View& view) {
    int reds = 0;
    for (const JudgedSession& session : judged.otherSessions) {
        if (session.on < view.today - assessing::statusDays || session.on > view.lastSession) continue;
        if (isRed(session.light) && !isCleared(judged.diary, judged.openings, session.id, view.today)) ++reds;
    }
    return reds;
}

Tally tallyOf(const Judged& judged, const View& view) {
    const std::vector<JudgedRun> runs = countedLights(judged, view);
    Tally tally;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const JudgedRun& run = runs[i];
        if (run.confirmed && !run.masked) ++tally.confirmed;
        if (isRed(run.light)) ++tally.red;
        if (run.light == Light::Amber1) ++tally.amber1;
        if (run.light != Light::Amber2) continue;
        ++tally.amber2;
        tally.amber2Open = tally.amber2Open || !followedByGreens(runs, i);
    }
    tally.red += redSessions(judged, view);
    return tally;
}

std::optional<RedFlag> stoppingFlag(const Judged& judged, const View& view) {
    for (const OpenFlag& flag : openFlags(judged.diary, judged.openings, view))
        if (stopsThePlan(flag.level)) return flag.code;
    return std::nullopt;
}

}  // namespace

Judged judge(const Diary& diary, const Rules& rules, Date today) {
    Judged judged{diary, rules, judgedRuns(diary, rules, today), judgedSessions(diary, rules, today), {}, {}};
    judged.redDays = redDaysOf(judged.runs);
    judged.openings = flagOpenings(diary, judged.runs, judged.otherSessions, rules, viewOf(today));
    return judged;
}

StatusResult statusOf(const Judged& judged, const View& view) {
    if (const auto flag = stoppingFlag(judged, view)) return {Status::Stop, StatusStop{*flag}};

    const Tally tally = tallyOf(judged, view);
    const bool badMornings = twoBadMornings(judged.diary, judged.redDays, view.today);
    if (tally.red > 0 || tally.amber2 >= assessing::amber2ForFlare || badMornings)
        return {Status::Flare, StatusFlare{tally.red, tally.amber2, badMornings}};

    const bool rising = morningsRising(judged.diary, view.today);
    if (tally.amber1 + tally.amber2 >= assessing::ambersForAmber || tally.amber2Open || rising)
        return {Status::Amber, StatusAmber{tally.amber2, rising}};

    if (tally.amber1 > 0 || tally.amber2 > 0 || tally.confirmed < assessing::confirmedForSettled)
        return {Status::Hold, StatusHold{tally.confirmed, tally.amber1, tally.amber2}};
    return {Status::Settled, StatusSettled{tally.confirmed}};
}

Irritability irritabilityOf(const Judged& judged, const View& view) {
    const auto runs = runsBetween(judged.runs, Date{} - 10'000, view.lastSession);
    const std::size_t count = std::min<std::size_t>(runs.size(), assessing::irritabilityRuns);
    bool amber2 = false;
    for (const JudgedRun& run : runs.last(count)) {
        const bool slow = run.settle == Settle::Longer;
        if (slow || isRed(run.light) || run.morningRise.value_or(0) >= assessing::riseRed) return Irritability::High;
        amber2 = amber2 || run.light == Light::Amber2;
    }
    return amber2 ? Irritability::Moderate : Irritability::Low;
}

}  // namespace restride
