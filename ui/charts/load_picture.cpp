// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_picture.h"

#include "core/assess/pain_limit_history.h"
#include "core/assess/week_state.h"
#include "core/assess/weekly_load.h"
#include "ui/charts/load_words.h"
#include "ui/text/format.h"

#include <algorithm>

namespace restride {

namespace {

constexpr double secondsOfMinute = 60.0;

double inUnit(Distance distance) {
    return static_cast<double>(distance.count()) / metresOfUnit();
}

std::optional<double> doneOf(const WeekLoad& week, LoadMeasure measure) {
    switch (measure) {
        case LoadMeasure::DistanceRun:
            if (week.distance) return inUnit(*week.distance);
            break;
        case LoadMeasure::MinutesRun:
            if (week.time) return static_cast<double>(week.time->count()) / secondsOfMinute;
            break;
        case LoadMeasure::EffortMinutes:
            if (week.effortSeconds) return static_cast<double>(*week.effortSeconds) / secondsOfMinute;
            break;
    }
    return std::nullopt;
}

int unmeasuredOf(const WeekLoad& week, LoadMeasure measure) {
    if (measure == LoadMeasure::DistanceRun) return 0;
    return measure == LoadMeasure::MinutesRun ? week.runsWithoutTime : week.runsWithoutEffort;
}

/// Of one run that is still to do: its minutes of running alone, as a diary tells them.
double plannedOf(const PlannedSession& session, LoadMeasure measure) {
    const double time = session.perform ? static_cast<double>(session.perform->minutes.count()) : 0;
    return measure == LoadMeasure::MinutesRun ? time : time * (session.effort ? session.effort->value() : 0);
}

/// Nothing where the week's locks left no week to plan.
std::optional<double> plannedOf(const PlannedWeek& week, LoadMeasure measure, double done) {
    if (week.conflict) return std::nullopt;
    if (measure == LoadMeasure::DistanceRun) return inUnit(week.planned);
    double sum = done;
    for (const PlannedSession& session : week.sessions)
        if (session.kind == SessionKind::Run && !session.done) sum += plannedOf(session, measure);
    return sum;
}

/// What is known of a week beside its load: of past weeks worked out, of later ones planned.
class WeekMarks {
public:
    WeekMarks(const Assessment& assessment, const Plan* block) : m_states(assessment.weeks), m_block(block) {}

    [[nodiscard]] const PlannedWeek* planned(Date monday) const {
        if (!m_block) return nullptr;
        const auto found = std::ranges::find(m_block->weeks, monday, &PlannedWeek::start);
        return found == m_block->weeks.end() ? nullptr : &*found;
    }

    void mark(LoadWeek& week) const {
        if (const PlannedWeek* ahead = planned(week.monday)) {
            week.phase = ahead->phase;
            week.deload = ahead->deload;
            return;
        }
        const int last = static_cast<int>(m_states.size()) - 1;
        const int place = (week.monday - m_states.front().start) / 7;
        const WeekState& state = m_states[static_cast<std::size_t>(std::clamp(place, 0, last))];
        week.phase = state.phase;
        if (state.start == week.monday) week.deload = week.running ? state.deloadDue : wasDeload(state);
    }

private:
    const std::vector<WeekState>& m_states;
    const Plan* m_block;
};

LoadWeek pastWeek(const WeekLoad& load, LoadMeasure measure) {
    LoadWeek week;
    week.monday = load.start;
    week.done = doneOf(load, measure);
    week.pain = load.worstPain;
    week.flareOn = load.flareOn;
    week.flare = load.flareOn.has_value();
    week.unmeasured = unmeasuredOf(load, measure);
    return week;
}

}  // namespace

LoadPicture loadPicture(const Diary& diary, const Assessment& assessment, const Plan* block, LoadMeasure measure,
                        Date from, Date to) {
    const Date today = assessment.today;
    LoadPicture picture{measure, loadUnitText(measure), {}};
    for (const WeekLoad& load : weeklyLoads(diary, assessment.runs, from, std::min(to.monday() + 6, today)))
        picture.weeks.push_back(pastWeek(load, measure));
    for (Date monday = std::max(from, today + 7).monday(); monday <= to; monday = monday + 7)
        picture.weeks.emplace_back().monday = monday;

    const WeekMarks marks(assessment, block);
    for (LoadWeek& week : picture.weeks) {
        week.running = week.monday == today.monday();
        week.painLimits = painLimitsOn(assessment.painLimits, week.running ? today : week.monday + 6);
        marks.mark(week);
        if (const PlannedWeek* ahead = marks.planned(week.monday))
            week.planned = plannedOf(*ahead, measure, week.done.value_or(0));
    }
    return picture;
}

}  // namespace restride
