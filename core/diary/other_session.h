// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"
#include "core/base/id.h"
#include "core/base/score.h"
#include "core/diary/runner.h"
#include "core/diary/unknown_fields.h"

#include <optional>
#include <string>
#include <vector>

// What was done beside running.

namespace restride {

enum class StrengthKind : std::uint8_t { Full, Short, Hips };
template <>
struct Words<StrengthKind> {
    static constexpr std::array<std::string_view, 3> list{"full", "short", "hips"};
};

struct StrengthSet {
    /// The `key` of the exercise in the library.
    std::string exercise;
    std::optional<KneeSide> side;
    std::optional<int> reps;
    /// Seconds.
    std::optional<int> hold;
    /// Tenths of a kilogram.
    std::optional<int> load;
    std::optional<int> rir;
    std::optional<PainScore> pain;
    UnknownFields unknown;
    friend bool operator==(const StrengthSet&, const StrengthSet&) = default;
};

struct StrengthSession {
    Id id;
    Date on;
    StrengthKind kind = StrengthKind::Full;
    std::optional<Minutes> minutes;
    std::optional<PainScore> painDuring;
    std::vector<StrengthSet> sets;
    UnknownFields unknown;
    friend bool operator==(const StrengthSession&, const StrengthSession&) = default;
};

struct CrossTraining {
    Id id;
    Date on;
    std::optional<CrossKind> kind;
    std::optional<Minutes> minutes;
    std::optional<Effort> effort;
    std::optional<PainScore> painDuring;
    UnknownFields unknown;
    friend bool operator==(const CrossTraining&, const CrossTraining&) = default;
};

}  // namespace restride
