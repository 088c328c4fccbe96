// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/walk_run.h"

#include <algorithm>

namespace restride::verifying {

namespace {

struct Climber {
    int level = 1;
    std::optional<Date> green;
    std::vector<Date> climbs;
    int continuous = 0;
    bool begun = false;
    bool passedGate = false;
    /// Off it now, until somebody tells a level again; and whether it ever was.
    bool off = false;
    bool ended = false;

    void tell(const PhaseEntry& entry) {
        place(*entry.walkRunLevel);
        continuous = 0;
        begun = true;
        passedGate = passedGate || entry.by != DecidedBy::Runner;
        off = false;
    }
    void end() { off = ended = true; }
    void place(int at) {
        level = std::clamp(at, 1, ladder::top);
        green.reset();
    }
    void greenOn(Date day) {
        if (!green) {
            green = day;
            return;
        }
        if (day - *green < ladder::greenGapDays) return;
        const auto recent = std::count_if(climbs.begin(), climbs.end(), [&](Date at) { return day - at < 7; });
        if (level == ladder::top) {
            end();
        } else if (recent < ladder::climbsPerSevenDays) {
            climbs.push_back(day);
            place(level + 1);
        }
    }
    void walkRun(Date day, std::optional<Light> light, bool confirmed) {
        begun = passedGate = true;
        if (light == Light::Green && confirmed) greenOn(day);
        if (light == Light::Amber1) place(level);
        if (light == Light::Amber2) place(level - 1);
        if (light >= Light::Red) place(level - 2);
    }
};

bool lasts(const Run& run, Minutes time) {
    return run.duration && run.duration->count() >= time.count() * 60;
}

}  // namespace

const PhaseEntry* toldLevel(const Diary& diary, Date after, Date to) {
    const PhaseEntry* found = nullptr;
    for (const PhaseEntry& entry : diary.phases)
        if (entry.walkRunLevel && entry.on > after && entry.on <= to) found = &entry;
    return found;
}

LadderState climb(const Story& story, const Ladder& at, Moment moment) {
    Climber climber;
    climber.place(at.from);
    climber.begun = at.told;
    climber.passedGate = at.trusted;
    Date told = at.since;
    for (const JudgedRun& run : story.runs(at.since, moment.trained)) {
        if (const PhaseEntry* entry = toldLevel(*story.diary, told, run.on)) {
            climber.tell(*entry);
            told = entry->on;
        }
        if (climber.off) continue;
        const auto light = run.at(moment);
        if (run.run->kind == RunKind::WalkRun) {
            climber.walkRun(run.on, light, run.confirmed(moment));
        } else if (light > Light::Amber1) {
            climber.continuous = 0;
        } else if (light == Light::Green && run.confirmed(moment) && lasts(*run.run, ladder::finished)) {
            if (++climber.continuous >= ladder::greensToClimb) climber.end();
        }
    }
    if (const PhaseEntry* entry = toldLevel(*story.diary, told, moment.day)) climber.tell(*entry);
    return {climber.level, climber.begun, climber.passedGate, climber.ended};
}

bool staysOn(const Story& story, const Ladder& ladder, Moment moment) {
    const LadderState state = climb(story, ladder, moment);
    if (!state.begun || state.ended) return false;
    Date last = ladder.since;
    if (const PhaseEntry* entry = toldLevel(*story.diary, last, moment.day)) last = entry->on;
    for (const JudgedRun& run : story.runs(last, moment.trained))
        if (run.run->kind == RunKind::WalkRun) last = run.on;
    return moment.day - last - 1 <= planning::walkRunGapDays;
}

bool shortRunsHurt(const Story& story, Moment moment) {
    bool hurt = false;
    for (const JudgedRun& run : story.runs(moment.day - assessing::toleranceDays, moment.trained)) {
        const auto light = run.at(moment);
        if (!light || !run.run->duration || run.run->kind == RunKind::WalkRun) continue;
        if (lasts(*run.run, ladder::continuous) && *light <= Light::Amber1) return false;
        if (run.run->duration->count() <= ladder::continuous.count() * 60 && *light >= Light::Amber2) hurt = true;
    }
    return hurt;
}

bool gateOpen(const Story& story, const Ladder& at, Moment moment) {
    const CheckIn* newest = nullptr;
    for (const CheckIn& checkIn : story.diary->checkIns)
        if (checkIn.briskWalkPain && checkIn.on <= moment.day && checkIn.on >= moment.day - ladder::gateDays)
            newest = &checkIn;
    const bool started = climb(story, at, moment).passedGate;
    const bool limps = std::any_of(story.flags.begin(), story.flags.end(), [&](const FlagOpening& flag) {
        return flag.code == RedFlag::ChangesGait && flag.openAt(moment);
    });
    if (limps) return false;
    if (!newest) return started;
    if (newest->briskWalkPain->value() > ladder::gateWalkPain) return false;
    if (newest->stepDownPain && newest->stepDownPain->value() > ladder::gateStepPain) return false;
    const CheckIn* next = checkInOn(*story.diary, newest->on + 1);
    if (!next || !next->morningPain || next->on > moment.day) return true;
    const auto m0 = baselineOf(story.lights.mornings, newest->on - assessing::baselineDays, newest->on);
    return !m0 || next->morningPain->value() <= *m0;
}

Distance ladderDistance(int level, Pace pace) {
    const ladder::Rung& rung = ladder::rungs[static_cast<std::size_t>(level - 1)];
    return downTo100Metres(distanceIn(minutes(rung.times * rung.run.count()), pace));
}

}  // namespace restride::verifying
