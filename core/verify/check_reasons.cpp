// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/checks.h"

#include <algorithm>
#include <type_traits>

namespace restride::verifying {

namespace {

bool known(const Reason& reason) {
    const auto& codes = allReasonCodes();
    return std::find(codes.begin(), codes.end(), codeOf(reason)) != codes.end();
}

bool firstFits(const PlannedSession& s) {
    const std::string code = codeOf(s.reasons.front());
    if (code == "SESSION_DONE") return s.done.has_value();
    if (s.kind == SessionKind::Strength) return code == "STRENGTH_TWICE";
    if (s.kind == SessionKind::Cross) return code == "CROSS_LOW_IMPACT";
    return code == "RUN_SHARE" || code == "LONG_SHARE" || code == "TECHNIQUE_RUN" || code == "QUALITY_STEP" ||
           code == "WALK_RUN";
}

void checkSession(const WeekCase& week, const PlannedSession& s, std::size_t i) {
    const std::string place = week.place(i) + "/reasons";
    if (s.reasons.empty()) {
        week.findings.add("I46", place, sentence(s.name, " carries no reason."));
        return;
    }
    if (!firstFits(s))
        week.findings.add("3.10", place + "/0",
                          sentence("The first reason of ", s.name, " is ", codeOf(s.reasons.front()),
                                   ", which does not say why a ", s.kind, " session is there."));
    for (std::size_t k = 0; k < s.reasons.size(); ++k)
        if (!known(s.reasons[k]))
            week.findings.add("I46", place + "/" + std::to_string(k),
                              sentence("Nobody knows the code ", codeOf(s.reasons[k]), "."));
}

/// Compares the numbers of a reason with those that the diary gives.
struct NumbersCheck {
    const WeekCase& week;
    std::string place;

    void differ(std::string_view what, const std::string& told, const std::string& due) const {
        week.findings.add("I47", place, sentence("The reason says ", what, " ", told, ", it is ", due, "."));
    }
    void same(std::string_view what, Distance told, Distance due) const {
        if (told != due) differ(what, said(told), said(due));
    }
    void same(std::string_view what, int told, int due) const {
        if (told != due) differ(what, said(told), said(due));
    }
    void same(std::string_view what, Ratio told, Ratio due) const {
        if (told != due) differ(what, std::to_string(told.tenThousandths()), std::to_string(due.tenThousandths()));
    }
    // A goal may lower the target after its row.
    void target(Distance told) const {
        if (told != week.week.target && !(reasonOf<GoalReached>(week.week.reasons) && told > week.week.target))
            differ("target", said(told), said(week.week.target));
    }
    [[nodiscard]] const WeekOfLog& log() const { return week.facts.week(); }
    [[nodiscard]] Rules monday() const { return week.story.rules(week.week.start); }

    /// The larger of the newest week and half the typical one.
    [[nodiscard]] Distance cutBase() const { return std::max(log().w1, Distance(log().typical.count() / 2)); }

    void operator()(const CutAmber& r) const {
        same("cut", r.cut, monday().cutAmber);
        if (week.first()) same("reference", r.reference, cutBase());
    }
    void operator()(const CutFlare& r) const {
        same("cut", r.cut, monday().cutFlare);
        if (week.first()) same("reference", r.reference, cutBase());
    }
    void operator()(const HoldStatus& r) const {
        if (week.first()) same("reference", r.reference, log().reference);
        target(r.target);
    }
    void operator()(const Progress& r) const {
        if (week.first()) {
            same("reference", r.reference, log().reference);
            if (week.facts.mondayStatus != Status::Settled)
                week.findings.add("I35", place, "The week grows, but fewer than two confirmed GREEN runs carry it.");
        }
        target(r.target);
    }
    void operator()(const GoalReached& r) const {
        target(r.target);
        same("goal", r.goal, week.diary().runner.goal.weeklyDistance.value_or(Distance{}));
    }
    void operator()(const Deload& r) const {
        same("cut", r.cut, monday().deload);
        if (week.first()) same("reference", r.reference, log().reference);
        target(r.target);
    }
    void operator()(const OneChangeAtATime& r) const {
        if (week.first()) same("reference", r.reference, log().reference);
        target(r.target);
    }
    void operator()(const GapReturn& r) const {
        if (!week.first()) return;
        same("days", r.days, log().gap.value_or(0));
        same("reference", r.reference, log().typical);
    }
    // Sizes are made of the Monday's tolerated run and bounded by today's.
    void tolerated(Distance told) const {
        if (week.first() && told != week.facts.mondayTolerated) same("tolerated run", told, week.facts.tolerated);
    }
    void operator()(const RunCap110& r) const { tolerated(r.toleratedRun); }
    void operator()(const LongCap80& r) const { tolerated(r.toleratedRun); }
    void operator()(const OnsetCap& r) const {
        if (week.first() && r.onset != week.facts.mondayOnset)
            same("onset", r.onset, week.facts.onset.value_or(Distance{}));
    }
    void operator()(const auto&) const {}
};

void checkNumbers(const WeekCase& week) {
    const auto visitAll = [&](const std::vector<Reason>& reasons, const std::string& place) {
        for (std::size_t i = 0; i < reasons.size(); ++i)
            reasons[i].visit(NumbersCheck{week, place + "/" + std::to_string(i)});
    };
    visitAll(week.week.reasons, week.place() + "/reasons");
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i)
        visitAll(week.week.sessions[i].reasons, week.place(i) + "/reasons");
}

// The row of 3.3.2 that gave the target must be told.
void checkRow(const WeekCase& week) {
    if (!week.first() || week.week.conflict || week.facts.target.code.empty()) return;
    const std::string_view due = week.facts.target.code;
    const auto tells = [&](const Reason& reason) {
        const std::string code = codeOf(reason);
        if (week.facts.target.ladder) return code == "GAP_WALKRUN" || code == "WALK_RUN" || code.starts_with("WR_");
        return code == due;
    };
    if (!std::any_of(week.week.reasons.begin(), week.week.reasons.end(), tells))
        week.findings.add("3.10", week.place() + "/reasons",
                          sentence("The week must tell ", due, ", which gave its target."));
}

}  // namespace

void checkReasons(const WeekCase& week) {
    if (week.week.reasons.empty()) week.findings.add("I46", week.place() + "/reasons", "The week carries no reason.");
    for (std::size_t i = 0; i < week.week.sessions.size(); ++i) checkSession(week, week.week.sessions[i], i);
    checkNumbers(week);
    checkRow(week);
}

}  // namespace restride::verifying
