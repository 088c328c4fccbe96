// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// Chance for made-up knees. Each draw is worked out from where it is used, never from how many were made before it: so
// a knee has the same good and bad days whatever is asked of it. Whole numbers and exact steps only, because the
// distributions of the standard library differ from one library to the next.

namespace restride::trial {

/// Mixes the bits of a number (the last step of splitmix64, which is in the public domain).
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31U);
}

/// What a draw is for; draws of two kinds have nothing to do with one another.
enum class Draw : std::uint8_t {
    OldWeek,
    RunsPerWeek,
    CapacityLeft,
    Injury,
    Kept,
    RestPain,
    RunPain,
    Worsening,
    SuddenDay,
    NewInjury,
    Mood,
    Morning,
    Before,
    During,
    Squat,
    StepDown,
    Walk,
    Exercise,
    Answered,
    Missed
};

/// One number of [0, 1) for a seed, a kind of draw and a place (a day, mostly).
[[nodiscard]] constexpr double drawn(std::uint64_t seed, Draw what, int place = 0) {
    const std::uint64_t of =
        mixed(mixed(seed) ^ (static_cast<std::uint64_t>(what) << 32U) ^ static_cast<std::uint32_t>(place));
    return static_cast<double>(of >> 11U) / 9'007'199'254'740'992.0;
}

/// Two ends between which a knee's own number is drawn evenly.
struct Between {
    double low = 0;
    double high = 0;

    [[nodiscard]] constexpr double at(double share) const { return low + (high - low) * share; }
};

/// One number of (−1, 1), most often near 0: its standard deviation is 0.41.
[[nodiscard]] constexpr double scattered(std::uint64_t seed, Draw what, int day) {
    return drawn(seed, what, 2 * day) - drawn(seed, what, 2 * day + 1);
}

}  // namespace restride::trial
