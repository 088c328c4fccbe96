// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>

namespace restride::verifying {

namespace {

void checkPhase(const WeekCase& week) {
    const Phase due = week.first() ? week.facts.phase.phase : week.plan.weeks.front().phase;
    if (week.week.phase == due) return;
    const bool flare = week.first() && week.facts.status >= Status::Flare;
    week.findings.add(flare ? RuleLabel("I3") : RuleLabel("3.3.5"), week.place() + "/phase",
                      sentence("The phase is ", week.week.phase, ", it must be ", due, "."));
}

// T of a ladder week is the sum of up to three sessions of one level.
void checkLadderTarget(const WeekCase& week) {
    if (!week.facts.fresh) return;
    const Distance one = week.facts.target.distance;
    const Distance due = one * std::min(ladder::sessions, week.facts.target.days);
    const Distance told = week.week.target;
    if (told != due && (told != Distance{} || week.facts.gate))
        week.findings.add("3.3.2", week.place() + "/target",
                          sentence("The target is ", told, "; ", std::min(ladder::sessions, week.facts.target.days),
                                   " walk–run sessions of ", one, " give ", due, "."));
}

void checkT(const WeekCase& week) {
    const Target& target = week.facts.target;
    if (target.ladder) return checkLadderTarget(week);
    if (week.week.target != target.distance)
        week.findings.add("3.3.2", week.place() + "/target",
                          sentence("The target is ", week.week.target, "; ", target.code, " with K ",
                                   static_cast<int>(week.facts.mondayStatus), ", w1 ", week.facts.week().w1, ", W ",
                                   week.facts.week().typical, " and ref ", week.facts.week().reference, " gives ",
                                   target.distance, "."));
    if (week.week.deload != week.facts.week().deload)
        week.findings.add("I44", week.place() + "/deload",
                          week.facts.week().deload ? "A deload is due and the week is none."
                                                   : "The week is a deload, but none is due.");
}

Distance ownDistance(const WeekCase& week) {
    Distance sum;
    for (const PlannedSession& s : week.week.sessions)
        if (WeekCase::isPlannedRun(s) && week.own(s)) sum += s.distance.value_or(Distance{});
    return sum;
}

void checkSum(const WeekCase& week) {
    if (week.runDistance() != week.week.planned)
        week.findings.add(
            "3.3.8", week.place() + "/planned",
            sentence("The runs add up to ", week.runDistance(), ", the week says ", week.week.planned, "."));
    const Distance counted = week.runDistance() - ownDistance(week);
    const Distance most = std::max(week.doneDistance(), week.week.target);
    if (counted > most)
        week.findings.add("H11", week.place() + "/planned",
                          sentence("Runs of ", counted, " pass the target of ", week.week.target, "."));
}

// Invariants 4–9, from the references alone.
void checkBounds(const WeekCase& week) {
    const Facts& facts = week.facts;
    if (facts.ladder() || week.hasWalkRun()) return;
    const WeekOfLog& log = facts.week();
    const Distance counted = week.runDistance() - ownDistance(week);
    const Distance done = week.doneDistance();
    const Distance base = std::max(log.w1, log.typical);
    const auto bound = [&](RuleLabel rule, Distance most, std::string_view what) {
        if (counted > std::max(done, most))
            week.findings.add(rule, week.place(), sentence("Runs of ", counted, " pass ", most, ": ", what, "."));
    };
    Distance grownMost = (wholeRatio + facts.rules.growth) * base;
    if (base < planning::smallBase) grownMost = std::max(grownMost, base + facts.rules.smallBaseStep);
    bound("I4", grownMost, "a week grows by one step from the newest or the typical week");
    if (facts.status == Status::Hold) bound("I5", base, "at K = 1 no week grows");
    const Rules monday = week.story.rules(week.week.start);
    if (facts.mondayStatus == Status::Amber)
        bound("I6", cutWeek(monday.cutAmber, log.w1, log.typical), "K = 2 cuts the week");
    if (facts.mondayStatus == Status::Flare)
        bound("I7", cutWeek(monday.cutFlare, log.w1, log.typical), "K = 3 cuts the week");
    if (facts.mondayStatus >= Status::Amber)
        bound("I8", monday.kappa * log.typical, "a jump is rolled back to the typical week");
    if (log.deload)
        bound("I9", Ratio::tenThousandths(Ratio::one - monday.deload.tenThousandths()) * log.reference,
              "a deload week is an easy one");
}

// What the runs of this week's bad lights leave of the target (3.7).
void checkAfterBadRun(const WeekCase& week) {
    const Facts& facts = week.facts;
    Distance before;
    Distance ahead;
    for (const PlannedSession& s : week.week.sessions)
        if (WeekCase::isPlannedRun(s) && !week.own(s)) ahead += s.distance.value_or(Distance{});
    for (const JudgedRun& run : week.story.runs(week.week.start, facts.now.trained)) {
        const Light light = run.at(facts.now).value_or(Light::Green);
        const Distance left = std::max(week.week.target - before, Distance{});
        const Ratio share = light >= Light::Red ? planning::leftAfterRed : planning::leftAfterAmber2;
        if (light >= Light::Amber2 && !week.story.isCleared(run, facts.now) && ahead > share * left)
            week.findings.add("3.7", week.place(),
                              sentence("After the ", light, " run of ", run.on, " runs of ", ahead,
                                       " are planned, at most ", share * left, " may follow."));
        before += run.run->distance;
    }
}

// A projected week grows from the weeks before it, asked or run or planned, by one step at most.
void checkProjectedGrowth(const WeekCase& week) {
    if (week.hasWalkRun() || reasonOf<WalkRun>(week.week.reasons)) return;
    Distance base = std::max(week.facts.week().w1, week.facts.week().typical);
    for (const Distance ran : week.facts.week().weeks) base = std::max(base, ran);
    // A way back after four weeks without a run begins at the typical week of the four before.
    constexpr std::size_t remembered = 8;
    const std::size_t from = week.index > remembered ? week.index - remembered : 0;
    for (std::size_t i = from; i < week.index; ++i) base = std::max(base, week.plan.weeks[i].planned);
    Distance most = (wholeRatio + week.rules.growth) * base;
    // Any of them may have been the base, a smaller one with its own step.
    most = std::max(most, std::min(base, planning::smallBase) + week.rules.smallBaseStep);
    if (week.week.target > most)
        week.findings.add("3.3.2", week.place() + "/target",
                          sentence("The target of ", week.week.target, " is more than one step, ", most,
                                   ", above the weeks before it."));
}

}  // namespace

void checkTarget(const WeekCase& week) {
    checkPhase(week);
    checkSum(week);
    if (!week.first()) return checkProjectedGrowth(week);
    checkT(week);
    checkBounds(week);
    checkAfterBadRun(week);
}

}  // namespace restride::verifying
