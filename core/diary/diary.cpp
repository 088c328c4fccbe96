// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/diary.h"

#include "core/diary/any_edit.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace restride {

Diary::Diary() = default;
Diary::Diary(const Diary&) = default;
Diary::Diary(Diary&&) noexcept = default;
Diary& Diary::operator=(const Diary&) = default;
Diary& Diary::operator=(Diary&&) noexcept = default;
Diary::~Diary() = default;

bool operator==(const Diary&, const Diary&) = default;

template <class Kind>
    requires isEdit<Kind>
Edit::Edit(Kind kind) : m_any(std::make_shared<const AnyEdit>(std::move(kind))) {}

template Edit::Edit(PutRunner);
template Edit::Edit(Put<PhaseEntry>);
template Edit::Edit(Remove<PhaseEntry>);
template Edit::Edit(Put<RuleEntry>);
template Edit::Edit(Remove<RuleEntry>);
template Edit::Edit(Put<Run>);
template Edit::Edit(Remove<Run>);
template Edit::Edit(Put<CheckIn>);
template Edit::Edit(Remove<CheckIn>);
template Edit::Edit(Put<StrengthSession>);
template Edit::Edit(Remove<StrengthSession>);
template Edit::Edit(Put<CrossTraining>);
template Edit::Edit(Remove<CrossTraining>);
template Edit::Edit(Put<Span>);
template Edit::Edit(Remove<Span>);
template Edit::Edit(Put<FlagAnswer>);
template Edit::Edit(Remove<FlagAnswer>);
template Edit::Edit(Put<Clearance>);
template Edit::Edit(Remove<Clearance>);
template Edit::Edit(Put<Lock>);
template Edit::Edit(Remove<Lock>);
template Edit::Edit(Put<ShownWeek>);
template Edit::Edit(Remove<ShownWeek>);
template Edit::Edit(Put<OwnDecision>);
template Edit::Edit(Remove<OwnDecision>);
template Edit::Edit(Put<CueEntry>);
template Edit::Edit(Remove<CueEntry>);
template Edit::Edit(Put<Shoe>);
template Edit::Edit(Remove<Shoe>);
template Edit::Edit(Put<OwnActivity>);
template Edit::Edit(Remove<OwnActivity>);
template Edit::Edit(Put<Note>);
template Edit::Edit(Remove<Note>);
template Edit::Edit(Put<IssuedPlan>);
template Edit::Edit(Remove<IssuedPlan>);

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
struct Home<ShownWeek> {
    static constexpr auto list = &Diary::shown;
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
        std::optional<Edit> back = std::visit([&](const auto& e) { return apply(step.diary, e); }, edit.any());
        if (back) step.back.list.push_back(std::move(*back));
    }
    std::reverse(step.back.list.begin(), step.back.list.end());
    return step;
}

void sortEntries(Diary& diary) {
    std::sort(diary.runner.precautions.begin(), diary.runner.precautions.end());
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
    sortList(diary.shown);
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
