// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/diary.h"
#include "core/diary/edit.h"
#include "core/plan/rules.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

// Diaries for tests, told as one would tell them:
//   aRunner().weekday(60).weekend(120).ran("2026-03-09", 6.6_km, during(1)).morning("2026-03-10", 1).build()
// Ids are derived from what and when (`run-2026-03-09-1`), so that a failure names its entry.

namespace restride {

/// The day of a text or a day itself, so that both can be written.
struct On {
    Date date;
    On(const char* iso) : date(day(iso)) {}
    On(std::string_view iso) : date(day(iso)) {}
    On(Date given) : date(given) {}
};

/// Something said of a run.
class RunChange {
public:
    template <std::invocable<Run&> Change>
    RunChange(Change change) : m_change(std::move(change)) {}
    /// Its running time.
    RunChange(Minutes time);

    void operator()(Run& run) const { m_change(run); }

private:
    std::function<void(Run&)> m_change;
};

/// Pain before and the worst during the run.
[[nodiscard]] RunChange before(int pain);
[[nodiscard]] RunChange during(int pain);
[[nodiscard]] RunChange settled(Settle settle);
/// Walked or ran differently for it.
[[nodiscard]] RunChange limping();
/// The pain began at this distance.
[[nodiscard]] RunChange onset(Distance distance);
[[nodiscard]] RunChange swollen(Swelling swelling);
[[nodiscard]] RunChange painAt(KneeZone zone);
[[nodiscard]] RunChange feltAs(PainQuality quality);
[[nodiscard]] RunChange flagged(RunFlag flag);
/// With a painkiller.
[[nodiscard]] RunChange masked();
[[nodiscard]] RunChange kind(RunKind kind);
[[nodiscard]] RunChange stressor(Stressor stressor);
[[nodiscard]] RunChange effort(int rpe);
/// `07:10`.
[[nodiscard]] RunChange at(std::string_view clock);

/// One run of a week: its weekday and distance.
struct DayRun {
    Weekday day;
    Distance distance;
};

class DiaryBuilder {
public:
    DiaryBuilder();

    // The runner.
    DiaryBuilder& named(std::string_view name);
    DiaryBuilder& born(int year);
    /// Minutes of Monday to Friday; of Saturday and Sunday; of one day; of all seven, Monday first (0: not named).
    DiaryBuilder& weekday(int budget);
    DiaryBuilder& weekend(int budget);
    DiaryBuilder& budget(Weekday on, int budget, EnumSet<SessionKind> kinds = EnumSet<SessionKind>::all());
    DiaryBuilder& budgets(const std::array<int, 7>& minutesByDay);
    DiaryBuilder& asked(Distance weekly, Distance longest, int runsPerWeek);
    DiaryBuilder& pace(int secondsPerKm);
    DiaryBuilder& cadence(int stepsPerMinute);
    DiaryBuilder& owns(EnumSet<Equipment> equipment);
    DiaryBuilder& strengthHistory(StrengthHistory history);
    DiaryBuilder& crossTrains(EnumSet<CrossKind> kinds);
    DiaryBuilder& longRunOn(EnumSet<Weekday> days);
    DiaryBuilder& strengthOn(EnumSet<Weekday> days);
    DiaryBuilder& form(EnumSet<FormNote> notes);
    DiaryBuilder& worseWith(EnumSet<Provocation> provocations);
    DiaryBuilder& kneeZones(EnumSet<KneeZone> zones);
    DiaryBuilder& weeklyGoal(Distance distance);
    DiaryBuilder& sessionsPerDay(int most);

    // What happened.
    template <class... Changes>
    DiaryBuilder& ran(On on, Distance distance, Changes&&... changes) {
        return addRun(on.date, distance, {RunChange(std::forward<Changes>(changes))...});
    }
    /// A week of runs, all of which say the same.
    template <class... Changes>
    DiaryBuilder& weekOfRuns(On monday, std::initializer_list<DayRun> runs, Changes&&... changes) {
        for (const DayRun& run : runs) addRun(monday.date + dayIndex(run.day), run.distance, {RunChange(changes)...});
        return *this;
    }
    DiaryBuilder& morning(On on, int pain);
    DiaryBuilder& everyMorning(On from, On to, int pain);
    /// Adds to the check-in of the day.
    DiaryBuilder& checkIn(On on, const std::function<void(CheckIn&)>& change);
    DiaryBuilder& strength(On on, StrengthKind kind = StrengthKind::Full, std::optional<int> painDuring = {});
    DiaryBuilder& cross(On on, int minutes = 30, std::optional<int> painDuring = {},
                        CrossKind kind = CrossKind::Cycling);
    DiaryBuilder& away(On from, On to, SpanKind kind);

    // What people decided and answered.
    DiaryBuilder& inPhase(On on, Phase phase, DecidedBy by = DecidedBy::Rule, std::optional<int> walkRunLevel = {});
    /// `value` of a ratio in ten-thousandths.
    DiaryBuilder& rule(On on, RuleName name, std::int64_t value, LockOwner by = LockOwner::Physio);
    DiaryBuilder& answered(On on, RedFlag code, bool answer = true);
    DiaryBuilder& cleared(On on, EnumSet<RedFlag> codes, ClearedBy by = ClearedBy::Clinician);
    DiaryBuilder& locked(On week, std::string_view session, Weekday on, LockOwner by = LockOwner::Runner);
    DiaryBuilder& own(On week, std::string_view session, std::optional<Distance> distance,
                      std::optional<Weekday> on = {});
    DiaryBuilder& skips(On week, std::string_view session);
    DiaryBuilder& cue(On on, Cue cue);
    DiaryBuilder& issued(On on, std::vector<IssuedWeek> weeks);

    /// Whatever has no word of its own.
    DiaryBuilder& with(const std::function<void(Diary&)>& change);

    /// In the order that diaries keep.
    [[nodiscard]] Diary build() const;

private:
    DiaryBuilder& addRun(Date on, Distance distance, const std::vector<RunChange>& changes);
    Diary m_diary;
};

/// Somebody of 34 in 2026 without a free minute, a thing or a habit.
[[nodiscard]] DiaryBuilder aRunner();

/// The runner of the worked cases (3.12): 60 minutes on weekdays, 120 at weekends, 6:30 min/km, the long run on
/// Saturday or Sunday, cross-training by bicycle, some strength history, mat, wall, chair and step.
[[nodiscard]] DiaryBuilder aCaseRunner();

}  // namespace restride
