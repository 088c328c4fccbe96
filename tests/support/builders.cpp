// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>

namespace restride {

namespace {

// A test that says what cannot be is a bug of the test, also where asserts are off.
template <class Value>
Value must(const std::optional<Value>& value, std::string_view what) {
    if (value) return *value;
    std::cerr << "builders: not possible: " << what << '\n';
    std::abort();
}

template <class Scale>
Scale points(int value) {
    return must(Scale::from(value), "a score of " + std::to_string(value));
}

template <class Entry>
Id derivedId(std::string_view what, Date on, const std::vector<Entry>& list) {
    const auto before = std::count_if(list.begin(), list.end(), [on](const Entry& entry) { return entry.on == on; });
    return must(Id::from(std::string(what) + '-' + on.iso() + '-' + std::to_string(before + 1)), what);
}

template <class Change>
RunChange ofKnee(Change change) {
    return [change](Run& run) {
        if (!run.knee) run.knee.emplace();
        change(*run.knee);
    };
}

}  // namespace

RunChange::RunChange(Minutes time) : m_change([time](Run& run) { run.duration = seconds(time.count() * 60); }) {}

RunChange before(int pain) {
    return ofKnee([pain](KneeResponse& knee) { knee.before = points<PainScore>(pain); });
}

RunChange during(int pain) {
    return ofKnee([pain](KneeResponse& knee) { knee.during = points<PainScore>(pain); });
}

RunChange settled(Settle settle) {
    return ofKnee([settle](KneeResponse& knee) { knee.settle = settle; });
}

RunChange limping() {
    return ofKnee([](KneeResponse& knee) { knee.gaitChanged = true; });
}

RunChange onset(Distance distance) {
    return ofKnee([distance](KneeResponse& knee) { knee.onset = distance; });
}

RunChange swollen(Swelling swelling) {
    return ofKnee([swelling](KneeResponse& knee) { knee.swelling = swelling; });
}

RunChange painAt(KneeZone zone) {
    return ofKnee([zone](KneeResponse& knee) { knee.zone = zone; });
}

RunChange feltAs(PainQuality quality) {
    return ofKnee([quality](KneeResponse& knee) { knee.quality.insert(quality); });
}

RunChange flagged(RunFlag flag) {
    return ofKnee([flag](KneeResponse& knee) { knee.flags.insert(flag); });
}

RunChange masked() {
    return [](Run& run) { run.painkiller = true; };
}

RunChange kind(RunKind kind) {
    return [kind](Run& run) { run.kind = kind; };
}

RunChange stressor(Stressor stressor) {
    return [stressor](Run& run) { run.stressor = stressor; };
}

RunChange effort(int rpe) {
    return [rpe](Run& run) { run.effort = points<Effort>(rpe); };
}

RunChange at(std::string_view clock) {
    const bool good = clock.size() == 5 && clock[2] == ':';
    const std::optional<std::string_view> text = good ? std::optional(clock) : std::nullopt;
    const std::string told(must(text, clock));
    const int time = std::stoi(told.substr(0, 2)) * 60 + std::stoi(told.substr(3));
    return [time](Run& run) { run.at = TimeOfDay{time}; };
}

DiaryBuilder::DiaryBuilder() {
    m_diary.runner.id = must(Id::from("runner"), "an id");
    m_diary.runner.name = "Test runner";
    m_diary.runner.birthYear = 1992;
}

DiaryBuilder& DiaryBuilder::named(std::string_view name) {
    m_diary.runner.name = name;
    return *this;
}

DiaryBuilder& DiaryBuilder::born(int year) {
    m_diary.runner.birthYear = year;
    return *this;
}

DiaryBuilder& DiaryBuilder::weekday(int budgetMinutes) {
    for (const Weekday on : {Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri})
        budget(on, budgetMinutes);
    return *this;
}

DiaryBuilder& DiaryBuilder::weekend(int budgetMinutes) {
    return budget(Weekday::Sat, budgetMinutes).budget(Weekday::Sun, budgetMinutes);
}

DiaryBuilder& DiaryBuilder::budget(Weekday on, int budgetMinutes, EnumSet<SessionKind> kinds) {
    auto& place = m_diary.runner.availability[static_cast<std::size_t>(dayIndex(on))];
    place.reset();
    if (budgetMinutes > 0) place = Availability{minutes(budgetMinutes), kinds, {}};
    return *this;
}

DiaryBuilder& DiaryBuilder::budgets(const std::array<int, 7>& minutesByDay) {
    for (std::size_t i = 0; i < minutesByDay.size(); ++i) budget(static_cast<Weekday>(i), minutesByDay[i]);
    return *this;
}

DiaryBuilder& DiaryBuilder::asked(Distance weekly, Distance longest, int runsPerWeek) {
    m_diary.runner.asked = Asked{weekly, longest, runsPerWeek, {}};
    return *this;
}

DiaryBuilder& DiaryBuilder::pace(int secondsPerKm) {
    m_diary.runner.easyPace = secondsPerKilometre(secondsPerKm);
    return *this;
}

DiaryBuilder& DiaryBuilder::cadence(int stepsPerMinute) {
    m_diary.runner.cadence = stepsPerMinute;
    return *this;
}

DiaryBuilder& DiaryBuilder::owns(EnumSet<Equipment> equipment) {
    m_diary.runner.equipment = equipment;
    return *this;
}

DiaryBuilder& DiaryBuilder::strengthHistory(StrengthHistory history) {
    m_diary.runner.strengthHistory = history;
    return *this;
}

DiaryBuilder& DiaryBuilder::crossTrains(EnumSet<CrossKind> kinds) {
    m_diary.runner.crossTraining = kinds;
    return *this;
}

DiaryBuilder& DiaryBuilder::longRunOn(EnumSet<Weekday> days) {
    m_diary.runner.preferredLongRunDays = days;
    return *this;
}

DiaryBuilder& DiaryBuilder::strengthOn(EnumSet<Weekday> days) {
    m_diary.runner.preferredStrengthDays = days;
    return *this;
}

DiaryBuilder& DiaryBuilder::form(EnumSet<FormNote> notes) {
    m_diary.runner.form = notes;
    return *this;
}

DiaryBuilder& DiaryBuilder::worseWith(EnumSet<Provocation> provocations) {
    m_diary.runner.knee.worseWith = provocations;
    return *this;
}

DiaryBuilder& DiaryBuilder::kneeZones(EnumSet<KneeZone> zones) {
    m_diary.runner.knee.zones = zones;
    return *this;
}

DiaryBuilder& DiaryBuilder::weeklyGoal(Distance distance) {
    m_diary.runner.goal.kind = GoalKind::WeeklyDistance;
    m_diary.runner.goal.weeklyDistance = distance;
    return *this;
}

DiaryBuilder& DiaryBuilder::sessionsPerDay(int most) {
    m_diary.runner.maxSessionsPerDay = most;
    return *this;
}

DiaryBuilder& DiaryBuilder::addRun(Date on, Distance distance, const std::vector<RunChange>& changes) {
    Run run;
    run.id = derivedId("run", on, m_diary.runs);
    run.on = on;
    run.distance = distance;
    for (const RunChange& change : changes) change(run);
    m_diary.runs.push_back(std::move(run));
    return *this;
}

DiaryBuilder& DiaryBuilder::morning(On on, int pain) {
    return checkIn(on, [pain](CheckIn& entry) { entry.morningPain = points<PainScore>(pain); });
}

DiaryBuilder& DiaryBuilder::everyMorning(On from, On to, int pain) {
    for (Date date = from.date; date <= to.date; date = date + 1) morning(date, pain);
    return *this;
}

DiaryBuilder& DiaryBuilder::checkIn(On on, const std::function<void(CheckIn&)>& change) {
    auto& list = m_diary.checkIns;
    auto place = std::find_if(list.begin(), list.end(), [on](const CheckIn& entry) { return entry.on == on.date; });
    if (place == list.end()) {
        CheckIn entry;
        entry.on = on.date;
        place = list.insert(list.end(), entry);
    }
    change(*place);
    return *this;
}

DiaryBuilder& DiaryBuilder::strength(On on, StrengthKind kind, std::optional<int> painDuring) {
    StrengthSession session;
    session.id = derivedId("strength", on.date, m_diary.strength);
    session.on = on.date;
    session.kind = kind;
    if (painDuring) session.painDuring = points<PainScore>(*painDuring);
    m_diary.strength.push_back(std::move(session));
    return *this;
}

DiaryBuilder& DiaryBuilder::cross(On on, int time, std::optional<int> painDuring, CrossKind kind) {
    CrossTraining session;
    session.id = derivedId("cross", on.date, m_diary.cross);
    session.on = on.date;
    session.kind = kind;
    session.minutes = minutes(time);
    if (painDuring) session.painDuring = points<PainScore>(*painDuring);
    m_diary.cross.push_back(std::move(session));
    return *this;
}

DiaryBuilder& DiaryBuilder::away(On from, On to, SpanKind kind) {
    m_diary.spans.push_back(Span{from.date, to.date, kind, {}, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::inPhase(On on, Phase phase, DecidedBy by, std::optional<int> walkRunLevel) {
    m_diary.phases.push_back(PhaseEntry{on.date, phase, by, {}, walkRunLevel, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::rule(On on, RuleName name, std::int64_t value, LockOwner by) {
    m_diary.rules.push_back(RuleEntry{on.date, name, value, by, "AB", "for a test", {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::answered(On on, RedFlag code, bool answer) {
    m_diary.redFlags.push_back(FlagAnswer{on.date, code, answer, {}, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::cleared(On on, EnumSet<RedFlag> codes, ClearedBy by) {
    m_diary.clearances.push_back(Clearance{on.date, by, "Dr Test", {}, "seen", codes, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::locked(On week, std::string_view session, Weekday on, LockOwner by) {
    m_diary.locks.push_back(Lock{week.date, LockTarget::fromDocument(session), on, by, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::own(On week, std::string_view session, std::optional<Distance> distance,
                                std::optional<Weekday> on) {
    m_diary.ownDecisions.push_back(OwnDecision{week.date, SessionName::fromDocument(session), distance, on, false, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::skips(On week, std::string_view session) {
    m_diary.ownDecisions.push_back(OwnDecision{week.date, SessionName::fromDocument(session), {}, {}, true, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::cue(On on, Cue cue) {
    m_diary.cues.push_back(CueEntry{on.date, cue, {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::issued(On on, std::vector<IssuedWeek> weeks) {
    m_diary.issuedPlans.push_back(IssuedPlan{on.date, LockOwner::Runner, "{}", std::move(weeks), {}});
    return *this;
}

DiaryBuilder& DiaryBuilder::with(const std::function<void(Diary&)>& change) {
    change(m_diary);
    return *this;
}

Diary DiaryBuilder::build() const {
    Diary diary = m_diary;
    sortEntries(diary);
    return diary;
}

DiaryBuilder aRunner() {
    return {};
}

DiaryBuilder aCaseRunner() {
    DiaryBuilder builder;
    builder.weekday(60)
        .weekend(120)
        .pace(390)
        .longRunOn({Weekday::Sat, Weekday::Sun})
        .crossTrains({CrossKind::Cycling})
        .strengthHistory(StrengthHistory::Some)
        .owns({Equipment::Mat, Equipment::Wall, Equipment::Chair, Equipment::Step});
    return builder;
}

}  // namespace restride
