// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/load_history.h"

#include "core/assess/tolerance.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace restride {

namespace {

Distance sumOfRuns(std::span<const Run> runs) {
    return std::accumulate(runs.begin(), runs.end(), Distance{},
                           [](Distance sum, const Run& run) { return sum + run.distance; });
}

std::span<const Run> runsOfWeek(const Diary& diary, Date monday, Date last) {
    return runsBetween(diary, monday, std::min(monday + 6, last));
}

/// The mean of the middle two, rounded down to the metre.
Distance medianOf(std::vector<Distance> values) {
    if (values.empty()) return {};
    std::ranges::sort(values);
    const std::size_t n = values.size();
    return Distance((values[(n - 1) / 2].count() + values[n / 2].count()) / 2);
}

/// The first week of which the log can hold everything: its first entry is on Monday, Tuesday or Wednesday.
Date firstFullWeek(Date firstEntry) {
    const Date monday = firstEntry.monday();
    return firstEntry.weekday() <= Weekday::Wed ? monday : monday + 7;
}

bool hasReturnAfterGap(const Diary& diary, Date monday, Date last) {
    for (const Run& run : runsOfWeek(diary, monday, last)) {
        const auto gap = gapDays(diary, View{run.on, run.on - 1});
        if (gap && *gap >= planning::gapDays) return true;
    }
    return false;
}

bool hasPhysioReset(const Diary& diary, Date monday) {
    return std::ranges::any_of(diary.rules, [&](const RuleEntry& entry) {
        return entry.name == RuleName::Reset && entry.on.monday() == monday;
    });
}

/// A deload comes every third week instead of every fourth for older runners and after red lights or flares.
int deloadPeriodOf(const Judged& judged, const std::vector<Date>& flareMondays, Date monday) {
    const int period = rulesOn(judged.diary, judged.rules, monday).deloadPeriod;
    const auto& birthYear = judged.diary.runner.birthYear;
    const auto within = [&](Date day, int days) { return day < monday && monday - day <= days; };
    const bool older = birthYear && monday.year() - *birthYear >= planning::deloadAge;
    const bool red = std::ranges::any_of(judged.redDays, [&](Date d) { return within(d, planning::deloadRedDays); });
    const bool flare = std::ranges::any_of(
        flareMondays, [&](Date d) { return d <= monday && monday - d <= planning::deloadFlareDays; });
    return older || red || flare ? std::min(period, planning::shortDeloadPeriod) : period;
}

/// Walks through the weeks once, oldest first, carrying what one week hands to the next.
class History {
public:
    History(const Judged& judged, Date today) : m_judged(judged), m_today(today) {
        const Date thisWeek = today.monday();
        const Date first = std::min(firstEntry(judged.diary).value_or(today), today);
        m_firstFull = firstFullWeek(first);
        for (Date monday = first.monday(); monday <= thisWeek; monday = monday + 7) {
            m_states.push_back(statusAndGap(monday));
            if (m_states.back().status == Status::Flare) m_flareMondays.push_back(monday);
        }
        m_period = deloadPeriodOf(judged, m_flareMondays, thisWeek);
        if (const PhaseEntry* told = toldLevel(Date{} - 10'000, first.monday() - 1))
            m_ladder = placedOn(Ladder{}, *told);
    }

    std::vector<WeekState> walk() && {
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            fillReferences(i);
            fillDeload(i);
            fillLimits(i);
            fillLadder(m_states[i]);
            m_states[i].reset = isReset(m_states[i]);
            m_ladderBefore = m_states[i].ladder;
            if (m_states[i].reset) rememberReset(i);
            if (m_states[i].start >= m_firstFull) countWeek(i);
        }
        return std::move(m_states);
    }

private:
    WeekState statusAndGap(Date monday) const {
        WeekState week;
        week.start = monday;
        const auto runs = runsOfWeek(m_judged.diary, monday, m_today);
        week.ran = sumOfRuns(runs);
        week.hasRun = !runs.empty();
        const StatusResult status = statusOf(m_judged, viewOfMonday(monday));
        week.status = status.status;
        week.statusReason = status.reason;
        week.gapDays = gapDays(m_judged.diary, viewOfMonday(monday));
        return week;
    }

    void fillReferences(std::size_t i) {
        WeekState& week = m_states[i];
        for (std::size_t back = i; back-- > m_resetAt && week.weeks.size() < planning::referenceWeeks;)
            if (m_states[back].start >= m_firstFull && m_states[back].hasRun) week.weeks.push_back(m_states[back].ran);
        if (week.weeks.empty()) week.weeks.push_back(fallback(week));
        const Rules rules = rulesOn(m_judged.diary, m_judged.rules, week.start);
        week.typicalWeek = medianOf(week.weeks);
        week.reference = std::min(std::max(week.weeks.front(), week.typicalWeek), rules.kappa * week.typicalWeek);
    }

    /// With no week to count: what the last reset allowed, else what was asked, less the recall discount.
    Distance fallback(WeekState& week) const {
        if (m_allowedAtReset) return *m_allowedAtReset;
        week.fromAsked = true;
        return planning::ofAsked * m_judged.diary.runner.asked.weeklyDistance.value_or(Distance{});
    }

    void fillDeload(std::size_t i) {
        WeekState& week = m_states[i];
        week.deloadPeriod = m_period;
        week.deloadCounted = m_sinceDeload >= m_period - 1 && week.gapDays.value_or(0) < planning::gapDays;
        week.deloadDue = week.deloadCounted && week.status <= Status::Hold;
        if (m_easyWeek && week.start - m_states[*m_easyWeek].start < 7 * m_period) {
            week.easyWeek = m_states[*m_easyWeek].start;
            week.easyWeekRan = m_states[*m_easyWeek].ran;
        }
    }

    /// Easy weeks and due deloads begin the count anew; every other full week adds one.
    void countWeek(std::size_t i) {
        const WeekState& week = m_states[i];
        const bool easy = week.ran <= planning::easyWeek * week.reference;
        m_sinceDeload = easy || week.deloadDue ? 0 : m_sinceDeload + 1;
        if (easy && !week.deloadDue)
            m_easyWeek = i;
        else if (week.deloadDue)
            m_easyWeek.reset();
    }

    void fillLimits(std::size_t i) {
        WeekState& week = m_states[i];
        const View view = viewOfMonday(week.start);
        const PhaseState phase = phaseOn(m_judged, m_flareMondays, view);
        week.phase = phase.phase;
        week.phaseSince = phase.since;
        week.toleratedRun = toleratedRun(m_judged, view);
        week.onset = painOnset(m_judged, view);
    }

    bool entersLadder(const WeekState& week) const {
        if (week.gapDays.value_or(0) > planning::walkRunGapDays) return true;
        const Rules rules = rulesOn(m_judged.diary, m_judged.rules, week.start);
        const RunCap cap = runCap({week.toleratedRun, week.onset, week.phase, week.status, week.deloadDue}, rules);
        return cap.cap < planning::walkRunBelow || twentyMinutesNotTolerated(m_judged, viewOfMonday(week.start));
    }

    /// Nothing was done on it for so long that it is to be entered anew.
    static bool isStale(const Ladder& ladder, Date monday) {
        const Date last = std::max(ladder.since.value_or(monday), ladder.lastSession.value_or(Date{}));
        return monday - last - 1 > planning::walkRunGapDays;
    }

    /// The ladder offered on the week's Monday; it stays only when it is begun.
    Ladder ladderOnMonday(const WeekState& week) const {
        Ladder before = m_ladder.begun ? m_ladder : Ladder{};
        if (const PhaseEntry* told = toldLevel(week.start, week.start)) return placedOn(before, *told);
        if (before.active && !isStale(before, week.start)) return before;
        return entersLadder(week) ? enterLadder(week.start) : Ladder{};
    }

    /// The newest entry of these days that puts the runner on a rung.
    const PhaseEntry* toldLevel(Date from, Date to) const {
        const PhaseEntry* told = nullptr;
        for (const PhaseEntry& entry : m_judged.diary.phases)
            if (entry.walkRunLevel && from <= entry.on && entry.on <= to) told = &entry;
        return told;
    }

    static Ladder placedOn(Ladder ladder, const PhaseEntry& entry) {
        if (!ladder.active) ladder = enterLadder(entry.on);
        ladder.level = *entry.walkRunLevel;
        ladder.green.reset();
        ladder.continuousGreens = 0;
        ladder.begun = true;
        ladder.passedGate = ladder.passedGate || entry.by != DecidedBy::Runner;
        ladder.lastSession = entry.on;
        return ladder;
    }

    /// The week's entries and runs, day by day.
    Ladder afterWeek(Ladder ladder, Date monday, Date last) const {
        for (Date on = monday; on <= last; on = on + 1) {
            const PhaseEntry* told = on == monday ? nullptr : toldLevel(on, on);
            if (told) ladder = placedOn(ladder, *told);
            for (const JudgedRun& run : runsBetween(m_judged.runs, on, on)) ladder = afterRun(std::move(ladder), run);
        }
        return ladder;
    }

    /// Whether the week goes by the ladder is settled on its Monday; the rung of the planned week is today's.
    void fillLadder(WeekState& week) {
        week.ladder = ladderOnMonday(week);
        m_ladder = afterWeek(week.ladder, week.start, std::min(week.start + 6, m_today));
        if (week.start != m_today.monday() || !week.ladder.active) return;
        week.ladder = m_ladder;
        week.ladder.active = true;
    }

    /// The first week that goes by the ladder, when it was begun.
    bool startsLadder(const WeekState& week) const {
        const bool wasOn = m_ladderBefore.active && m_ladderBefore.since == week.ladder.since;
        return week.ladder.active && !wasOn && m_ladder.begun;
    }

    bool isReset(const WeekState& week) const {
        return week.status >= Status::Amber || startsLadder(week) ||
               hasReturnAfterGap(m_judged.diary, week.start, m_today) || hasPhysioReset(m_judged.diary, week.start);
    }

    void rememberReset(std::size_t i) {
        const WeekState& week = m_states[i];
        const Rules rules = rulesOn(m_judged.diary, m_judged.rules, week.start);
        m_resetAt = i;
        m_allowedAtReset.reset();
        // Before the first full week nothing but what was asked is known.
        if (week.start < m_firstFull) return;
        m_allowedAtReset = week.reference;
        if (week.status == Status::Amber) m_allowedAtReset = cutTarget(week, rules.cutAmber);
        if (week.status >= Status::Flare) m_allowedAtReset = cutTarget(week, rules.cutFlare);
    }

    const Judged& m_judged;
    Date m_today;
    Date m_firstFull;
    std::vector<WeekState> m_states;
    std::vector<Date> m_flareMondays;
    int m_period = 4;

    std::size_t m_resetAt = 0;
    std::optional<Distance> m_allowedAtReset;
    int m_sinceDeload = 0;
    std::optional<std::size_t> m_easyWeek;
    Ladder m_ladder;
    Ladder m_ladderBefore;
};

}  // namespace

Distance cutTarget(const WeekState& week, Ratio cut) {
    const std::int64_t left = Ratio::one - cut.tenThousandths();
    const std::int64_t twice = std::max(2 * week.weeks.front().count(), week.typicalWeek.count());
    return std::min(Distance(left * twice / (2 * Ratio::one)), week.reference);
}

std::vector<WeekState> weekStates(const Judged& judged, Date today) {
    return History(judged, today).walk();
}

std::optional<int> gapDays(const Diary& diary, const View& view) {
    const auto after = std::ranges::upper_bound(diary.runs, view.lastSession, {}, &Run::on);
    if (after == diary.runs.begin()) {
        // A new log without a run tells nothing; four weeks of entries without one tell of a pause.
        const int days = view.today - firstEntry(diary).value_or(view.today);
        return days > planning::walkRunGapDays ? std::optional(days) : std::nullopt;
    }
    return std::max(0, view.today - std::prev(after)->on - 1);
}

PhaseState phaseOn(const Judged& judged, const std::vector<Date>& flareDays, const View& view) {
    struct Event {
        Date on;
        // On one day a physiotherapist's entry stands, else SETTLE.
        int rank;
        Phase phase;
    };
    std::vector<Event> events;
    for (const PhaseEntry& entry : judged.diary.phases)
        events.push_back({entry.on, entry.by == DecidedBy::Physio ? 2 : 0, entry.phase});
    for (const Date day : flareDays) events.push_back({day, 1, Phase::Settle});
    for (const Clearance& clearance : judged.diary.clearances) events.push_back({clearance.on, 1, Phase::Settle});
    std::erase_if(events, [&](const Event& event) { return event.on > view.today; });
    std::ranges::sort(events,
                      [](const Event& a, const Event& b) { return std::tie(a.on, a.rank) < std::tie(b.on, b.rank); });

    PhaseState state;
    bool fellBack = false;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (i + 1 < events.size() && events[i + 1].on == events[i].on) {
            fellBack = fellBack || events[i].rank == 1;
            continue;
        }
        // Who overrules a fall back to SETTLE lets the phase begin anew: its first weeks are careful ones.
        const bool anew = fellBack && events[i].phase != Phase::Settle;
        if (anew || !state.since || state.phase != events[i].phase) state = {events[i].phase, events[i].on};
        fellBack = false;
    }
    if (state.since) return state;

    bool sore = irritabilityOf(judged, view) == Irritability::High;
    const auto from = view.today - assessing::trendDays;
    for (const Run& run : runsBetween(judged.diary, from, view.lastSession))
        sore = sore || (run.knee && run.knee->during && run.knee->during->value() >= planning::firstPlanPain);
    for (const JudgedRun& run : runsBetween(judged.runs, from, view.lastSession))
        sore = sore || run.morningRise.value_or(0) >= assessing::riseAmber2;
    return {sore ? Phase::Settle : Phase::Rebuild, std::nullopt};
}

}  // namespace restride
