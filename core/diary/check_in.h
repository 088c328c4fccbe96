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

/// A time slept. Told in hours with two decimals and kept so, in hundredths: 7.33 h comes back as 7.33 h. Whole minutes
/// fit in unharmed, so a sleep is made of them and read as them.
class Sleep {
public:
    constexpr Sleep() = default;
    // Implicit on purpose: every number of minutes is a time slept. NOLINTNEXTLINE(google-explicit-constructor)
    constexpr Sleep(Minutes time) : m_hundredths((time.count() * 100 + 30) / 60) {}
    [[nodiscard]] static constexpr Sleep hundredths(std::int64_t count) {
        Sleep sleep;
        sleep.m_hundredths = count;
        return sleep;
    }

    /// Hundredths of an hour.
    [[nodiscard]] constexpr std::int64_t hundredths() const { return m_hundredths; }
    /// To the nearest minute.
    [[nodiscard]] constexpr Minutes rounded() const { return Minutes((m_hundredths * 60 + 50) / 100); }
    friend constexpr auto operator<=>(Sleep, Sleep) = default;

private:
    std::int64_t m_hundredths = 0;
};
static_assert(Sleep(minutes(440)).hundredths() == 733 && Sleep(minutes(440)).rounded() == minutes(440));

/// One morning; there is at most one a day.
struct CheckIn {
    Date on;
    std::optional<PainScore> morningPain;
    std::optional<Sleep> sleep;
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
