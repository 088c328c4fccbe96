// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/holds.h"

#include <algorithm>

namespace restride::verifying {

namespace {

struct Mornings {
    std::int64_t sleep = 0;
    int slept = 0;
    int poor = 0;
    int tired = 0;
    bool calf = false;
};

Mornings lookAt(const Diary& diary, Date from, Date to) {
    Mornings found;
    for (const CheckIn& checkIn : diary.checkIns) {
        if (checkIn.on < from || checkIn.on > to) continue;
        if (checkIn.sleep) {
            found.sleep += checkIn.sleep->hundredths();
            ++found.slept;
        }
        if (checkIn.sleepQuality == SleepQuality::Poor) ++found.poor;
        if (checkIn.fatigue && checkIn.fatigue->value() >= planning::fatigueFrom) ++found.tired;
        if (checkIn.calfPain && checkIn.calfPain->value() >= planning::calfFrom) found.calf = true;
    }
    return found;
}

bool ignored(const Diary& diary, Date monday, Date today) {
    return std::any_of(diary.rules.begin(), diary.rules.end(), [&](const RuleEntry& entry) {
        return entry.name == RuleName::IgnoreHold && entry.on >= monday && entry.on <= std::min(today, monday + 6);
    });
}

bool tooFewDone(const Diary& diary, const Chronicle& chronicle) {
    if (chronicle.weeks.size() < 2) return false;
    const WeekOfLog& last = chronicle.weeks[chronicle.weeks.size() - 2];
    if (!last.full) return false;
    const IssuedWeek* told = nullptr;
    for (const IssuedPlan& plan : diary.issuedPlans)
        for (const IssuedWeek& week : plan.weeks)
            if (week.start == last.start && plan.on <= last.start + 7) told = &week;
    if (!told) return false;
    const auto planned = std::count_if(told->sessions.begin(), told->sessions.end(),
                                       [](const IssuedSession& session) { return session.kind == SessionKind::Run; });
    return last.runs * Ratio::one < planned * planning::adherence.tenThousandths();
}

bool tooFewAnswers(const Story& story, Moment moment) {
    int asked = 0;
    int answered = 0;
    for (const JudgedRun& run : story.runs(moment.day - assessing::statusDays, moment.trained)) {
        if (run.on + 1 > moment.day) continue;
        ++asked;
        if (run.answered) ++answered;
    }
    return answered * 3 < asked * planning::answeredThirds;
}

}  // namespace

std::string_view growthHold(const Story& story, const Chronicle& chronicle, Date today) {
    const Diary& diary = *story.diary;
    const Date monday = chronicle.planned().start;
    const Mornings found = lookAt(diary, monday - planning::holdDays, monday);
    if (found.calf) return "CALF_HOLD";
    if (ignored(diary, monday, today)) return {};
    if (found.slept >= planning::sleepFewest && found.sleep < planning::sleepHundredths * found.slept)
        return "SLEEP_HOLD";
    if (found.poor >= planning::poorNights) return "SLEEP_HOLD";
    if (found.tired >= planning::fatigueDays) return "FATIGUE_HOLD";
    if (tooFewDone(diary, chronicle)) return "ADHERENCE_HOLD";
    if (tooFewAnswers(story, morningOf(monday))) return "DATA_HOLD";
    return {};
}

}  // namespace restride::verifying
