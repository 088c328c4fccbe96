// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/library.h"

#include "tests/support/files.h"

#include <gtest/gtest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace restride {

namespace {

std::string libraryBytes() {
    return readText("resources/exercises.json");
}

/// One good exercise, of which `from` is told as `to`.
std::string oneWith(std::string_view from, std::string_view to) {
    std::string text = R"({"id": "EX16", "key": "wall_sit", "name": "Wall sit", "aliases": "squat", "purpose": "hold",
        "muscles": "quadriceps", "phase": "Strength S1", "equipment": "wall", "minutes": "4–6",
        "dose": "3–5 × 30–45 s", "progression": "EX17", "regression": "–", "cues": ["Back flat"],
        "errors": [], "limit": "none"})";
    if (!from.empty()) text.replace(text.find(from), from.size(), to);
    return text;
}

/// A whole document of these exercises, with the wall sit in every place.
std::string documentOf(const std::string& exercises) {
    return R"({"strength": {"stages": [{"stage": "S1", "places": [{"place": "knee", "choices": ["wall_sit"]}]},
        {"stage": "S2", "places": [{"place": "knee", "choices": ["wall_sit"]}]}], "short": ["knee"]},
        "prime": {"walk": "wall_sit", "steps": []}, "restore": {"walk": "wall_sit", "places": [], "in_flare": []},
        "exercises": [)" +
           exercises + "]}";
}

std::string complaintAbout(std::string_view from, std::string_view to) {
    const auto library = readLibrary(documentOf(oneWith(from, to)));
    return library ? "taken" : library.error();
}

TEST(Library, HoldsTheFiftyExercisesInTheirOrder) {
    const auto library = readLibrary(libraryBytes());
    ASSERT_TRUE(library) << library.error();
    ASSERT_EQ(library->exercises.size(), 50u);
    for (std::size_t i = 0; i < 50; ++i) {
        const std::string number = std::to_string(i + 1);
        EXPECT_EQ(library->exercises[i].id, "EX" + std::string(number.size() == 1 ? "0" : "") + number);
    }
}

TEST(Library, TellsAnExerciseWhole) {
    const auto library = readLibrary(libraryBytes());
    ASSERT_TRUE(library) << library.error();
    const Exercise* sit = findExercise(*library, "wall_sit");
    ASSERT_NE(sit, nullptr);
    EXPECT_EQ(sit->id, "EX16");
    EXPECT_EQ(sit->name, "Wall sit");
    EXPECT_EQ(sit->equipment, "wall");
    EXPECT_EQ(sit->dose, "3–5 × 30–45 s, rest 60–90 s");
    EXPECT_EQ(sit->progression, "EX17, EX20");
    EXPECT_EQ(sit->cues.size(), 3u);
    EXPECT_EQ(sit->errors.size(), 2u);
    EXPECT_EQ(sit->limit, "front-knee pain rising during hold: go higher");
}

TEST(Library, FindsAnExerciseByItsKeyAndByItsId) {
    const auto library = readLibrary(libraryBytes());
    ASSERT_TRUE(library) << library.error();
    EXPECT_EQ(findExercise(*library, "EX49"), findExercise(*library, "cool_down_walk"));
    EXPECT_EQ(findExercise(*library, "EX51"), nullptr);
    EXPECT_EQ(findExercise(*library, ""), nullptr);
}

TEST(Library, TakesAGoodExerciseAndWhatItDoesNotKnow) {
    EXPECT_EQ(complaintAbout("", ""), "taken");
    EXPECT_EQ(complaintAbout(R"("limit")", R"("articles": "001", "limit")"), "taken");
}

TEST(Library, RefusesWhatIsNoListOfExercises) {
    EXPECT_FALSE(readLibrary(""));
    for (const char* json : {"{}", "[]", "[1]", R"({"exercises": []})", R"({"exercises": {}})"}) {
        const auto nothing = readLibrary(json);
        ASSERT_FALSE(nothing) << json;
        EXPECT_EQ(nothing.error(), "/exercises: a list of exercises is expected.") << json;
    }
    EXPECT_EQ(readLibrary(R"({"exercises": [1]})").error(), "/exercises/0: an exercise is expected.");
    const auto broken = readLibrary("[\n  {,}\n]");
    ASSERT_FALSE(broken);
    EXPECT_TRUE(broken.error().starts_with("line 2, column ")) << broken.error();
}

TEST(Library, RefusesWithThePlaceAndWhatWasExpected) {
    EXPECT_EQ(complaintAbout(R"("name": "Wall sit", )", ""), "/exercises/0/name: a text is expected.");
    EXPECT_EQ(complaintAbout(R"("Wall sit")", "7"), "/exercises/0/name: a text is expected.");
    EXPECT_EQ(complaintAbout(R"("Wall sit")", R"("")"), "/exercises/0/name: a text is expected.");
    EXPECT_EQ(complaintAbout(R"(["Back flat"])", R"("Back flat")"), "/exercises/0/cues: a list of texts is expected.");
    EXPECT_EQ(complaintAbout(R"(["Back flat"])", R"(["Back flat", 3])"), "/exercises/0/cues/1: a text is expected.");
    EXPECT_EQ(complaintAbout("EX16", "16"), "/exercises/0/id: EX and two digits are expected.");
    EXPECT_EQ(complaintAbout("wall_sit", "Wall sit"), "/exercises/0/key: small letters, digits and _ are expected.");
    EXPECT_EQ(complaintAbout(R"("wall")", R"("trampoline")"),
              "/exercises/0/equipment: \"trampoline\" names unknown equipment.");
    EXPECT_EQ(complaintAbout("4–6", "some"), "/exercises/0/minutes: a number or a range is expected.");
    EXPECT_EQ(complaintAbout("3–5 × 30–45 s", "often"),
              "/exercises/0/dose: sets of repetitions or of seconds are expected.");
}

TEST(Library, RefusesAnExerciseThatIsThereTwice) {
    const auto sameId = readLibrary(documentOf(oneWith("", "") + ',' + oneWith("wall_sit", "wall_sit_2")));
    ASSERT_FALSE(sameId);
    EXPECT_EQ(sameId.error(), "/exercises/1/id: EX16 is there twice.");
    const auto sameKey = readLibrary(documentOf(oneWith("", "") + ',' + oneWith("EX16", "EX17")));
    ASSERT_FALSE(sameKey);
    EXPECT_EQ(sameKey.error(), "/exercises/1/key: wall_sit is there twice.");
}

}  // namespace

}  // namespace restride
