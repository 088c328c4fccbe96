// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/morning.h"

#include <algorithm>
#include <vector>

namespace restride {

namespace {

bool isRedDay(std::span<const Date> redDays, Date on) {
    return std::ranges::binary_search(redDays, on);
}

/// The check-ins dated from … to, both included.
std::span<const CheckIn> checkInsBetween(const Diary& diary, Date from, Date to) {
    const auto before = [](const CheckIn& entry, Date date) { return entry.on < date; };
    const auto first = std::lower_bound(diary.checkIns.begin(), diary.checkIns.end(), from, before);
    const auto last = std::lower_bound(first, diary.checkIns.end(), to + 1, before);
    return {first, last};
}

/// A sum of mornings and how many there were: their mean without rounding.
struct Sum {
    int points = 0;
    int count = 0;
};

Sum sumOfMornings(const Diary& diary, Date from, Date to) {
    Sum sum;
    for (const CheckIn& entry : checkInsBetween(diary, from, to)) {
        if (!entry.morningPain) continue;
        sum.points += entry.morningPain->value();
        ++sum.count;
    }
    return sum;
}

/// A morning two points or more above the baseline that a run of the day before would have had.
bool badMorning(const Diary& diary, std::span<const Date> redDays, Date on) {
    const auto pain = morningPain(diary, on);
    if (!pain) return false;
    const auto runs = runsBetween(diary, on - 1, on - 1);
    const auto before = runs.empty() || !runs.back().knee ? std::nullopt : runs.back().knee->before;
    const auto baseline = morningBaseline(diary, redDays, on - 1, before);
    return baseline && pain->value() >= cappedBaseline(*baseline) + assessing::riseRed;
}

}  // namespace

std::optional<PainScore> morningPain(const Diary& diary, Date on) {
    const CheckIn* entry = checkInOn(diary, on);
    return entry ? entry->morningPain : std::nullopt;
}

std::optional<PainScore> morningBaseline(const Diary& diary, std::span<const Date> redDays, Date on,
                                         std::optional<PainScore> before) {
    std::vector<PainScore> newest;
    const auto mornings = checkInsBetween(diary, on - assessing::baselineDays, on);
    for (auto entry = mornings.rbegin(); entry != mornings.rend(); ++entry) {
        if (newest.size() == assessing::baselineMornings) break;
        if (entry->morningPain && !isRedDay(redDays, entry->on - 1)) newest.push_back(*entry->morningPain);
    }
    if (newest.size() < assessing::baselineFewest) {
        if (!before) return std::nullopt;
        return PainScore::from(cappedBaseline(*before));
    }
    std::ranges::sort(newest);
    return newest[(newest.size() - 1) / 2];
}

int cappedBaseline(PainScore baseline) {
    return std::min(baseline.value(), assessing::baselineCap);
}

bool twoBadMornings(const Diary& diary, std::span<const Date> redDays, Date today) {
    bool badBefore = false;
    for (Date on = today - assessing::statusDays; on <= today; on = on + 1) {
        const bool bad = badMorning(diary, redDays, on);
        if (bad && badBefore) return true;
        badBefore = bad;
    }
    return false;
}

bool morningsRising(const Diary& diary, Date today) {
    const Sum now = sumOfMornings(diary, today - assessing::statusDays, today);
    const Sum before = sumOfMornings(diary, today - 2 * assessing::statusDays, today - assessing::statusDays - 1);
    if (now.count < assessing::meanFewest || before.count < assessing::meanFewest) return false;
    // now.points / now.count − before.points / before.count ≥ meanRise, without a division.
    return now.points * before.count - before.points * now.count >= assessing::meanRise * now.count * before.count;
}

Trend morningTrend(const Diary& diary, Date today) {
    struct Morning {
        Date on;
        int pain;
    };
    std::vector<Morning> mornings;
    for (const CheckIn& entry : checkInsBetween(diary, today - assessing::trendDays, today))
        if (entry.morningPain) mornings.push_back({entry.on, entry.morningPain->value()});
    if (mornings.size() < assessing::trendFewest) return {};

    // Slopes over a common denominator: the least common multiple of 1 … 14 days.
    constexpr std::int64_t denominator = 360'360;
    std::vector<std::int64_t> slopes;
    for (std::size_t i = 0; i < mornings.size(); ++i)
        for (std::size_t j = i + 1; j < mornings.size(); ++j)
            slopes.push_back((mornings[j].pain - mornings[i].pain) * (denominator / (mornings[j].on - mornings[i].on)));
    std::ranges::sort(slopes);
    const std::int64_t twice = slopes[(slopes.size() - 1) / 2] + slopes[slopes.size() / 2];

    // `twice` is the slope in units of 1 / (2 · denominator) points per day.
    Trend trend;
    const std::int64_t half = twice < 0 ? -denominator : denominator;
    trend.slopePerDay = static_cast<int>((twice * 1'000 + half) / (2 * denominator));
    if (twice * 100 >= assessing::worseningPerDay * 2 * denominator)
        trend.word = TrendWord::Worsening;
    else if (twice * 100 <= assessing::improvingPerDay * 2 * denominator)
        trend.word = TrendWord::Improving;
    else
        trend.word = TrendWord::Steady;
    return trend;
}

}  // namespace restride
