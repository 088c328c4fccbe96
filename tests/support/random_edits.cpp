// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_edits.h"

#include "tests/support/any_diary.h"

#include <random>
#include <tuple>

namespace restride {

namespace {

template <class Entry>
void addEdits(std::vector<Edit>& list, const std::vector<Entry>& here, const std::vector<Entry>& other,
              std::mt19937_64& random) {
    for (const Entry& entry : other) {
        if (random() % 3 == 0) list.push_back(Put<Entry>{entry});
        if (random() % 7 == 0) list.push_back(Remove<Entry>{entry});
    }
    for (const Entry& entry : here) {
        if (random() % 4 == 0) list.push_back(Remove<Entry>{entry});
        // Undone again.
        if (random() % 8 == 0) list.push_back(Put<Entry>{entry});
    }
    // The same entry says something else.
    if constexpr (requires(Entry e) { e.id; }) {
        if (here.empty() || other.empty()) return;
        Entry changed = other.front();
        changed.id = here.back().id;
        list.push_back(Put<Entry>{changed});
    }
}

}  // namespace

Edits randomEdits(const Diary& diary, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const Diary other = randomDiary(random(), 4);
    Edits edits;
    if (random() % 3 == 0) edits.list.emplace_back(PutRunner{other.runner});
    const auto lists = [](const Diary& d) {
        return std::tie(d.phases, d.rules, d.runs, d.checkIns, d.strength, d.cross, d.spans, d.redFlags, d.clearances,
                        d.locks, d.shown, d.ownDecisions, d.cues, d.shoes, d.activities, d.notes, d.issuedPlans);
    };
    const auto here = lists(diary);
    const auto there = lists(other);
    [&]<std::size_t... index>(std::index_sequence<index...>) {
        (addEdits(edits.list, std::get<index>(here), std::get<index>(there), random), ...);
    }(std::make_index_sequence<17>());
    return edits;
}

}  // namespace restride
