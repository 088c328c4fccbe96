// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_strength.h"

#include "core/solver/week_cost.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

class StrengthPlans {
public:
    StrengthPlans(const WeekProblem& problem, const FixedWeek& fixed, const std::vector<Request>& requests)
        : m_problem(problem), m_fixed(fixed), m_requests(requests) {}

    std::vector<StrengthPlan> all() {
        StrengthPlan none;
        none.taken.resize(m_requests.size());
        place(0, none);
        std::ranges::stable_sort(m_plans, {}, &StrengthPlan::price);
        return std::move(m_plans);
    }

private:
    void place(std::size_t index, const StrengthPlan& plan) {
        if (index == m_requests.size()) return keep(plan);
        const Request& request = m_requests[index];
        forEachDay(openTo(request, plan), [&](int day) {
            for (std::size_t variant = 0; variant < request.variants.size(); ++variant)
                placeOn(day, index, variant, plan);
        });
        if (request.droppable) place(index + 1, plan);
    }

    DayMask openTo(const Request& request, const StrengthPlan& plan) const {
        DayMask days = m_fixed.open.strength & request.days;
        if (request.twin) days &= daysAfterTwin(plan.taken[*request.twin]);
        forEachDay(plan.days(), [&](int day) { days &= ~closerThan(std::max(m_problem.strengthGap, 1), day); });
        return days;
    }

    void placeOn(int day, std::size_t index, std::size_t variant, StrengthPlan plan) {
        const Request& request = m_requests[index];
        const Variant& as = request.variants[variant];
        const bool full = as.as.type == SessionType::Full;
        const int minutes = static_cast<int>(as.as.minutes.count());
        const auto place = static_cast<std::size_t>(day);
        if (full && !has(m_fixed.open.full, day)) return;
        if (minutes > m_problem.days[place].budget.count()) return;
        if (m_fixed.finished.sessions[place] >= m_problem.sessionsPerDay) return;
        (full ? plan.fulls : plan.shorts) |= onDay(day);
        plan.minutes[place] = minutes;
        plan.minutesInAll += minutes;
        plan.taken[index] = {static_cast<std::uint8_t>(day), static_cast<std::uint8_t>(variant)};
        plan.price = plan.price + Price(as.penalty, prefCost(*request.token, as, day) + movedCost(*request.token, day));
        this->place(index + 1, plan);
    }

    void keep(StrengthPlan plan) {
        const int all = static_cast<int>(m_requests.size());
        const int left = m_fixed.finished.strengthCount + all;
        plan.price = plan.price + Price(dropPenalty(SessionKind::Strength, left, all - countOf(plan.days())), 0);
        m_plans.push_back(std::move(plan));
    }

    const WeekProblem& m_problem;
    const FixedWeek& m_fixed;
    const std::vector<Request>& m_requests;
    std::vector<StrengthPlan> m_plans;
};

}  // namespace

std::vector<StrengthPlan> strengthPlans(const WeekProblem& problem, const FixedWeek& fixed,
                                        const std::vector<Request>& requests) {
    return StrengthPlans(problem, fixed, requests).all();
}

}  // namespace restride
