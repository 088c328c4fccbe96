// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/brute_force.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

// Nothing of the solver and none of its constants: the numbers stand here as the rules tell them.

namespace restride {

namespace {

constexpr int droppedDay = 7;

/// One session on the line of days, −7 last Monday … 6 this Sunday.
struct Item {
    int day = 0;
    SessionKind kind = SessionKind::Run;
    SessionType type = SessionType::Easy;
    bool hard = false;
    int minutes = 0;
    bool own = false;
    bool planned = false;
};

/// One way to take a token.
struct Way {
    SessionType type = SessionType::Easy;
    std::int64_t minutes = 0;
    std::int64_t metres = 0;
    bool hard = false;
    bool shortened = false;
    int penalty = 0;
    bool prefers = true;
};

bool isRun(const Item& item) {
    return item.kind == SessionKind::Run;
}
bool isStrength(const Item& item) {
    return item.kind == SessionKind::Strength;
}
bool isCross(const Item& item) {
    return item.kind == SessionKind::Cross;
}

// Ways

std::vector<Way> waysOfRun(const Token& token, const WeekProblem& problem) {
    const std::int64_t whole = token.distance.count();
    const std::int64_t pace = problem.easyPace.count();
    std::set<std::int64_t, std::greater<>> budgets;
    for (const DayRoom& room : problem.days) {
        budgets.insert(room.budget.count());
        budgets.insert(room.budget.count() - 12);
    }
    std::vector<Way> ways;
    std::set<std::int64_t> lengths;
    for (const std::int64_t b : budgets) {
        if (b >= token.minutes.count() || b - 10 < 15) continue;
        std::int64_t metres = (b - 10) * 60 * 1000 / pace;
        metres -= metres % 100;
        metres = std::min(metres, whole);
        if (!lengths.insert(metres).second) continue;
        int penalty = 10;
        while ((penalty - 10) * whole < 60 * (whole - metres)) ++penalty;
        if (token.type == SessionType::Quality) penalty += 20;
        std::int64_t running = 0;
        while (running * 60 * 1000 < metres * pace) ++running;
        ways.push_back({SessionType::Easy, running + 10, metres, false, true, penalty, false});
    }
    if (token.type == SessionType::Quality)
        ways.push_back({SessionType::Easy, token.minutes.count(), whole, false, false, 20, true});
    if (token.type == SessionType::Long) {
        std::set<std::pair<std::int64_t, std::int64_t>> easy;
        for (const Token& other : problem.tokens)
            if (other.type == SessionType::Easy || other.type == SessionType::Tech)
                easy.emplace(other.distance.count(), other.minutes.count());
        if (!easy.empty() && easy.begin()->first >= whole) easy = {{whole, token.minutes.count()}};
        if (!easy.empty())
            ways.push_back({SessionType::Easy, easy.begin()->second, easy.begin()->first, false, false, 50, false});
    }
    return ways;
}

std::vector<Way> waysOf(const Token& token, const WeekProblem& problem) {
    std::vector<Way> ways{{token.type, token.minutes.count(), token.distance.count(), token.hard, false, 0, true}};
    if (token.locked || token.own) return ways;
    if (token.type == SessionType::Full) ways.push_back({SessionType::Short, 12, 0, false, false, 4, true});
    if (token.kind == SessionKind::Run && token.type != SessionType::WalkRun)
        for (const Way& way : waysOfRun(token, problem)) ways.push_back(way);
    return ways;
}

// Rules

/// Two sessions that may not stand where they stand together.
bool collide(const Item& a, const Item& b, const WeekProblem& problem) {
    const int apart = std::abs(a.day - b.day);
    if (apart == 0 && a.kind == b.kind) return true;
    if (apart == 0 && problem.crossApartFromRuns && ((isRun(a) && isCross(b)) || (isCross(a) && isRun(b)))) return true;
    if (isStrength(a) && isStrength(b) && apart < problem.strengthGap) return true;
    if (isRun(a) && isRun(b) && a.hard && b.hard && apart <= 1) return true;
    if (isRun(a) && isRun(b) && a.type == SessionType::Long && b.type == SessionType::Long && apart < 5) return true;
    const auto strengthAgainstHard = [](const Item& strength, const Item& run) {
        if (!isStrength(strength) || !isRun(run) || !run.hard) return false;
        return strength.day == run.day || (strength.type == SessionType::Full && strength.day + 1 == run.day);
    };
    return strengthAgainstHard(a, b) || strengthAgainstHard(b, a);
}

bool roomFor(const Item& item, const WeekProblem& problem) {
    const DayRoom& room = problem.days[static_cast<std::size_t>(item.day)];
    if (room.closed || !room.kinds.contains(item.kind)) return false;
    if (isRun(item) && (room.noRun || (item.hard && room.noHardRun))) return false;
    return !isStrength(item) || !room.noStrength;
}

bool tooManyOnOneDay(const std::vector<Item>& items, const WeekProblem& problem) {
    for (int day = 0; day < 7; ++day) {
        int sessions = 0;
        int fresh = 0;
        std::int64_t minutes = 0;
        for (const Item& item : items) {
            if (item.day != day) continue;
            ++sessions;
            if (!item.planned) continue;
            ++fresh;
            minutes += item.minutes;
        }
        if (fresh == 0) continue;
        if (sessions > problem.sessionsPerDay) return true;
        if (minutes > problem.days[static_cast<std::size_t>(day)].budget.count()) return true;
    }
    return false;
}

bool streakTooLong(const std::vector<Item>& items, const WeekProblem& problem) {
    for (const Item& item : items) {
        if (!isRun(item) || !item.planned) continue;
        const auto runOn = [&](int day) {
            return std::ranges::any_of(items, [&](const Item& other) { return isRun(other) && other.day == day; });
        };
        int length = 1;
        for (int day = item.day - 1; runOn(day); --day) ++length;
        for (int day = item.day + 1; runOn(day); ++day) ++length;
        if (length > problem.runStreak) return true;
    }
    return false;
}

bool tooLittleRest(const std::vector<Item>& items, const WeekProblem& problem) {
    std::set<int> busy;
    for (const Item& item : items)
        if (item.day >= 0) busy.insert(item.day);
    return 7 - static_cast<int>(busy.size()) < problem.restDays;
}

bool weekBreaksRule(const std::vector<Item>& items, const WeekProblem& problem) {
    int hard = 0;
    bool newHard = false;
    std::int64_t minutes = 0;
    bool planned = false;
    for (const Item& item : items) {
        planned = planned || item.planned;
        if (item.planned) minutes += item.minutes;
        if (item.day < 0 || !isRun(item) || !item.hard || item.own) continue;
        ++hard;
        newHard = newHard || item.planned;
    }
    if (!planned) return false;
    if (newHard && hard > problem.hardRuns) return true;
    if (problem.weeklyMinutes && minutes > problem.weeklyMinutes->count()) return true;
    return tooLittleRest(items, problem);
}

bool breaksRule(const std::vector<Item>& items, const WeekProblem& problem) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& a = items[i];
        if (!a.planned) continue;
        if (!roomFor(a, problem)) return true;
        for (std::size_t j = 0; j < items.size(); ++j)
            if (i != j && collide(a, items[j], problem)) return true;
        if (isRun(a) && a.type == SessionType::Long && problem.lastLong && a.day - *problem.lastLong < 5) return true;
    }
    return tooManyOnOneDay(items, problem) || streakTooLong(items, problem) || weekBreaksRule(items, problem);
}

