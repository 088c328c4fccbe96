// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/plan/rules.h"

#include <array>
#include <bit>

// Days of one week as bits, and what the places of the days alone tell.

namespace restride {

/// A set of days of one week: bit 0 Monday … bit 6 Sunday.
using DayMask = unsigned;

inline constexpr DayMask wholeWeek = 0x7f;
inline constexpr std::size_t dayMasks = 128;

[[nodiscard]] constexpr DayMask onDay(int day) {
    return DayMask{1} << day;
}
[[nodiscard]] constexpr bool has(DayMask days, int day) {
    return (days & onDay(day)) != 0;
}
[[nodiscard]] constexpr int countOf(DayMask days) {
    return std::popcount(days);
}
/// The next days of these days, inside the week.
[[nodiscard]] constexpr DayMask dayAfter(DayMask days) {
    return (days << 1) & wholeWeek;
}
/// The days before these days, inside the week.
[[nodiscard]] constexpr DayMask dayBefore(DayMask days) {
    return days >> 1;
}
/// The day itself and every day less than `gap` days away from it.
[[nodiscard]] constexpr DayMask closerThan(int gap, int day) {
    DayMask near = 0;
    for (int other = 0; other < daysOfWeek; ++other)
        if (other - day < gap && day - other < gap) near |= onDay(other);
    return near;
}

/// Calls `visit(day)` for each day, Monday first.
template <class Visit>
constexpr void forEachDay(DayMask days, Visit visit) {
    for (; days != 0; days &= days - 1) visit(std::countr_zero(days));
}

/// Sum of the squared gaps between the days, around the week, above the smallest that so many days can have.
[[nodiscard]] constexpr int gapExcess(DayMask days) {
    constexpr auto table = [] {
        std::array<int, dayMasks> excess{};
        for (DayMask mask = 1; mask < dayMasks; ++mask) {
            int last = static_cast<int>(std::bit_width(mask)) - 1 - daysOfWeek;
            int squares = 0;
            forEachDay(mask, [&](int day) {
                squares += (day - last) * (day - last);
                last = day;
            });
            excess[mask] = squares - weighing::smallestGaps[static_cast<std::size_t>(countOf(mask))];
        }
        return excess;
    }();
    return table[days];
}

/// Training days beyond three in a row, inside the week.
[[nodiscard]] constexpr int streakExcess(DayMask days) {
    constexpr auto table = [] {
        std::array<int, dayMasks> excess{};
        for (DayMask mask = 0; mask < dayMasks; ++mask) {
            int row = 0;
            for (int day = 0; day < daysOfWeek; ++day) {
                row = has(mask, day) ? row + 1 : 0;
                if (row > weighing::streakFrom) ++excess[mask];
            }
        }
        return excess;
    }();
    return table[days];
}

static_assert(gapExcess(0b0101010) == 0 && gapExcess(0b0001010) == 4 && gapExcess(0b0000001) == 0);
static_assert(streakExcess(0b1111011) == 1 && streakExcess(0b0000111) == 0 && streakExcess(wholeWeek) == 4);

}  // namespace restride
