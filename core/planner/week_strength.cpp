// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planner/week_strength.h"

#include "core/planner/week_cost.h"

#include <algorithm>
#include <utility>

namespace restride {

namespace {

class StrengthPlans {
public:
    StrengthPlans(const WeekProblem& problem, const WeekGround& ground, const std::vector<Seeker>& seekers)
        : m_problem(problem), m_ground(ground), m_seekers(seekers) {}

    std::vector<StrengthPlan> all() {
        StrengthPlan none;
        none.taken.resize(m_seekers.size());
        place(0, none);
        std::ranges::stable_sort(m_plans, {}, &StrengthPlan::price);
        return std::move(m_plans);
    }

private:
    void place(std::size_t index, const StrengthPlan& plan) {
        if (index == m_seekers.size()) return keep(plan);
        const Seeker& seeker = m_seekers[index];
        forEachDay(openTo(seeker, plan), [&](int day) {
            for (std::size_t variant = 0; variant < seeker.variants.size(); ++variant)
                placeOn(day, index, variant, plan);
        });
        if (seeker.droppable) place(index + 1, plan);
    }

    DayMask openTo(const Seeker& seeker, const StrengthPlan& plan) const {
        DayMask days = m_ground.open.strength & seeker.days;
        if (seeker.twin) days &= daysAfterTwin(plan.taken[*seeker.twin]);
        forEachDay(plan.days(), [&](int day) { days &= ~closerThan(std::max(m_problem.strengthGap, 1), day); });
        return days;
    }

    void placeOn(int day, std::size_t index, std::size_t variant, StrengthPlan plan) {
        const Seeker& seeker = m_seekers[index];
        const Variant& as = seeker.variants[variant];
        const bool full = as.as.type == SessionType::Full;
        const int minutes = static_cast<int>(as.as.minutes.count());
        const auto place = static_cast<std::size_t>(day);
        if (full && !has(m_ground.open.full, day)) return;
        if (minutes > m_problem.days[place].budget.count()) return;
        if (m_ground.finished.sessions[place] >= m_problem.sessionsPerDay) return;
        (full ? plan.fulls : plan.shorts) |= onDay(day);
        plan.minutes[place] = minutes;
        plan.minutesInAll += minutes;
        plan.taken[index] = {static_cast<std::uint8_t>(day), static_cast<std::uint8_t>(variant)};
        plan.price = plan.price + Price(as.penalty, prefCost(*seeker.token, as, day) + movedCost(*seeker.token, day));
        this->place(index + 1, plan);
    }

    void keep(StrengthPlan plan) {
        const int all = static_cast<int>(m_seekers.size());
        const int left = m_ground.finished.strengthCount + all;
        plan.price = plan.price + Price(dropPenalty(SessionKind::Strength, left, all - countOf(plan.days())), 0);
        m_plans.push_back(std::move(plan));
    }

    const WeekProblem& m_problem;
    const WeekGround& m_ground;
    const std::vector<Seeker>& m_seekers;
    std::vector<StrengthPlan> m_plans;
};

}  // namespace

std::vector<StrengthPlan> strengthPlans(const WeekProblem& problem, const WeekGround& ground,
                                        const std::vector<Seeker>& seekers) {
    return StrengthPlans(problem, ground, seekers).all();
}

}  // namespace restride