// Soft cost

bool anyOn(const std::vector<Item>& items, int day, bool (*is)(const Item&)) {
    return std::ranges::any_of(items, [&](const Item& item) { return item.day == day && is(item); });
}

bool isAny(const Item&) {
    return true;
}
bool isHardRun(const Item& item) {
    return isRun(item) && item.hard;
}
bool isLongRun(const Item& item) {
    return isRun(item) && item.type == SessionType::Long;
}

int gapCost(const std::vector<Item>& items, bool (*is)(const Item&)) {
    std::vector<int> days;
    for (int day = 0; day < 7; ++day)
        if (anyOn(items, day, is)) days.push_back(day);
    if (days.empty()) return 0;
    int squares = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const int next = i + 1 < days.size() ? days[i + 1] : days.front() + 7;
        squares += (next - days[i]) * (next - days[i]);
    }
    constexpr std::array<int, 8> smallest{0, 49, 25, 17, 13, 11, 9, 7};
    return squares - smallest[days.size()];
}

int streakCost(const std::vector<Item>& items) {
    int cost = 0;
    for (int day = 3; day < 7; ++day) {
        bool row = true;
        for (int back = 0; back <= 3; ++back) row = row && anyOn(items, day - back, isAny);
        if (row) cost += 4;
    }
    return cost;
}

CostParts daysCost(std::vector<Item> items) {
    std::erase_if(items, [](const Item& item) { return item.day < 0; });
    CostParts cost;
    for (const Item& item : items) {
        if (isStrength(item) && anyOn(items, item.day, isRun))
            cost.strengthOnRunDay += item.type == SessionType::Full ? 8 : 3;
        if (isStrength(item) && item.type == SessionType::Short && anyOn(items, item.day + 1, isHardRun))
            cost.shortBeforeHard += 4;
    }
    for (int day = 0; day < 7; ++day) {
        const auto sessions = std::ranges::count(items, day, &Item::day);
        if (sessions > 1) cost.doubleDay += 2 * static_cast<int>(sessions - 1);
        if (!anyOn(items, day, isLongRun) || day == 6) continue;
        if (anyOn(items, day + 1, isRun) || anyOn(items, day + 1, isStrength))
            cost.afterLong += 3;
        else if (anyOn(items, day + 1, isCross))
            cost.afterLong += 1;
    }
    cost.runGap = 2 * gapCost(items, isRun);
    cost.strengthGap = gapCost(items, isStrength);
    cost.streak = streakCost(items);
    return cost;
}

