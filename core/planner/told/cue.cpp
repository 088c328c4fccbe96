// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/told/cue.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace restride {

namespace {

constexpr std::array<Practice, 3> practiceOfWeek{
    Practice{6, minutes(1)},
    Practice{5, minutes(2)},
    Practice{3, minutes(5)},
};

constexpr Ratio mostCadence = Ratio::percent(110);

Cue otherThanCadence(const Runner& runner) {
    if (runner.form.contains(FormNote::LoudLandings)) return Cue::Soft;
    if (runner.form.contains(FormNote::Overstride) || runner.knee.worseWith.contains(Provocation::Descents))
        return Cue::Short;
    return Cue::Tall;
}

Cue firstTrue(const Runner& runner, bool kneePain) {
    if (runner.cadence) {
        const int low = kneePain ? dosing::cadenceLowWithPain : dosing::cadenceLow;
        if (*runner.cadence < low) return Cue::Cadence;
    }
    return otherThanCadence(runner);
}

const CueEntry* newestUntil(const Diary& diary, Date last) {
    const CueEntry* newest = nullptr;
    for (const CueEntry& entry : diary.cues)
        if (entry.on <= last && (!newest || newest->on <= entry.on)) newest = &entry;
    return newest;
}

}  // namespace

int cadenceOfWeek(int baseline, Ratio change, int week) {
    const std::int64_t steps = std::clamp(week, 0, dosing::cadenceWeeks);
    const std::int64_t whole = Ratio::one * dosing::cadenceWeeks;
    const std::int64_t parts = baseline * (whole + change.tenThousandths() * steps);
    const std::int64_t rounded = (2 * parts + whole) / (2 * whole);
    const std::int64_t most = baseline * mostCadence.tenThousandths() / Ratio::one;
    return static_cast<int>(std::min(rounded, most));
}

ActiveCue activeCue(const Diary& diary, const Rules& rules, Date weekStart, bool kneePain, bool calfHold,
                    std::optional<Date> begins) {
    const Date monday = weekStart.monday();
    const CueEntry* entry = newestUntil(diary, monday + 6);
    const Date first = entry ? entry->on.monday() : begins.value_or(monday).monday();
    const int calendarWeek = std::max((monday - first) / 7 + 1, 1);
    const int practised = calfHold ? calendarWeek - 1 : calendarWeek;

    ActiveCue active;
    active.cue = entry ? entry->cue : firstTrue(diary.runner, kneePain);
    active.week = std::max(practised, 1);
    if (const auto place = static_cast<std::size_t>(active.week - 1); place < practiceOfWeek.size())
        active.practice = practiceOfWeek[place];
    const std::optional<int> baseline = diary.runner.cadence;
    if (active.cue == Cue::Cadence && baseline && *baseline < dosing::cadenceHigh) {
        active.cadence = cadenceOfWeek(*baseline, rules.cadenceChange, practised);
        active.cadenceTarget = cadenceOfWeek(*baseline, rules.cadenceChange, dosing::cadenceWeeks);
    }
    // A cue without a number to aim at tells nothing.
    if (active.cue == Cue::Cadence && !active.cadence) active.cue = otherThanCadence(diary.runner);
    return active;
}

}  // namespace restride
