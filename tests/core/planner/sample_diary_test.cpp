// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"
#include "core/planner/planner.h"
#include "core/verify/verify.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>

// The sample diary is the first thing that a new runner sees: it must be read, be honest and show a good week.

namespace restride {

namespace {

class SampleDiary : public ::testing::Test {
protected:
    void SetUp() override {
        const auto read = readDiary(readText("resources/sample-diary.json"));
        ASSERT_TRUE(read) << read.error().pointer;
        EXPECT_TRUE(read->unknownFields.empty());
        diary = read->diary;
    }

    Diary diary;
    const Library& library = projectLibrary();
    const Date today = day("2026-03-16");
};

TEST_F(SampleDiary, SaysThatItIsMadeUp) {
    EXPECT_EQ(diary.runner.name, "Sample runner");
    ASSERT_FALSE(diary.notes.empty());
    EXPECT_NE(diary.notes.front().text.find("made up"), std::string::npos);
}

TEST_F(SampleDiary, TellsSixteenWholeWeeks) {
    EXPECT_EQ(firstEntry(diary), today - 16 * 7);
    EXPECT_EQ(diary.checkIns.back().on, today - 1);
    for (int week = 0; week < 16; ++week) {
        const Date monday = today - 7 * (16 - week);
        EXPECT_EQ(runsBetween(diary, monday, monday + 6).size(), 3u) << monday.iso();
    }
    // Some mornings are missing, as they are with everybody.
    EXPECT_LT(diary.checkIns.size(), 16u * 7u - 10u);
}

TEST_F(SampleDiary, NamesExercisesThatThereAre) {
    for (const StrengthSession& session : diary.strength)
        for (const StrengthSet& set : session.sets)
            EXPECT_NE(findExercise(library, set.exercise), nullptr) << session.on.iso() << ": " << set.exercise;
}

TEST_F(SampleDiary, EndsSettledAndGivesAGrowingWeekWithALongRun) {
    const Rules rules;
    const Assessment assessment = assess(diary, rules, today);
    EXPECT_EQ(assessment.status, Status::Settled);
    EXPECT_TRUE(assessment.redFlags.empty());
    const Plan plan = makePlan(diary, assessment, library, rules, today);
    ASSERT_EQ(plan.weeks.size(), 1u);
    const PlannedWeek& week = plan.weeks.front();
    EXPECT_EQ(week.phase, Phase::Rebuild);
    EXPECT_FALSE(week.deload);
    EXPECT_EQ(week.target, metres(22'000));
    EXPECT_EQ(week.penalty, 0);
    EXPECT_TRUE(std::any_of(week.sessions.begin(), week.sessions.end(),
                            [](const PlannedSession& session) { return session.type == SessionType::Long; }));
    for (const Violation& violation : verify(plan, diary, library, rules))
        ADD_FAILURE() << violation.rule << ' ' << violation.place << ": " << violation.message;
}

}  // namespace

}  // namespace restride
