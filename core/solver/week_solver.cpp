// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/week_solver.h"

#include "core/solver/fixed_week.h"
#include "core/solver/request.h"
#include "core/solver/week_cost.h"
#include "core/solver/week_price.h"
#include "core/solver/week_runs.h"
#include "core/solver/week_strength.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>

// The search goes from the days to the sessions: first the strength sessions, then the set of run days, then
// cross-training, last which run takes which day at which size. Each step knows the least price of what is still open
// and leaves a branch that is dearer than the best week found. What remains when nothing is left to try is the best.

namespace restride {

namespace {

/// A set of run days with the least that a week on them can cost.
struct RunDays {
    Price bound;
    DayMask days = 0;
    friend auto operator<=>(const RunDays&, const RunDays&) = default;
};

/// Where the search stands once the strength sessions and the run days are chosen: what cross-training has taken so
/// far.
struct CrossBranch {
    DayMask days = 0;
    /// Minutes by day.
    std::array<int, daysOfWeek> minutes{};
    /// Of everything chosen so far.
    Price price;
};

/// Where the search stands among the runs: what those before this one have left and taken.
struct RunBranch {
    /// Run days that still have no run.
    DayMask left = 0;
    DayMask hardDays = 0;
    DayMask longDays = 0;
    /// Hard runs that H10 still allows.
    int hardLeft = 0;
    /// Minutes that H15 still allows.
    int minutesLeft = 0;
    /// Of everything chosen so far.
    Price price;
};

/// A complete week in the search's own terms.
struct Week {
    Price price = Price::never();
    std::vector<Taken> runs;
    std::vector<Taken> strength;
    std::vector<Taken> cross;
};

/// H15 counts only when the tokens can pass it.
std::optional<int> minutesLimit(const WeekProblem& problem) {
    if (!problem.weeklyMinutes) return std::nullopt;
    Minutes wanted;
    for (const Token& token : problem.tokens) wanted += token.minutes;
    if (*problem.weeklyMinutes >= wanted) return std::nullopt;
    return static_cast<int>(problem.weeklyMinutes->count());
}

class Search {
public:
    explicit Search(const WeekProblem& problem)
        : m_problem(problem),
          m_fixed(fixedWeekOf(problem)),
          m_runs(requestsOf(problem, SessionKind::Run)),
          m_strength(requestsOf(problem, SessionKind::Strength)),
          m_cross(requestsOf(problem, SessionKind::Cross)),
          m_minutesLimit(minutesLimit(problem)),
          m_offers(problem, m_fixed, m_runs, m_minutesLimit),
          m_besideCross(m_runs.size()) {
        m_now.runs.resize(m_runs.size());
        m_now.cross.resize(m_cross.size());
        listRunDays();
    }

    std::optional<WeekSolution> solve() {
        const Price least = leastOfRuns();
        if (least == Price::never()) return std::nullopt;
        for (const StrengthPlan& plan : strengthPlans(m_problem, m_fixed, m_strength)) {
            ++m_nodes;
            // The plans come cheapest first.
            if (plan.price + least > m_best.price || spent()) break;
            tryStrength(plan);
        }
        if (m_best.price == Price::never()) return std::nullopt;
        return solution();
    }

private:
    /// Whether the bound is met and a week is at hand: then nothing more is opened, and the week is not proved.
    bool spent() {
        m_cutShort = m_cutShort || (m_nodes > m_problem.mostNodes && m_best.price != Price::never());
        return m_cutShort;
    }

    /// All sets of days on which new runs keep H8 and need not drop what may not be dropped.
    void listRunDays() {
        const auto required = std::ranges::count_if(m_runs, [](const Request& request) { return !request.droppable; });
        for (DayMask days = 0; days < dayMasks; ++days) {
            const bool open = (days & ~m_fixed.open.run) == 0 && m_fixed.runsInTurn[days];
            const bool fits = countOf(days) >= required && countOf(days) <= static_cast<int>(m_runs.size());
            if (open && fits) m_runDays.push_back(days);
        }
    }

    // Strength and run days

