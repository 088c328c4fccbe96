// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/knee_state.h"

#include <algorithm>

namespace restride::verifying {

namespace {

struct Counts {
    int red = 0;
    int amber2 = 0;
    int amber1 = 0;
    int confirmed = 0;
    /// The AMBER2 was followed by two confirmed GREEN runs with nothing worse before the second.
    bool followed = false;
};

Counts countLights(const Story& story, Moment moment) {
    Counts counts;
    int greens = 0;
    bool disturbed = false;
    for (const JudgedRun& run : story.runs(moment.day - assessing::statusDays, moment.trained)) {
        const auto light = run.at(moment);
        if (!light || story.isCleared(run, moment)) continue;
        if (run.confirmed(moment)) ++counts.confirmed;
        if (*light >= Light::Red) ++counts.red;
        if (*light == Light::Amber1) ++counts.amber1;
        if (*light == Light::Amber2) {
            ++counts.amber2;
            greens = 0;
            disturbed = false;
        } else if (*light != Light::Green) {
            disturbed = disturbed || greens < assessing::greensAfterAmber2;
        } else if (run.confirmed(moment)) {
            ++greens;
        }
    }
    for (const SoreSession& sore : story.sore) {
        const bool seen = sore.on >= moment.day - assessing::statusDays && sore.on <= moment.trained;
        if (seen && !(sore.cleared && *sore.cleared <= moment.day)) ++counts.red;
    }
    counts.followed = !disturbed && greens >= assessing::greensAfterAmber2;
    return counts;
}

// The morning of day c against its own baseline, that of a run on c − 1.
bool badMorning(const Story& story, const Morning& morning) {
    const Date before = morning.on - 1;
    auto m0 = baselineOf(story.lights.mornings, before - assessing::baselineDays, before);
    if (!m0) {
        const JudgedRun* run = story.newestRun(before);
        if (!run || run->on != before || !run->run->knee || !run->run->knee->before) return false;
        m0 = std::min(run->run->knee->before->value(), assessing::baselineCap);
    }
    return morning.pain >= *m0 + assessing::riseRed;
}

bool twoBadMornings(const Story& story, Moment moment) {
    std::optional<Date> last;
    for (const Morning& morning : story.mornings(moment.day - assessing::statusDays, moment.day)) {
        if (!badMorning(story, morning)) continue;
        if (last && morning.on - *last == 1) return true;
        last = morning.on;
    }
    return false;
}

bool morningsRise(const Story& story, Moment moment) {
    const auto now = story.mornings(moment.day - assessing::statusDays, moment.day);
    const auto then = story.mornings(moment.day - 2 * assessing::statusDays, moment.day - assessing::statusDays - 1);
    const auto fewest = static_cast<std::size_t>(assessing::meanFewest);
    if (now.size() < fewest || then.size() < fewest) return false;
    const auto sum = [](std::span<const Morning> mornings) {
        int total = 0;
        for (const Morning& morning : mornings) total += morning.pain;
        return total;
    };
    const int n = static_cast<int>(now.size());
    const int m = static_cast<int>(then.size());
    return sum(now) * m - sum(then) * n >= assessing::meanRise * n * m;
}

bool settleAtFirst(const Story& story, Moment moment) {
    for (const JudgedRun& run : story.runs(moment.day - assessing::trendDays, moment.trained)) {
        const auto& knee = run.run->knee;
        if (knee && knee->during && knee->during->value() >= 4) return true;
        if (run.riseAt(moment).value_or(0) >= 1) return true;
    }
    return highlyIrritable(story, moment);
}

}  // namespace

Status statusAt(const Story& story, Moment moment) {
    if (!stoppingFlags(story.flags, moment).empty()) return Status::Stop;
    const Counts counts = countLights(story, moment);
    if (counts.red > 0 || counts.amber2 >= assessing::amber2ForFlare || twoBadMornings(story, moment))
        return Status::Flare;
    if (counts.amber1 + counts.amber2 >= assessing::ambersForAmber || (counts.amber2 > 0 && !counts.followed) ||
        morningsRise(story, moment))
        return Status::Amber;
    if (counts.amber1 > 0 || counts.amber2 > 0 || counts.confirmed < assessing::confirmedForSettled)
        return Status::Hold;
    return Status::Settled;
}

bool highlyIrritable(const Story& story, Moment moment) {
    const auto seen = story.runs(Date::from(1950, 1, 1).value_or(Date{}), moment.trained);
    const auto count = std::min(seen.size(), static_cast<std::size_t>(assessing::irritabilityRuns));
    for (const JudgedRun& run : seen.last(count)) {
        if (run.at(moment).value_or(Light::Green) >= Light::Red) return true;
        if (run.run->knee && run.run->knee->settle == Settle::Longer) return true;
        if (run.riseAt(moment).value_or(0) >= assessing::riseRed) return true;
    }
    return false;
}

namespace {

// A phase that is told again goes on: it began with the first of the entries in a row that stand.
Date firstOfPhase(const PhaseEntry& told, const std::vector<PhaseEntry>& phases, const auto& stands) {
    Date since = told.on;
    for (auto entry = phases.rbegin(); entry != phases.rend(); ++entry) {
        if (entry->on > told.on) continue;
        if (entry->phase != told.phase || !stands(*entry)) break;
        since = entry->on;
    }
    return since;
}

}  // namespace

PhaseSince phaseAt(const Story& story, const std::vector<Date>& flareDays, Moment moment) {
    // What begins SETTLE by rule: a Monday or today with K = 3, or a clearance.
    std::optional<Date> settled;
    const auto consider = [&](Date day) {
        if (day <= moment.day) settled = std::max(settled.value_or(day), day);
    };
    for (const Date monday : flareDays) consider(monday);
    for (const Clearance& clearance : story.diary->clearances) consider(clearance.on);
    if (statusAt(story, moment) == Status::Flare) consider(moment.day);
    const PhaseEntry* told = nullptr;
    for (const PhaseEntry& entry : story.diary->phases)
        if (entry.on <= moment.day) told = &entry;
    const auto stands = [&](const PhaseEntry& entry) {
        return !settled || entry.on > *settled || (entry.on == *settled && entry.by == DecidedBy::Physio);
    };
    if (told && stands(*told)) return {told->phase, firstOfPhase(*told, story.diary->phases, stands)};
    if (settled) return {Phase::Settle, settled};
    return {settleAtFirst(story, moment) ? Phase::Settle : Phase::Rebuild, std::nullopt};
}

}  // namespace restride::verifying
