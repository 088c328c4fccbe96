// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "core/planner/planner.h"
#include "core/verify/verify.h"
#include "tests/support/files.h"
#include "tests/support/random_story.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

// The invariants of the rules (3.11) over random diaries. What the independent check finds by itself on one plan is
// asked of every story at once; what needs two plans has a property of its own. RC_PARAMS="max_success=20000" asks
// more.

namespace restride {
namespace {

constexpr int weeksOfPlan = 4;

Story anyStory() {
    return randomStory(*rc::gen::noShrink(rc::gen::arbitrary<std::uint64_t>()));
}

struct Outcome {
    Assessment assessment;
    Plan plan;
};

Outcome outcomeOf(const Diary& diary, Date today, int weeks = 1) {
    Outcome outcome;
    outcome.assessment = assess(diary, Rules{}, today);
    outcome.plan = makePlan(diary, outcome.assessment, projectLibrary(), Rules{}, today, weeks);
    return outcome;
}

std::string documentOf(const Outcome& outcome) {
    return writePlan(outcome.plan, outcome.assessment);
}

/// The week goes by a target of its own rather than by the ladder or a flag.
bool hasTarget(const Outcome& outcome) {
    return !outcome.plan.withheld && !outcome.assessment.monday().ladder.active;
}

/// A run of the seven days before the week or of the week itself. An older one moves resets and deloads, through which
/// 3.3.1 itself may raise the reference of a later week.
Run* aRecentRun(Story& story) {
    const auto& runs = story.diary.runs;
    const auto first = std::ranges::lower_bound(runs, story.today.monday() - 7, {}, &Run::on);
    const auto last = std::ranges::upper_bound(runs, story.today, {}, &Run::on);
    if (first >= last) return nullptr;
    const auto place = *rc::gen::inRange<std::ptrdiff_t>(first - runs.begin(), last - runs.begin());
    return &story.diary.runs[static_cast<std::size_t>(place)];
}

/// What a clearance of a stronger light would clear counts no more: that is the rule, and not what is asked here.
void forgetClearances(Story& story) {
    story.diary.clearances.clear();
}

Run* anyRun(Story& story) {
    auto& runs = story.diary.runs;
    if (runs.empty()) return nullptr;
    return &runs[*rc::gen::inRange<std::size_t>(0, runs.size())];
}

const JudgedRun& judgedIn(const Assessment& assessment, const Id& run) {
    return *std::ranges::find(assessment.runs, run, &JudgedRun::id);
}

bool sameButOne(const Assessment& a, const Assessment& b, const Id& but) {
    return std::ranges::equal(a.runs, b.runs, [&](const JudgedRun& one, const JudgedRun& other) {
        return one.id == but || one.light == other.light;
    });
}

template <class List>
void shuffle(List& list, std::mt19937_64& engine) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[engine() % i]);
}

// Invariants 1, 3–12, 15–20, 22, 23, 26–30, 35, 36, 42–46 and 51 are rules of the check; it names the one that breaks.
RC_GTEST_PROP(AnyDiary, GivesPlansInWhichTheIndependentCheckFindsNothing, ()) {
    const Story story = anyStory();
    const Outcome outcome = outcomeOf(story.diary, story.today, weeksOfPlan);
    for (const Violation& v : verify(outcome.plan, story.diary, projectLibrary(), Rules{}))
        RC_FAIL(v.rule + ' ' + v.place + ": " + v.message);
}

