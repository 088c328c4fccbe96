// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/import/activity.h"
#include "core/import/merge/join_sources.h"

#include <compare>
#include <cstdint>
#include <optional>

namespace restride {

/// Which clock a start was told by.
enum class Clock : std::uint8_t { Greenwich, Wall, DayOnly };

/// A start as an imported entry's id keeps it.
struct IdStart {
    Clock clock = Clock::Greenwich;
    /// Seconds since 1970-01-01 00:00 of that clock.
    std::int64_t seconds = 0;
    friend auto operator<=>(const IdStart&, const IdStart&) = default;
};

[[nodiscard]] IdStart idStartOf(const DatedActivity& dated);

/// A UUID made of start and sport alone, so that importing again finds the same one: RFC 9562 version 8, in its first
/// 48 bits the start. `nth` tells apart what starts in the same second.
[[nodiscard]] Id contentId(const IdStart& start, SportFamily family, int nth = 0);

/// The start in an id that `contentId` made; nothing for every other id.
[[nodiscard]] std::optional<IdStart> startInId(const Id& id);

}  // namespace restride
