// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distance.h"

#include <compare>
#include <cstdint>

namespace restride {

/// An exact decimal share with four places: 1.10 is 11,000 ten-thousandths.
class Ratio {
public:
    static constexpr std::int64_t one = 10'000;

    constexpr Ratio() = default;
    [[nodiscard]] static constexpr Ratio tenThousandths(std::int64_t count) { return Ratio(count); }
    [[nodiscard]] static constexpr Ratio percent(std::int64_t count) { return Ratio(count * 100); }

    [[nodiscard]] constexpr std::int64_t tenThousandths() const { return m_count; }
    friend constexpr auto operator<=>(Ratio, Ratio) = default;
    friend constexpr Ratio operator+(Ratio a, Ratio b) { return Ratio(a.m_count + b.m_count); }
    friend constexpr Ratio operator-(Ratio a, Ratio b) { return Ratio(a.m_count - b.m_count); }
    /// The share of a distance, exact, then rounded down to the metre.
    friend constexpr Distance operator*(Ratio share, Distance whole) {
        return Distance(whole.count() * share.m_count / one);
    }

private:
    constexpr explicit Ratio(std::int64_t count) : m_count(count) {}
    std::int64_t m_count = 0;
};

inline constexpr Ratio wholeRatio = Ratio::tenThousandths(Ratio::one);

}  // namespace restride
