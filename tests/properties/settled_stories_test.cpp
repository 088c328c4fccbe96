// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/assessment.h"
#include "core/base/json.h"
#include "core/document/diary_document.h"
#include "core/planner/planner.h"
#include "core/verify/verify.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// A settled story is a diary about which the planner and the independent check once disagreed, each over one rule. It
// stands in the folder `stories` as a document that `restride-cli plan` and `verify` read as well; `stories.json` names
// the day on which it is asked and what once broke. No plan is expected of it but one in which the check finds nothing.
// A random story that breaks becomes one of them: write its diary with `writeDiary` and add its line.

namespace restride {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view folder = "tests/properties/stories/";
constexpr std::string_view index = "stories.json";
/// The week of that day and five projected ones.
constexpr int weeksOfStory = 6;

std::string textOf(std::string_view file) {
    return readText(std::string(folder).append(file));
}

struct SettledStory {
    /// The document, in the folder of stories.
    std::string file;
    Date today;
    std::string reason;
    friend std::ostream& operator<<(std::ostream& out, const SettledStory& story) { return out << story.reason; }
};

std::string memberOf(const Json& entry, std::string_view key) {
    const Json* member = entry.find(key);
    const std::string* text = member != nullptr ? member->asString() : nullptr;
    return text != nullptr ? *text : std::string();
}

std::vector<SettledStory> settledStories() {
    const Json list = parseJson(textOf(index)).value();
    std::vector<SettledStory> stories;
    for (const Json& entry : *list.asArray())
        stories.push_back({memberOf(entry, "file"), day(memberOf(entry, "today")), memberOf(entry, "reason")});
    return stories;
}

class Settled : public testing::TestWithParam<SettledStory> {};

TEST_P(Settled, StaysSettled) {
    const SettledStory& story = GetParam();
    const auto read = readDiary(textOf(story.file));
    ASSERT_TRUE(read.has_value()) << read.error().pointer;
    EXPECT_THAT(read->unknownFields, testing::IsEmpty());
    const Diary& diary = read->diary;
    const Assessment assessment = assess(diary, Rules{}, story.today);
    const Plan plan = makePlan(diary, assessment, projectLibrary(), Rules{}, story.today, weeksOfStory);
    for (const Violation& v : verify(plan, diary, projectLibrary(), Rules{}))
        ADD_FAILURE() << v.rule << ' ' << v.place << ": " << v.message;
}

INSTANTIATE_TEST_SUITE_P(Stories, Settled, testing::ValuesIn(settledStories()),
                         [](const testing::TestParamInfo<SettledStory>& info) {
                             return fs::path(info.param.file).stem().string();
                         });

TEST(SettledStories, AreAllListedEachWithItsReason) {
    std::vector<std::string> listed{std::string(index)};
    for (const SettledStory& story : settledStories()) {
        listed.push_back(story.file);
        EXPECT_FALSE(story.reason.empty()) << story.file;
    }
    std::vector<std::string> there;
    for (const auto& entry : fs::directory_iterator(fs::path(RESTRIDE_SOURCE_DIR) / folder))
        there.push_back(entry.path().filename().string());
    EXPECT_THAT(there, testing::UnorderedElementsAreArray(listed));
}

}  // namespace
}  // namespace restride
