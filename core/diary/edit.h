// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"

#include <memory>
#include <tuple>
#include <type_traits>
#include <vector>

namespace restride {

/// What makes two entries of a list the same entry, and orders the list. Dates first, so that a list is a timeline;
/// entries without a name of their own are known by all that they say.
[[nodiscard]] inline auto keyOf(const PhaseEntry& e) {
    return std::tuple(e.on);
}
[[nodiscard]] inline auto keyOf(const RuleEntry& e) {
    return std::tuple(e.on, e.name);
}
[[nodiscard]] inline auto keyOf(const Run& e) {
    return std::tie(e.id);
}
[[nodiscard]] inline auto keyOf(const CheckIn& e) {
    return std::tuple(e.on);
}
[[nodiscard]] inline auto keyOf(const StrengthSession& e) {
    return std::tie(e.id);
}
[[nodiscard]] inline auto keyOf(const CrossTraining& e) {
    return std::tie(e.id);
}
[[nodiscard]] inline auto keyOf(const Span& e) {
    return std::tie(e);
}
[[nodiscard]] inline auto keyOf(const FlagAnswer& e) {
    return std::tie(e);
}
[[nodiscard]] inline auto keyOf(const Clearance& e) {
    return std::tie(e);
}
/// A session has one lock in a week; rest days may be several.
[[nodiscard]] inline auto keyOf(const Lock& e) {
    return std::tuple(e.week, e.target, e.target.isRest() ? e.day : Weekday::Mon);
}
[[nodiscard]] inline auto keyOf(const ShownWeek& e) {
    return std::tuple(e.week, e.on);
}
[[nodiscard]] inline auto keyOf(const OwnDecision& e) {
    return std::tie(e.week, e.session);
}
[[nodiscard]] inline auto keyOf(const CueEntry& e) {
    return std::tie(e);
}
[[nodiscard]] inline auto keyOf(const Shoe& e) {
    return std::tie(e.id);
}
[[nodiscard]] inline auto keyOf(const OwnActivity& e) {
    return std::tie(e.name);
}
[[nodiscard]] inline auto keyOf(const Note& e) {
    return std::tie(e);
}
[[nodiscard]] inline auto keyOf(const IssuedPlan& e) {
    return std::tie(e.on, e.by, e.plan);
}

/// The order of a list: its key, but runs and sessions by day first, runs of a day by time (none: first).
template <class Entry>
[[nodiscard]] auto orderOf(const Entry& e) {
    return keyOf(e);
}
[[nodiscard]] inline auto orderOf(const Run& e) {
    return std::tie(e.on, e.at, e.id);
}
[[nodiscard]] inline auto orderOf(const StrengthSession& e) {
    return std::tie(e.on, e.id);
}
[[nodiscard]] inline auto orderOf(const CrossTraining& e) {
    return std::tie(e.on, e.id);
}

/// Adds the entry, or puts it in the place of the one with its key.
template <class Entry>
struct Put {
    Entry entry;
};
/// Takes away the entry with this one's key.
template <class Entry>
struct Remove {
    Entry entry;
};
/// The runner's own page, whole.
struct PutRunner {
    Runner runner;
};

template <class Kind>
inline constexpr bool isEdit = std::is_same_v<Kind, PutRunner>;
template <class Entry>
inline constexpr bool isEdit<Put<Entry>> = true;
template <class Entry>
inline constexpr bool isEdit<Remove<Entry>> = true;

struct AnyEdit;

/// One change of a diary, never changed itself: copies share it. Only who does it needs to know all its kinds, which
/// stand in `any_edit.h`; in every file that holds a diary they were most of what there was to compile.
class Edit {
public:
    template <class Kind>
        requires isEdit<Kind>
    explicit(false) Edit(Kind kind);

    [[nodiscard]] const AnyEdit& any() const { return *m_any; }

private:
    std::shared_ptr<const AnyEdit> m_any;
};

/// Edits that belong together: one transaction, one step of undo.
struct Edits {
    std::vector<Edit> list;
};

/// A step of the diary and the way back.
struct Step {
    Diary diary;
    Edits back;
};

}  // namespace restride
