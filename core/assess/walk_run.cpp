// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/walk_run.h"

#include "core/assess/judged_run.h"
#include "core/assess/morning.h"
#include "core/assess/status.h"

#include <algorithm>

namespace restride {

namespace {

Ladder toLevel(Ladder ladder, int level) {
    const int from = ladder.level;
    ladder.level = std::clamp(level, 1, ladder::top);
    ladder.green.reset();
    if (ladder.level > from)
        ladder.change = WalkRunUp{from, ladder.level};
    else if (ladder.level < from)
        ladder.change = WalkRunDown{from, ladder.level};
    else
        ladder.change = WalkRunRepeat{ladder.level};
    return ladder;
}

bool mayClimb(const Ladder& ladder, Date on) {
    const auto recent = std::ranges::count_if(ladder.climbs, [&](Date climb) { return on - climb < 7; });
    return recent < ladder::climbsPerSevenDays;
}

/// Two green sessions with a day between; at the top they are the end.
Ladder afterGreen(Ladder ladder, Date on) {
    if (!ladder.green) {
        ladder.green = on;
        ladder.change = WalkRunRepeat{ladder.level};
        return ladder;
    }
    if (on - *ladder.green < ladder::greenGapDays) return ladder;
    if (ladder.level == ladder::top) {
        ladder.active = false;
        return ladder;
    }
    if (!mayClimb(ladder, on)) return ladder;
    ladder.climbs.push_back(on);
    return toLevel(ladder, ladder.level + 1);
}

Ladder afterContinuousRun(Ladder ladder, const JudgedRun& run) {
    if (run.light > Light::Amber1) ladder.continuousGreens = 0;
    const bool longEnough = run.duration && run.duration->count() >= ladder::finished.count() * 60;
    if (longEnough && isConfirmedGreen(run) && ++ladder.continuousGreens == ladder::greensToClimb)
        ladder.active = false;
    return ladder;
}

const CheckIn* newestGateAnswer(const Judged& judged, const View& view) {
    for (Date on = view.today; view.today - on <= ladder::gateDays; on = on - 1) {
        const CheckIn* entry = checkInOn(judged.diary, on);
        if (entry && entry->briskWalkPain) return entry;
    }
    return nullptr;
}

bool answerIsWell(const Judged& judged, const View& view, const CheckIn& entry) {
    if (entry.briskWalkPain->value() > ladder::gateWalkPain) return false;
    if (entry.stepDownPain && entry.stepDownPain->value() > ladder::gateStepPain) return false;
    if (entry.on >= view.today) return true;
    const auto next = morningPain(judged.diary, entry.on + 1);
    const auto baseline = morningBaseline(judged.diary, judged.redDays, entry.on, std::nullopt);
    return !next || !baseline || next->value() <= cappedBaseline(*baseline);
}

}  // namespace

Ladder enterLadder(Date on, int level) {
    Ladder ladder;
    ladder.active = true;
    ladder.level = level;
    ladder.since = on;
    return ladder;
}

Ladder afterRun(Ladder ladder, const JudgedRun& run) {
    if (!ladder.active) return ladder;
    if (run.kind != RunKind::WalkRun) return afterContinuousRun(ladder, run);
    ladder.begun = true;
    ladder.passedGate = true;
    ladder.lastSession = run.on;
    if (isConfirmedGreen(run)) return afterGreen(ladder, run.on);
    if (run.light == Light::Amber1) return toLevel(ladder, ladder.level);
    if (run.light == Light::Amber2) return toLevel(ladder, ladder.level - 1);
    if (isRed(run.light)) return toLevel(ladder, ladder.level - 2);
    return ladder;
}

std::optional<PainScore> briskWalkPain(const Judged& judged, const View& view) {
    const CheckIn* entry = newestGateAnswer(judged, view);
    return entry ? entry->briskWalkPain : std::nullopt;
}

bool walkRunGateOpen(const Judged& judged, const View& view, const Ladder& ladder) {
    for (const OpenFlag& flag : openFlags(judged.diary, judged.openings, view))
        if (flag.code == RedFlag::ChangesGait) return false;
    const CheckIn* entry = newestGateAnswer(judged, view);
    return entry ? answerIsWell(judged, view, *entry) : ladder.passedGate;
}

}  // namespace restride
