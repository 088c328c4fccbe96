// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/budgets.h"
#include "core/verify/checks.h"
#include "core/verify/stressors.h"

#include <algorithm>
#include <array>

namespace restride::verifying {

namespace {

template <class Visit>
void forPlannedRuns(const WeekCase& week, Visit visit) {
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i)
        if (WeekCase::isPlannedRun(week.week.sessions[i])) visit(week.week.sessions[i], i);
}

bool onLadder(const WeekCase& week, const PlannedSession& s) {
    return s.type == SessionType::WalkRun && week.hasWalkRun();
}

void checkHardLimit(const WeekCase& week) {
    int hard = 0;
    std::optional<std::size_t> last;
    for (const Training& t : week.trainings) {
        if (!t.thisWeek || t.kind != SessionKind::Run || !t.hard) continue;
        if (!t.past && week.own(week.week.sessions[t.index])) continue;
        ++hard;
        if (!t.past) last = t.index;
    }
    const PhaseSince phase{week.week.phase, week.facts.phase.since};
    const int most = hardLimit(phase, week.week.start);
    if (last && hard > most)
        week.findings.add("H10", week.place(*last),
                          sentence("The week has ", hard, " hard runs, at most ", most, " in ", week.week.phase, "."));
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (s.type == SessionType::Quality && week.week.phase == Phase::Rebuild && !week.own(s))
            week.findings.add("H10", week.place(i), "In REBUILD only the LONG may be hard.");
    });
}

void checkContent(const WeekCase& week) {
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        const bool settle = week.week.phase == Phase::Settle;
        if (settle && (s.type == SessionType::Long || s.type == SessionType::Quality || s.type == SessionType::Tech ||
                       (s.perform && s.perform->stressor)))
            week.findings.add("I28", week.place(i), sentence(s.type, " has no place in SETTLE."));
        if (!week.first() || !s.hard || week.own(s)) return;
        if (s.type == SessionType::Quality && week.facts.status == Status::Hold)
            week.findings.add("3.3.6", week.place(i), "QUALITY asks for K = 0.");
        if (week.facts.status >= Status::Flare)
            week.findings.add("I3", week.place(i), "At K = 3 no hard session exists.");
        else if (week.facts.status == Status::Amber)
            week.findings.add("3.3.5", week.place(i), "At K = 2 hard content is removed.");
        if (week.facts.week().deload) week.findings.add("I9", week.place(i), "A deload week holds no hard session.");
    });
}

void checkSizes(const WeekCase& week) {
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (!s.distance || s.distance->count() <= 0) {
            week.findings.add("3.3.8", week.place(i) + "/distance", "A planned run needs a distance.");
            return;
        }
        const Distance distance = *s.distance;
        if (distance != downTo100Metres(distance))
            week.findings.add("3.3", week.place(i) + "/distance", sentence(distance, " is no multiple of 100 m."));
        if (onLadder(week, s) || week.own(s)) return;
        if (distance > week.week.runCap)
            week.findings.add("I10", week.place(i) + "/distance",
                              sentence("A run of ", distance, " passes the cap of ", week.week.runCap, "."));
        if (week.first() && distance > week.facts.cap)
            week.findings.add("H11", week.place(i) + "/distance",
                              sentence("A run of ", distance, " passes ", week.facts.cap, ", the cap by the diary."));
        if (week.first() && week.facts.onsetCap && distance > *week.facts.onsetCap)
            week.findings.add("I11", week.place(i) + "/distance",
                              sentence("A run of ", distance, " passes the onset cap of ", *week.facts.onsetCap, "."));
    });
}

