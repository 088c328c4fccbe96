// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assess/assessment.h"
#include "core/assess/judged_run.h"
#include "core/document/field_spec.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

// The plan document, field by field: the one description that reading and writing share.

namespace restride {

inline constexpr std::string_view planFormat = "restride.plan";
inline constexpr int planVersion = 1;

/// A place whose value this version passes over in reading and has nothing to say of in writing.
struct Passed {
    friend bool operator==(const Passed&, const Passed&) = default;
};

/// The assessment is written beside the plan and not read again: it follows from the diary.
struct WrittenAssessment {
    const Assessment* assessment = nullptr;
    friend bool operator==(const WrittenAssessment&, const WrittenAssessment&) = default;
};

/// The whole document.
struct PlanDocument {
    int rules = rulesVersion;
    WrittenAssessment assessment;
    Plan plan;
};

namespace bounds {
/// No plan is beyond it; whether it is a good one is not the reader's to say.
inline constexpr FieldSpec amount = optionalField.within(0, 1'000'000'000);
inline constexpr FieldSpec shownAmount = shownField.within(0, 1'000'000'000);
inline constexpr FieldSpec nodes = shownField.within(0, std::numeric_limits<std::int64_t>::max());
inline constexpr FieldSpec inCapitals{.capitals = true};
inline constexpr FieldSpec requiredInCapitals{.required = true, .capitals = true};
inline constexpr FieldSpec shownInCapitals{.shown = true, .capitals = true};
/// Thousandths of a point per day.
inline constexpr FieldSpec slope = shownField.decimals(3);
inline constexpr FieldSpec planLoad = optionalField.within(0, 1'000'000'000).decimals(1);
inline constexpr FieldSpec planMonday{.required = true, .monday = true};
}  // namespace bounds

void fields(Either<TimedStep> auto& step, auto& field) {
    field("exercise", step.exercise, requiredField);
    field("minutes", step.minutes, bounds::shownAmount);
}

void fields(Either<Practice> auto& practice, auto& field) {
    field("times", practice.times, bounds::shownAmount);
    field("minutes", practice.minutes, bounds::shownAmount);
}

void fields(Either<WalkRunPattern> auto& pattern, auto& field) {
    field("level", pattern.level, bounds::shownAmount);
    field("times", pattern.times, bounds::shownAmount);
    field("run", pattern.run, bounds::shownAmount);
    field("walk", pattern.walk, bounds::shownAmount);
}

void fields(Either<Perform> auto& perform, auto& field) {
    field("minutes", perform.minutes, bounds::shownAmount);
    field("cue", perform.cue, bounds::inCapitals);
    field("cadence", perform.cadence, bounds::amount);
    field("practice", perform.practice);
    field("walkRun", perform.walkRun);
    field("stressor", perform.stressor, bounds::inCapitals);
}

void fields(Either<Prescription> auto& dose, auto& field) {
    field("exercise", dose.exercise, requiredField);
    field("sets", dose.sets, bounds::shownAmount);
    field("reps", dose.reps, bounds::amount);
    field("hold", dose.hold, bounds::amount);
    field("sides", dose.sides, bounds::shownAmount);
    field("tempo", dose.tempo);
    field("rest", dose.rest, bounds::shownAmount);
    field("load", dose.load, bounds::planLoad);
    field("rir", dose.rir, bounds::amount);
}

void fields(Either<PlannedSession> auto& session, auto& field) {
    field("name", session.name, requiredField);
    field("on", session.on, requiredField);
    field("kind", session.kind, requiredField);
    field("type", session.type, bounds::requiredInCapitals);
    field("hard", session.hard, shownField);
    field("minutes", session.minutes, bounds::shownAmount);
    field("distance", session.distance, bounds::shownAmount);
    field("effort", session.effort, shownField);
    field("done", session.done, shownField);
    field("lock", session.lock, shownField);
    field("prime", session.prime, shownField);
    field("perform", session.perform);
    field("restore", session.restore, shownField);
    field("exercises", session.exercises, shownField);
    field("reasons", session.reasons, shownField);
}

/// Those that are not 0.
void fields(Either<CostParts> auto& parts, auto& field) {
    field("pref", parts.pref, bounds::amount);
    field("strengthOnRunDay", parts.strengthOnRunDay, bounds::amount);
    field("runGap", parts.runGap, bounds::amount);
    field("strengthGap", parts.strengthGap, bounds::amount);
    field("streak", parts.streak, bounds::amount);
    field("afterLong", parts.afterLong, bounds::amount);
    field("shortBeforeHard", parts.shortBeforeHard, bounds::amount);
    field("double", parts.doubleDay, bounds::amount);
    field("moved", parts.moved, bounds::amount);
}

void fields(Either<LockedPlace> auto& place, auto& field) {
    field("session", place.target, requiredField);
    field("day", place.day, requiredField);
    field("by", place.by, requiredField);
}

void fields(Either<Conflict> auto& conflict, auto& field) {
    field("locks", conflict.locks, shownField);
    // Offers of a way out are not made yet.
    std::vector<Passed> offers;
    field("offers", offers, shownField);
}

void fields(Either<PlannedWeek> auto& week, auto& field) {
    field("start", week.start, bounds::planMonday);
    field("phase", week.phase, bounds::requiredInCapitals);
    field("deload", week.deload, shownField);
    field("projected", week.projected, shownField);
    field("target", week.target, bounds::shownAmount);
    field("planned", week.planned, bounds::shownAmount);
    field("runCap", week.runCap, bounds::shownAmount);
    field("penalty", week.penalty, bounds::shownAmount);
    field("cost", week.cost, bounds::shownAmount);
    field("costParts", week.costParts, shownField);
    field("nodes", week.nodes, bounds::nodes);
    field("proved", week.proved, shownField);
    field("conflict", week.conflict, shownField);
    field("reasons", week.reasons, shownField);
    field("sessions", week.sessions, shownField);
}

void fields(Either<Withheld> auto& withheld, auto& field) {
    field("level", withheld.level, bounds::requiredInCapitals);
    field("codes", withheld.codes, shownField);
}

void fields(Either<PlanDocument> auto& document, auto& field) {
    field.constant("format", planFormat);
    field.constant("version", planVersion);
    field("rulesVersion", document.rules, bounds::shownAmount);
    field("today", document.plan.today, requiredField);
    field("assessment", document.assessment, shownField);
    field("withheld", document.plan.withheld, shownField);
    field("weeks", document.plan.weeks, requiredField);
}

/// Its light: what was run stands in the diary.
void fields(Either<JudgedRun> auto& run, auto& field) {
    field("run", run.id, requiredField);
    field("light", run.light, bounds::shownInCapitals);
    field("final", run.final, shownField);
    field("confirmed", run.confirmed, shownField);
    field("masked", run.masked, shownField);
    field("reasons", run.reasons, shownField);
}

void fields(Either<Trend> auto& trend, auto& field) {
    field("slopePerDay", trend.slopePerDay, bounds::slope);
    field("word", trend.word, shownField);
}

void fields(Either<OpenFlag> auto& flag, auto& field) {
    field("code", flag.code, requiredField);
    field("level", flag.level, bounds::requiredInCapitals);
    field("since", flag.since, requiredField);
    field("run", flag.run, shownField);
}

/// Written only.
void fields(Either<Assessment> auto& assessment, auto& field) {
    const std::vector<Passed> noneYet;
    field("lights", assessment.runs, shownField);
    field("morningBaseline", assessment.morningBaseline, shownField);
    field("status", static_cast<int>(assessment.status), shownField);
    field("statusName", assessment.status, bounds::shownInCapitals);
    field("irritability", assessment.irritability, shownField);
    field("weeks", assessment.monday().weeks, shownField);
    field("typicalWeek", assessment.monday().typicalWeek, shownField);
    field("reference", assessment.monday().reference, shownField);
    field("toleratedRun", assessment.toleratedRun, shownField);
    field("onset", assessment.onset, shownField);
    field("trend", assessment.trend, shownField);
    field("gapDays", assessment.gapDays, shownField);
    field("hints", noneYet, shownField);
    field("redFlags", assessment.redFlags, shownField);
    field("criteria", noneYet, shownField);
}

}  // namespace restride
