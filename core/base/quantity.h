// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace restride {

/// A whole number of one unit. Quantities of one unit add up; quantities of two units do not meet.
template <class Unit>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t count) : m_count(count) {}

    /// The bare number, for formatting, storage and exact arithmetic across units.
    [[nodiscard]] constexpr std::int64_t count() const { return m_count; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_count + b.m_count); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_count - b.m_count); }
    friend constexpr Quantity operator*(Quantity a, std::int64_t times) { return Quantity(a.m_count * times); }
    constexpr Quantity& operator+=(Quantity other) { return *this = *this + other; }
    constexpr Quantity& operator-=(Quantity other) { return *this = *this - other; }

private:
    std::int64_t m_count = 0;
};

}  // namespace restride
