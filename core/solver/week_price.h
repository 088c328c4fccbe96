// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace restride {

/// Penalty and soft cost as one number that adds up and compares in their order: the penalty decides, then J.
class Price {
public:
    constexpr Price() = default;
    constexpr Price(int penalty, int soft) : m_value((std::int64_t{penalty} << softBits) + soft) {}
    /// Dearer than any week; nothing is to be added to it.
    [[nodiscard]] static constexpr Price never() {
        Price price;
        price.m_value = INT64_MAX;
        return price;
    }

    [[nodiscard]] constexpr int penalty() const { return static_cast<int>(m_value >> softBits); }
    [[nodiscard]] constexpr int soft() const { return static_cast<int>(m_value & ((std::int64_t{1} << softBits) - 1)); }

    friend constexpr auto operator<=>(Price, Price) = default;
    friend constexpr Price operator+(Price a, Price b) {
        a.m_value += b.m_value;
        return a;
    }

private:
    static constexpr int softBits = 32;
    std::int64_t m_value = 0;
};

}  // namespace restride
