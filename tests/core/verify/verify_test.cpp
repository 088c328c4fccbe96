// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verify.h"

#include "tests/support/case_one.h"
#include "tests/support/session_names.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <functional>

// Each rule: a right plan, changed in one thing, is caught by its name.

namespace restride {

namespace {

using namespace literals;

std::vector<Violation> verdict(const Plan& plan, const Diary& diary) {
    return verify(plan, diary, caseOneLibrary(), Rules{});
}

std::string told(const std::vector<Violation>& list) {
    std::string text;
    for (const Violation& v : list) text += v.rule + " " + v.place + ": " + v.message + "\n";
    return text;
}

testing::AssertionResult reports(const std::vector<Violation>& list, std::string_view rule) {
    if (std::any_of(list.begin(), list.end(), [&](const Violation& v) { return v.rule == rule; }))
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << rule << " is not reported, only:\n" << told(list);
}

/// The session of a name.
PlannedSession& named(Plan& plan, std::string_view name) {
    auto& list = plan.weeks.front().sessions;
    return *std::find_if(list.begin(), list.end(), [&](const PlannedSession& s) { return s.name.text() == name; });
}

void remove(Plan& plan, std::string_view name) {
    std::erase_if(plan.weeks.front().sessions, [&](const PlannedSession& s) { return s.name.text() == name; });
}

void move(Plan& plan, std::string_view name, int weekday) {
    named(plan, name).on = caseOneToday() + weekday;
    auto& list = plan.weeks.front().sessions;
    std::stable_sort(list.begin(), list.end(),
                     [](const PlannedSession& a, const PlannedSession& b) { return a.on < b.on; });
}

/// What is said of the plan of case 1 after a change.
std::vector<Violation> changed(const std::function<void(Plan&)>& change, const Diary& diary = caseOneDiary()) {
    Plan plan = caseOnePlan();
    change(plan);
    return verdict(plan, diary);
}

std::vector<Violation> withDiary(const DiaryBuilder& builder) {
    return verdict(caseOnePlan(), builder.build());
}

}  // namespace

TEST(Verify, IsSilentOnTheFirstWorkedCase) {
    EXPECT_EQ(told(verdict(caseOnePlan(), caseOneDiary())), "");
}

TEST(Verify, DoesNotDependOnTheOrderOfTheEntries) {
    Diary diary = caseOneDiary();
    std::reverse(diary.runs.begin(), diary.runs.end());
    std::reverse(diary.checkIns.begin(), diary.checkIns.end());
    EXPECT_EQ(told(verdict(caseOnePlan(), diary)), "");
}

TEST(Verify, NamesThePlaceAndTheNumbers) {
    const auto list = changed([](Plan& p) { named(p, "easy1").distance = 6'650_m; });
    const auto place = std::find_if(list.begin(), list.end(), [](const Violation& v) { return v.rule == "3.3"; });
    ASSERT_NE(place, list.end());
    EXPECT_EQ(place->place, "/weeks/0/sessions/2/distance");
    EXPECT_EQ(place->message, "6650 m is no multiple of 100 m.");
}

// The frame.

TEST(Verify, AsksToWithholdUnderAnOpenUrgentFlag) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().answered("2026-03-15", RedFlag::GivesWay)), "I1"));
}

TEST(Verify, DoesNotLetTimeCloseAFlag) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().answered("2026-02-17", RedFlag::GivesWay)), "I1"));
}

TEST(Verify, DoesNotLetALaterNoCloseAFlag) {
    EXPECT_TRUE(reports(
        withDiary(
            caseOneRunner().answered("2026-03-10", RedFlag::GivesWay).answered("2026-03-14", RedFlag::GivesWay, false)),
        "I1"));
}

TEST(Verify, DoesNotLetTheRunnerClearWhatNeedsAClinician) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner()
                                      .answered("2026-03-10", RedFlag::GivesWay)
                                      .cleared("2026-03-14", {RedFlag::GivesWay}, ClearedBy::Runner)),
                        "I1"));
}

TEST(Verify, AcceptsAPlanThatIsWithheldWhenItMustBe) {
    const Diary diary = caseOneRunner().answered("2026-03-15", RedFlag::GivesWay).build();
    const Plan plan{caseOneToday(), Withheld{FlagLevel::Urgent, {"RF07"}}, {}};
    EXPECT_EQ(told(verdict(plan, diary)), "");
}

