// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_story.h"

#include "core/assess/assessment.h"
#include "core/document/plan_document.h"
#include "core/planner/planner.h"
#include "tests/support/files.h"

#include <algorithm>
#include <random>
#include <string>
#include <tuple>

namespace restride {

namespace {

/// Whole numbers from the generator itself: the library's distributions differ between standard libraries.
class StoryDice {
public:
    explicit StoryDice(std::uint64_t seed) : m_engine(seed) {}
    int from(int lowest, int highest) {
        const auto width = static_cast<std::uint64_t>(highest - lowest + 1);
        return lowest + static_cast<int>(m_engine() % width);
    }
    bool chance(int percent) { return from(1, 100) <= percent; }
    template <class T>
    T one(std::initializer_list<T> values) {
        return values.begin()[from(0, static_cast<int>(values.size()) - 1)];
    }
    template <class Enum>
    Enum any() {
        return static_cast<Enum>(from(0, static_cast<int>(Words<Enum>::list.size()) - 1));
    }
    template <class Enum>
    EnumSet<Enum> some(int percent) {
        EnumSet<Enum> set;
        for (std::size_t i = 0; i < EnumSet<Enum>::size; ++i)
            if (chance(percent)) set.insert(static_cast<Enum>(i));
        return set;
    }

private:
    std::mt19937_64 m_engine;
};

PainScore pain(int value) {
    return PainScore::from(std::clamp(value, 0, 10)).value();
}
Id idOf(std::string_view what, int number) {
    return Id::from(std::string(what) + std::to_string(number)).value();
}

/// How sore the knee of a story is.
struct Mood {
    int baseline = 0;
    int worst = 2;
    int missingMornings = 10;
};

Runner aRandomRunner(StoryDice& dice) {
    Runner runner;
    runner.id = idOf("runner", 1);
    runner.name = "Random runner";
    if (dice.chance(80)) runner.birthYear = dice.from(1950, dice.chance(95) ? 2007 : 2012);
    for (auto& day : runner.availability) {
        const int minutesOfDay = dice.one({0, 0, 25, 40, 60, 60, 90, 150});
        if (minutesOfDay == 0) continue;
        day.emplace();
        day->minutes = minutes(minutesOfDay);
        if (dice.chance(15)) day->kinds = dice.some<SessionKind>(70);
    }
    if (dice.chance(70)) runner.easyPace = secondsPerKilometre(dice.from(280, 500));
    if (dice.chance(50)) runner.cadence = dice.from(140, 190);
    if (dice.chance(60)) runner.asked.weeklyDistance = metres(dice.from(20, 500) * 100);
    if (dice.chance(60)) runner.asked.longestRun = metres(dice.from(10, 200) * 100);
    if (dice.chance(60)) runner.asked.runsPerWeek = dice.from(1, 7);
    if (dice.chance(25)) runner.goal.weeklyDistance = metres(dice.from(50, 500) * 100);
    if (dice.chance(10)) runner.goal.eventDate = day("2026-03-09") + dice.from(0, 40);
    if (dice.chance(50)) runner.maxSessionsPerDay = dice.from(1, 2);
    if (dice.chance(10)) runner.weeklyMinutes = minutes(dice.from(60, 400));
    runner.preferredLongRunDays = dice.some<Weekday>(20);
    runner.preferredStrengthDays = dice.some<Weekday>(15);
    runner.equipment = dice.some<Equipment>(60);
    if (dice.chance(60)) runner.strengthHistory = dice.any<StrengthHistory>();
    runner.crossTraining = dice.some<CrossKind>(40);
    runner.form = dice.some<FormNote>(25);
    runner.knee.zones = dice.some<KneeZone>(25);
    runner.knee.worseWith = dice.some<Provocation>(25);
    return runner;
}

KneeResponse aResponse(StoryDice& dice, const Mood& mood) {
    KneeResponse knee;
    if (dice.chance(90)) knee.before = pain(mood.baseline);
    if (dice.chance(95)) knee.during = pain(dice.from(0, mood.worst));
    const int slow = mood.worst * 2;
    if (dice.chance(80)) knee.settle = dice.chance(slow) ? dice.any<Settle>() : Settle::WithinHour;
    if (dice.chance(mood.worst)) knee.swelling = dice.chance(4) ? Swelling::Marked : Swelling::Mild;
    if (dice.chance(mood.worst)) knee.gaitChanged = true;
    if (knee.during && knee.during->value() > 2 && dice.chance(50)) knee.onset = metres(dice.from(5, 80) * 100);
    return knee;
}

void addRun(Diary& diary, StoryDice& dice, const Mood& mood, Date on, int distance, bool longest) {
    Run run;
    run.id = idOf("run", static_cast<int>(diary.runs.size()));
    run.on = on;
    run.distance = metres(std::max(300, distance));
    run.kind = longest && dice.chance(60) ? RunKind::Long : dice.chance(80) ? RunKind::Easy : dice.any<RunKind>();
    if (dice.chance(80)) run.duration = seconds(run.distance.count() * dice.from(300, 480) / 1000);
    if (dice.chance(10))
        run.stressor = dice.one({Stressor::Strides, Stressor::Strides, Stressor::Hills, Stressor::Tempo});
    run.painkiller = dice.chance(4);
    if (dice.chance(95)) run.knee = aResponse(dice, mood);
    diary.runs.push_back(std::move(run));
}

void addMorning(Diary& diary, StoryDice& dice, const Mood& mood, Date on) {
    if (dice.chance(mood.missingMornings)) return;
    CheckIn entry;
    entry.on = on;
    const int worse = dice.chance(mood.worst * 3) ? dice.from(1, 3) : 0;
    if (dice.chance(97)) entry.morningPain = pain(mood.baseline + worse);
    if (dice.chance(30)) entry.sleep = Sleep(minutes(dice.from(280, 540)));
    if (dice.chance(20)) entry.sleepQuality = dice.any<SleepQuality>();
    if (dice.chance(20)) entry.fatigue = Fatigue::from(dice.from(0, 9));
    if (dice.chance(5)) entry.calfPain = pain(dice.from(0, 4));
    if (dice.chance(20)) entry.briskWalkPain = pain(dice.from(0, 3));
    if (dice.chance(10)) entry.stepDownPain = pain(dice.from(0, 4));
    if (dice.chance(1)) entry.swelling = Swelling::Mild;
    diary.checkIns.push_back(entry);
}

void addStrength(Diary& diary, StoryDice& dice, Date on) {
    StrengthSession session;
    session.id = idOf("strength", static_cast<int>(diary.strength.size()));
    session.on = on;
    session.kind = dice.any<StrengthKind>();
    if (dice.chance(80)) session.minutes = minutes(dice.from(10, 40));
    if (dice.chance(60)) session.painDuring = pain(dice.from(0, dice.chance(2) ? 7 : 3));
    diary.strength.push_back(session);
}

void addCross(Diary& diary, StoryDice& dice, Date on) {
    CrossTraining session;
    session.id = idOf("cross", static_cast<int>(diary.cross.size()));
    session.on = on;
    session.minutes = minutes(dice.from(20, 60));
    diary.cross.push_back(session);
}

/// A week as it was lived, up to and including `last`.
void addWeek(Diary& diary, StoryDice& dice, const Mood& mood, Date monday, Date last, int weekDistance) {
    const int runs = dice.from(1, 6);
    for (int day = 0; day < 7 && monday + day <= last; ++day) {
        const Date on = monday + day;
        addMorning(diary, dice, mood, on);
        const bool longest = day == 5;
        const int part = longest ? weekDistance * 4 / 10 : weekDistance * 6 / 10 / std::max(1, runs - 1);
        if (dice.chance(runs * 15)) addRun(diary, dice, mood, on, part + dice.from(-300, 300), longest);
        if (dice.chance(25)) addStrength(diary, dice, on);
        if (dice.chance(8)) addCross(diary, dice, on);
    }
}

Mood aMood(StoryDice& dice) {
    Mood mood;
    mood.baseline = dice.one({0, 0, 1, 1, 2, 4});
    mood.worst = dice.one({1, 2, 2, 2, 3, 4, 6, 8});
    mood.missingMornings = dice.one({0, 0, 10, 40});
    return mood;
}

void addWeeks(Diary& diary, StoryDice& dice, Date today) {
    const int weeks = dice.from(0, 14);
    int distance = dice.from(40, 600) * 100;
    Mood mood = aMood(dice);
    int pause = dice.chance(20) ? dice.from(1, 6) : 0;
    for (int back = weeks; back >= 0; --back) {
        const Date monday = today.monday() - 7 * back;
        if (dice.chance(15)) mood = aMood(dice);
        distance = std::clamp(distance * dice.from(80, 125) / 100, 3'000, 90'000);
        const bool paused = pause > 0 && back < weeks && back > 0 && back <= pause;
        if (paused) {
            for (int day = 0; day < 7; ++day) addMorning(diary, dice, mood, monday + day);
        } else {
            addWeek(diary, dice, mood, monday, today, distance);
        }
    }
}

void addPhases(Diary& diary, StoryDice& dice, Date today) {
    const int count = dice.from(0, 2);
    for (int i = 0; i < count; ++i) {
        PhaseEntry entry;
        entry.on = today - 40 + 21 * i + dice.from(0, 18);
        entry.phase = dice.any<Phase>();
        entry.by = dice.any<DecidedBy>();
        if (dice.chance(4)) entry.walkRunLevel = dice.from(1, 7);
        diary.phases.push_back(entry);
    }
}

void addRules(Diary& diary, StoryDice& dice, Date today) {
    const int count = dice.chance(30) ? dice.from(1, 3) : 0;
    for (int i = 0; i < count; ++i) {
        RuleEntry entry;
        entry.on = today - 60 + 15 * i + dice.from(0, 10);
        entry.name = dice.any<RuleName>();
        entry.by = dice.any<LockOwner>();
        const RuleBounds bounds = boundsOf(entry.name, entry.by);
        if (bounds.lowest > bounds.highest) continue;
        entry.value = dice.from(static_cast<int>(bounds.lowest), static_cast<int>(bounds.highest));
        diary.rules.push_back(entry);
    }
}

std::string_view aSessionName(StoryDice& dice) {
    return dice.one<const char*>(
        {"long", "easy1", "easy2", "technique", "quality1", "walk_run1", "strength1", "strength2", "cross1", "rest"});
}

void addWishes(Diary& diary, StoryDice& dice, Date today) {
    const Date week = today.monday() + 7 * dice.one({0, 0, 0, 1});
    if (dice.chance(20))
        diary.locks.push_back(
            {week, LockTarget::fromDocument(aSessionName(dice)), dice.any<Weekday>(), dice.any<LockOwner>(), {}});
    if (dice.chance(10)) diary.locks.push_back({week, RestDay(), dice.any<Weekday>(), LockOwner::Runner, {}});
    if (dice.chance(10)) {
        OwnDecision own;
        own.week = week;
        own.session = SessionName::from(aSessionName(dice)).value_or(SessionName(NameStem::Easy));
        if (dice.chance(50)) own.distance = metres(dice.from(20, 150) * 100);
        if (dice.chance(30)) own.day = dice.any<Weekday>();
        own.skip = !own.distance && !own.day;
        diary.ownDecisions.push_back(own);
    }
    if (dice.chance(10)) {
        Span span;
        span.from = today - dice.from(0, 10);
        span.to = span.from + dice.from(0, 12);
        span.kind = dice.any<SpanKind>();
        diary.spans.push_back(span);
    }
    if (dice.chance(10)) diary.cues.push_back({today - dice.from(0, 30), dice.any<Cue>(), {}});
}

void addFlags(Diary& diary, StoryDice& dice, Date today) {
    if (dice.chance(5)) diary.redFlags.push_back({today - dice.from(0, 60), dice.any<RedFlag>(), true, {}, {}});
    if (dice.chance(70)) {
        Clearance clearance;
        clearance.on = today - dice.from(0, 30);
        clearance.codes = EnumSet<RedFlag>::all();
        diary.clearances.push_back(clearance);
    }
}

/// What the program itself told some days ago.
void addIssuedPlan(Diary& diary, StoryDice& dice, Date today) {
    if (!dice.chance(35)) return;
    const Date on = today - dice.from(0, 9);
    const Assessment then = assess(diary, Rules{}, on);
    const Plan plan = makePlan(diary, then, projectLibrary(), Rules{}, on, dice.from(1, 3));
    if (!plan.withheld) diary.issuedPlans.push_back(issuedPlan(plan, then, on, dice.any<LockOwner>()));
}

template <class Entry, class Key>
void keepOneOfEach(std::vector<Entry>& list, Key key) {
    std::ranges::stable_sort(list, {}, key);
    const auto rest = std::ranges::unique(list, {}, key);
    list.erase(rest.begin(), rest.end());
}

}  // namespace

Story randomStory(std::uint64_t seed) {
    StoryDice dice(seed);
    Story story;
    story.today = day("2026-03-16") + (dice.chance(50) ? 0 : dice.from(0, 6));
    Diary& diary = story.diary;
    diary.runner = aRandomRunner(dice);
    addWeeks(diary, dice, story.today);
    addPhases(diary, dice, story.today);
    addRules(diary, dice, story.today);
    addWishes(diary, dice, story.today);
    addFlags(diary, dice, story.today);
    keepOneOfEach(diary.phases, [](const PhaseEntry& e) { return e.on; });
    keepOneOfEach(diary.rules, [](const RuleEntry& e) { return std::tuple(e.on, e.name); });
    keepOneOfEach(diary.locks, [](const Lock& e) { return std::tuple(e.week, e.target); });
    sortEntries(diary);
    addIssuedPlan(diary, dice, story.today);
    return story;
}

}  // namespace restride
