// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_week.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <random>
#include <string>
#include <utility>

namespace restride {

namespace {

/// The standard distributions differ between libraries, its engines do not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    int between(int lowest, int highest) {
        return lowest + static_cast<int>(m_engine() % static_cast<std::uint64_t>(highest - lowest + 1));
    }
    bool oneIn(int cases) { return between(1, cases) == 1; }
    template <class Value>
    Value oneOf(std::initializer_list<Value> values) {
        return values.begin()[between(0, static_cast<int>(values.size()) - 1)];
    }
    Weekday day() { return static_cast<Weekday>(between(0, 6)); }

private:
    std::mt19937_64 m_engine;
};

/// How the sizes of a week are made.
struct Sizes {
    int phase = 0;
    bool unsettled = false;
    std::int64_t week = 0;
    std::int64_t tolerated = 0;
    Pace pace;
    Minutes wraps = minutes(15);
};

Token runToken(SessionType type, std::int64_t length, const Sizes& sizes) {
    Token token;
    token.kind = SessionKind::Run;
    token.type = type;
    token.distance = downTo100Metres(metres(length));
    token.minutes = minutesFor(token.distance, sizes.pace) + sizes.wraps;
    return token;
}

int runCount(const Sizes& sizes, std::int64_t cap, Dice& dice) {
    int count = 3;
    if (sizes.phase == 2) count = dice.between(3, 5);
    if (sizes.phase == 3) count = dice.between(2, 6);
    while (sizes.week > count * cap && count < 6) ++count;
    while (count > 1 && sizes.week / count < 2000) --count;
    return count;
}

void addRuns(WeekProblem& problem, const Sizes& sizes, Dice& dice) {
    constexpr std::array<std::int64_t, 7> longShare{0, 0, 55, 40, 34, 30, 27};
    const std::int64_t cap = std::max<std::int64_t>(sizes.tolerated * 11 / 10, 1500);
    const int count = runCount(sizes, cap, dice);
    const std::int64_t total = std::min(sizes.week, count * cap);
    if (dice.oneIn(12)) {
        for (int i = 0; i < 3; ++i) problem.tokens.push_back(runToken(SessionType::WalkRun, 1200, sizes));
        return;
    }
    std::int64_t first = total / count;
    std::int64_t each = first;
    if (count >= 2 && sizes.phase >= 1 && !sizes.unsettled) {
        first = std::min(total * longShare[static_cast<std::size_t>(count)] / 100, cap);
        each = std::min((total - first) / (count - 1), cap);
        if (each < 2000) first = each = total / count;
    }
    const bool isLong = first * 100 >= each * 115;
    std::vector<Token> runs{runToken(isLong ? SessionType::Long : SessionType::Easy, first, sizes)};
    if (isLong) {
        runs[0].hard = first * 10 >= sizes.tolerated * 9 || minutesFor(metres(first), sizes.pace) >= minutes(75);
        runs[0].preferred = dice.oneIn(4) ? EnumSet<Weekday>{} : EnumSet<Weekday>{Weekday::Sat, Weekday::Sun};
    }
    for (int i = 1; i < count; ++i) runs.push_back(runToken(SessionType::Easy, each, sizes));
    if (sizes.phase >= 2 && count >= 2 && !sizes.unsettled && !dice.oneIn(3)) {
        runs.back().type = SessionType::Quality;
        runs.back().hard = true;
    }
    if (sizes.phase == 1 && count >= 2) runs.back().type = SessionType::Tech;
    const auto place = [](const Token& token) {
        constexpr std::array<int, 4> order{3, 2, 0, 1};
        return order[static_cast<std::size_t>(token.type)];
    };
    std::ranges::stable_sort(runs, {}, place);
    for (Token& run : runs) problem.tokens.push_back(run);
}

void addOthers(WeekProblem& problem, int strength, Minutes full, int cross, Dice& dice) {
    const bool prefers = dice.oneIn(3);
    const EnumSet<Weekday> preferred = prefers ? EnumSet<Weekday>{dice.day(), dice.day()} : EnumSet<Weekday>{};
    for (int i = 0; i < strength; ++i) {
        Token token;
        token.kind = SessionKind::Strength;
        token.type = SessionType::Full;
        token.minutes = full;
        token.preferred = preferred;
        problem.tokens.push_back(token);
    }
    for (int i = 0; i < cross; ++i) {
        Token token;
        token.kind = SessionKind::Cross;
        token.type = SessionType::LowImpact;
        token.minutes = minutes(30);
        problem.tokens.push_back(token);
    }
}

