// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/week_days.h"
#include "core/solver/week_variants.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

/// One token for the search to place: the days that it may take, and the sizes that it may have.
struct Request {
    const Token* token = nullptr;
    std::vector<Variant> variants;
    /// Its locked day, or the whole week.
    DayMask days = wholeWeek;
    bool droppable = true;
    /// The place, in its own kind, of the token before that is as good as this one. Two such tokens only change places:
    /// the earlier takes the earlier day, and is not dropped before the later.
    std::optional<std::size_t> twin;
};

/// The tokens of one kind, in token order.
[[nodiscard]] std::vector<Request> requestsOf(const WeekProblem& problem, SessionKind kind);

/// The day and size that a request got.
struct Taken {
    static constexpr std::uint8_t dropped = daysOfWeek;

    std::uint8_t day = dropped;
    std::uint8_t variant = 0;
    friend bool operator==(Taken, Taken) = default;
};

/// The days that a request may take after its twin's choice.
[[nodiscard]] constexpr DayMask daysAfterTwin(Taken twin) {
    return twin.day >= Taken::dropped ? 0 : wholeWeek & ~((onDay(twin.day) << 1) - 1);
}

}  // namespace restride
