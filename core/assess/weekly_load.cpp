// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/weekly_load.h"

#include "core/assess/day_calendar.h"
#include "core/plan/rules.h"

#include <algorithm>

namespace restride {

namespace {

void addRuns(WeekLoad& week, std::span<const Run> runs) {
    Distance distance;
    Duration time;
    std::int64_t effortSeconds = 0;
    for (const Run& run : runs) {
        distance += run.distance;
        if (run.duration) time += *run.duration;
        if (!run.duration) ++week.runsWithoutTime;
        if (run.duration && run.effort) effortSeconds += run.duration->count() * run.effort->value();
        if (!run.duration || !run.effort) ++week.runsWithoutEffort;
    }
    week.runs = static_cast<int>(runs.size());
    week.distance = distance;
    if (week.runs == 0 || week.runsWithoutTime < week.runs) week.time = time;
    if (week.runs == 0 || week.runsWithoutEffort < week.runs) week.effortSeconds = effortSeconds;
}

}  // namespace

std::vector<WeekLoad> weeklyLoads(const Diary& diary, std::span<const JudgedRun> judged, Date from, Date to) {
    std::vector<WeekLoad> weeks;
    for (const DayPain& day : dayCalendar(diary, from.monday(), to)) {
        if (weeks.empty() || weeks.back().start != day.on.monday()) weeks.emplace_back().start = day.on.monday();
        WeekLoad& week = weeks.back();
        if (day.told && !week.distance) addRuns(week, runsBetween(diary, week.start, std::min(week.start + 6, to)));
        week.worstPain = std::max(week.worstPain, day.worst);
    }
    for (WeekLoad& week : weeks)
        for (const JudgedRun& run : runsBetween(judged, week.start, std::min(week.start + 6, to)))
            if (isRed(run.light) && !week.flareOn) week.flareOn = run.on;
    return weeks;
}

bool wasDeload(const WeekState& week) {
    const bool rested = week.hasRun && week.gapDays.value_or(0) < planning::gapDays;
    return rested && !week.fromAsked && week.status <= Status::Hold && week.ran <= planning::easyWeek * week.reference;
}

}  // namespace restride
