// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/pain_told.h"

#include <algorithm>

namespace restride {

namespace {

constexpr int askedDays = 7;

bool ranOn(const Diary& diary, Date on) {
    return !runsBetween(diary, on, on).empty();
}

std::optional<PainScore> toldMorning(const Diary& diary, Date on) {
    const CheckIn* checkIn = checkInOn(diary, on);
    return checkIn ? checkIn->morningPain : std::nullopt;
}

}  // namespace

std::optional<PainScore> worstPain(const Diary& diary, Date from, Date to) {
    std::optional<PainScore> worst;
    // An empty optional is less than any score.
    for (const Run& run : runsBetween(diary, from, to))
        if (run.knee) worst = std::max(worst, run.knee->during);
    for (Date on = from; on <= to; on = on + 1) worst = std::max(worst, toldMorning(diary, on));
    return worst;
}

std::optional<PainScore> nextMorningPain(const Diary& diary, Date from, Date to) {
    std::vector<PainScore> mornings;
    for (Date on = from; on <= to; on = on + 1)
        if (const auto pain = toldMorning(diary, on); pain && ranOn(diary, on - 1)) mornings.push_back(*pain);
    if (mornings.empty()) return std::nullopt;
    std::ranges::sort(mornings);
    return mornings[(mornings.size() - 1) / 2];
}

std::vector<Date> untoldMornings(const Diary& diary, Date today) {
    std::vector<Date> untold;
    for (Date on = today - (askedDays - 1); on <= today; on = on + 1)
        if ((on == today || ranOn(diary, on - 1)) && !toldMorning(diary, on)) untold.push_back(on);
    return untold;
}

}  // namespace restride
