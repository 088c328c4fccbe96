// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/judged_session.h"
#include "core/assess/view.h"
#include "core/diary/diary.h"

#include <span>
#include <vector>

namespace restride {

/// One moment at which a flag of 3.2.7 opened.
struct FlagOpening {
    RedFlag code = RedFlag::CannotBearWeight;
    Date on;
    /// The run or session that opened it.
    std::optional<Id> by;
    /// The day of that session; what is not seen of the diary opens nothing.
    std::optional<Date> sessionOn;
};

/// Every opening up to the view, oldest first. `judged` and `others` are the diary's runs and its other sessions.
[[nodiscard]] std::vector<FlagOpening> flagOpenings(const Diary& diary, std::span<const JudgedRun> judged,
                                                    std::span<const JudgedSession> others, const Rules& rules,
                                                    const View& view);

/// The flags that are open, one of each code, by code. Time closes a routine flag; nothing but a clearance closes an
/// emergency or urgent one.
[[nodiscard]] std::vector<OpenFlag> openFlags(const Diary& diary, std::span<const FlagOpening> openings,
                                              const View& view);

/// This run or session opened emergency or urgent flags and all of them are cleared: its light counts no more for the
/// status.
[[nodiscard]] bool isCleared(const Diary& diary, std::span<const FlagOpening> openings, const Id& run, Date today);

/// Whose word closes a flag: a clinician's any, the runner's only where it says that a clinician has seen it.
[[nodiscard]] constexpr bool mayClear(ClearedBy by, RedFlag code) {
    return by == ClearedBy::Clinician || code == RedFlag::MarkedSwelling || code == RedFlag::PainEightOrMore;
}

/// Emergency or urgent: it stops the plan.
[[nodiscard]] constexpr bool stopsThePlan(FlagLevel level) {
    return level == FlagLevel::Emergency || level == FlagLevel::Urgent;
}

}  // namespace restride