TEST(Verify, CatchesAPlanThatIsWithheldWithoutAFlag) {
    const Plan plan{caseOneToday(), Withheld{FlagLevel::Urgent, {"RF07"}}, {}};
    EXPECT_TRUE(reports(verdict(plan, caseOneDiary()), "3.2.7"));
}

TEST(Verify, CatchesAWrongLevelAndWrongCodes) {
    const Diary diary = caseOneRunner().answered("2026-03-15", RedFlag::HotRedSwollen).build();
    const Plan plan{caseOneToday(), Withheld{FlagLevel::Urgent, {"RF07"}}, {}};
    const auto list = verdict(plan, diary);
    EXPECT_EQ(std::count_if(list.begin(), list.end(), [](const Violation& v) { return v.rule == "3.2.7"; }), 2);
}

TEST(Verify, CatchesAWithheldPlanThatHoldsWeeks) {
    const Diary diary = caseOneRunner().answered("2026-03-15", RedFlag::GivesWay).build();
    EXPECT_TRUE(reports(changed([](Plan& p) { p.withheld = Withheld{FlagLevel::Urgent, {"RF07"}}; }, diary), "I1"));
}

TEST(Verify, AsksToWithholdUnderEighteen) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().born(2010)), "3.1"));
    const Plan plan{caseOneToday(), Withheld{FlagLevel::Clinician, {"UNDER_18"}}, {}};
    EXPECT_EQ(told(verdict(plan, caseOneRunner().born(2010).build())), "");
    EXPECT_TRUE(reports(verdict(plan, caseOneDiary()), "3.1"));
}

TEST(Verify, CatchesAnAgeThatIsNamedInsteadOfAWarningSign) {
    const Plan plan{caseOneToday(), Withheld{FlagLevel::Clinician, {"UNDER_18"}}, {}};
    EXPECT_TRUE(
        reports(verdict(plan, caseOneRunner().born(2010).answered("2026-03-15", RedFlag::GivesWay).build()), "I1"));
}

TEST(Verify, CatchesWeeksThatDoNotFollowEachOther) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().start = p.today + 7; }), "3.4"));
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().projected = true; }), "3.4"));
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.clear(); }), "3.4"));
}

// The H rules.

TEST(Verify, CatchesADayThatHoldsMoreThanItsMinutes) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().budget(Weekday::Tue, 57)), "H1"));
}

TEST(Verify, CatchesAKindThatTheDayDoesNotAllow) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().budget(Weekday::Mon, 60, {SessionKind::Run})), "H1"));
}

TEST(Verify, CatchesASessionOnADayAway) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().away("2026-03-19", "2026-03-19", SpanKind::Holiday)), "H1"));
}

TEST(Verify, CatchesTooManySessionsOfADay) {
    EXPECT_TRUE(
        reports(changed([](Plan& p) { move(p, "strength2", 3); }, caseOneRunner().sessionsPerDay(1).build()), "H2"));
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "easy1", 1); }), "H2"));
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "cross1", 3); }), "H2"));
}

TEST(Verify, CatchesAWeekWithoutADayOfRest) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            PlannedSession extra = named(p, "cross1");
                            extra.name = "cross2"_name;
                            extra.on = caseOneToday() + 2;
                            p.weeks.front().sessions.push_back(extra);
                            move(p, "cross2", 2);
                        }),
                        "H3"));
}

TEST(Verify, CatchesStrengthOnConsecutiveDays) {
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "strength1", 3); }), "H4"));
}

TEST(Verify, CatchesStrengthTooSoonAfterThatOfTheWeekBefore) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().strength("2026-03-15")), "H4"));
}

TEST(Verify, CatchesHardRunsOnConsecutiveDaysAcrossTheBorder) {
    Diary diary = caseOneRunner()
                      .inPhase("2026-03-03", Phase::Sustain)
                      .ran("2026-03-15", 3.0_km, during(1), kind(RunKind::Quality))
                      .build();
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "long", 0); }, diary), "H5"));
}

TEST(Verify, CatchesFullStrengthTheDayBeforeAHardRun) {
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "strength2", 5); }), "H6"));
}

TEST(Verify, CatchesStrengthOnTheDayOfAHardRun) {
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "strength2", 6); }), "H6"));
}

TEST(Verify, CatchesStrengthBeforeARunOfTheDay) {
    EXPECT_TRUE(reports(
        changed([](Plan& p) {
            move(p, "strength1", 1);
            auto& list = p.weeks.front().sessions;
            std::stable_sort(list.begin(), list.end(), [](const PlannedSession& a, const PlannedSession& b) {
                return std::pair(a.on, a.kind == SessionKind::Run) < std::pair(b.on, b.kind == SessionKind::Run);
            });
        }),
        "H7"));
}