void addLastWeek(WeekProblem& problem, Dice& dice) {
    for (int day = -7; day < 0; ++day) {
        if (dice.oneIn(3))
            problem.finished.push_back({.day = day, .kind = SessionKind::Run, .hard = dice.oneIn(4)});
        else if (dice.oneIn(4))
            problem.finished.push_back({.day = day,
                                        .kind = SessionKind::Strength,
                                        .type = dice.oneOf({SessionType::Full, SessionType::Short})});
    }
    if (dice.oneIn(2)) problem.lastLong = -dice.between(1, 8);
}

/// The first days of the week are past; some of them had a session.
void addPastDays(WeekProblem& problem, int past, Dice& dice) {
    for (int day = 0; day < past; ++day) {
        DayRoom& room = problem.days[static_cast<std::size_t>(day)];
        room.closed = true;
        room.budget = minutes(0);
        if (dice.oneIn(2)) continue;
        const auto kind = dice.oneOf({SessionKind::Run, SessionKind::Run, SessionKind::Strength, SessionKind::Cross});
        SessionType type = SessionType::Easy;
        if (kind == SessionKind::Strength) type = dice.oneOf({SessionType::Full, SessionType::Short});
        if (kind == SessionKind::Cross) type = SessionType::LowImpact;
        if (kind == SessionKind::Run && dice.oneIn(4)) type = SessionType::Long;
        problem.finished.push_back(
            {.day = day, .kind = kind, .type = type, .hard = kind == SessionKind::Run && dice.oneIn(3)});
    }
}

void nameTokens(WeekProblem& problem) {
    for (std::size_t i = 0; i < problem.tokens.size(); ++i)
        problem.tokens[i].name = SessionName::fromDocument("token" + std::to_string(i + 1));
}

void setRules(WeekProblem& problem, int phase, bool unsettled) {
    constexpr std::array<int, 4> streaks{1, 1, 2, 3};
    problem.runStreak = unsettled ? 1 : streaks[static_cast<std::size_t>(phase)];
    problem.hardRuns = phase;
    problem.crossApartFromRuns = phase <= 1;
}

}  // namespace

WeekProblem randomWeek(std::uint64_t seed) {
    Dice dice(seed);
    WeekProblem problem;
    Sizes sizes;
    sizes.phase = dice.between(0, 3);
    sizes.unsettled = dice.oneIn(4);
    sizes.week = std::int64_t{dice.between(40, 600)} * 100;
    sizes.tolerated = sizes.week * dice.between(25, 60) / 100;
    sizes.pace = secondsPerKilometre(dice.between(300, 480));
    problem.easyPace = sizes.pace;
    for (DayRoom& room : problem.days) {
        room.budget = minutes(dice.oneOf({0, 0, 25, 40, 60, 90, 150}));
        room.kinds = EnumSet<SessionKind>::all();
        room.noRun = dice.oneIn(20);
        room.noStrength = dice.oneIn(30);
    }
    problem.sessionsPerDay = dice.between(1, 2);
    problem.restDays = dice.oneIn(5) ? 2 : 1;
    setRules(problem, sizes.phase, sizes.unsettled);
    addRuns(problem, sizes, dice);
    addOthers(problem, 2, minutes(dice.oneIn(4) ? 25 : 35), dice.oneIn(3) ? 2 : std::max(0, 2 - sizes.phase), dice);
    nameTokens(problem);
    if (dice.oneIn(2)) addLastWeek(problem, dice);
    if (dice.oneIn(4)) addPastDays(problem, dice.between(1, 3), dice);
    const auto anyToken = [&]() -> Token& {
        return problem.tokens[static_cast<std::size_t>(dice.between(0, static_cast<int>(problem.tokens.size()) - 1))];
    };
    if (dice.oneIn(5)) anyToken().locked = dice.day();
    if (dice.oneIn(20)) anyToken().own = true;
    if (dice.oneIn(3))
        for (Token& token : problem.tokens) token.shown = dice.day();
    else if (dice.oneIn(3))
        anyToken().shown = dice.day();
    return problem;
}

