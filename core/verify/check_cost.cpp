// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace restride::verifying {

namespace {

/// The week's days as the soft cost sees them.
struct Days {
    std::array<bool, 7> run{};
    std::array<bool, 7> strength{};
    std::array<bool, 7> cross{};
    std::array<bool, 7> hard{};
    std::array<int, 7> sessions{};
};

Days daysOf(const WeekCase& week) {
    Days days;
    for (const Training& t : week.trainings) {
        const int at = t.on - week.week.start;
        if (!t.thisWeek || at < 0 || at > 6) continue;
        const auto i = static_cast<std::size_t>(at);
        if (t.kind == SessionKind::Run) days.run[i] = true;
        if (isStrength(t)) days.strength[i] = true;
        if (t.kind == SessionKind::Cross) days.cross[i] = true;
        if (t.kind == SessionKind::Run && t.hard) days.hard[i] = true;
        ++days.sessions[i];
    }
    return days;
}

int gapCost(const std::array<bool, 7>& used) {
    std::vector<int> at;
    for (int i = 0; i < 7; ++i)
        if (used[static_cast<std::size_t>(i)]) at.push_back(i);
    int sum = 0;
    for (std::size_t i = 0; i < at.size(); ++i) {
        const int next = i + 1 < at.size() ? at[i + 1] : at.front() + 7;
        sum += (next - at[i]) * (next - at[i]);
    }
    return sum - weighing::smallestGaps[at.size()];
}

int streakCost(const Days& days) {
    int cost = 0;
    int row = 0;
    for (std::size_t i = 0; i < 7; ++i) {
        row = days.sessions[i] > 0 ? row + 1 : 0;
        if (row > weighing::streakFrom) cost += weighing::streak;
    }
    return cost;
}

// The week's own parts: everything but preference and stability.
CostParts partsOf(const WeekCase& week) {
    const Days days = daysOf(week);
    CostParts parts;
    for (const Training& t : week.trainings) {
        const int at = t.on - week.week.start;
        if (!t.thisWeek || at < 0 || at > 6) continue;
        const auto i = static_cast<std::size_t>(at);
        if (isStrength(t) && days.run[i])
            parts.strengthOnRunDay += t.type == SessionType::Full ? weighing::fullOnRunDay : weighing::shortOnRunDay;
        if (t.type == SessionType::Short && i < 6 && days.hard[i + 1])
            parts.shortBeforeHard += weighing::shortBeforeHard;
        if (t.kind == SessionKind::Run && t.type == SessionType::Long && i < 6) {
            if (days.run[i + 1] || days.strength[i + 1])
                parts.afterLong += weighing::workAfterLong;
            else if (days.cross[i + 1])
                parts.afterLong += weighing::crossAfterLong;
        }
    }
    parts.runGap = weighing::runGap * gapCost(days.run);
    parts.strengthGap = weighing::strengthGap * gapCost(days.strength);
    parts.streak = streakCost(days);
    for (const int count : days.sessions) parts.doubleDay += weighing::doubleDay * std::max(0, count - 1);
    return parts;
}

int prefOf(const WeekCase& week, const PlannedSession& s) {
    const Runner& runner = week.diary().runner;
    const Weekday day = s.on.weekday();
    if (s.kind == SessionKind::Run && s.type == SessionType::Long && !runner.preferredLongRunDays.empty())
        return runner.preferredLongRunDays.contains(day) ? 0 : weighing::prefLong;
    if (s.kind == SessionKind::Strength && s.type != SessionType::Hips && !runner.preferredStrengthDays.empty())
        return runner.preferredStrengthDays.contains(day) ? 0 : weighing::prefStrength;
    return 0;
}

void checkPart(const WeekCase& week, std::string_view name, int told, int due) {
    if (told != due)
        week.findings.add("3.4.3", week.place() + "/costParts/" + std::string(name),
                          sentence("The cost part ", name, " is ", told, ", the sessions give ", due, "."));
}

void checkPreference(const WeekCase& week) {
    int ahead = 0;
    int all = 0;
    for (const PlannedSession& s : week.week.sessions) {
        const int cost = prefOf(week, s);
        all += cost;
        if (!s.done) ahead += cost;
    }
    if (week.week.costParts.pref != all) checkPart(week, "pref", week.week.costParts.pref, ahead);
}

void checkMoved(const WeekCase& week) {
    const IssuedWeek* shown = issuedWeek(week.diary(), week.week.start, week.plan.today);
    int due = 0;
    for (const PlannedSession& s : week.week.sessions) {
        if (s.done || !shown) continue;
        for (const IssuedSession& before : shown->sessions)
            if (before.name == s.name && before.on != s.on) due += weighing::moved;
    }
    checkPart(week, "moved", week.week.costParts.moved, due);
}

void checkJ(const WeekCase& week) {
    const CostParts& told = week.week.costParts;
    const CostParts due = partsOf(week);
    checkPart(week, "strengthOnRunDay", told.strengthOnRunDay, due.strengthOnRunDay);
    checkPart(week, "runGap", told.runGap, due.runGap);
    checkPart(week, "strengthGap", told.strengthGap, due.strengthGap);
    checkPart(week, "streak", told.streak, due.streak);
    checkPart(week, "afterLong", told.afterLong, due.afterLong);
    checkPart(week, "shortBeforeHard", told.shortBeforeHard, due.shortBeforeHard);
    checkPart(week, "double", told.doubleDay, due.doubleDay);
    checkPreference(week);
    checkMoved(week);
    if (told.sum() != week.week.cost)
        week.findings.add("3.4.3", week.place() + "/cost",
                          sentence("The cost is ", week.week.cost, ", its parts add up to ", told.sum(), "."));
}

int shortenedPenalty(const RelaxShortenRun& r) {
    if (r.from.count() <= 0 || r.distance >= r.from) return weighing::shortenRun;
    const std::int64_t lost = (r.from - r.distance).count() * weighing::shortenLost;
    return weighing::shortenRun + static_cast<int>((lost + r.from.count() - 1) / r.from.count());
}

int penaltyOf(const Reason& reason) {
    if (const auto* r = reason.as<RelaxDropCross>()) return weighing::dropCross * r->times;
    if (const auto* r = reason.as<RelaxShortenRun>()) return shortenedPenalty(*r);
    if (reason.is<RelaxShortStrength>()) return weighing::shortStrength;
    if (reason.is<RelaxQualityToEasy>()) return weighing::qualityToEasy;
    if (reason.is<RelaxLongToEasy>()) return weighing::longToEasy;
    if (reason.is<RelaxOneStrength>()) return weighing::oneStrength;
    if (reason.is<RelaxDropRun>()) return weighing::dropRun;
    if (reason.is<RelaxOneRun>()) return weighing::oneRun;
    if (reason.is<RelaxNoStrength>()) return weighing::noStrength;
    if (reason.is<RelaxNoRun>()) return weighing::noRun;
    return 0;
}

// Concessions are told by the week, by their session, or by both: a kind told by sessions counts there.
void checkPenalty(const WeekCase& week) {
    std::vector<Reason> told;
    for (const PlannedSession& s : week.week.sessions)
        for (const Reason& reason : s.reasons)
            if (penaltyOf(reason) > 0) told.push_back(reason);
    const std::vector<Reason> bySessions = told;
    for (const Reason& reason : week.week.reasons) {
        const bool again = std::any_of(bySessions.begin(), bySessions.end(),
                                       [&](const Reason& other) { return other.isOfTheKindOf(reason); });
        if (penaltyOf(reason) > 0 && !again) told.push_back(reason);
    }
    int due = 0;
    for (const Reason& reason : told) due += penaltyOf(reason);
    if (due != week.week.penalty)
        week.findings.add(
            "3.4.4", week.place() + "/penalty",
            sentence("The penalty is ", week.week.penalty, ", the concessions told add up to ", due, "."));
}

int count(const WeekCase& week, SessionKind kind) {
    return static_cast<int>(
        std::count_if(week.week.sessions.begin(), week.week.sessions.end(),
                      [&](const PlannedSession& s) { return s.kind == kind && s.type != SessionType::Hips; }));
}

template <class R>
int times(const WeekCase& week) {
    int sum = 0;
    for (const Reason& reason : week.week.reasons)
        if (reason.is<R>()) ++sum;
    return sum;
}

// What a fresh week leaves out of its strength and cross-training must be told.
void checkLeftOut(const WeekCase& week) {
    if (!week.first() || !week.facts.fresh || week.week.conflict) return;
    const bool settleLike = week.facts.ladder() && !week.facts.gate;
    const Phase phase = settleLike ? Phase::Settle : week.week.phase;
    const int crossWished =
        week.diary().runner.crossTraining.empty() ? 0 : planning::crossSessions[static_cast<std::size_t>(phase)];
    const auto* dropped = reasonOf<RelaxDropCross>(week.week.reasons);
    int skipped = 0;
    for (const OwnDecision& decision : week.diary().ownDecisions)
        if (decision.week == week.week.start && decision.skip) ++skipped;
    if (skipped > 0) return;
    const int cross = count(week, SessionKind::Cross) + (dropped ? dropped->times : 0);
    if (cross != crossWished)
        week.findings.add("3.4.4", week.place(),
                          sentence("Cross-training planned and told as left out makes ", cross, ", the phase asks for ",
                                   crossWished, "."));
    const int strength =
        count(week, SessionKind::Strength) + times<RelaxOneStrength>(week) + times<RelaxNoStrength>(week);
    if (strength != week.rules.strengthSessions)
        week.findings.add("3.4.4", week.place(),
                          sentence("Strength planned and told as left out makes ", strength, ", ",
                                   week.rules.strengthSessions, " are asked for."));
}

}  // namespace

void checkCost(const WeekCase& week) {
    if (!week.week.conflict) {
        checkJ(week);
        checkPenalty(week);
        checkLeftOut(week);
        if (!week.week.proved && !reasonOf<NotProved>(week.week.reasons))
            week.findings.add("3.4.5", week.place() + "/proved",
                              "The week is not proved and does not say so with NOT_PROVED.");
        if (week.week.proved && reasonOf<NotProved>(week.week.reasons))
            week.findings.add("3.4.5", week.place() + "/proved", "The week is proved and says NOT_PROVED.");
    }
}

}  // namespace restride::verifying