    /// What the runs cost at least when no strength session stands in their way.
    Price leastOfRuns() {
        takeUp(m_noStrength);
        Price least = Price::never();
        for (const DayMask days : m_runDays) {
            const Price rest = m_offers.least(0, days, minutesBesideStrength());
            if (rest != Price::never()) least = std::min(least, rest + runDropPrice(days));
        }
        return least;
    }

    void takeUp(const StrengthPlan& plan) {
        m_plan = &plan;
        m_offers.takeUp(plan);
    }

    void tryStrength(const StrengthPlan& plan) {
        takeUp(plan);
        std::vector<RunDays> candidates;
        for (const DayMask days : m_runDays)
            if (const auto bound = boundOf(days)) candidates.push_back({*bound, days});
        std::ranges::sort(candidates);
        for (const RunDays& candidate : candidates) {
            ++m_nodes;
            if (candidate.bound > m_best.price || spent()) break;
            tryRunDays(candidate.days);
        }
    }

    /// The least that a week on these run days can cost, if there may be one.
    std::optional<Price> boundOf(DayMask runDays) const {
        const Price least = m_offers.least(0, runDays, minutesBesideStrength());
        const WeekPattern pattern = patternWith(runDays, 0);
        if (least == Price::never() || !keepsDays(pattern)) return std::nullopt;
        const Price bound = m_plan->price + runDropPrice(runDays) + least + priceOf(pattern);
        return bound > m_best.price ? std::nullopt : std::optional(bound);
    }

    WeekPattern patternWith(DayMask runDays, DayMask crossDays) const {
        return {.runs = runDays, .fulls = m_plan->fulls, .shorts = m_plan->shorts, .cross = crossDays};
    }

    Price priceOf(const WeekPattern& pattern) const { return {0, patternCost(m_fixed.finished, pattern).sum()}; }

    Price runDropPrice(DayMask runDays) const {
        const int all = static_cast<int>(m_runs.size());
        return {dropPenalty(SessionKind::Run, m_fixed.finished.runCount + all, all - countOf(runDays)), 0};
    }

    /// H2 and H3.
    bool keepsDays(const WeekPattern& pattern) const {
        if (pattern.days() == 0) return true;
        const DayMask training = m_fixed.finished.days() | pattern.days();
        if (daysOfWeek - countOf(training) < m_problem.restDays) return false;
        if (m_problem.crossApartFromRuns && (pattern.runs & pattern.cross) != 0) return false;
        bool keeps = true;
        forEachDay(pattern.days(),
                   [&](int day) { keeps = keeps && sessionsOn(day, pattern) <= m_problem.sessionsPerDay; });
        return keeps;
    }

    int sessionsOn(int day, const WeekPattern& pattern) const {
        return m_fixed.finished.sessions[static_cast<std::size_t>(day)] + has(pattern.runs, day) +
               has(pattern.strength(), day) + has(pattern.cross, day);
    }

    // Cross-training

    void tryRunDays(DayMask days) {
        m_runDaysNow = days;
        placeCross(0, {.price = m_plan->price + runDropPrice(days)});
    }

    void placeCross(std::size_t index, const CrossBranch& branch) {
        ++m_nodes;
        if (spent()) return;
        const Price pattern = priceOf(patternWith(m_runDaysNow, branch.days));
        const Price least = m_offers.least(0, m_runDaysNow, minutesForRuns(branch));
        if (least == Price::never() || branch.price + pattern + least > m_best.price) return;
        if (index == m_cross.size()) return startRuns(branch, branch.price + pattern);
        const Request& request = m_cross[index];
        forEachDay(openToCross(request, branch.days), [&](int day) { placeCrossOn(day, index, branch); });
        m_now.cross[index] = {};
        if (!request.droppable) return;
        CrossBranch without = branch;
        without.price = without.price + Price(dropPenalty(SessionKind::Cross, 0, 1), 0);
        placeCross(index + 1, without);
    }

    DayMask openToCross(const Request& request, DayMask taken) const {
        DayMask days = m_fixed.open.cross & request.days & ~taken;
        if (request.twin) days &= daysAfterTwin(m_now.cross[*request.twin]);
        return days;
    }

