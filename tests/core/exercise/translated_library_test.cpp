// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/library.h"
#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <array>
#include <cctype>

namespace restride {
namespace {

Library germanLibrary() {
    return translated(projectLibrary(), readText("resources/exercises.de.json")).value();
}

/// `EX08, EX26` and `–` need no translation.
bool hasWords(std::string text) {
    for (std::size_t at = text.find("EX"); at != std::string::npos; at = text.find("EX")) text.erase(at, 2);
    return std::any_of(text.begin(), text.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
}

void expectAnother(const std::string& german, const std::string& english, const std::string& key) {
    EXPECT_FALSE(german.empty()) << key;
    if (hasWords(english)) {
        EXPECT_NE(german, english) << key;
    }
}

void expectOthers(const std::vector<std::string>& german, const std::vector<std::string>& english,
                  const std::string& key) {
    ASSERT_EQ(german.size(), english.size()) << key;
    for (std::size_t i = 0; i < german.size(); ++i) expectAnother(german[i], english[i], key);
}

TEST(TranslatedLibrary, SaysEveryExerciseInGerman) {
    const Library german = germanLibrary();
    ASSERT_EQ(german.exercises.size(), 50u);
    for (std::size_t i = 0; i < 50; ++i) {
        const Exercise& one = german.exercises[i];
        const Exercise& other = projectLibrary().exercises[i];
        expectAnother(one.name, other.name, one.key);
        expectAnother(one.aliases, other.aliases, one.key);
        expectAnother(one.purpose, other.purpose, one.key);
        expectAnother(one.muscles, other.muscles, one.key);
        expectAnother(one.progression, other.progression, one.key);
        expectAnother(one.regression, other.regression, one.key);
        expectAnother(one.limit, other.limit, one.key);
        expectOthers(one.cues, other.cues, one.key);
        expectOthers(one.errors, other.errors, one.key);
    }
}

TEST(TranslatedLibrary, LeavesWhatThePlannerReads) {
    const Library german = germanLibrary();
    for (std::size_t i = 0; i < german.exercises.size(); ++i) {
        const Exercise& one = german.exercises[i];
        const Exercise& other = projectLibrary().exercises[i];
        EXPECT_EQ(one.id, other.id);
        EXPECT_EQ(one.key, other.key);
        EXPECT_EQ(one.phase, other.phase);
        EXPECT_EQ(one.equipment, other.equipment);
        EXPECT_EQ(one.minutes, other.minutes);
        EXPECT_EQ(one.dose, other.dose);
    }
    EXPECT_EQ(german.places, projectLibrary().places);
}

TEST(TranslatedLibrary, KeepsTheEnglishOfWhatIsNotTold) {
    const auto library =
        translated(projectLibrary(), R"({"wall_sit": {"name": "Wandsitz", "cues": ["Rücken flach"]}})");
    ASSERT_TRUE(library) << library.error();
    const Exercise* sit = findExercise(*library, "wall_sit");
    EXPECT_EQ(sit->name, "Wandsitz");
    EXPECT_EQ(sit->cues, std::vector<std::string>{"Rücken flach"});
    EXPECT_EQ(sit->limit, findExercise(projectLibrary(), "wall_sit")->limit);
    EXPECT_EQ(findExercise(*library, "plank")->name, "Plank");
}

TEST(TranslatedLibrary, SaysWhatIsWrongAndWhere) {
    const auto complaint = [](std::string_view json) { return translated(projectLibrary(), json).error(); };
    EXPECT_EQ(complaint("[]"), "/: exercises by their keys are expected.");
    EXPECT_EQ(complaint(R"({"wall_sat": {}})"), "/wall_sat: there is no such exercise.");
    EXPECT_EQ(complaint(R"({"wall_sit": {"name": 3}})"), "/wall_sit/name: a text is expected.");
    EXPECT_EQ(complaint(R"({"wall_sit": {"cues": "flat"}})"), "/wall_sit/cues: a list of texts is expected.");
    EXPECT_EQ(complaint("{"), "line 1, column 2: the text ends too early.");
}

}  // namespace
}  // namespace restride
