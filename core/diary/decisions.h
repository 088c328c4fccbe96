// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/distance.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/diary/unknown_fields.h"
#include "core/plan/lock_target.h"
#include "core/plan/rule_spec.h"
#include "core/plan/session_name.h"
#include "core/plan/vocabulary.h"

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What people decided and answered, beside what was done.

namespace restride {

enum class DecidedBy : std::uint8_t { Rule, Runner, Physio };
template <>
struct Words<DecidedBy> {
    static constexpr std::array<std::string_view, 3> list{"rule", "runner", "physio"};
};

struct PhaseEntry {
    Date on;
    Phase phase = Phase::Rebuild;
    DecidedBy by = DecidedBy::Rule;
    /// A physiotherapist holds the phase to this day, `longestHold` days from `on` at most.
    std::optional<Date> until;
    /// 1–7: put on the walk–run ladder at this rung.
    std::optional<int> walkRunLevel;
    UnknownFields unknown;
    /// Days: a hold that is set once and forgotten would keep its phase for ever.
    static constexpr int longestHold = 28;
    friend bool operator==(const PhaseEntry&, const PhaseEntry&) = default;
};

struct RuleEntry {
    Date on;
    RuleName name = RuleName::Growth;
    /// Of a ratio in ten-thousandths, else whole.
    std::int64_t value = 0;
    LockOwner by = LockOwner::Runner;
    std::string who;
    std::string reason;
    UnknownFields unknown;
    friend bool operator==(const RuleEntry&, const RuleEntry&) = default;
};

enum class SpanKind : std::uint8_t { HeadCold, Fever, Holiday, Unavailable };
template <>
struct Words<SpanKind> {
    static constexpr std::array<std::string_view, 4> list{"head_cold", "fever", "holiday", "unavailable"};
};

/// Days from `from` to `to`, both included.
struct Span {
    Date from;
    Date to;
    SpanKind kind = SpanKind::Unavailable;
    std::string note;
    UnknownFields unknown;
    friend auto operator<=>(const Span&, const Span&) = default;
};

struct FlagAnswer {
    Date on;
    RedFlag code = RedFlag::CannotBearWeight;
    bool answer = false;
    /// Who took the answer back on its own day, and why; never empty. It counts as never given and stays in the diary.
    std::optional<std::string> mistake;
    UnknownFields unknown;
    friend auto operator<=>(const FlagAnswer&, const FlagAnswer&) = default;
};

enum class ClearedBy : std::uint8_t { Clinician, Runner };
template <>
struct Words<ClearedBy> {
    static constexpr std::array<std::string_view, 2> list{"clinician", "runner"};
};

struct Clearance {
    Date on;
    ClearedBy by = ClearedBy::Clinician;
    std::string who;
    /// Where they looked at it: a practice, a clinic.
    std::string place;
    std::string text;
    EnumSet<RedFlag> codes;
    UnknownFields unknown;
    friend auto operator<=>(const Clearance&, const Clearance&) = default;
};

/// A session that keeps its day, or a day that is kept free.
struct Lock {
    /// Its Monday.
    Date week;
    LockTarget target;
    Weekday day = Weekday::Mon;
    LockOwner by = LockOwner::Runner;
    UnknownFields unknown;
    friend auto operator<=>(const Lock&, const Lock&) = default;
};

/// Where the sessions of a week stood before an edit of it; the newest counts (3.4.6).
struct ShownWeek {
    /// Its Monday.
    Date week;
    Date on;
    std::map<SessionName, Weekday> days;
    UnknownFields unknown;
    friend bool operator==(const ShownWeek&, const ShownWeek&) = default;
};

/// A session as the runner wants it, also beyond a cap.
struct OwnDecision {
    Date week;
    SessionName session;
    std::optional<Distance> distance;
    std::optional<Weekday> day;
    bool skip = false;
    UnknownFields unknown;
    friend bool operator==(const OwnDecision&, const OwnDecision&) = default;
};

struct CueEntry {
    Date on;
    Cue cue = Cue::Tall;
    UnknownFields unknown;
    friend auto operator<=>(const CueEntry&, const CueEntry&) = default;
};

struct Shoe {
    Id id;
    std::string name;
    std::optional<Distance> startDistance;
    /// Millimetres.
    std::optional<int> drop;
    std::optional<Date> since;
    bool retired = false;
    UnknownFields unknown;
    friend bool operator==(const Shoe&, const Shoe&) = default;
};

struct ActivityRating {
    Date on;
    std::optional<int> score;
    UnknownFields unknown;
    friend auto operator<=>(const ActivityRating&, const ActivityRating&) = default;
};

/// One of "my three activities" (3.9).
struct OwnActivity {
    std::string name;
    /// Sorted.
    std::vector<ActivityRating> scores;
    UnknownFields unknown;
    friend bool operator==(const OwnActivity&, const OwnActivity&) = default;
};

struct Note {
    Date on;
    std::string who;
    std::string text;
    std::optional<std::string> corrects;
    UnknownFields unknown;
    friend auto operator<=>(const Note&, const Note&) = default;
};

}  // namespace restride