    void placeCrossOn(int day, std::size_t index, CrossBranch branch) {
        const Request& request = m_cross[index];
        const int minutes = static_cast<int>(request.token->minutes.count());
        if (minutes > m_offers.room(day)) return;
        if (!keepsDays(patternWith(m_runDaysNow, branch.days | onDay(day)))) return;
        m_now.cross[index] = {.day = static_cast<std::uint8_t>(day)};
        branch.days |= onDay(day);
        branch.minutes[static_cast<std::size_t>(day)] = minutes;
        branch.price = branch.price + Price(0, prefCost(*request.token, request.variants.front(), day) +
                                                   movedCost(*request.token, day));
        placeCross(index + 1, branch);
    }

    int minutesBesideStrength() const {
        return m_minutesLimit.value_or(std::numeric_limits<int>::max()) - m_plan->minutesInAll;
    }

    int minutesForRuns(const CrossBranch& cross) const {
        return minutesBesideStrength() - std::accumulate(cross.minutes.begin(), cross.minutes.end(), 0);
    }

    // Runs

    void startRuns(const CrossBranch& cross, Price price) {
        m_crossDays = cross.days;
        fillBesideCross(cross);
        placeRun(0, {.left = m_runDaysNow,
                     .hardLeft = std::max(0, m_problem.hardRuns - m_fixed.finished.hardCount),
                     .minutesLeft = minutesForRuns(cross),
                     .price = price});
    }

    void fillBesideCross(const CrossBranch& cross) {
        forEachDay(m_runDaysNow & cross.days, [&](int day) {
            const auto place = static_cast<std::size_t>(day);
            const int room = m_offers.room(day) - cross.minutes[place];
            for (std::size_t i = 0; i < m_runs.size(); ++i) m_offers.list(m_besideCross[i][place], day, i, room);
        });
    }

    const RunChoices& choicesOn(int day, std::size_t index) const {
        return has(m_crossDays, day) ? m_besideCross[index][static_cast<std::size_t>(day)] : m_offers.on(day, index);
    }

    int afterLong(int day) const {
        const FinishedWeek& finished = m_fixed.finished;
        return afterLongCost(day, finished.runs | finished.strength | m_plan->days() | m_runDaysNow,
                             finished.cross | m_crossDays);
    }

    void placeRun(std::size_t index, const RunBranch& branch) {
        ++m_nodes;
        if (spent()) return;
        if (index == m_runs.size()) return keep(branch.price);
        const Request& request = m_runs[index];
        DayMask days = branch.left & request.days;
        if (request.twin) days &= daysAfterTwin(m_now.runs[*request.twin]);
        forEachDay(days, [&](int day) {
            for (const RunChoice& choice : choicesOn(day, index)) placeRunOn(day, choice, index, branch);
        });
        m_now.runs[index] = {};
        if (request.droppable && promising(index, branch)) placeRun(index + 1, branch);
    }

    void placeRunOn(int day, const RunChoice& choice, std::size_t index, RunBranch branch) {
        const bool counts = choice.hard && !m_runs[index].token->own;
        if (choice.hard && (branch.hardDays & closerThan(2, day)) != 0) return;
        if (choice.isLong && (branch.longDays & closerThan(planning::longGapDays, day)) != 0) return;
        if ((counts && branch.hardLeft == 0) || choice.minutes > branch.minutesLeft) return;
        branch.price = branch.price + choice.price;
        if (choice.isLong) branch.price = branch.price + Price(0, afterLong(day) - choice.afterLong);
        if (choice.hard) branch.hardDays |= onDay(day);
        if (choice.isLong) branch.longDays |= onDay(day);
        if (counts) --branch.hardLeft;
        branch.minutesLeft -= choice.minutes;
        branch.left &= ~onDay(day);
        m_now.runs[index] = {static_cast<std::uint8_t>(day), choice.variant};
        if (promising(index, branch)) placeRun(index + 1, branch);
    }

    /// Whether the best week may lie behind the choices made up to this index.
    bool promising(std::size_t index, const RunBranch& branch) const {
        const Price least = m_offers.least(index + 1, branch.left, branch.minutesLeft);
        if (least == Price::never()) return false;
        const Price bound = branch.price + least;
        if (bound != m_best.price) return bound < m_best.price;
        const auto byDay = [](Taken a, Taken b) { return a.day <=> b.day; };
        const auto end = static_cast<std::ptrdiff_t>(index) + 1;
        return std::lexicographical_compare_three_way(m_now.runs.begin(), m_now.runs.begin() + end, m_best.runs.begin(),
                                                      m_best.runs.begin() + end, byDay) <= 0;
    }

