// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/flags.h"
#include "core/verify/lights.h"

#include <optional>
#include <span>
#include <vector>

namespace restride::verifying {

/// A strength or cross-training session that hurt too much: RED or STOP by `painDuring` alone.
struct SoreSession {
    Date on;
    std::optional<Date> cleared;
};

/// The diary with all that does not depend on the day from which one looks.
struct Story {
    const Diary* diary = nullptr;
    Rules defaults;
    Lights lights;
    /// By run: when its flags were cleared.
    std::vector<std::optional<Date>> cleared;
    std::vector<FlagOpening> flags;
    std::vector<SoreSession> sore;

    [[nodiscard]] Rules rules(Date day) const { return rulesOn(*diary, defaults, day); }
    /// The judged runs of `from` … `to`, both included.
    [[nodiscard]] std::span<const JudgedRun> runs(Date from, Date to) const;
    /// The newest run up to this day, or null.
    [[nodiscard]] const JudgedRun* newestRun(Date to) const;
    [[nodiscard]] bool isCleared(const JudgedRun& run, Moment moment) const;
    [[nodiscard]] std::span<const Morning> mornings(Date from, Date to) const;
};

/// The diary is sorted and outlives the story.
[[nodiscard]] Story tell(const Diary& diary, const Rules& defaults);

}  // namespace restride::verifying
