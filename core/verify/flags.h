// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/plan/rules.h"
#include "core/verify/moment.h"

#include <optional>
#include <vector>

// Red flags (3.2.7): what opened one, and what closed it.

namespace restride::verifying {

struct FlagOpening {
    RedFlag code = RedFlag::CannotBearWeight;
    Date on;
    /// A run, strength or cross-training session opened it.
    bool byTraining = false;
    /// The day of the first clearance that closes it.
    std::optional<Date> closed;

    [[nodiscard]] bool openAt(Moment moment) const;
};

/// All openings of the diary, by day.
[[nodiscard]] std::vector<FlagOpening> flagOpenings(const Diary& diary, const Rules& defaults);

/// Emergency and urgent flags that are open, each once, in the order of their codes.
[[nodiscard]] std::vector<RedFlag> stoppingFlags(const std::vector<FlagOpening>& openings, Moment moment);

/// The day on which all that stops in this run was cleared; nothing if it has no such flag or one is open.
[[nodiscard]] std::optional<Date> clearedOn(const Diary& diary, const Rules& defaults, const Run& run);

/// The first clearance of a flag that opened on `on`.
[[nodiscard]] std::optional<Date> closingDay(const Diary& diary, RedFlag code, Date on);

}  // namespace restride::verifying
