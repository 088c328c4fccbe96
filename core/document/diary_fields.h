// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/source_kind.h"
#include "core/document/field_spec.h"

#include <string_view>

// The diary document, field by field: the one description that reading and writing share.

namespace restride {

inline constexpr std::string_view diaryFormat = "restride.diary";
inline constexpr int diaryVersion = 1;

namespace bounds {
// Metres.
inline constexpr FieldSpec distance = optionalField.within(1, 500'000);
/// Of a week, or of a place on the way: 0 is an answer.
inline constexpr FieldSpec distanceFromZero = optionalField.within(0, 500'000);
inline constexpr FieldSpec shoeDistance = optionalField.within(0, 5'000'000);
inline constexpr FieldSpec climb = optionalField.within(0, 100'000);
// Seconds.
inline constexpr FieldSpec duration = optionalField.within(1, 604'800);
inline constexpr FieldSpec hold = optionalField.within(0, 3'600);
inline constexpr FieldSpec easyPace = optionalField.within(120, 1'200);
inline constexpr FieldSpec cadence = optionalField.within(60, 260);
inline constexpr FieldSpec minutes = optionalField.within(0, 1'440);
inline constexpr FieldSpec weeklyMinutes = optionalField.within(0, 10'080);
/// Tenths of a kilogram.
inline constexpr FieldSpec load = optionalField.within(0, 10'000).decimals(1);
inline constexpr FieldSpec reps = optionalField.within(0, 1'000);
inline constexpr FieldSpec repsInReserve = optionalField.within(0, 20);
inline constexpr FieldSpec birthYear = optionalField.within(1'900, 2'100);
inline constexpr FieldSpec sinceWeeks = optionalField.within(0, 5'200);
inline constexpr FieldSpec runsPerWeek = optionalField.within(0, 50);
inline constexpr FieldSpec sessionsPerDay =
    optionalField.within(boundsOf(RuleName::SessionsPerDay, LockOwner::Runner).lowest,
                         boundsOf(RuleName::SessionsPerDay, LockOwner::Runner).highest);
/// Millimetres from heel to toe.
inline constexpr FieldSpec drop = optionalField.within(-20, 40);
inline constexpr FieldSpec walkRunLevel = optionalField.within(1, ladder::top);
inline constexpr FieldSpec score = optionalField.within(0, 10);
inline constexpr FieldSpec monday{.required = true, .monday = true};
}  // namespace bounds

void fields(Either<PrecautionAnswer> auto& answer, auto& field) {
    field("code", answer.code, requiredField);
    field("on", answer.on, requiredField);
    field("note", answer.note);
}

void fields(Either<PlanBy> auto& planBy, auto& field) {
    field("on", planBy.on, requiredField);
    field("who", planBy.who, requiredField);
}

/// One item of `availability`: the weekday and what it holds.
struct AvailableDay : Availability {
    Weekday day = Weekday::Mon;
};

void fields(Either<AvailableDay> auto& available, auto& field) {
    field("day", available.day, requiredField);
    field("minutes", available.minutes, FieldSpec{.shown = true}.within(0, 1'440));
    field("kinds", available.kinds, FieldSpec{.fullByDefault = true});
}

void fields(Either<Knee> auto& knee, auto& field) {
    field("side", knee.side);
    field("zones", knee.zones);
    field("worseWith", knee.worseWith);
    field("easesWithWarmUp", knee.easesWithWarmUp);
    field("morningStiffness", knee.morningStiffness);
    field("fineWhenWalking", knee.fineWhenWalking);
    field("sinceWeeks", knee.sinceWeeks, bounds::sinceWeeks);
}

void fields(Either<Goal> auto& goal, auto& field) {
    field("kind", goal.kind);
    field("weeklyDistance", goal.weeklyDistance, bounds::distanceFromZero);
    field("eventDate", goal.eventDate);
    field("eventDistance", goal.eventDistance, bounds::distance);
}

void fields(Either<Asked> auto& asked, auto& field) {
    field("weeklyDistance", asked.weeklyDistance, bounds::distanceFromZero);
    field("longestRun", asked.longestRun, bounds::distanceFromZero);
    field("runsPerWeek", asked.runsPerWeek, bounds::runsPerWeek);
}

void fields(Either<Runner> auto& runner, auto& field) {
    field("id", runner.id, requiredField);
    field("name", runner.name);
    field("birthYear", runner.birthYear, bounds::birthYear);
    field("adult", runner.adult);
    field("precautions", runner.precautions);
    field("planBy", runner.planBy);
    field("knee", runner.knee);
    field("goal", runner.goal);
    field("asked", runner.asked);
    field("wantsFaster", runner.wantsFaster);
    field("easyPace", runner.easyPace, bounds::easyPace);
    field("cadence", runner.cadence, bounds::cadence);
    field("availability", runner.availability);
    field("maxSessionsPerDay", runner.maxSessionsPerDay, bounds::sessionsPerDay);
    field("weeklyMinutes", runner.weeklyMinutes, bounds::weeklyMinutes);
    field("preferredLongRunDays", runner.preferredLongRunDays);
    field("preferredStrengthDays", runner.preferredStrengthDays);
    field("equipment", runner.equipment);
    field("strengthHistory", runner.strengthHistory);
    field("crossTraining", runner.crossTraining);
    field("form", runner.form);
}

void fields(Either<PhaseEntry> auto& entry, auto& field) {
    field("on", entry.on, requiredField);
    field("phase", entry.phase, requiredField);
    field("by", entry.by, shownField);
    field("until", entry.until);
    field("walkRunLevel", entry.walkRunLevel, bounds::walkRunLevel);
}

/// A share is written as a decimal, every other value of a rule as a whole number.
constexpr int placesOf(RuleName name) {
    return specOf(name).unit == RuleUnit::Share ? ratioPlaces : 0;
}

/// Bounds depend on who sets the rule, so `flawOf` judges them.
void fields(Either<RuleEntry> auto& entry, auto& field) {
    field("on", entry.on, requiredField);
    field("name", entry.name, requiredField);
    field("value", entry.value, requiredField.decimals(placesOf(entry.name)));
    field("by", entry.by, shownField);
    field("who", entry.who);
    field("reason", entry.reason);
}

void fields(Either<KneeResponse> auto& knee, auto& field) {
    field("before", knee.before);
    field("during", knee.during);
    field("settle", knee.settle);
    field("swelling", knee.swelling);
    field("gaitChanged", knee.gaitChanged);
    field("onset", knee.onset, bounds::distanceFromZero);
    field("zone", knee.zone);
    field("quality", knee.quality);
    field("flags", knee.flags);
}

void fields(Either<RunSource> auto& source, auto& field) {
    field("file", source.file);
    field("device", source.device);
    field.added("kind", source.kind, [&] { return kindByName(source.file, source.device); });
    field("distance", source.distance, bounds::distance);
    field("duration", source.duration, bounds::duration);
}

void fields(Either<Run> auto& run, auto& field) {
    field("id", run.id, requiredField);
    field("on", run.on, requiredField);
    field("at", run.at);
    field("kind", run.kind, shownField);
    field("distance", run.distance, requiredField.within(1, 500'000));
    field("duration", run.duration, bounds::duration);
    field("effort", run.effort);
    field("cadence", run.cadence, bounds::cadence);
    field("surface", run.surface);
    field("terrain", run.terrain);
    field("stressor", run.stressor);
    field("shoe", run.shoe);
    field("painkiller", run.painkiller);
    field("elapsed", run.elapsed, bounds::duration);
    field("climb", run.climb, bounds::climb);
    field("descent", run.descent, bounds::climb);
    field("sources", run.sources);
    field("note", run.note);
    field("knee", run.knee);
}

void fields(Either<CheckIn> auto& morning, auto& field) {
    field("on", morning.on, requiredField);
    field("morningPain", morning.morningPain);
    field("sleepHours", morning.sleep);
    field("sleepQuality", morning.sleepQuality);
    field("fatigue", morning.fatigue);
    field("stress", morning.stress);
    field("calfPain", morning.calfPain);
    field("swelling", morning.swelling);
    field("briskWalkPain", morning.briskWalkPain);
    field("squatPain", morning.squatPain);
    field("stepDownPain", morning.stepDownPain);
}

void fields(Either<StrengthSet> auto& set, auto& field) {
    field("exercise", set.exercise, requiredField);
    field("side", set.side);
    field("reps", set.reps, bounds::reps);
    field("hold", set.hold, bounds::hold);
    field("load", set.load, bounds::load);
    field("rir", set.rir, bounds::repsInReserve);
    field("pain", set.pain);
}

void fields(Either<StrengthSession> auto& session, auto& field) {
    field("id", session.id, requiredField);
    field("on", session.on, requiredField);
    field("kind", session.kind, shownField);
    field("minutes", session.minutes, bounds::minutes);
    field("painDuring", session.painDuring);
    field("sets", session.sets);
}

void fields(Either<CrossTraining> auto& session, auto& field) {
    field("id", session.id, requiredField);
    field("on", session.on, requiredField);
    field("kind", session.kind);
    field("minutes", session.minutes, bounds::minutes);
    field("effort", session.effort);
    field("painDuring", session.painDuring);
}

void fields(Either<Span> auto& span, auto& field) {
    field("from", span.from, requiredField);
    field("to", span.to, requiredField);
    field("kind", span.kind, requiredField);
    field("note", span.note);
}

void fields(Either<FlagAnswer> auto& answer, auto& field) {
    field("on", answer.on, requiredField);
    field("code", answer.code, requiredField);
    field("answer", answer.answer, requiredField);
    field("mistake", answer.mistake);
}

void fields(Either<Clearance> auto& clearance, auto& field) {
    field("on", clearance.on, requiredField);
    field("by", clearance.by, requiredField);
    field("who", clearance.who);
    field("place", clearance.place, laterField);
    field("text", clearance.text);
    field("codes", clearance.codes);
}

void fields(Either<Lock> auto& lock, auto& field) {
    field("week", lock.week, bounds::monday);
    field("session", lock.target, requiredField);
    field("day", lock.day, requiredField);
    field("by", lock.by, shownField);
}

void fields(Either<ShownWeek> auto& shown, auto& field) {
    field("week", shown.week, bounds::monday);
    field("on", shown.on, requiredField);
    field("days", shown.days);
}

void fields(Either<OwnDecision> auto& decision, auto& field) {
    field("week", decision.week, bounds::monday);
    field("session", decision.session, requiredField);
    field("distance", decision.distance, bounds::distance);
    field("day", decision.day);
    field("skip", decision.skip);
}

void fields(Either<CueEntry> auto& entry, auto& field) {
    field("on", entry.on, requiredField);
    field("cue", entry.cue, requiredField);
}

void fields(Either<Shoe> auto& shoe, auto& field) {
    field("id", shoe.id, requiredField);
    field("name", shoe.name);
    field("startDistance", shoe.startDistance, bounds::shoeDistance);
    field("drop", shoe.drop, bounds::drop);
    field("since", shoe.since);
    field("retired", shoe.retired);
}

void fields(Either<ActivityRating> auto& rating, auto& field) {
    field("on", rating.on, requiredField);
    field("score", rating.score, bounds::score);
}

void fields(Either<OwnActivity> auto& activity, auto& field) {
    field("name", activity.name, requiredField);
    field("scores", activity.scores);
}

void fields(Either<Note> auto& note, auto& field) {
    field("on", note.on, requiredField);
    field("who", note.who);
    field("text", note.text);
    field("corrects", note.corrects);
}

void fields(Either<IssuedPlan> auto& issued, auto& field) {
    field("on", issued.on, requiredField);
    field("by", issued.by, shownField);
    field.embedded("plan", issued.plan, issued.weeks);
}

void fields(Either<Diary> auto& diary, auto& field) {
    field.constant("format", diaryFormat);
    field.constant("version", diaryVersion);
    field("runner", diary.runner, requiredField);
    field("phases", diary.phases);
    field("rules", diary.rules);
    field("runs", diary.runs);
    field("checkIns", diary.checkIns);
    field("strength", diary.strength);
    field("cross", diary.cross);
    field("spans", diary.spans);
    field("redFlags", diary.redFlags);
    field("clearances", diary.clearances);
    field("locks", diary.locks);
    field("shown", diary.shown);
    field("ownDecisions", diary.ownDecisions);
    field("cues", diary.cues);
    field("shoes", diary.shoes);
    field("activities", diary.activities);
    field("notes", diary.notes);
    field("issuedPlans", diary.issuedPlans);
}

}  // namespace restride
