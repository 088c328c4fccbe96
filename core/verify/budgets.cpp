// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/budgets.h"

#include <algorithm>
#include <array>

namespace restride::verifying {

namespace {

bool away(const Diary& diary, Date day) {
    return std::any_of(diary.spans.begin(), diary.spans.end(), [&](const Span& span) {
        return span.kind != SpanKind::HeadCold && span.from <= day && day <= span.to;
    });
}

// The longest row of running days through any new one, in the week before and this one.
bool keepsStreak(const std::array<bool, 14>& runs, const std::array<bool, 14>& isNew, int limit) {
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!isNew[i]) continue;
        std::size_t first = i;
        while (first > 0 && runs[first - 1]) --first;
        std::size_t last = i;
        while (last + 1 < runs.size() && runs[last + 1]) ++last;
        if (static_cast<int>(last - first) + 1 > limit) return false;
    }
    return true;
}

}  // namespace

Minutes budgetOf(const Diary& diary, Date day) {
    const auto& available = diary.runner.availability[static_cast<std::size_t>(dayIndex(day.weekday()))];
    return available && !away(diary, day) ? available->minutes : Minutes{};
}

bool allows(const Diary& diary, Date day, SessionKind kind) {
    const auto& available = diary.runner.availability[static_cast<std::size_t>(dayIndex(day.weekday()))];
    return available && available->kinds.contains(kind) && !away(diary, day);
}

bool lockedRest(const Diary& diary, Date day) {
    return std::any_of(diary.locks.begin(), diary.locks.end(),
                       [&](const Lock& lock) { return lock.target.isRest() && lock.week + dayIndex(lock.day) == day; });
}

Minutes doneMinutes(const Diary& diary, Date day, Moment moment) {
    Minutes sum;
    if (day > moment.trained) return sum;
    for (const Run& run : runsBetween(diary, day, day))
        if (run.duration) sum += minutes(run.duration->count() / 60);
    for (const StrengthSession& session : diary.strength)
        if (session.on == day) sum += session.minutes.value_or(Minutes{});
    for (const CrossTraining& session : diary.cross)
        if (session.on == day) sum += session.minutes.value_or(Minutes{});
    return sum;
}

bool runBlocked(const Story& story, Date day, Moment moment) {
    for (const JudgedRun& run : story.runs(day - planning::daysAfterRed, std::min(day, moment.trained))) {
        const auto light = run.at(moment);
        if (!light) continue;
        if (*light >= Light::Red) return true;
        if (*light == Light::Amber2 && day - run.on <= planning::daysAfterAmber2) return true;
    }
    return false;
}

bool strengthBlocked(const Story& story, Date day, Moment moment) {
    for (const JudgedRun& run : story.runs(day - planning::strengthDaysAfterRed, std::min(day, moment.trained)))
        if (run.at(moment).value_or(Light::Green) >= Light::Red) return true;
    return false;
}

int streakLimit(Phase phase, Status status, bool ladder) {
    if (ladder || status >= Status::Amber) return 1;
    return planning::runStreak[static_cast<std::size_t>(phase)];
}

bool takesRun(const Story& story, Date day, Moment moment) {
    const Diary& diary = *story.diary;
    const Minutes left = budgetOf(diary, day) - doneMinutes(diary, day, moment);
    return day >= moment.day && left >= planning::runDayBudget && allows(diary, day, SessionKind::Run) &&
           !lockedRest(diary, day) && !runBlocked(story, day, moment);
}

int mostRunDays(const Story& story, Date monday, Moment moment, int streak) {
    std::array<bool, 14> done{};
    std::array<bool, 7> open{};
    for (int i = 0; i < 14; ++i) {
        const Date day = monday + (i - 7);
        done[static_cast<std::size_t>(i)] = day <= moment.trained && !story.runs(day, day).empty();
        if (i >= 7)
            open[static_cast<std::size_t>(i - 7)] = !done[static_cast<std::size_t>(i)] && takesRun(story, day, moment);
    }
    const auto before = std::count(done.begin() + 7, done.end(), true);
    int most = 0;
    for (unsigned choice = 0; choice < 128; ++choice) {
        std::array<bool, 14> runs = done;
        std::array<bool, 14> isNew{};
        bool possible = true;
        int count = static_cast<int>(before);
        for (std::size_t i = 0; i < 7; ++i) {
            if ((choice >> i & 1U) == 0) continue;
            possible = possible && open[i];
            runs[i + 7] = isNew[i + 7] = true;
            ++count;
        }
        if (possible && count > most && keepsStreak(runs, isNew, streak)) most = count;
    }
    return std::max(most, static_cast<int>(before));
}

Pace easyPaceAt(const Story& story, Moment moment) {
    if (story.diary->runner.easyPace) return *story.diary->runner.easyPace;
    std::vector<std::int64_t> paces;
    for (const JudgedRun& run : story.runs(moment.day - planning::easyPaceDays, moment.trained))
        if (run.run->kind == RunKind::Easy && run.run->duration && run.run->distance.count() > 0)
            paces.push_back(run.run->duration->count() * 1000 / run.run->distance.count());
    if (paces.empty()) return planning::easyPace;
    std::sort(paces.begin(), paces.end());
    return secondsPerKilometre(std::max<std::int64_t>(1, paces[(paces.size() - 1) / 2]));
}

}  // namespace restride::verifying
