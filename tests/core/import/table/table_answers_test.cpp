// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table_answers.h"

#include "core/import/import_words.h"
#include "core/import/table/table_header.h"
#include "tests/core/import/packed.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace restride {
namespace {

constexpr const char* saidTable = "Tag;Weg;Dauer\n10.03.2026;5,0;00:30:00\n14.03.2026;6,0;00:36:00\n";
const TableAnswers saidOfTheTable{{"date=Tag", "distance=Weg", "duration=Dauer"}, {"unit=km", "sport=run"}};

TEST(TableAnswers, EveryNameTakesItsWordsAndNoOther) {
    for (const char* name : {"unit", "dates", "decimal", "duration", "weight", "sport"}) {
        ASSERT_FALSE(answerWords(name).empty()) << name;
        for (const std::string_view value : answerWords(name)) {
            ImportOptions options;
            EXPECT_TRUE(takeAnswer(options, std::string(name) + '=' + std::string(value)));
        }
        ImportOptions options;
        EXPECT_FALSE(takeAnswer(options, std::string(name) + "=parsecs"));
        EXPECT_FALSE(takeAnswer(options, std::string(name) + '='));
        EXPECT_FALSE(takeAnswer(options, name));
    }
    ImportOptions options;
    EXPECT_FALSE(takeAnswer(options, "colour=blue"));
    EXPECT_FALSE(takeColumn(options, "colour=Farbe"));
    EXPECT_TRUE(answerWords("colour").empty());
    EXPECT_TRUE(takeColumn(options, "date=Tag=1"));
    EXPECT_EQ(options.columns, (std::vector<NamedColumn>{{ColumnMeaning::Dates, "Tag=1"}}));
}

TEST(TableAnswers, EveryNameIsThatOfAQuestion) {
    for (int i = 0; i <= static_cast<int>(GuessSubject::Columns); ++i) {
        const auto name = answerName(static_cast<GuessSubject>(i));
        EXPECT_EQ(name.empty(), answerWords(name).empty()) << name;
    }
    EXPECT_EQ(answerName(GuessSubject::DistanceUnit), "unit");
}

TEST(TableAnswers, WhatWasSaidOfATableBeforeIsReadAgain) {
    EXPECT_TRUE(readRemembered(saidTable, "a.csv", {}, {}).activities.empty());
    const ReadFile read = readRemembered(saidTable, "a.csv", {}, saidOfTheTable);
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_TRUE(std::ranges::all_of(read.activities, [](const Activity& one) { return one.sport == Sport::Run; }));
}

TEST(TableAnswers, WhatIsToldNowOutweighsWhatWasSaidBefore) {
    ImportOptions now;
    now.distanceUnit = DistanceUnit::Mile;
    const ReadFile read = readRemembered(saidTable, "a.csv", now, saidOfTheTable);
    ASSERT_EQ(read.activities.size(), 2U);
    EXPECT_EQ(read.activities.front().distance, metres(8047));
}

TEST(TableAnswers, AnAnswerThatIsNoneAnyMoreIsPassedOver) {
    const TableAnswers broken{{"date=Tag"}, {"unit=parsecs"}};
    const ReadFile read = readRemembered(saidTable, "a.csv", {}, broken);
    EXPECT_FALSE(read.questions.empty());
}

TEST(TableAnswers, BelongToTheHeaderWhateverStandsAboveIt) {
    const std::string header = unknownHeader(saidTable);
    EXPECT_EQ(header, "Tag\tWeg\tDauer");
    const std::string table = saidTable;
    EXPECT_EQ(unknownHeader("sep=;\n" + table), header);
    EXPECT_EQ(unknownHeader("\xEF\xBB\xBF\r\n\r\n" + table), header);
    EXPECT_EQ(unknownHeader("sep=;\nday;way;time\n1;2;3\n"), "day\tway\ttime");
    EXPECT_EQ(unknownHeader("\"Tag\",\"Weg\",\"Dauer\"\n1,2,3\n"), header);
    std::string wide = "\xFF\xFE";
    for (const char c : table) wide += {c, '\0'};
    EXPECT_EQ(unknownHeader(wide), header);
}

TEST(TableAnswers, BelongToNoTableThatSaysItselfWhatItHolds) {
    EXPECT_EQ(unknownHeader("Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"), "");
    EXPECT_EQ(unknownHeader(gzipped(saidTable)), "");
    EXPECT_EQ(unknownHeader("<gpx></gpx>"), "");
    EXPECT_EQ(unknownHeader(""), "");
}

}  // namespace
}  // namespace restride