TEST(Verify, CatchesRunsOnConsecutiveDaysInRebuild) {
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "easy1", 2); }), "H8"));
}

TEST(Verify, CatchesARunTheDayAfterThatOfTheWeekBefore) {
    EXPECT_TRUE(reports(
        changed([](Plan& p) { move(p, "technique", 0); }, caseOneRunner().ran("2026-03-15", 2.0_km, during(1)).build()),
        "H8"));
}

TEST(Verify, CatchesALongRunSoonAfterTheLast) {
    EXPECT_TRUE(reports(changed([](Plan& p) { move(p, "long", 1); },
                                caseOneRunner().ran("2026-03-13", 2.0_km, during(1), kind(RunKind::Long)).build()),
                        "H9"));
}

TEST(Verify, CatchesMoreHardRunsThanThePhaseAllows) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            named(p, "easy1").type = SessionType::Quality;
                            named(p, "easy1").hard = true;
                        }),
                        "H10"));
}

TEST(Verify, CatchesAWeekAboveItsTarget) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            named(p, "easy1").distance = 7.0_km;
                            p.weeks.front().planned = 22.4_km;
                        }),
                        "H11"));
}

TEST(Verify, CatchesARunAboveTheCapOfTheDiary) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").distance = 8.9_km; }), "H11"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").distance = 8.9_km; }), "I10"));
}

TEST(Verify, CatchesASessionInThePast) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.today = p.today + 1; }), "H12"));
}

TEST(Verify, CatchesASessionOutsideItsWeek) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").on = caseOneToday() + 7; }), "H12"));
}

TEST(Verify, CatchesALockedSessionOnAnotherDay) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().locked("2026-03-16", "long", Weekday::Sat)), "I22"));
}

TEST(Verify, CatchesASessionOnALockedDayOfRest) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().locked("2026-03-16", "rest", Weekday::Thu)), "I22"));
}

TEST(Verify, CatchesALockThatNobodySet) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").lock = LockOwner::Runner; }), "H12"));
}

TEST(Verify, CatchesARunTheDayAfterAmber2) {
    EXPECT_TRUE(reports(
        changed([](Plan& p) { move(p, "technique", 0); }, caseOneRunner().ran("2026-03-15", 2.0_km, during(5)).build()),
        "H13"));
}

TEST(Verify, CatchesARunTwoDaysAfterRed) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-15", 2.0_km, during(7))), "H13"));
}

TEST(Verify, CatchesStrengthTheDayAfterRed) {
    const auto list = withDiary(caseOneRunner().ran("2026-03-15", 2.0_km, during(7)));
    EXPECT_TRUE(std::any_of(list.begin(), list.end(), [](const Violation& v) {
        return v.rule == "H13" && v.place == "/weeks/0/sessions/0";
    })) << told(list);
}

TEST(Verify, CatchesCrossTrainingThatIsTooHardInSettle) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            p.weeks.front().phase = Phase::Settle;
                            named(p, "cross1").effort = Effort::of(5);
                        }),
                        "H14"));
}

TEST(Verify, CatchesAWeekOfTooManyMinutes) {
    EXPECT_TRUE(
        reports(withDiary(caseOneRunner().with([](Diary& d) { d.runner.weeklyMinutes = minutes(200); })), "H15"));
}

TEST(Verify, CatchesHardWorkBeforeAnEvent) {
    EXPECT_TRUE(
        reports(withDiary(caseOneRunner().with([](Diary& d) { d.runner.goal.eventDate = day("2026-03-23"); })), "H16"));
}

// Finished sessions.

TEST(Verify, CatchesAFinishedRunThatTheWeekForgets) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-16", 5.0_km, during(1))), "I23"));
}

TEST(Verify, CatchesAFinishedSessionThatTheDiaryDoesNotHave) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "technique").done = Id::from("nowhere"); }), "I23"));
}

TEST(Verify, CatchesAFinishedRunOfAnotherLength) {
    const Diary diary = caseOneRunner().ran("2026-03-16", 5.0_km, during(1)).build();
    EXPECT_TRUE(reports(changed(
                            [&](Plan& p) {
                                move(p, "technique", 0);
                                named(p, "technique").done = diary.runs.back().id;
                            },
                            diary),
                        "I23"));
}

// Targets and sizes.