namespace {

Token smallToken(SessionKind kind, const Sizes& sizes, Dice& dice) {
    Token token;
    token.kind = kind;
    if (kind == SessionKind::Run) {
        const auto type = dice.oneOf({SessionType::Easy, SessionType::Easy, SessionType::Tech, SessionType::Long,
                                      SessionType::Quality, SessionType::WalkRun});
        token = runToken(type, dice.oneOf({2000, 3000, 3000, 4500, 6000, 9000, 14000}), sizes);
        token.hard = type == SessionType::Quality || (type == SessionType::Long && dice.oneIn(2)) || dice.oneIn(10);
    } else if (kind == SessionKind::Strength) {
        token.type = dice.oneIn(4) ? SessionType::Short : SessionType::Full;
        token.minutes = minutes(token.type == SessionType::Short ? 12 : dice.oneOf({25, 35}));
    } else {
        token.type = SessionType::LowImpact;
        token.minutes = minutes(dice.oneOf({20, 30}));
    }
    if (dice.oneIn(3)) token.preferred = {dice.day(), dice.day()};
    if (dice.oneIn(3)) token.shown = dice.day();
    if (dice.oneIn(6)) token.locked = dice.day();
    if (dice.oneIn(12)) token.own = true;
    return token;
}

void addSmallTokens(WeekProblem& problem, const Sizes& sizes, int mostTokens, Dice& dice) {
    const int count = dice.between(0, mostTokens);
    const int crowd = dice.between(0, 3);
    for (int i = 0; i < count; ++i) {
        auto kind = dice.oneOf({SessionKind::Run, SessionKind::Run, SessionKind::Strength, SessionKind::Cross});
        if (crowd < 3 && dice.oneIn(2)) kind = static_cast<SessionKind>(crowd);
        const bool again = !problem.tokens.empty() && dice.oneIn(3);
        problem.tokens.push_back(again ? problem.tokens.back() : smallToken(kind, sizes, dice));
    }
    std::ranges::stable_sort(problem.tokens, {}, [](const Token& token) {
        constexpr std::array<int, 9> order{3, 2, 0, 1, 3, 0, 0, 0, 0};
        return std::pair(token.kind, order[static_cast<std::size_t>(token.type)]);
    });
    nameTokens(problem);
}

void addSmallFinished(WeekProblem& problem, int from, int to, Dice& dice) {
    for (int day = from; day < to; ++day) {
        while (dice.oneIn(3)) {
            FinishedSession session;
            session.day = day;
            session.kind = dice.oneOf({SessionKind::Run, SessionKind::Run, SessionKind::Strength, SessionKind::Cross});
            if (session.kind == SessionKind::Run) {
                session.type = dice.oneIn(4) ? SessionType::Long : SessionType::Easy;
                session.hard = dice.oneIn(3);
            } else if (session.kind == SessionKind::Strength) {
                session.type = dice.oneOf({SessionType::Full, SessionType::Short});
            } else {
                session.type = SessionType::LowImpact;
            }
            problem.finished.push_back(session);
        }
    }
}

}  // namespace

WeekProblem randomSmallWeek(std::uint64_t seed, int mostTokens) {
    Dice dice(seed);
    WeekProblem problem;
    Sizes sizes;
    sizes.pace = secondsPerKilometre(dice.oneOf({300, 360, 390, 480, 720}));
    sizes.wraps = minutes(dice.oneOf({10, 15, 15, 20}));
    problem.easyPace = sizes.pace;
    const int plenty = dice.between(0, 2);
    for (DayRoom& room : problem.days) {
        room.budget = minutes(dice.oneOf({0, 25, 40, 60, 90, 150}));
        if (plenty == 0) room.budget = minutes(dice.oneOf({0, 0, 12, 30, 37, 45, 60}));
        if (plenty == 1 && dice.oneIn(2)) room.budget = minutes(120);
        room.kinds = EnumSet<SessionKind>::all();
        if (dice.oneIn(12)) room.kinds.erase(static_cast<SessionKind>(dice.between(0, 2)));
        room.closed = dice.oneIn(12);
        room.noRun = dice.oneIn(12);
        room.noStrength = dice.oneIn(12);
        room.noHardRun = dice.oneIn(12);
    }
    problem.sessionsPerDay = dice.between(1, 3);
    problem.restDays = dice.oneOf({0, 1, 1, 2, 4});
    problem.strengthGap = dice.between(1, 4);
    problem.runStreak = dice.between(1, 3);
    problem.hardRuns = dice.between(0, 3);
    problem.crossApartFromRuns = dice.oneIn(2);
    if (dice.oneIn(3)) problem.weeklyMinutes = minutes(dice.between(0, 200));
    addSmallTokens(problem, sizes, mostTokens, dice);
    if (dice.oneIn(2)) addSmallFinished(problem, -7, 0, dice);
    if (dice.oneIn(3)) addSmallFinished(problem, 0, dice.between(1, 7), dice);
    if (dice.oneIn(3)) problem.lastLong = -dice.between(1, 8);
    return problem;
}

}  // namespace restride