void checkShortest(const WeekCase& week) {
    int ahead = 0;
    forPlannedRuns(week, [&](const PlannedSession&, std::size_t) { ++ahead; });
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (!s.distance || onLadder(week, s) || week.own(s)) return;
        if (*s.distance >= planning::shortestRun || week.running(*s.distance) >= planning::shortestRunning) return;
        const auto allowedBy = [&](Distance cap) {
            return *s.distance == downTo100Metres(cap) && cap >= planning::walkRunBelow;
        };
        if (allowedBy(week.week.runCap) || (week.first() && allowedBy(week.facts.target.cap))) return;
        const Distance left = std::max(week.week.target - week.doneDistance(), Distance{});
        const Distance all = downTo100Metres(std::min(left, week.week.runCap));
        if (ahead == 1 && *s.distance == all && all >= planning::walkRunBelow) return;
        week.findings.add("I27", week.place(i) + "/distance",
                          sentence("A run of ", *s.distance, " is below 2 km and 15 minutes."));
    });
}

void checkHardness(const WeekCase& week) {
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        const auto report = [&](std::string_view what) {
            week.findings.add("3.3.8", week.place(i) + "/hard",
                              sentence(s.type, " of ", s.distance.value_or(Distance{}), what));
        };
        if (s.type == SessionType::Quality && !s.hard) report(" must be hard.");
        if (s.type == SessionType::Long && week.first() && s.distance) {
            // By the Monday's tolerated run; what today's says otherwise changes no size within the week.
            const bool dueNow = hardLongRun(*s.distance, week.facts.tolerated, week.facts.pace);
            const bool dueOnMonday = hardLongRun(*s.distance, week.facts.mondayTolerated, week.facts.pace);
            const bool trimmed = reasonOf<LongShareTrim>(s.reasons) || reasonOf<LongShareTrim>(week.week.reasons);
            if (dueNow && dueOnMonday && !s.hard) report(" must be hard.");
            if (!dueNow && !dueOnMonday && s.hard && !trimmed) report(" is not hard.");
        }
        const bool mild = s.type == SessionType::Easy || s.type == SessionType::Tech || s.type == SessionType::WalkRun;
        if (mild && s.hard && !week.own(s)) report(" cannot be hard.");
    });
}

void checkLongShare(const WeekCase& week) {
    std::size_t runs = 0;
    for (const PlannedSession& s : week.week.sessions)
        if (s.kind == SessionKind::Run) ++runs;
    const Distance sum = week.runDistance();
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (s.type != SessionType::Long || !s.distance || week.own(s)) return;
        const Ratio ceiling = planning::longCeiling[std::min(runs, planning::longCeiling.size() - 1)];
        if (*s.distance > planning::shortestRun &&
            s.distance->count() * Ratio::one > ceiling.tenThousandths() * sum.count())
            week.findings.add(
                "I45", week.place(i) + "/distance",
                sentence("The long run of ", *s.distance, " is more than ",
                         static_cast<int>(ceiling.tenThousandths() / 100), " % of the week's ", sum, "."));
    });
}

// The cap of 3.3.8: that of today, then what the longest free day leaves: of the week, of the days on which its Monday
// allowed runs, or of the days left.
void checkCap(const WeekCase& week) {
    if (!week.first() || week.facts.ladder() || week.week.conflict) return;
    const Facts& facts = week.facts;
    Minutes anyDay;
    Minutes freeDay;
    Minutes mondayDay;
    Minutes leftDay;
    for (int i = 0; i < 7; ++i) {
        const Date day = week.week.start + i;
        if (!allows(week.diary(), day, SessionKind::Run)) continue;
        const Minutes budget = budgetOf(week.diary(), day);
        anyDay = std::max(anyDay, budget);
        if (!lockedRest(week.diary(), day)) freeDay = std::max(freeDay, budget);
        if (takesRun(week.story, day, morningOf(week.week.start))) mondayDay = std::max(mondayDay, budget);
        if (takesRun(week.story, day, facts.now)) leftDay = std::max(leftDay, budget);
    }
    const auto capWith = [&](Minutes longest) {
        return std::min(facts.cap, timeBudget(longest, facts.rules, facts.pace).cap);
    };
    const Distance told = week.week.runCap;
    const std::array allowed{capWith(anyDay), capWith(freeDay), capWith(mondayDay), capWith(leftDay)};
    if (std::ranges::find(allowed, told) == allowed.end())
        week.findings.add("3.3.8", week.place() + "/runCap",
                          sentence("The run cap is ", told, "; a tolerated run of ", facts.tolerated, " gives ",
                                   facts.cap, " and the longest free day ", capWith(freeDay), "."));
}

