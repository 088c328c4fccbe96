// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace restride {

/// A point on an 11-point scale, 0–10. Points compare; they do not add up.
template <class Scale>
class Score {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 10;

    constexpr Score() = default;

    [[nodiscard]] static constexpr std::optional<Score> from(std::int64_t value) {
        if (value < lowest || value > highest) return std::nullopt;
        Score score;
        score.m_value = static_cast<std::uint8_t>(value);
        return score;
    }
    /// A constant that the compiler checks: `PainScore::of(3)`.
    [[nodiscard]] static consteval Score of(int value) { return from(value).value(); }

    [[nodiscard]] constexpr int value() const { return m_value; }
    friend constexpr auto operator<=>(Score, Score) = default;

private:
    std::uint8_t m_value = 0;
};

struct PainScale;
struct EffortScale;
struct FatigueScale;
struct StressScale;
struct ActivityScale;

/// Numeric pain rating (NPRS), 0 none to 10 worst imaginable (E70).
using PainScore = Score<PainScale>;
/// Rating of perceived exertion (RPE), 0 rest to 10 maximal.
using Effort = Score<EffortScale>;
using Fatigue = Score<FatigueScale>;
using Stress = Score<StressScale>;
/// How well one's own activity goes, 0 cannot to 10 as before.
using ActivityScore = Score<ActivityScale>;

}  // namespace restride
