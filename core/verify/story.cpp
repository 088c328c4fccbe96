// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/story.h"

#include <algorithm>

namespace restride::verifying {

namespace {

template <class Entry>
std::span<const Entry> between(const std::vector<Entry>& list, Date from, Date to) {
    const auto first =
        std::lower_bound(list.begin(), list.end(), from, [](const Entry& entry, Date date) { return entry.on < date; });
    const auto last =
        std::upper_bound(first, list.end(), to, [](Date date, const Entry& entry) { return date < entry.on; });
    return {first, last};
}

template <class Entries>
void addSore(Story& story, const Entries& entries) {
    for (const auto& entry : entries) {
        if (!entry.painDuring) continue;
        const Rules rules = story.rules(entry.on);
        const int pain = entry.painDuring->value();
        if (pain >= rules.stopPain)
            story.sore.push_back({entry.on, closingDay(*story.diary, RedFlag::PainEightOrMore, entry.on)});
        else if (pain > rules.amberMax)
            story.sore.push_back({entry.on, std::nullopt});
    }
}

}  // namespace

std::span<const JudgedRun> Story::runs(Date from, Date to) const {
    return between(lights.runs, from, to);
}

const JudgedRun* Story::newestRun(Date to) const {
    const auto place = std::upper_bound(lights.runs.begin(), lights.runs.end(), to,
                                        [](Date date, const JudgedRun& run) { return date < run.on; });
    return place == lights.runs.begin() ? nullptr : &*std::prev(place);
}

bool Story::isCleared(const JudgedRun& run, Moment moment) const {
    const auto& day = cleared[static_cast<std::size_t>(&run - lights.runs.data())];
    return day && *day <= moment.day;
}

std::span<const Morning> Story::mornings(Date from, Date to) const {
    return between(lights.mornings, from, to);
}

Story tell(const Diary& diary, const Rules& defaults) {
    Story story;
    story.diary = &diary;
    story.defaults = defaults;
    story.lights = judgeRuns(diary, defaults);
    for (const Run& run : diary.runs) story.cleared.push_back(clearedOn(diary, defaults, run));
    story.flags = flagOpenings(diary, defaults);
    addSore(story, diary.strength);
    addSore(story, diary.cross);
    return story;
}

}  // namespace restride::verifying
