// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/assessment.h"
#include "core/base/json.h"
#include "core/document/diary_document.h"
#include "core/document/plan_document.h"
#include "core/exercise/library.h"
#include "core/planner/planner.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

namespace restride {
namespace {

std::string resourceText(const std::string& name) {
    return readText("resources/" + name);
}

std::string planOf(const std::string& bytes) {
    const Date today = day("2026-03-16");
    const auto diary = readDiary(bytes);
    const auto library = readLibrary(resourceText("exercises.json"));
    EXPECT_TRUE(diary.has_value() && library.has_value());
    if (!diary || !library) return {};
    const Assessment assessment = assess(diary->diary, Rules{}, today);
    return writePlan(makePlan(diary->diary, assessment, *library, Rules{}, today, 16), assessment);
}

/// Every list in another order; that of `sets` has a meaning.
void shuffle(Json& json, std::mt19937& random) {
    if (Json::Array* array = json.asArray()) {
        for (Json& item : *array) shuffle(item, random);
        std::ranges::shuffle(*array, random);
    }
    Json::Object* object = json.asObject();
    if (!object) return;
    for (Json::Member& member : *object)
        if (member.key != "sets") shuffle(member.value, random);
    std::ranges::shuffle(*object, random);
}

TEST(SampleDiary, GivesTheSamePlanInEveryOrder) {
    const std::string sample = resourceText("sample-diary.json");
    const std::string plan = planOf(sample);
    ASSERT_FALSE(plan.empty());
    std::mt19937 random(7);
    for (int i = 0; i < 5; ++i) {
        auto json = parseJson(sample);
        ASSERT_TRUE(json.has_value());
        shuffle(*json, random);
        const std::string shuffled = writeJson(*json);
        ASSERT_NE(shuffled, sample);
        EXPECT_EQ(planOf(shuffled), plan);
    }
}

}  // namespace
}  // namespace restride
