// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace restride {

/// From the lowest to the highest; one number is both.
struct CountRange {
    int lowest = 0;
    int highest = 0;
    friend bool operator==(const CountRange&, const CountRange&) = default;
};

/// The strength dose that an exercise's dose column tells.
struct Dose {
    CountRange sets;
    /// Repetitions of a set and side; none for a hold.
    std::optional<CountRange> reps;
    /// Seconds of a hold and side; none for repetitions.
    std::optional<CountRange> hold;
    /// 1 both sides together, 2 each side by itself.
    int sides = 1;
    /// Seconds of one repetition, where the column names them.
    std::optional<int> down;
    std::optional<int> held;
    std::optional<int> up;
    friend bool operator==(const Dose&, const Dose&) = default;
};

/// Reads `2–3 × 12–15 per side, 3 s down`; three numbers (`3-0-1`) begin with the way down; after `Prime …; strength`
/// only what follows. Nothing when the column tells no sets of repetitions or holds (`3–5 min`).
[[nodiscard]] std::optional<Dose> readDose(std::string_view column);

/// Reads `3–5` or `4`, as the column of minutes has it.
[[nodiscard]] std::optional<CountRange> readRange(std::string_view column);

}  // namespace restride