TEST(Verify, CatchesAWrongTarget) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().target = 22.1_km; }), "3.3.2"));
}

TEST(Verify, CatchesGrowthUnderAHold) {
    EXPECT_TRUE(reports(
        withDiary(caseOneRunner().checkIn("2026-03-15", [](CheckIn& c) { c.calfPain = PainScore::of(3); })), "3.3.2"));
}

TEST(Verify, CatchesGrowthWithoutConfirmedRuns) {
    const auto list = withDiary(caseOneRunner().with(
        [](Diary& d) { std::erase_if(d.checkIns, [](const CheckIn& c) { return c.on > day("2026-03-10"); }); }));
    EXPECT_TRUE(reports(list, "3.3.2"));
    EXPECT_TRUE(reports(list, "I5"));
    EXPECT_TRUE(reports(list, "I35"));
}

TEST(Verify, CatchesGrowthAfterAmberAndRed) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-13", 1.0_km, during(4))), "I6"));
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-13", 1.0_km, during(6))), "I7"));
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-13", 1.0_km, during(6))), "I3"));
}

TEST(Verify, CatchesARunBeyondTheOnsetCap) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().ran("2026-03-13", 1.0_km, during(3), onset(4.0_km))), "I11"));
}

TEST(Verify, CatchesADeloadThatIsNotDue) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().deload = true; }), "I44"));
}

TEST(Verify, CatchesAWrongRunCap) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().runCap = 9.0_km; }), "3.3.8"));
}

TEST(Verify, CatchesAnotherSplitThanTheRulesGive) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            named(p, "easy1").distance = 6.5_km;
                            p.weeks.front().planned = 21.9_km;
                        }),
                        "3.3.8"));
}

TEST(Verify, CatchesASumThatIsNotThatOfTheRuns) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().planned = 21.0_km; }), "3.3.8"));
}

TEST(Verify, CatchesALongRunThatHidesThatItIsHard) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").hard = false; }), "3.3.8"));
}

TEST(Verify, CatchesALongRunAboveItsShare) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            named(p, "easy1").distance = 4.0_km;
                            named(p, "technique").distance = 4.0_km;
                        }),
                        "I45"));
}

TEST(Verify, CatchesARunThatIsTooShortToBeOne) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").distance = 1.5_km; }), "I27"));
}

TEST(Verify, CatchesHardContentInSettle) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().phase = Phase::Settle; }), "I28"));
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().phase = Phase::Settle; }), "3.3.5"));
}

TEST(Verify, CatchesAStressorOutOfTurn) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->stressor = Stressor::Hills; }), "I29"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->stressor = Stressor::Hills; }), "I30"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->stressor = Stressor::Hills; }), "3.3.6"));
}

TEST(Verify, CatchesRunsAfterALongGap) {
    Plan plan = caseOnePlan();
    plan.today = plan.weeks.front().start = day("2026-04-20");
    for (PlannedSession& s : plan.weeks.front().sessions) s.on = s.on + 35;
    EXPECT_TRUE(reports(verdict(plan, caseOneDiary()), "I36"));
}

TEST(Verify, CatchesAWalkRunThatHidesALongRunFromTheCap) {
    const auto list = changed([](Plan& p) {
        named(p, "long").type = SessionType::WalkRun;
        named(p, "long").distance = 9.0_km;
    });
    EXPECT_TRUE(reports(list, "3.3.7"));
    EXPECT_TRUE(reports(list, "I10"));
}

TEST(Verify, CatchesFullDistanceAfterARedRunOfTheWeek) {
    const auto list =
        changed([](Plan& p) { p.today = p.today + 1; }, caseOneRunner().ran("2026-03-16", 6.0_km, during(6)).build());
    EXPECT_TRUE(reports(list, "3.7")) << told(list);
}

// Cost, penalty, proof.

TEST(Verify, CatchesEveryWrongPartOfTheCost) {
    for (int CostParts::* part : {&CostParts::pref, &CostParts::strengthOnRunDay, &CostParts::runGap,
                                  &CostParts::strengthGap, &CostParts::streak, &CostParts::afterLong,
                                  &CostParts::shortBeforeHard, &CostParts::doubleDay, &CostParts::moved}) {
        EXPECT_TRUE(reports(changed([&](Plan& p) {
                                p.weeks.front().costParts.*part += 1;
                                p.weeks.front().cost += 1;
                            }),
                            "3.4.3"));
    }
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().cost = 5; }), "3.4.3"));
}

