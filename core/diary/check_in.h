// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/duration.h"
#include "core/base/score.h"
#include "core/diary/run.h"
#include "core/diary/unknown_fields.h"

#include <optional>

namespace restride {

enum class SleepQuality : std::uint8_t { Good, Fair, Poor };
template <>
struct Words<SleepQuality> {
    static constexpr std::array<std::string_view, 3> list{"good", "fair", "poor"};
};

/// One morning; there is at most one a day.
struct CheckIn {
    Date on;
    std::optional<PainScore> morningPain;
    /// Told in hours, kept in whole minutes.
    std::optional<Minutes> sleep;
    std::optional<SleepQuality> sleepQuality;
    std::optional<Fatigue> fatigue;
    std::optional<Stress> stress;
    std::optional<PainScore> calfPain;
    std::optional<Swelling> swelling;
    /// Pain of a brisk 30-minute walk.
    std::optional<PainScore> briskWalkPain;
    std::optional<PainScore> squatPain;
    /// Pain of ten step-downs from 15 cm.
    std::optional<PainScore> stepDownPain;
    UnknownFields unknown;
    friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

}  // namespace restride
