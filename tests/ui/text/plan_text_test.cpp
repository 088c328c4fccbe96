// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plan_text.h"

#include "tests/support/session_names.h"
#include "ui/text/lines.h"
#include "ui/text/session_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride {
namespace {

using namespace literals;
using testing::HasSubstr;
using testing::Not;

Library smallLibrary() {
    Exercise walk;
    walk.key = "brisk_walk";
    walk.name = "Brisk walk";
    Exercise wallSit;
    wallSit.key = "wall_sit";
    wallSit.name = "Wall sit";
    return {{walk, wallSit}, {}};
}

PlannedSession anEasyRun() {
    PlannedSession run;
    run.name = "easy1"_name;
    run.on = day("2026-03-17");
    run.minutes = minutes(58);
    run.distance = 6600_m;
    run.effort = Effort::of(3);
    run.prime = {{"brisk_walk", minutes(8)}};
    run.perform.emplace();
    run.perform->minutes = minutes(43);
    run.perform->cue = Cue::Cadence;
    run.perform->cadence = 162;
    run.perform->practice = Practice{6, minutes(1)};
    run.restore = {{"brisk_walk", minutes(7)}};
    run.reasons = {RunShare{.runs = 3, .target = 22_km}};
    return run;
}

PlannedSession aStrengthSession() {
    PlannedSession strength;
    strength.name = "strength1"_name;
    strength.on = day("2026-03-19");
    strength.kind = SessionKind::Strength;
    strength.type = SessionType::Full;
    strength.minutes = minutes(35);
    strength.lock = LockOwner::Physio;
    Prescription wallSit;
    wallSit.exercise = "wall_sit";
    wallSit.sets = 3;
    wallSit.hold = 30;
    wallSit.rest = 60;
    wallSit.load = 60;
    wallSit.rir = 1;
    strength.exercises = {wallSit};
    strength.reasons = {StrengthTwice{.sessions = 2}};
    return strength;
}

Plan aPlan() {
    PlannedWeek week;
    week.start = day("2026-03-16");
    week.target = 22_km;
    week.planned = 6600_m;
    week.runCap = 8800_m;
    week.proved = true;
    week.reasons = {Progress{.reference = 20_km, .growth = Ratio::percent(10), .target = 22_km}};
    week.sessions = {anEasyRun(), aStrengthSession()};
    Plan plan;
    plan.today = week.start;
    plan.weeks = {week};
    return plan;
}

std::string textOf(const Plan& plan) {
    Assessment assessment;
    assessment.today = plan.today;
    assessment.status = Status::Settled;
    return planText(plan, assessment, smallLibrary()).toStdString();
}

TEST(PlanText, TellsTheWeekAsATable) {
    const std::string text = textOf(aPlan());
    EXPECT_THAT(text, HasSubstr("Week of Mon 16 Mar 2026 · Rebuild · knee: settled\n"
                                "Target 22.0 km, planned 6.6 km, no run longer than 8.8 km.\n\n"
                                "Mon 16 Mar  Rest\n"
                                "Tue 17 Mar  Easy run  6.6 km  58 min  effort 3/10\n"
                                "Wed 18 Mar  Rest\n"
                                "Thu 19 Mar  Strength          35 min  fixed by your physiotherapist\n"
                                "Fri 20 Mar  Rest\n"));
    EXPECT_THAT(text, HasSubstr("planning aid"));
}

TEST(PlanText, TellsEachSessionStepByStepAndWhy) {
    const std::string text = textOf(aPlan());
    EXPECT_THAT(text,
                HasSubstr("Tue 17 Mar · Easy run\n"
                          "  Prime    8 min: Brisk walk 8 min\n"
                          "  Perform 43 min: think of quicker, shorter steps, about 162 a minute; practise it 6 × 1 "
                          "min\n"
                          "  Restore  7 min: Brisk walk 7 min\n"
                          "  Why: This is one of 3 runs that share this week's 22.0 km.\n"));
    EXPECT_THAT(text, HasSubstr("  Wall sit: 3 × 30 s held, 6.0 kg, 1 repetition in reserve, rest 60 s\n"));
    EXPECT_THAT(text, HasSubstr("Why this week\n  - A week that starts with a settled knee"));
}

TEST(PlanText, TellsAnOutlookWithoutSteps) {
    Plan plan = aPlan();
    plan.weeks.front().projected = true;
    const std::string text = textOf(plan);
    EXPECT_THAT(text, HasSubstr("outlook"));
    EXPECT_THAT(text, Not(HasSubstr("Prime")));
}

TEST(PlanText, TellsWhatToDoWhenAPlanIsWithheld) {
    Plan plan;
    plan.today = day("2026-03-16");
    plan.withheld = Withheld{.level = FlagLevel::Urgent, .codes = {"RF07"}};
    std::string text = textOf(plan);
    EXPECT_THAT(text, HasSubstr("No plan for now"));
    EXPECT_THAT(text, HasSubstr("Please see a clinician within the next few days."));
    EXPECT_THAT(text, HasSubstr("  - the knee gives way\n"));
    EXPECT_THAT(text, HasSubstr("clearance"));

    plan.withheld = Withheld{.level = FlagLevel::Clinician, .codes = {"UNDER_18"}};
    text = textOf(plan);
    EXPECT_THAT(text, HasSubstr("Please plan together with a clinician."));
    EXPECT_THAT(text, Not(HasSubstr("UNDER_18")));
}

TEST(PlanText, TellsLocksThatDoNotGoTogether) {
    Plan plan = aPlan();
    PlannedWeek& week = plan.weeks.front();
    week.sessions.clear();
    week.conflict =
        Conflict{{{"long"_name, Weekday::Sat, LockOwner::Physio}, {"strength1"_name, Weekday::Fri, LockOwner::Runner}}};
    const std::string text = textOf(plan);
    EXPECT_THAT(text, HasSubstr("  - Long run on Saturday, fixed by your physiotherapist\n"
                                "  - Strength 1 on Friday, fixed by you\n"));
    EXPECT_THAT(text, Not(HasSubstr("Rest\n")));
}

TEST(AssessmentText, TellsWhatTheDiaryMeans) {
    Assessment assessment;
    assessment.today = day("2026-03-16");
    assessment.status = Status::Settled;
    assessment.statusReasons = {StatusSettled{.confirmedRuns = 3}};
    assessment.weeks.back().weeks = {20_km, 19_km};
    assessment.weeks.back().reference = 20_km;
    assessment.morningBaseline = PainScore::of(1);
    JudgedRun run;
    run.on = day("2026-03-10");
    run.light = Light::Green;
    run.reasons = {LightGreen{.during = PainScore::of(1)}};
    JudgedRun old = run;
    old.on = day("2026-02-10");
    assessment.runs = {old, run};
    assessment.redFlags = {
        {.code = RedFlag::StairsOrSitting, .level = FlagLevel::Routine, .since = day("2026-03-01"), .run = {}}};
    const std::string text = assessmentText(assessment).toStdString();
    EXPECT_THAT(text, HasSubstr("Your diary on Mon 16 Mar 2026\n"));
    EXPECT_THAT(text, HasSubstr("  Knee                    settled\n"));
    EXPECT_THAT(text, HasSubstr("20.0 km, 19.0 km"));
    EXPECT_THAT(text, HasSubstr("A warning sign since Sun 1 Mar: stairs or sitting hurt on most days."));
    EXPECT_THAT(text, HasSubstr("  Tue 10 Mar, green: Your pain reached 1/10"));
    EXPECT_THAT(text, Not(HasSubstr("10 Feb")));
}

TEST(Lines, BreakAtBlanksUnderTheirHead) {
    Lines lines;
    lines.addWrapped(QStringLiteral("  - "), QStringLiteral("word ").repeated(30));
    const auto rows = lines.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_LE(rows[0].size(), Lines::lineWidth);
    EXPECT_TRUE(rows[1].startsWith(QStringLiteral("    word")));
}

}  // namespace
}  // namespace restride