TEST(Verify, CatchesAPenaltyThatNoConcessionExplains) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().penalty = 1; }), "3.4.4"));
}

TEST(Verify, CatchesASessionLeftOutInSilence) {
    EXPECT_TRUE(reports(changed([](Plan& p) { remove(p, "cross1"); }), "3.4.4"));
    EXPECT_TRUE(reports(changed([](Plan& p) { remove(p, "strength2"); }), "3.4.4"));
}

TEST(Verify, CatchesAWeekThatIsNeitherProvedNorSaysSo) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().proved = false; }), "3.4.5"));
}

TEST(Verify, CatchesAConflictThatStillPlans) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().conflict = Conflict{}; }), "3.4.6"));
}

// Content.

TEST(Verify, CatchesAnExerciseForWhichTheRunnerOwnsNothing) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().owns({Equipment::Mat})), "3.5"));
}

TEST(Verify, CatchesExercisesOfAnotherStage) {
    EXPECT_TRUE(reports(withDiary(caseOneRunner().strengthHistory(StrengthHistory::None)), "3.5"));
}

TEST(Verify, CatchesMoreSetsThanTheMinutesHold) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "strength1").exercises.back().sets = 5; }), "3.5"));
}

TEST(Verify, CatchesAStrengthSessionOfAnotherLength) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "strength1").minutes = minutes(40); }), "3.4.1"));
}

TEST(Verify, CatchesTwoSessionsOfOneName) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").name = "long"_name; }), "3.4.1"));
}

TEST(Verify, TellsASessionByTheNameThatAnotherProgramGaveIt) {
    const auto found = changed([](Plan& p) {
        named(p, "easy1").name = SessionName::fromDocument("Thursday, easy and short");
        named(p, "Thursday, easy and short").reasons.clear();
    });
    EXPECT_NE(told(found).find("Thursday, easy and short carries no reason."), std::string::npos) << told(found);
}

TEST(Verify, CatchesMinutesThatDoNotAddUp) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").minutes = minutes(57); }), "3.6"));
}

TEST(Verify, CatchesAPrimeBelowFiveMinutes) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").prime = {{"brisk_walk", minutes(4)}}; }), "I26"));
}

TEST(Verify, CatchesTwoCuesAndNone) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->cue.reset(); }), "I43"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->cue = Cue::Tall; }), "I43"));
}

TEST(Verify, CatchesACadenceThatLeapsAhead) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->cadence = 163; }), "I42"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").perform->cadence = 157; }), "I42"));
}

TEST(Verify, CatchesWhatCarriesNoReason) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").reasons.clear(); }), "I46"));
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().reasons.clear(); }), "I46"));
}

TEST(Verify, CatchesAFirstReasonThatDoesNotSayWhyTheSessionIsThere) {
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "easy1").reasons = {StrengthTwice{2}}; }), "3.10"));
}

TEST(Verify, CatchesAWeekThatDoesNotTellItsRow) {
    EXPECT_TRUE(reports(changed([](Plan& p) { p.weeks.front().reasons = {HoldStatus{20.0_km, 22.0_km}}; }), "3.10"));
}

TEST(Verify, CatchesReasonsWhoseNumbersAreOthers) {
    EXPECT_TRUE(reports(
        changed([](Plan& p) { p.weeks.front().reasons = {Progress{20.0_km, Ratio::percent(10), 21.0_km}}; }), "I47"));
    EXPECT_TRUE(reports(
        changed([](Plan& p) { p.weeks.front().reasons = {Progress{21.0_km, Ratio::percent(10), 22.0_km}}; }), "I47"));
    EXPECT_TRUE(reports(changed([](Plan& p) { named(p, "long").reasons.back() = RunCap110{7.9_km, 8.8_km}; }), "I47"));
}

// Projections.

TEST(Verify, CatchesAProjectionThatLeaps) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            p.weeks.push_back(p.weeks.front());
                            p.weeks.back().start = p.today + 7;
                            p.weeks.back().projected = true;
                            p.weeks.back().target = 30.0_km;
                        }),
                        "3.3.2"));
}

TEST(Verify, CatchesAProjectionInAnotherPhase) {
    EXPECT_TRUE(reports(changed([](Plan& p) {
                            p.weeks.push_back(p.weeks.front());
                            p.weeks.back().start = p.today + 7;
                            p.weeks.back().projected = true;
                            p.weeks.back().phase = Phase::Build;
                        }),
                        "3.3.5"));
}

}  // namespace restride
