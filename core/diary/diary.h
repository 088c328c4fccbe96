// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/check_in.h"
#include "core/diary/decisions.h"
#include "core/diary/issued_plan.h"
#include "core/diary/other_session.h"
#include "core/diary/run.h"
#include "core/diary/runner.h"

#include <span>
#include <vector>

namespace restride {

struct Step;
struct Edits;

/// One runner's diary: what happened, what was told, what people decided. Every list is kept in the order of
/// `orderOf`, so that how it was stored never shows in a plan.
struct Diary {
    Runner runner;
    std::vector<PhaseEntry> phases;
    std::vector<RuleEntry> rules;
    std::vector<Run> runs;
    std::vector<CheckIn> checkIns;
    std::vector<StrengthSession> strength;
    std::vector<CrossTraining> cross;
    std::vector<Span> spans;
    std::vector<FlagAnswer> redFlags;
    std::vector<Clearance> clearances;
    std::vector<Lock> locks;
    std::vector<ShownWeek> shown;
    std::vector<OwnDecision> ownDecisions;
    std::vector<CueEntry> cues;
    std::vector<Shoe> shoes;
    std::vector<OwnActivity> activities;
    std::vector<Note> notes;
    std::vector<IssuedPlan> issuedPlans;
    UnknownFields unknown;

    // Written once, in `diary.cpp`: seventeen lists are much to compile in every file that holds a diary.
    Diary();
    Diary(const Diary&);
    Diary(Diary&&) noexcept;
    Diary& operator=(const Diary&);
    Diary& operator=(Diary&&) noexcept;
    ~Diary();

    /// The diary after all edits, and the edits that lead back to this one. Cannot fail: putting an entry that is
    /// there replaces it, removing one that is not there does nothing.
    [[nodiscard]] Step after(const Edits& edits) const;

    friend bool operator==(const Diary&, const Diary&);
};

/// Puts every list into its order; what reads a diary from outside calls it once.
void sortEntries(Diary& diary);

/// The check-in of a day, or null.
[[nodiscard]] const CheckIn* checkInOn(const Diary& diary, Date on);

/// The runs of `from` … `to`, both included.
[[nodiscard]] std::span<const Run> runsBetween(const Diary& diary, Date from, Date to);

/// The day of the first run, check-in, strength or cross-training session.
[[nodiscard]] std::optional<Date> firstEntry(const Diary& diary);

}  // namespace restride