// Sizes as they were before concessions: what the reasons say a run was made from.
std::vector<Distance> originalSizes(const WeekCase& week) {
    std::vector<RelaxShortenRun> shortened;
    std::optional<LongShareTrim> trim;
    std::vector<Distance> sizes;
    const auto collect = [&](const std::vector<Reason>& reasons, bool all) {
        for (const Reason& reason : reasons) {
            if (const auto* found = reason.as<RelaxShortenRun>(); found && all) shortened.push_back(*found);
            if (const auto* found = reason.as<LongShareTrim>()) trim = *found;
        }
    };
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t) { collect(s.reasons, true); });
    collect(week.week.reasons, shortened.empty());
    for (const Reason& reason : week.week.reasons) {
        if (const auto* drop = reason.as<RelaxDropRun>()) sizes.push_back(drop->distance);
        if (const auto* one = reason.as<RelaxOneRun>()) sizes.push_back(one->distance);
        if (const auto* none = reason.as<RelaxNoRun>()) sizes.push_back(none->distance);
    }
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t) {
        Distance size = s.distance.value_or(Distance{});
        const auto from = std::find_if(shortened.begin(), shortened.end(),
                                       [&](const RelaxShortenRun& r) { return r.distance == size; });
        const auto* relaxed = reasonOf<RelaxLongToEasy>(s.reasons);
        if (!relaxed) relaxed = reasonOf<RelaxLongToEasy>(week.week.reasons);
        if (s.type == SessionType::Long && trim && trim->distance == size) {
            size = trim->from;
        } else if (from != shortened.end()) {
            size = from->from;
            shortened.erase(from);
        } else if (relaxed && relaxed->distance == size && s.name == SessionName(NameStem::Long)) {
            size = relaxed->from;
        }
        sizes.push_back(size);
    });
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    return sizes;
}

std::string listed(const std::vector<Distance>& sizes) {
    std::string text;
    for (const Distance size : sizes) text += (text.empty() ? "" : ", ") + said(size);
    return text.empty() ? "no run" : text;
}

// A week of which nothing is done yet: its runs are those that 3.3.8 gives.
void checkSplit(const WeekCase& week) {
    const Facts& facts = week.facts;
    if (!week.first() || !facts.fresh || facts.ladder() || week.week.conflict) return;
    for (const OwnDecision& decision : week.diary().ownDecisions)
        if (decision.week == week.week.start) return;
    std::vector<Distance> due = facts.target.split.sizes;
    std::erase(due, Distance{});
    std::sort(due.begin(), due.end(), std::greater<>());
    const std::vector<Distance> told = originalSizes(week);
    if (due != told)
        week.findings.add("3.3.8", week.place() + "/sessions",
                          sentence("The runs are ", listed(told), "; ", facts.target.distance, " in up to ",
                                   facts.target.days, " days gives ", listed(due), "."));
}

void checkTypes(const WeekCase& week) {
    const Facts& facts = week.facts;
    if (!week.first() || !facts.fresh || facts.ladder() || week.week.conflict) return;
    int longs = 0;
    int techniques = 0;
    int quality = 0;
    bool shortened = false;
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (s.type == SessionType::Long) ++longs;
        if (s.type == SessionType::Tech) ++techniques;
        if (s.type == SessionType::Quality) ++quality;
        shortened = shortened || reasonOf<RelaxShortenRun>(s.reasons);
        if (s.perform && s.perform->stressor && s.perform->stressor != facts.target.stressor)
            week.findings.add(
                "I29", week.place(i) + "/perform/stressor",
                sentence(*s.perform->stressor, " is not the step of the ladder that this week may hold."));
    });
    if (longs > (facts.target.split.hasLong ? 1 : 0))
        week.findings.add("3.3.8", week.place(), "The week holds a LONG that its split does not give.");
    const bool mayTech = week.week.phase == Phase::Rebuild && facts.status <= Status::Hold;
    if (techniques > (mayTech ? 1 : 0) && facts.target.split.runs > 0)
        week.findings.add("3.3.8", week.place(), sentence("The week holds ", techniques, " TECH runs."));
    if (quality > (facts.target.stressor ? 1 : 0))
        week.findings.add("3.3.6", week.place(),
                          sentence("The week holds ", quality, " QUALITY runs without a step for them."));
}

