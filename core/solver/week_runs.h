// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/solver/fixed_week.h"
#include "core/solver/request.h"
#include "core/solver/week_minutes.h"
#include "core/solver/week_price.h"
#include "core/solver/week_strength.h"

#include <array>
#include <optional>
#include <vector>

namespace restride {

/// A way to take a run token on a given day beside a strength plan, with what it costs there.
struct RunChoice {
    Price price;
    int minutes = 0;
    std::uint8_t variant = 0;
    bool hard = false;
    bool isLong = false;
    /// What the price holds for the day after a LONG; run days and cross-training may raise it.
    int afterLong = 0;
};

/// Cheapest first.
using RunChoices = std::vector<RunChoice>;

/// What the runs can be on each day beside a strength plan, and at what least price they fill a set of days.
class RunOffers {
public:
    /// `minutesLimit`: H15, where it can count.
    RunOffers(const WeekProblem& problem, const FixedWeek& fixed, const std::vector<Request>& runs,
              std::optional<int> minutesLimit);

    void takeUp(const StrengthPlan& plan);

    /// The choices beside the strength plan alone.
    [[nodiscard]] const RunChoices& on(int day, std::size_t index) const {
        return m_choices[index][static_cast<std::size_t>(day)];
    }
    /// Puts into `choices` those that leave room for something else on the day.
    void list(RunChoices& choices, int day, std::size_t index, int room) const;

    /// The minutes that the strength plan leaves on the day.
    [[nodiscard]] int room(int day) const;

    /// The least price at which the runs from `index` on fill exactly these days within these minutes, whatever hard
    /// runs would do to each other; `never` when they cannot.
    [[nodiscard]] Price least(std::size_t index, DayMask days, int minutes) const;

private:
    [[nodiscard]] std::optional<RunChoice> choice(const Request& run, std::size_t variant, int day, int room) const;
    [[nodiscard]] int afterLong(int day) const;
    [[nodiscard]] int shortsBefore(int day) const;
    void fillChoices();
    void fillLeast();
    [[nodiscard]] Price leastByDays(std::size_t index, DayMask days) const;

    const WeekProblem& m_problem;
    const FixedWeek& m_fixed;
    const std::vector<Request>& m_runs;
    const bool m_everySize;
    const MinutesBound m_minutesBound;
    const StrengthPlan* m_plan = nullptr;
    /// By token and day.
    std::vector<std::array<RunChoices, daysOfWeek>> m_choices;
    /// By the token from which on the runs are open, and the days that they fill.
    std::vector<std::array<Price, dayMasks>> m_least;
};

}  // namespace restride