// Invariant 2.
RC_GTEST_PROP(AnyDiary, KeepsAStoppingFlagOpenHoweverMuchTimePasses, ()) {
    Story story = anyStory();
    const auto flag = static_cast<RedFlag>(*rc::gen::inRange(0, 13));
    story.diary.redFlags.push_back({story.today, flag, true, {}, {}});
    std::erase_if(story.diary.clearances, [&](const Clearance& clearance) { return clearance.on >= story.today; });
    sortEntries(story.diary);
    const Date later = story.today + *rc::gen::inRange(0, 2'000);
    RC_ASSERT(assess(story.diary, Rules{}, later).status == Status::Stop);
    RC_ASSERT(outcomeOf(story.diary, later).plan.weeks.empty());
}

// Invariant 24.
RC_GTEST_PROP(AnyDiary, GivesTheSameSessionsAgainAfterItsPlanWasIssued, ()) {
    Story story = anyStory();
    const Outcome first = outcomeOf(story.diary, story.today);
    RC_ASSERT(documentOf(first) == documentOf(outcomeOf(story.diary, story.today)));
    RC_PRE(!first.plan.withheld);
    story.diary.issuedPlans.push_back(issuedPlan(first.plan, first.assessment, story.today, LockOwner::Physio));
    sortEntries(story.diary);
    const Outcome second = outcomeOf(story.diary, story.today);
    const auto& before = first.plan.weeks.front().sessions;
    const auto& after = second.plan.weeks.front().sessions;
    RC_ASSERT(before.size() == after.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        RC_ASSERT(before[i].name == after[i].name);
        RC_ASSERT(before[i].on == after[i].on);
        RC_ASSERT(before[i].type == after[i].type);
        RC_ASSERT(before[i].distance == after[i].distance);
        RC_ASSERT(before[i].minutes == after[i].minutes);
    }
}

// Invariant 25.
RC_GTEST_PROP(AnyDiary, DoesNotDependOnTheOrderOfItsEntries, ()) {
    const Story story = anyStory();
    std::mt19937_64 engine(*rc::gen::arbitrary<std::uint64_t>());
    Diary shuffled = story.diary;
    shuffle(shuffled.runs, engine);
    shuffle(shuffled.checkIns, engine);
    shuffle(shuffled.strength, engine);
    shuffle(shuffled.cross, engine);
    shuffle(shuffled.phases, engine);
    shuffle(shuffled.rules, engine);
    shuffle(shuffled.locks, engine);
    const Diary read = readDiary(writeDiary(shuffled)).value().diary;
    RC_ASSERT(documentOf(outcomeOf(read, story.today)) == documentOf(outcomeOf(story.diary, story.today)));
}

// Invariant 31: the light of the newest run, worse.
RC_GTEST_PROP(AnyDiary, NeverPlansMoreForAWorseLight, ()) {
    Story story = anyStory();
    forgetClearances(story);
    Run* run = aRecentRun(story);
    RC_PRE((run != nullptr && run->knee && run->knee->during));
    const Outcome before = outcomeOf(story.diary, story.today);
    const int worse = *rc::gen::inRange(run->knee->during->value(), 11);
    run->knee->during = PainScore::from(worse);
    const Outcome after = outcomeOf(story.diary, story.today);
    RC_PRE(hasTarget(before) && hasTarget(after));
    RC_PRE(sameButOne(before.assessment, after.assessment, run->id));
    RC_ASSERT(after.plan.weeks.front().target <= before.plan.weeks.front().target);
}

// Invariant 32.
RC_GTEST_PROP(AnyDiary, NeverImprovesAnythingByMorePain, ()) {
    Story story = anyStory();
    forgetClearances(story);
    Run* run = *rc::gen::arbitrary<bool>() ? anyRun(story) : aRecentRun(story);
    RC_PRE((run != nullptr && run->knee && run->knee->during && run->on <= story.today));
    const Id id = run->id;
    const bool isRecent = run->on >= story.today.monday() - 7;
    const Outcome before = outcomeOf(story.diary, story.today);
    if (*rc::gen::arbitrary<bool>()) {
        run->knee->during = PainScore::from(*rc::gen::inRange(run->knee->during->value(), 11));
    } else {
        const Date morning = run->on + 1;
        const auto entry =
            std::ranges::find_if(story.diary.checkIns, [&](const CheckIn& e) { return e.on == morning; });
        RC_PRE((entry != story.diary.checkIns.end() && entry->morningPain));
        entry->morningPain = PainScore::from(*rc::gen::inRange(entry->morningPain->value(), 11));
    }
    const Outcome after = outcomeOf(story.diary, story.today);
    RC_ASSERT((judgedIn(after.assessment, id).light >= judgedIn(before.assessment, id).light));
    RC_PRE(sameButOne(before.assessment, after.assessment, id));
    RC_ASSERT(after.assessment.status >= before.assessment.status);
    RC_PRE(isRecent && hasTarget(before) && hasTarget(after));
    RC_ASSERT(after.plan.weeks.front().target <= before.plan.weeks.front().target);
    RC_ASSERT(after.plan.weeks.front().runCap <= before.plan.weeks.front().runCap);
}

// Invariant 33.
RC_GTEST_PROP(AnyDiary, NeverImprovesALightByItsMorningsAnswer, ()) {
    Story story = anyStory();
    const Run* run = anyRun(story);
    RC_PRE((run != nullptr && run->on < story.today));
    const Date morning = run->on + 1;
    std::erase_if(story.diary.checkIns, [&](const CheckIn& entry) { return entry.on == morning; });
    const auto before = judgedIn(assess(story.diary, Rules{}, story.today), run->id).light;
    CheckIn answer;
    answer.on = morning;
    answer.morningPain = PainScore::from(*rc::gen::inRange(0, 11));
    story.diary.checkIns.push_back(answer);
    sortEntries(story.diary);
    RC_ASSERT((judgedIn(assess(story.diary, Rules{}, story.today), run->id).light >= before));
}

// Invariants 34 and 35.
RC_GTEST_PROP(AnyDiary, IsSettledOnlyByTwoConfirmedRuns, ()) {
    Story story = anyStory();
    for (Run& run : story.diary.runs) run.painkiller = run.painkiller || *rc::gen::arbitrary<bool>();
    const Assessment assessment = assess(story.diary, Rules{}, story.today);
    int evidence = 0;
    for (const JudgedRun& run : assessment.runs)
        if (story.today - run.on <= 7 && run.light == Light::Green && run.confirmed && !run.masked) ++evidence;
    if (evidence < 2) RC_ASSERT(assessment.status != Status::Settled);
}

// Invariant 55: a unit is a matter of display. A document that names one keeps it and plans the same.
RC_GTEST_PROP(AnyDiary, PlansTheSameWhateverUnitIsShown, ()) {
    const Story story = anyStory();
    Diary miles = story.diary;
    miles.unknown.json = R"({"display":{"units":"mi"}})";
    const Diary read = readDiary(writeDiary(miles)).value().diary;
    RC_ASSERT(read == miles);
    RC_ASSERT(documentOf(outcomeOf(read, story.today)) == documentOf(outcomeOf(story.diary, story.today)));
}

// Invariant 56.
RC_GTEST_PROP(AnyDiary, PlansTheSameAfterARoundTrip, ()) {
    const Story story = anyStory();
    const Diary read = readDiary(writeDiary(story.diary)).value().diary;
    RC_ASSERT(read == story.diary);
    const Outcome again = outcomeOf(read, story.today, weeksOfPlan);
    RC_ASSERT(documentOf(again) == documentOf(outcomeOf(story.diary, story.today, weeksOfPlan)));
    const Plan plan = readPlan(documentOf(again)).value().plan;
    RC_ASSERT(writePlan(plan, again.assessment) == documentOf(again));
}

// Invariant 21 and the projection: a lock of a coming week is kept there or named as a conflict.
RC_GTEST_PROP(AnyDiary, KeepsALockOfAProjectedWeek, ()) {
    Story story = anyStory();
    const Date week = story.today.monday() + 7;
    const auto lockDay = static_cast<Weekday>(*rc::gen::inRange(0, 7));
    std::erase_if(story.diary.locks, [&](const Lock& lock) { return lock.week == week; });
    story.diary.ownDecisions.clear();
    story.diary.locks.push_back({week, SessionName(NameStem::Strength), lockDay, LockOwner::Runner, {}});
    sortEntries(story.diary);
    const Outcome outcome = outcomeOf(story.diary, story.today, 2);
    RC_PRE(outcome.plan.weeks.size() == 2);
    const PlannedWeek& next = outcome.plan.weeks.back();
    if (next.conflict) return;
    for (const PlannedSession& session : next.sessions)
        if (session.name == SessionName(NameStem::Strength)) RC_ASSERT(session.on.weekday() == lockDay);
}

}  // namespace
}  // namespace restride
