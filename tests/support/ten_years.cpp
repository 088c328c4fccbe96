// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ten_years.h"

#include "tests/support/builders.h"

#include <string>

namespace restride {

namespace {

constexpr int tenYearsWeeks = 520;

Id tenYearsId(std::string_view what, Date on) {
    return Id::from(std::string(what) + '-' + on.iso()).value_or(Id{});
}

/// Weeks between 18 and 26 km; an amber run in every eleventh week, a red one in every 53rd.
Run tenYearsRun(Date on, int week, int ofWeek) {
    const bool longRun = ofWeek == 3;
    Run run;
    run.id = tenYearsId("run", on);
    run.on = on;
    run.kind = longRun ? RunKind::Long : RunKind::Easy;
    run.distance = metres((longRun ? 7'200 : 3'600) + week % 5 * (longRun ? 800 : 400));
    run.duration = seconds(run.distance.count() * 390 / 1'000);
    run.effort = Effort::of(3);
    run.knee = KneeResponse{};
    run.knee->before = PainScore::of(1);
    run.knee->during = PainScore::of(1);
    run.knee->settle = Settle::WithinHour;
    if (week % 11 == 7 && ofWeek == 1) run.knee->during = PainScore::of(4);
    if (week % 53 == 31 && ofWeek == 2) run.knee->during = PainScore::of(6);
    return run;
}

void tenYearsWeek(Diary& diary, Date monday, int week) {
    int ofWeek = 0;
    for (const Weekday on : {Weekday::Mon, Weekday::Wed, Weekday::Thu, Weekday::Sat})
        diary.runs.push_back(tenYearsRun(monday + dayIndex(on), week, ofWeek++));
    for (const Weekday on : {Weekday::Tue, Weekday::Fri}) {
        StrengthSession session;
        session.id = tenYearsId("strength", monday + dayIndex(on));
        session.on = monday + dayIndex(on);
        session.minutes = minutes(35);
        session.painDuring = PainScore::of(1);
        diary.strength.push_back(session);
    }
    for (int i = 0; i < 7; ++i) {
        CheckIn morning;
        morning.on = monday + i;
        morning.morningPain = PainScore::of(1);
        morning.sleep = minutes(440);
        diary.checkIns.push_back(morning);
    }
}

}  // namespace

Date tenYearsToday() {
    return day("2026-03-16");
}

// Straight into the diary: the builders look every id up.
Diary tenYearsDiary() {
    Diary diary = aCaseRunner().inPhase(tenYearsToday() - 70, Phase::Sustain).build();
    diary.runner.asked.runsPerWeek = 4;
    for (int week = 0; week < tenYearsWeeks; ++week)
        tenYearsWeek(diary, tenYearsToday() - 7 * (tenYearsWeeks - week), week);
    return diary;
}

}  // namespace restride
