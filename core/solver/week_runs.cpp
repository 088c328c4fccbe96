// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_runs.h"

#include "core/solver/week_cost.h"

#include <algorithm>

namespace restride {

RunOffers::RunOffers(const WeekProblem& problem, const FixedWeek& fixed, const std::vector<Request>& runs,
                     std::optional<int> minutesLimit)
    : m_problem(problem),
      m_fixed(fixed),
      m_runs(runs),
      m_everySize(minutesLimit.has_value()),
      m_minutesBound(minutesLimit ? MinutesBound(runs, *minutesLimit) : MinutesBound()),
      m_choices(runs.size()),
      m_least(runs.size() + 1) {}

void RunOffers::takeUp(const StrengthPlan& plan) {
    m_plan = &plan;
    fillChoices();
    fillLeast();
}

void RunOffers::fillChoices() {
    for (std::size_t index = 0; index < m_runs.size(); ++index)
        forEachDay(m_fixed.open.run & m_runs[index].days,
                   [&](int day) { list(m_choices[index][static_cast<std::size_t>(day)], day, index, room(day)); });
}

// Of the sizes that are neither hard nor LONG the cheapest is in the best week, at one price the largest: nothing else
// tells them apart. Only where the minutes of the week are short may a smaller one be needed.
void RunOffers::list(RunChoices& choices, int day, std::size_t index, int room) const {
    choices.clear();
    const Request& run = m_runs[index];
    std::optional<RunChoice> plain;
    const auto better = [&](const RunChoice& offer) {
        if (!plain || offer.price != plain->price) return !plain || offer.price < plain->price;
        return offer.minutes > plain->minutes;
    };
    for (std::size_t variant = 0; variant < run.variants.size(); ++variant) {
        const auto offer = choice(run, variant, day, room);
        if (!offer) continue;
        if (offer->hard || offer->isLong || m_everySize)
            choices.push_back(*offer);
        else if (better(*offer))
            plain = offer;
    }
    if (plain) choices.push_back(*plain);
    std::ranges::stable_sort(choices, {}, &RunChoice::price);
}

std::optional<RunChoice> RunOffers::choice(const Request& run, std::size_t variant, int day, int room) const {
    const Variant& taken = run.variants[variant];
    const DayMask hardDays = m_fixed.open.hardRun & ~m_plan->days() & ~dayAfter(m_plan->fulls);
    RunChoice choice{.price = {taken.penalty, prefCost(*run.token, taken, day) + movedCost(*run.token, day)},
                     .minutes = static_cast<int>(taken.as.minutes.count()),
                     .variant = static_cast<std::uint8_t>(variant),
                     .hard = taken.as.hard,
                     .isLong = taken.as.type == SessionType::Long};
    if (choice.minutes > room) return std::nullopt;
    if (choice.isLong && !has(m_fixed.open.longRun, day)) return std::nullopt;
    if (choice.hard && !has(hardDays, day)) return std::nullopt;
    if (choice.isLong) choice.afterLong = afterLong(day);
    const int shortBeforeHard = choice.hard ? shortsBefore(day) * weighing::shortBeforeHard : 0;
    choice.price = choice.price + Price(0, choice.afterLong + shortBeforeHard);
    return choice;
}

int RunOffers::afterLong(int day) const {
    const FinishedWeek& finished = m_fixed.finished;
    return afterLongCost(day, finished.runs | finished.strength | m_plan->days(), finished.cross);
}

int RunOffers::shortsBefore(int day) const {
    if (day == 0) return 0;
    return m_fixed.finished.shorts[static_cast<std::size_t>(day) - 1] + has(m_plan->shorts, day - 1);
}

int RunOffers::room(int day) const {
    const auto place = static_cast<std::size_t>(day);
    return static_cast<int>(m_problem.days[place].budget.count()) - m_plan->minutes[place];
}

Price RunOffers::least(std::size_t index, DayMask days, int minutes) const {
    const auto byMinutes = m_minutesBound.least(index, countOf(days), minutes);
    if (!byMinutes) return Price::never();
    return std::max(m_least[index][days], Price(*byMinutes, 0));
}

void RunOffers::fillLeast() {
    m_least.back().fill(Price::never());
    m_least.back()[0] = {};
    for (std::size_t index = m_runs.size(); index-- > 0;)
        for (DayMask days = 0; days < dayMasks; ++days)
            if ((days & ~m_fixed.open.run) == 0) m_least[index][days] = leastByDays(index, days);
}

Price RunOffers::leastByDays(std::size_t index, DayMask days) const {
    const auto& rest = m_least[index + 1];
    Price least = m_runs[index].droppable ? rest[days] : Price::never();
    forEachDay(days & m_runs[index].days, [&](int day) {
        const RunChoices& choices = on(day, index);
        const Price after = rest[days & ~onDay(day)];
        if (!choices.empty() && after != Price::never()) least = std::min(least, choices.front().price + after);
    });
    return least;
}

}  // namespace restride