// Ladder steps in order, one new one a week (any week).
void checkStressors(const WeekCase& week) {
    std::vector<Stressor> fresh;
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (!s.perform || !s.perform->stressor) return;
        const Stressor step = *s.perform->stressor;
        if (week.week.phase < Phase::Build)
            week.findings.add("3.3.6", week.place(i), sentence(step, " belongs to BUILD and SUSTAIN."));
        if (s.type != SessionType::Quality)
            week.findings.add("3.3.6", week.place(i), sentence(step, " belongs to a QUALITY run."));
        if (!week.first()) return;
        if (removed(week.story, step, week.facts.now))
            week.findings.add("3.3.6", week.place(i), sentence(step, " hurt in the last 14 days and is left out."));
        for (std::size_t k = 0; k < static_cast<std::size_t>(step); ++k)
            if (!passed(week.story, static_cast<Stressor>(k), week.facts.now))
                week.findings.add("I29", week.place(i),
                                  sentence(step, " is planned before ", static_cast<Stressor>(k), " is passed."));
        if (!passed(week.story, step, week.facts.now)) fresh.push_back(step);
    });
    if (fresh.size() > 1)
        week.findings.add("I30", week.place(), sentence("The week adds ", fresh.size(), " stressors, at most 1."));
    if (!fresh.empty() && week.week.target > week.facts.week().reference)
        week.findings.add("I30", week.place() + "/target",
                          sentence("A stressor is added and the week grows from ", week.facts.week().reference, " to ",
                                   week.week.target, "."));
}

void checkOffLadder(const WeekCase& week) {
    if (!week.first() || week.facts.ladder()) return;
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (s.type == SessionType::WalkRun)
            week.findings.add("3.3.7", week.place(i), "A walk–run session is planned, but the ladder is not entered.");
    });
}

void checkLadder(const WeekCase& week) {
    if (!week.first() || !week.facts.ladder()) return;
    const Facts& facts = week.facts;
    forPlannedRuns(week, [&](const PlannedSession& s, std::size_t i) {
        if (week.own(s)) return;
        if (s.type != SessionType::WalkRun) {
            week.findings.add("I36", week.place(i), sentence(s.type, " is planned on the walk–run ladder."));
            return;
        }
        if (!facts.gate)
            week.findings.add("3.3.7", week.place(i), "The gate of the ladder is closed, so no run is planned.");
        const int level = s.perform && s.perform->walkRun ? s.perform->walkRun->level : 0;
        if (level != facts.level)
            week.findings.add("I37", week.place(i) + "/perform/walkRun/level",
                              sentence("The session is at level ", level, ", the level reached is ", facts.level, "."));
        if (s.distance && *s.distance > ladderDistance(facts.level, facts.pace))
            week.findings.add("3.3.7", week.place(i) + "/distance",
                              sentence("Level ", facts.level, " is ", ladderDistance(facts.level, facts.pace),
                                       " run, the session has ", *s.distance, "."));
    });
}

}  // namespace

void checkRuns(const WeekCase& week) {
    checkHardLimit(week);
    checkContent(week);
    checkSizes(week);
    checkShortest(week);
    checkHardness(week);
    checkLongShare(week);
    checkCap(week);
    checkSplit(week);
    checkTypes(week);
    checkStressors(week);
    checkOffLadder(week);
    checkLadder(week);
}

}  // namespace restride::verifying
