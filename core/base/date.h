// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restride {

inline constexpr int daysOfWeek = 7;

enum class Weekday : std::uint8_t { Mon, Tue, Wed, Thu, Fri, Sat, Sun };
template <>
struct Words<Weekday> {
    static constexpr std::array<std::string_view, 7> list{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

/// The place of a weekday in the week: 0 Monday … 6 Sunday.
[[nodiscard]] constexpr int dayIndex(Weekday day) {
    return static_cast<int>(day);
}

/// A local calendar day, never a moment: no time zone and no clock can shift it.
class Date {
public:
    /// 1970-01-01.
    constexpr Date() = default;

    /// `YYYY-MM-DD` between 1950 and 2100, else nothing.
    [[nodiscard]] static std::optional<Date> fromIso(std::string_view text);
    /// A day that the calendar has, between 1950 and 2100, else nothing.
    [[nodiscard]] static std::optional<Date> from(int year, unsigned month, unsigned day);

    [[nodiscard]] std::string iso() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned dayOfMonth() const;
    [[nodiscard]] constexpr Weekday weekday() const { return static_cast<Weekday>(floorMod7(m_days + 3)); }
    /// The Monday of this day's week.
    [[nodiscard]] constexpr Date monday() const { return *this - dayIndex(weekday()); }

    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr Date operator+(Date date, int days) { return Date(date.m_days + days); }
    friend constexpr Date operator-(Date date, int days) { return Date(date.m_days - days); }
    /// Days from `b` to `a`.
    friend constexpr int operator-(Date a, Date b) { return a.m_days - b.m_days; }

private:
    constexpr explicit Date(std::int32_t days) : m_days(days) {}
    static constexpr int floorMod7(int value) { return ((value % 7) + 7) % 7; }
    // Days since 1970-01-01, a Thursday.
    std::int32_t m_days = 0;
};

/// A date known to be good at the place where it is written; asserts otherwise. For tests and constants.
[[nodiscard]] Date day(std::string_view iso);

}  // namespace restride
