// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/runner.h"

#include "tests/trial/old_week.h"

#include <algorithm>
#include <utility>

namespace restride::trial {

namespace {

/// Irritation by loads, in points: a flare has begun, and it is over.
constexpr double flareBegins = 3;
constexpr double flareIsOver = 1.5;
/// The injury comes with the second run of the week before the low one.
constexpr int injuryWeek = -2;
constexpr int lowWeek = -1;
constexpr int injuringRunOfWeek = 1;

bool happens(const Knee& knee, Draw what, double chance) {
    return drawn(knee.seed, what, knee.day + daysBefore) < chance;
}

MorningTold morningOf(const Knee& knee) {
    MorningTold told;
    if (!happens(knee, Draw::Answered, knee.family.habit.answered)) return told;
    told.pain = ratedMorning(knee);
    if (knee.day % 7 != 0) return told;
    told.squat = ratedTest(knee, Draw::Squat);
    told.stepDown = ratedTest(knee, Draw::StepDown);
    told.briskWalk = ratedTest(knee, Draw::Walk);
    return told;
}

/// How long it is felt follows from how much it added.
Settle settleOf(const RunTruth& truth) {
    constexpr double withinHour = 1;
    constexpr double withinDay = 3;
    if (truth.injures || truth.added > withinDay) return Settle::Longer;
    return truth.added > withinHour ? Settle::WithinDay : Settle::WithinHour;
}

RunTold runOf(const Knee& knee, Distance distance) {
    constexpr double limps = 7;
    const RunTruth truth = runTruth(knee, distance);
    return {distance, ratedBefore(knee), ratedDuring(knee, distance), settleOf(truth), truth.during >= limps};
}

DoneToday doneOf(const Knee& knee, const Told& told) {
    DoneToday done;
    if (knee.day >= 0 && happens(knee, Draw::Missed, knee.family.habit.missed)) return done;
    const double share = knee.day >= 0 ? knee.family.habit.ran : 1;
    if (told.run && told.run->count() > 0) {
        const double metresRun = share * static_cast<double>(told.run->count());
        done.run = runOf(knee, metres(static_cast<std::int64_t>(metresRun)));
    }
    done.strength = told.strength;
    done.exercise = ratedTest(knee, Draw::Exercise);
    return done;
}

/// What everybody did before the trial.
Told storyOf(const Knee& knee) {
    const int week = (knee.day - 6) / 7;
    const int weekday = knee.day - week * 7;
    if (week == lowWeek) return {runOn(weekday, shareOf(lowWeekShare, knee.oldWeek), lowWeekRuns), false};
    const auto run = runOn(weekday, knee.oldWeek, knee.runsPerWeek);
    if (week == injuryWeek && runsBefore(weekday, knee.runsPerWeek) > injuringRunOfWeek) return {};
    return {run, false};
}

bool injuresToday(const Knee& knee, const DoneToday& done) {
    return done.run && knee.day >= injuryWeek * 7 && knee.day < lowWeek * 7 &&
           runsBefore(knee.day - injuryWeek * 7, knee.runsPerWeek) == injuringRunOfWeek;
}

/// The pain of the injury belongs to the run that did it.
void rateInjury(DoneToday& done, const Knee& knee) {
    const Knee after = injured(knee);
    done.run->during = ratedDuring(after, {});
    done.run->settle = Settle::Longer;
}

class Chronicle {
public:
    explicit Chronicle(Distance oldWeek) { m_course.oldWeek = oldWeek; }

    void add(const Knee& before, const DoneToday& done, const Knee& after) {
        CourseWeek& week = m_course.weeks.back();
        if (done.run) {
            constexpr int sore = 4;
            ++week.runs;
            week.ran += done.run->distance;
            const bool injures = before.suddenDay && !after.suddenDay;
            if (!injures && done.run->during.value() >= sore) ++week.soreRuns;
            week.worstRating = std::max(week.worstRating, done.run->during.value());
            if (m_course.injuringRun && !m_course.firstAfter) m_course.firstAfter = done.run->distance;
            if (injures) m_course.injuringRun = done.run->distance;
        }
        if (m_flares && after.irritation < flareIsOver) m_flares = false;
        if (m_flares || after.irritation < flareBegins) return;
        m_flares = true;
        ++week.flares;
    }
    void begin(const WeekSaid& said) { m_course.weeks.push_back({.said = said}); }
    [[nodiscard]] Course take() { return std::move(m_course); }
    void clinician(bool told) { m_course.weeks.back().said.clinician |= told; }

private:
    Course m_course;
    bool m_flares = false;
};

}  // namespace

Course play(const Family& family, std::uint64_t seed, int weeks, Policy& policy) {
    Knee knee = healedKnee(family, seed, -daysBefore);
    Chronicle chronicle(knee.oldWeek);
    while (knee.day < weeks * 7) {
        const MorningTold morning = morningOf(knee);
        const Told told = knee.day < 0 ? storyOf(knee) : policy.morning(knee, morning);
        if (knee.day >= 0 && knee.day % 7 == 0) chronicle.begin(policy.week());
        if (knee.day >= 0) chronicle.clinician(policy.week().clinician);
        DoneToday done = doneOf(knee, told);
        const bool injures = injuresToday(knee, done);
        if (injures) rateInjury(done, knee);
        policy.evening(knee.day, morning, done);
        const DayLoad load{done.run ? done.run->distance : Distance{}, done.strength};
        Knee after = nextMorning(knee, load);
        if (injures) after = injured(after);
        if (knee.day >= 0) chronicle.add(knee, done, after);
        knee = after;
    }
    return chronicle.take();
}

}  // namespace restride::trial