    // The best week

    void keep(Price price) {
        m_now.price = price;
        m_now.strength = m_plan->taken;
        if (isBetter()) m_best = m_now;
    }

    bool isBetter() const {
        if (m_now.price != m_best.price) return m_now.price < m_best.price;
        return keysOf(m_now) < keysOf(m_best);
    }

    /// What decides between weeks of one price: the days, then the most minutes, then the lesser concession, each in
    /// token order.
    std::vector<int> keysOf(const Week& week) const {
        std::vector<int> keys;
        forEachToken(week, [&](const Request&, Taken taken) { keys.push_back(taken.day); });
        forEachToken(week, [&](const Request& request, Taken taken) {
            const bool dropped = taken.day == Taken::dropped;
            keys.push_back(dropped ? 0 : -static_cast<int>(request.variants[taken.variant].as.minutes.count()));
        });
        forEachToken(week, [&](const Request&, Taken taken) { keys.push_back(taken.variant); });
        return keys;
    }

    template <class Visit>
    void forEachToken(const Week& week, Visit visit) const {
        for (std::size_t i = 0; i < m_runs.size(); ++i) visit(m_runs[i], week.runs[i]);
        for (std::size_t i = 0; i < m_strength.size(); ++i) visit(m_strength[i], week.strength[i]);
        for (std::size_t i = 0; i < m_cross.size(); ++i) visit(m_cross[i], week.cross[i]);
    }

    WeekSolution solution() const {
        WeekSolution solution;
        solution.penalty = m_best.price.penalty();
        solution.nodes = m_nodes;
        solution.exhausted = !m_cutShort;
        WeekPattern pattern;
        int pref = 0;
        int moved = 0;
        forEachToken(m_best, [&](const Request& request, Taken taken) {
            const Variant& variant = request.variants[taken.variant];
            Placement& placement = solution.placements.emplace_back();
            placement.type = request.token->type;
            if (taken.day == Taken::dropped) return;
            placement = variant.as;
            placement.day = static_cast<Weekday>(taken.day);
            addTo(pattern, *request.token, placement, taken.day);
            pref += prefCost(*request.token, variant, taken.day);
            moved += movedCost(*request.token, taken.day);
        });
        solution.cost = patternCost(m_fixed.finished, pattern);
        solution.cost.pref = pref;
        solution.cost.moved = moved;
        assert(solution.cost.sum() == m_best.price.soft());
        return solution;
    }

    static void addTo(WeekPattern& pattern, const Token& token, const Placement& placement, int day) {
        if (token.kind == SessionKind::Cross) pattern.cross |= onDay(day);
        if (token.kind == SessionKind::Strength)
            (placement.type == SessionType::Full ? pattern.fulls : pattern.shorts) |= onDay(day);
        if (token.kind != SessionKind::Run) return;
        pattern.runs |= onDay(day);
        if (placement.hard) pattern.hard |= onDay(day);
        if (placement.type == SessionType::Long) pattern.longs |= onDay(day);
    }

    const WeekProblem& m_problem;
    const FixedWeek m_fixed;
    const std::vector<Request> m_runs;
    const std::vector<Request> m_strength;
    const std::vector<Request> m_cross;
    const std::optional<int> m_minutesLimit;
    std::vector<DayMask> m_runDays;
    RunOffers m_offers;
    /// The choices, by token and day, on days that a run shares with cross-training.
    std::vector<std::array<RunChoices, daysOfWeek>> m_besideCross;

    // What is chosen above the runs, and the places chosen so far; a place is valid up to the index being searched.
    const StrengthPlan m_noStrength;
    const StrengthPlan* m_plan = &m_noStrength;
    DayMask m_runDaysNow = 0;
    DayMask m_crossDays = 0;
    Week m_now;

    Week m_best;
    std::int64_t m_nodes = 0;
    bool m_cutShort = false;
};

}  // namespace

std::optional<WeekSolution> solveWeek(const WeekProblem& problem) {
    assert(std::ranges::is_sorted(problem.tokens, {}, &Token::kind));
    return Search(problem).solve();
}

}  // namespace restride
