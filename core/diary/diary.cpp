// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include "core/diary/edit.h"

#include <algorithm>
#include <tuple>
#include <utility>

template class std::vector<restride::PhaseEntry>;
template class std::vector<restride::RuleEntry>;
template class std::vector<restride::Run>;
template class std::vector<restride::CheckIn>;
template class std::vector<restride::StrengthSession>;
template class std::vector<restride::CrossTraining>;
template class std::vector<restride::Span>;
template class std::vector<restride::FlagAnswer>;
template class std::vector<restride::Clearance>;
template class std::vector<restride::Lock>;
template class std::vector<restride::OwnDecision>;
template class std::vector<restride::CueEntry>;
template class std::vector<restride::Shoe>;
template class std::vector<restride::OwnActivity>;
template class std::vector<restride::Note>;
template class std::vector<restride::IssuedPlan>;
template class std::vector<restride::Edit>;

namespace restride {

Edit::Edit(const Edit&) = default;
Edit::Edit(Edit&&) noexcept = default;
Edit& Edit::operator=(const Edit&) = default;
Edit& Edit::operator=(Edit&&) noexcept = default;
Edit::~Edit() = default;

namespace {

// Where the entries of each kind live: the one table that editing and sorting share.
template <class Entry>
struct Home;
template <>
struct Home<PhaseEntry> {
    static constexpr auto list = &Diary::phases;
};
template <>
struct Home<RuleEntry> {
    static constexpr auto list = &Diary::rules;
};
template <>
struct Home<Run> {
    static constexpr auto list = &Diary::runs;
};
template <>
struct Home<CheckIn> {
    static constexpr auto list = &Diary::checkIns;
};
template <>
struct Home<StrengthSession> {
    static constexpr auto list = &Diary::strength;
};
template <>
struct Home<CrossTraining> {
    static constexpr auto list = &Diary::cross;
};
template <>
struct Home<Span> {
    static constexpr auto list = &Diary::spans;
};
template <>
struct Home<FlagAnswer> {
    static constexpr auto list = &Diary::redFlags;
};
template <>
struct Home<Clearance> {
    static constexpr auto list = &Diary::clearances;
};
template <>
struct Home<Lock> {
    static constexpr auto list = &Diary::locks;
};
template <>
struct Home<OwnDecision> {
    static constexpr auto list = &Diary::ownDecisions;
};
template <>
struct Home<CueEntry> {
    static constexpr auto list = &Diary::cues;
};
template <>
struct Home<Shoe> {
    static constexpr auto list = &Diary::shoes;
};
template <>
struct Home<OwnActivity> {
    static constexpr auto list = &Diary::activities;
};
template <>
struct Home<Note> {
    static constexpr auto list = &Diary::notes;
};
template <>
struct Home<IssuedPlan> {
    static constexpr auto list = &Diary::issuedPlans;
};

template <class Entry>
auto sameAs(const Entry& entry) {
    return [&entry](const Entry& other) { return keyOf(other) == keyOf(entry); };
}

template <class Entry>
void insertInOrder(std::vector<Entry>& list, const Entry& entry) {
    const auto place = std::upper_bound(list.begin(), list.end(), entry,
                                        [](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); });
    list.insert(place, entry);
}

/// Takes the entry of this key out of the list and gives it back.
template <class Entry>
std::optional<Entry> takeOut(std::vector<Entry>& list, const Entry& entry) {
    const auto place = std::find_if(list.begin(), list.end(), sameAs(entry));
    if (place == list.end()) return std::nullopt;
    std::optional<Entry> taken(std::move(*place));
    list.erase(place);
    return taken;
}

// Each `apply` does one edit and gives the one that undoes it.

template <class Entry>
std::optional<Edit> apply(Diary& diary, const Put<Entry>& put) {
    auto& list = diary.*Home<Entry>::list;
    std::optional<Entry> before = takeOut(list, put.entry);
    insertInOrder(list, put.entry);
    if (before) return Put<Entry>{std::move(*before)};
    return Remove<Entry>{put.entry};
}

template <class Entry>
std::optional<Edit> apply(Diary& diary, const Remove<Entry>& remove) {
    std::optional<Entry> before = takeOut(diary.*Home<Entry>::list, remove.entry);
    if (!before) return std::nullopt;
    return Put<Entry>{std::move(*before)};
}

std::optional<Edit> apply(Diary& diary, const PutRunner& put) {
    return PutRunner{std::exchange(diary.runner, put.runner)};
}

template <class Entry>
void sortList(std::vector<Entry>& list) {
    std::sort(list.begin(), list.end(), [](const Entry& a, const Entry& b) { return orderOf(a) < orderOf(b); });
}

}  // namespace

Step Diary::after(const Edits& edits) const {
    Step step{*this, {}};
    for (const Edit& edit : edits.list) {
        std::optional<Edit> back = std::visit([&](const auto& e) { return apply(step.diary, e); }, edit);
        if (back) step.back.list.push_back(std::move(*back));
    }
    std::reverse(step.back.list.begin(), step.back.list.end());
    return step;
}

void sortEntries(Diary& diary) {
    for (Run& run : diary.runs) std::sort(run.sources.begin(), run.sources.end());
    for (OwnActivity& activity : diary.activities) std::sort(activity.scores.begin(), activity.scores.end());
    sortList(diary.phases);
    sortList(diary.rules);
    sortList(diary.runs);
    sortList(diary.checkIns);
    sortList(diary.strength);
    sortList(diary.cross);
    sortList(diary.spans);
    sortList(diary.redFlags);
    sortList(diary.clearances);
    sortList(diary.locks);
    sortList(diary.ownDecisions);
    sortList(diary.cues);
    sortList(diary.shoes);
    sortList(diary.activities);
    sortList(diary.notes);
    sortList(diary.issuedPlans);
}

const CheckIn* checkInOn(const Diary& diary, Date on) {
    const auto place = std::lower_bound(diary.checkIns.begin(), diary.checkIns.end(), on,
                                        [](const CheckIn& entry, Date date) { return entry.on < date; });
    return place != diary.checkIns.end() && place->on == on ? &*place : nullptr;
}

std::span<const Run> runsBetween(const Diary& diary, Date from, Date to) {
    const auto first = std::lower_bound(diary.runs.begin(), diary.runs.end(), from,
                                        [](const Run& run, Date date) { return run.on < date; });
    const auto last =
        std::upper_bound(first, diary.runs.end(), to, [](Date date, const Run& run) { return date < run.on; });
    return {first, last};
}

std::optional<Date> firstEntry(const Diary& diary) {
    std::optional<Date> first;
    const auto consider = [&first](const auto& list) {
        if (!list.empty() && (!first || list.front().on < *first)) first = list.front().on;
    };
    consider(diary.runs);
    consider(diary.checkIns);
    consider(diary.strength);
    consider(diary.cross);
    return first;
}

}  // namespace restride
