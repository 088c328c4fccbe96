// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/budgets.h"
#include "core/verify/checks.h"

#include <algorithm>
#include <array>

namespace restride::verifying {

namespace {

bool isRun(const Training& t) {
    return t.kind == SessionKind::Run;
}
bool isCross(const Training& t) {
    return t.kind == SessionKind::Cross;
}

/// Sessions of one kind: what done ones break among themselves is past.
struct KindCount {
    int all = 0;
    int planned = 0;
};

struct DayCount {
    int all = 0;
    KindCount runs;
    KindCount strength;
    KindCount cross;
    int planned = 0;
    Minutes minutes;
    std::size_t index = 0;
};

bool isDouble(const KindCount& count) {
    return count.all > 1 && count.planned > 0;
}

bool meet(const KindCount& a, const KindCount& b) {
    return a.all > 0 && b.all > 0 && a.planned + b.planned > 0;
}

DayCount countDay(const WeekCase& week, Date day) {
    DayCount count;
    for (const Training& t : week.trainings) {
        if (t.on != day || !t.thisWeek) continue;
        KindCount& kind = isRun(t) ? count.runs : isCross(t) ? count.cross : count.strength;
        ++count.all;
        ++kind.all;
        if (t.past) continue;
        ++count.planned;
        ++kind.planned;
        count.minutes += week.week.sessions[t.index].minutes;
        count.index = t.index;
    }
    return count;
}

int sessionsPerDay(const WeekCase& week) {
    for (const RuleEntry& entry : week.diary().rules)
        if (entry.name == RuleName::SessionsPerDay && entry.on <= week.facts.now.day) return week.rules.sessionsPerDay;
    return week.diary().runner.maxSessionsPerDay.value_or(week.rules.sessionsPerDay);
}

void checkDay(const WeekCase& week, Date day) {
    const DayCount count = countDay(week, day);
    if (count.planned == 0) return;
    const std::string place = week.place(count.index);
    const Minutes budget = budgetOf(week.diary(), day);
    const Minutes done = doneMinutes(week.diary(), day, week.facts.now);
    const Minutes left = std::max(budget - done, Minutes{});
    if (count.minutes > left)
        week.findings.add("H1", place,
                          sentence("Sessions of ", count.minutes, " are planned on ", day, ", which has ", left,
                                   " left of ", budget, "."));
    const int most = sessionsPerDay(week);
    if (count.all > most)
        week.findings.add("H2", place, sentence(day, " has ", count.all, " sessions, at most ", most, " are allowed."));
    if (isDouble(count.runs) || isDouble(count.strength) || isDouble(count.cross))
        week.findings.add("H2", place, sentence(day, " has two sessions of one kind."));
    if (meet(count.cross, count.runs) && week.week.phase <= Phase::Rebuild)
        week.findings.add("H2", place, sentence("Cross-training and a run share ", day, " in ", week.week.phase, "."));
}

void checkKinds(const WeekCase& week) {
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) {
        const PlannedSession& s = week.week.sessions[i];
        if (s.done) continue;
        if (!allows(week.diary(), s.on, s.kind))
            week.findings.add("H1", week.place(i), sentence(s.on, " does not allow sessions of kind ", s.kind, "."));
        if (s.kind == SessionKind::Cross && week.week.phase == Phase::Settle && s.effort &&
            s.effort->value() > week.rules.crossEffortSettle)
            week.findings.add("H14", week.place(i),
                              sentence("Cross-training in SETTLE asks for RPE ", s.effort->value(), ", at most ",
                                       week.rules.crossEffortSettle, " is allowed."));
    }
}

void checkRest(const WeekCase& week) {
    std::array<bool, 7> busy{};
    bool anyPlanned = false;
    for (const Training& t : week.trainings) {
        const int day = t.on - week.week.start;
        if (!t.thisWeek || day < 0 || day > 6) continue;
        busy[static_cast<std::size_t>(day)] = true;
        anyPlanned = anyPlanned || !t.past;
    }
    const auto rest = std::count(busy.begin(), busy.end(), false);
    if (anyPlanned && rest < week.rules.restDays)
        week.findings.add("H3", week.place(),
                          sentence("The week has ", static_cast<int>(rest), " days of rest, at least ",
                                   week.rules.restDays, " are needed."));
}

// Calls `visit` for each pair, the earlier first, of which at least one is still to be done.
template <class Visit>
void forPairs(const WeekCase& week, Visit visit) {
    const auto& list = week.trainings;
    for (std::size_t i = 0; i < list.size(); ++i)
        for (std::size_t k = i + 1; k < list.size(); ++k)
            if (!list[i].past || !list[k].past) visit(list[i], list[k]);
}

std::string placeOf(const WeekCase& week, const Training& a, const Training& b) {
    return week.place(b.past ? a.index : b.index);
}

void checkPair(const WeekCase& week, const Training& a, const Training& b) {
    const int apart = b.on - a.on;
    const auto report = [&](RuleLabel rule, std::string_view what) {
        week.findings.add(rule, placeOf(week, a, b),
                          sentence(what, ": ", a.type, " on ", a.on, " and ", b.type, " on ", b.on, "."));
    };
    if (isStrength(a) && isStrength(b) && apart < week.rules.strengthGap)
        report("H4", sentence("Strength days are ", apart, " days apart, at least ", week.rules.strengthGap));
    if (a.hard && b.hard && isRun(a) && isRun(b) && apart <= 1) report("H5", "Hard runs are on consecutive days");
    if (apart == 0 && ((isStrength(a) && isRun(b) && b.hard) || (isStrength(b) && isRun(a) && a.hard)))
        report("H6", "Strength shares the day of a hard run");
    if (apart == 1 && a.type == SessionType::Full && isRun(b) && b.hard)
        report("H6", "FULL strength is on the day before a hard run");
    if (apart == 0 && a.kind == SessionKind::Strength && isRun(b)) report("H7", "Strength comes before the run");
    if (a.type == SessionType::Long && b.type == SessionType::Long && apart < planning::longGapDays)
        report("H9", sentence("LONG runs are ", apart, " days apart, at least ", planning::longGapDays));
}

void checkStreak(const WeekCase& week) {
    const Status status = week.first() ? week.facts.status : Status::Settled;
    const int limit = streakLimit(week.week.phase, status, week.hasWalkRun());
    std::vector<Training> runs;
    for (const Training& t : week.trainings)
        if (isRun(t)) runs.push_back(t);
    std::size_t first = 0;
    while (first < runs.size()) {
        std::size_t last = first;
        while (last + 1 < runs.size() && runs[last + 1].on - runs[last].on <= 1) ++last;
        const int days = runs[last].on - runs[first].on + 1;
        for (std::size_t i = last + 1; i-- > first && days > limit;) {
            if (runs[i].past) continue;
            week.findings.add("H8", week.place(runs[i].index),
                              sentence("Runs on ", days, " days in a row to ", runs[last].on, ", at most ", limit,
                                       " in ", week.week.phase, "."));
            break;
        }
        first = last + 1;
    }
}

void checkAfterLights(const WeekCase& week) {
    for (const Training& t : week.trainings) {
        if (t.past) continue;
        if (isRun(t) && runBlocked(week.story, t.on, week.facts.now))
            week.findings.add("H13", week.place(t.index),
                              sentence("A run is planned on ", t.on, ", too soon after an AMBER2 or RED run."));
        if (isStrength(t) && strengthBlocked(week.story, t.on, week.facts.now))
            week.findings.add("H13", week.place(t.index),
                              sentence("Strength is planned on ", t.on, ", on or just after the day of a RED run."));
    }
}

void checkEvent(const WeekCase& week) {
    const auto& event = week.diary().runner.goal.eventDate;
    if (!event) return;
    for (const Training& t : week.trainings) {
        const int before = *event - t.on;
        if (t.past || before < 1 || before > planning::eventDays || !(isStrength(t) || (isRun(t) && t.hard))) continue;
        week.findings.add("H16", week.place(t.index),
                          sentence(t.type, " is planned ", before, " days before the event."));
    }
}

void checkWeekly(const WeekCase& week) {
    const auto& most = week.diary().runner.weeklyMinutes;
    if (!most) return;
    Minutes sum;
    Minutes planned;
    for (const PlannedSession& s : week.week.sessions)
        if (!s.done) planned += s.minutes;
    for (int i = 0; i < 7; ++i) sum += doneMinutes(week.diary(), week.week.start + i, week.facts.now);
    if (planned.count() > 0 && planned > std::max(*most - sum, Minutes{}))
        week.findings.add(
            "H15", week.place(),
            sentence("The week plans ", planned, " after ", sum, " done, at most ", *most, " are there."));
}

}  // namespace

void checkDays(const WeekCase& week) {
    for (int i = 0; i < 7; ++i) checkDay(week, week.week.start + i);
    checkKinds(week);
    checkRest(week);
    forPairs(week, [&](const Training& a, const Training& b) { checkPair(week, a, b); });
    checkStreak(week);
    checkAfterLights(week);
    checkEvent(week);
    checkWeekly(week);
}

}  // namespace restride::verifying
