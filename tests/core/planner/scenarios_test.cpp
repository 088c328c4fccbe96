// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "core/planner/planner.h"
#include "core/verify/verify.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

// The worked cases of the rules, each a diary and what is expected of it in one file that a physiotherapist can read
// and sign. Every number is met exactly.

namespace restride {
namespace {

using ::testing::Contains;
using ::testing::ElementsAreArray;
using ::testing::IsEmpty;

/// Long enough for every sequence that a scenario names.
constexpr int scenarioWeeks = 5;

struct Scenario {
    std::string name;
    Json expected;
    Diary diary;
    Assessment assessment;
    Plan plan;
    Json document;

    [[nodiscard]] const PlannedWeek& week() const { return plan.weeks.front(); }
};

std::vector<std::string> scenarioNames() {
    std::vector<std::string> names;
    const auto folder = std::filesystem::path(RESTRIDE_SOURCE_DIR) / "tests/core/planner/scenarios";
    for (const auto& file : std::filesystem::directory_iterator(folder)) names.push_back(file.path().stem().string());
    std::ranges::sort(names);
    return names;
}

Scenario readScenario(const std::string& name) {
    const Json file = parseJson(readText("tests/core/planner/scenarios/" + name + ".json")).value();
    Scenario scenario;
    scenario.name = name;
    scenario.expected = *file.find("expected");
    scenario.diary = readDiary(writeJson(*file.find("diary"))).value().diary;
    const Date today = day(*file.find("today")->asString());
    scenario.assessment = assess(scenario.diary, Rules{}, today);
    scenario.plan = makePlan(scenario.diary, scenario.assessment, projectLibrary(), Rules{}, today, scenarioWeeks);
    scenario.document = parseJson(writePlan(scenario.plan, scenario.assessment)).value();
    return scenario;
}

/// `LONG 8800 hard`, as the scenario files write a session.
std::string told(const PlannedSession& session) {
    std::string text = capitals(session.type);
    if (session.distance) text += ' ' + std::to_string(session.distance->count());
    if (session.hard) text += " hard";
    return text;
}

std::vector<std::string> strings(const Json& array) {
    std::vector<std::string> texts;
    for (const Json& item : *array.asArray()) texts.push_back(*item.asString());
    return texts;
}

std::vector<std::string> codes(const std::vector<Reason>& reasons) {
    std::vector<std::string> list;
    for (const Reason& reason : reasons) list.push_back(codeOf(reason));
    return list;
}

class WorkedCase : public ::testing::TestWithParam<std::string> {
protected:
    const Scenario scenario = readScenario(GetParam());
    [[nodiscard]] const Json* expected(std::string_view key) const { return scenario.expected.find(key); }
    [[nodiscard]] const Json& documentWeek() const { return scenario.document.find("weeks")->asArray()->front(); }
};

TEST_P(WorkedCase, HasTheLightsOfTheRules) {
    const Json* lights = expected("lights");
    if (!lights) return;
    std::vector<std::string> found;
    for (const JudgedRun& run : scenario.assessment.runs) found.push_back(capitals(run.light.value()));
    EXPECT_THAT(found, ElementsAreArray(strings(*lights)));
}

TEST_P(WorkedCase, HasTheNumbersOfTheRules) {
    const Json& assessment = *scenario.document.find("assessment");
    int compared = 0;
    for (const Json::Member& member : *scenario.expected.asObject()) {
        const Json* found = documentWeek().find(member.key);
        if (!found) found = assessment.find(member.key);
        if (!found || member.key == "lights" || member.key == "sessions" || member.key == "reasons") continue;
        EXPECT_EQ(writeJson(*found), writeJson(member.value)) << member.key;
        ++compared;
    }
    EXPECT_GE(compared, 6);
}

TEST_P(WorkedCase, HasTheWeekOfTheRulesDayByDay) {
    for (const Json::Member& planned : *expected("sessions")->asObject()) {
        std::vector<std::string> found;
        for (const PlannedSession& session : scenario.week().sessions)
            if (word(session.on.weekday()) == planned.key) found.push_back(told(session));
        EXPECT_THAT(found, ElementsAreArray(strings(planned.value))) << planned.key;
    }
}

TEST_P(WorkedCase, SaysWhy) {
    const auto found = codes(scenario.week().reasons);
    for (const std::string& code : strings(*expected("reasons"))) EXPECT_THAT(found, Contains(code));
}

TEST_P(WorkedCase, IsAProvedOptimumThatTheCheckAccepts) {
    for (const PlannedWeek& week : scenario.plan.weeks) EXPECT_TRUE(week.proved);
    for (const Violation& v : verify(scenario.plan, scenario.diary, projectLibrary(), Rules{}))
        ADD_FAILURE() << v.rule << ' ' << v.place << ": " << v.message;
}

TEST_P(WorkedCase, HasTheMinutesOfTheRules) {
    const Json* minutes = expected("minutes");
    if (!minutes) return;
    for (const Json::Member& member : *minutes->asObject())
        for (const PlannedSession& session : scenario.week().sessions) {
            if (session.name.text() != member.key) continue;
            EXPECT_EQ(session.minutes.count(), *member.value.asInteger()) << member.key;
        }
}

TEST_P(WorkedCase, ClimbsTheLadderOfTheRules) {
    const Json* ladder = expected("ladder");
    if (!ladder) return;
    std::vector<std::int64_t> levels;
    for (const PlannedWeek& week : scenario.plan.weeks)
        for (const PlannedSession& session : week.sessions)
            if (session.perform && session.perform->walkRun) levels.push_back(session.perform->walkRun->level);
    std::vector<std::int64_t> wanted;
    for (const Json& level : *ladder->asArray()) wanted.push_back(*level.asInteger());
    ASSERT_GE(levels.size(), wanted.size());
    levels.resize(wanted.size());
    EXPECT_EQ(levels, wanted);
}

TEST_P(WorkedCase, PractisesTheCueOfTheRules) {
    const Json* steps = expected("cadence");
    if (!steps) return;
    for (std::size_t i = 0; i < steps->asArray()->size(); ++i)
        for (const PlannedSession& session : scenario.plan.weeks.at(i).sessions) {
            if (session.kind != SessionKind::Run) continue;
            EXPECT_EQ(session.perform->cadence, *steps->asArray()->at(i).asInteger());
            EXPECT_EQ(session.perform->cue, Cue::Cadence);
        }
}

TEST_P(WorkedCase, BringsTheStressorOfTheRules) {
    const Json* stressor = expected("stressor");
    if (!stressor) return;
    int found = 0;
    for (const PlannedSession& session : scenario.week().sessions)
        if (session.perform && session.perform->stressor) {
            EXPECT_EQ(capitals(*session.perform->stressor), *stressor->asString());
            ++found;
        }
    EXPECT_EQ(found, 1);
}

INSTANTIATE_TEST_SUITE_P(Rules, WorkedCase, ::testing::ValuesIn(scenarioNames()),
                         [](const auto& test) { return test.param; });

TEST(WorkedCases, AreAllThere) {
    EXPECT_THAT(scenarioNames(),
                ElementsAreArray({"case_01", "case_03_next_week", "case_05", "case_07", "case_08", "case_10"}));
}

}  // namespace
}  // namespace restride