int missedPreference(const Token& token, const Way& way, int day) {
    if (!way.prefers || token.preferred.empty() || token.preferred.contains(static_cast<Weekday>(day))) return 0;
    if (way.type == SessionType::Long) return 12;
    return token.kind == SessionKind::Strength ? 3 : 2;
}

// Search

class BruteForce {
public:
    explicit BruteForce(const WeekProblem& problem) : m_problem(problem) {
        for (const FinishedSession& session : problem.finished) {
            m_items.push_back({.day = session.day, .kind = session.kind, .type = session.type, .hard = session.hard});
            if (session.day >= 0) ++m_left[static_cast<std::size_t>(session.kind)];
        }
        for (const Token& token : problem.tokens) {
            m_ways.push_back(waysOf(token, problem));
            ++m_left[static_cast<std::size_t>(token.kind)];
        }
    }

    std::optional<WeekSolution> best() {
        take(0, 0);
        return m_best;
    }

private:
    void take(std::size_t index, int penalty) {
        // No choice takes a penalty back.
        if (m_best && penalty > m_best->penalty) return;
        if (index == m_problem.tokens.size()) return finish(penalty);
        const Token& token = m_problem.tokens[index];
        for (const Way& way : m_ways[index])
            for (int day = 0; day < 7; ++day)
                if (!token.locked || dayIndex(*token.locked) == day) takeOn(day, way, index, penalty);
        if (!token.locked && !token.own) drop(index, penalty);
    }

    void takeOn(int day, const Way& way, std::size_t index, int penalty) {
        const Token& token = m_problem.tokens[index];
        m_items.push_back({day, token.kind, way.type, way.hard, static_cast<int>(way.minutes), token.own, true});
        m_days.push_back(day);
        m_taken.push_back(way);
        // A set that breaks a rule breaks it with more sessions too.
        if (!breaksRule(m_items, m_problem)) take(index + 1, penalty + way.penalty);
        m_items.pop_back();
        m_days.pop_back();
        m_taken.pop_back();
    }

    void drop(std::size_t index, int penalty) {
        const SessionKind kind = m_problem.tokens[index].kind;
        int& left = m_left[static_cast<std::size_t>(kind)];
        int price = 1;
        if (kind == SessionKind::Strength) price = left >= 2 ? 120 : 1200;
        if (kind == SessionKind::Run) price = left >= 3 ? 150 : left == 2 ? 900 : 3000;
        --left;
        m_days.push_back(droppedDay);
        m_taken.push_back({.type = m_problem.tokens[index].type});
        take(index + 1, penalty + price);
        m_days.pop_back();
        m_taken.pop_back();
        ++left;
    }

    void finish(int penalty) {
        CostParts cost = daysCost(m_items);
        std::vector<std::int64_t> lessMinutes;
        for (std::size_t i = 0; i < m_days.size(); ++i) {
            lessMinutes.push_back(-m_taken[i].minutes);
            if (m_days[i] == droppedDay) continue;
            const Token& token = m_problem.tokens[i];
            cost.pref += missedPreference(token, m_taken[i], m_days[i]);
            if (token.shown && dayIndex(*token.shown) != m_days[i]) cost.moved += 5;
        }
        const auto keys = std::tuple(penalty, cost.sum(), m_days, lessMinutes);
        if (m_best && m_bestKeys <= keys) return;
        m_bestKeys = keys;
        m_best.emplace();
        m_best->penalty = penalty;
        m_best->cost = cost;
        m_best->exhausted = true;
        for (std::size_t i = 0; i < m_days.size(); ++i) m_best->placements.push_back(placement(i));
    }

    Placement placement(std::size_t index) const {
        const Way& way = m_taken[index];
        Placement place;
        place.type = way.type;
        if (m_days[index] == droppedDay) return place;
        place.day = static_cast<Weekday>(m_days[index]);
        place.minutes = Minutes(way.minutes);
        place.distance = Distance(way.metres);
        place.hard = way.hard;
        place.shortened = way.shortened;
        return place;
    }

    const WeekProblem& m_problem;
    std::vector<std::vector<Way>> m_ways;
    std::array<int, 3> m_left{};
    std::vector<Item> m_items;
    std::vector<int> m_days;
    std::vector<Way> m_taken;
    std::optional<WeekSolution> m_best;
    std::tuple<int, int, std::vector<int>, std::vector<std::int64_t>> m_bestKeys;
};

}  // namespace

std::optional<WeekSolution> bruteForceWeek(const WeekProblem& problem) {
    return BruteForce(problem).best();
}

}  // namespace restride
