// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/chronicle.h"

#include "core/verify/run_cap.h"

#include <algorithm>

namespace restride::verifying {

namespace {

Distance medianOf(std::vector<Distance> list) {
    if (list.empty()) return {};
    std::sort(list.begin(), list.end());
    const std::size_t half = list.size() / 2;
    if (list.size() % 2 == 1) return list[half];
    return metres((list[half - 1].count() + list[half].count()) / 2);
}

void fillRuns(WeekOfLog& week, const Story& story) {
    for (const JudgedRun& run : story.runs(week.start, week.start + 6)) {
        week.ran += run.run->distance;
        ++week.runs;
    }
}

// Full days without a run before this one; a log that holds none counts once it is longer than 28 days.
std::optional<int> gapBefore(Date day, const Story& story) {
    if (const JudgedRun* run = story.newestRun(day - 1)) return day - run->on - 1;
    const auto first = firstEntry(*story.diary);
    if (!first || day - *first <= planning::walkRunGapDays) return std::nullopt;
    return day - *first;
}

bool runsAfterGap(const WeekOfLog& week, const Story& story) {
    const auto runs = story.runs(week.start, week.start + 6);
    return std::any_of(runs.begin(), runs.end(),
                       [&](const JudgedRun& run) { return gapBefore(run.on, story).value_or(0) >= planning::gapDays; });
}

bool toldToReset(const WeekOfLog& week, const Diary& diary) {
    return std::any_of(diary.rules.begin(), diary.rules.end(), [&](const RuleEntry& entry) {
        return entry.name == RuleName::Reset && entry.on >= week.start && entry.on <= week.start + 6;
    });
}

// w1 … w4, W and ref of the week at `index`; `since` is the newest reset week before it.
void fillReferences(std::vector<WeekOfLog>& weeks, std::size_t index, std::optional<std::size_t> since,
                    const Story& story) {
    WeekOfLog& week = weeks[index];
    for (std::size_t i = index; i-- > 0;) {
        if (!weeks[i].full) break;
        if (since && i < *since) break;
        if (weeks[i].runs > 0) week.weeks.push_back(weeks[i].ran);
        if (week.weeks.size() == static_cast<std::size_t>(planning::referenceWeeks)) break;
    }
    if (!week.weeks.empty()) {
        week.w1 = week.weeks.front();
        week.typical = medianOf(week.weeks);
    } else if (since && weeks[*since].full) {
        week.w1 = week.typical = weeks[*since].allowed;
    } else {
        week.asked = true;
        week.w1 = week.typical = planning::ofAsked * story.diary->runner.asked.weeklyDistance.value_or(Distance{});
    }
    const Rules rules = story.rules(week.start);
    week.reference = std::min(std::max(week.w1, week.typical), rules.kappa * week.typical);
    week.allowed = week.reference;
    if (week.status >= Status::Amber) {
        const Ratio cut = week.status == Status::Amber ? rules.cutAmber : rules.cutFlare;
        week.allowed = std::min(week.reference, cutWeek(cut, week.w1, week.typical));
    }
}

// The deload period of the planned week, which counts for the weeks before it too.
int deloadPeriodAt(Date monday, Date first, const Story& story) {
    const int period = story.rules(monday).deloadPeriod;
    const auto& born = story.diary->runner.birthYear;
    bool shorter = born && monday.year() - *born >= planning::deloadAge;
    const Moment moment = morningOf(monday);
    for (const JudgedRun& run : story.runs(monday - planning::deloadRedDays, moment.trained))
        shorter = shorter || run.at(moment).value_or(Light::Green) >= Light::Red;
    for (Date before = monday; before >= first && monday - before <= planning::deloadFlareDays; before = before - 7)
        shorter = shorter || statusAt(story, morningOf(before)) == Status::Flare;
    return shorter ? std::min(period, planning::shortDeloadPeriod) : period;
}

bool mayDeload(const WeekOfLog& week) {
    return week.status <= Status::Hold && week.gap.value_or(0) < planning::gapDays;
}

bool deloadCounted(const std::vector<WeekOfLog>& weeks, std::size_t index, int needed) {
    int counter = 0;
    for (std::size_t i = 0; i < index; ++i) {
        const WeekOfLog& week = weeks[i];
        if (!week.full) continue;
        const bool due = counter >= needed && mayDeload(week);
        const bool easy = week.runs == 0 || week.ran <= planning::easyWeek * week.reference;
        counter = due || easy ? 0 : counter + 1;
    }
    return counter >= needed && weeks[index].gap.value_or(0) < planning::gapDays;
}

// Whether this Monday puts the runner on the ladder, where one stood before it.
Ladder ladderOn(const WeekOfLog& week, const Ladder& before, Date previousMonday, Phase phase, const Story& story) {
    const Moment moment = morningOf(week.start);
    // What is told on this Monday begins a ladder of its own where the old one was only offered.
    const bool wasBegun = before.on && climb(story, before, endOf(week.start - 1)).begun;
    if (wasBegun && staysOn(story, before, moment)) return before;
    if (const PhaseEntry* told = toldLevel(*story.diary, previousMonday, week.start)) {
        const Ladder placed{true, told->on, *told->walkRunLevel, true, told->by != DecidedBy::Runner};
        if (staysOn(story, placed, moment)) return placed;
    }
    const CapQuestion question{toleratedRun(story, moment), onsetOf(story, moment), phase, week.status, week.deload};
    const bool shortCap = capOf(question, story.rules(week.start)) < planning::walkRunBelow;
    if (week.gap.value_or(0) > planning::walkRunGapDays || shortCap || shortRunsHurt(story, moment))
        return {true, week.start, 1, false, false};
    return {};
}

}  // namespace

Distance cutWeek(Ratio cut, Distance w1, Distance typical) {
    const std::int64_t kept = Ratio::one - cut.tenThousandths();
    return metres(kept * std::max(2 * w1.count(), typical.count()) / (2 * Ratio::one));
}

Chronicle chronicleOf(const Story& story, Date plannedMonday) {
    Chronicle chronicle;
    const Diary& diary = *story.diary;
    const Date first = std::min(firstEntry(diary).value_or(plannedMonday), plannedMonday + 6);
    std::optional<std::size_t> newestReset;
    Ladder ladder;
    auto& weeks = chronicle.weeks;
    const Date firstMonday = std::min(first.monday(), plannedMonday);
    const int fullWeeksToDeload = deloadPeriodAt(plannedMonday, firstMonday, story) - 1;
    for (Date monday = firstMonday; monday <= plannedMonday; monday = monday + 7) {
        weeks.emplace_back();
        const std::size_t index = weeks.size() - 1;
        WeekOfLog& week = weeks.back();
        const Moment moment = morningOf(monday);
        week.start = monday;
        week.full = first <= monday + 2;
        week.status = statusAt(story, moment);
        week.gap = gapBefore(monday, story);
        if (week.status == Status::Flare) chronicle.flareDays.push_back(monday);
        fillReferences(weeks, index, newestReset, story);
        week.deloadCounted = deloadCounted(weeks, index, fullWeeksToDeload);
        week.deload = week.deloadCounted && mayDeload(week);
        const Phase phase = phaseAt(story, chronicle.flareDays, moment).phase;
        const Date before = index == 0 ? Date::from(1950, 1, 1).value_or(Date{}) : monday - 7;
        const bool was = ladder.on;
        const Date entered = ladder.since;
        ladder = ladderOn(week, ladder, before, phase, story);
        week.ladder = ladder;
        if (monday == plannedMonday) break;
        fillRuns(week, story);
        const bool begins = ladder.on && (!was || ladder.since != entered);
        week.reset = week.status >= Status::Amber || (begins && climb(story, ladder, endOf(monday + 6)).begun) ||
                     runsAfterGap(week, story) || toldToReset(week, diary);
        if (week.reset) newestReset = index;
    }
    return chronicle;
}

}  // namespace restride::verifying
