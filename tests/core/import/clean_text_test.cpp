// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/clean_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace restride {
namespace {

TEST(CleanText, KeepsWhatIsPlain) {
    EXPECT_EQ(cleanText("Round the lake", 100), "Round the lake");
    EXPECT_EQ(cleanText("Läufe \xF0\x9F\x8D\xBB", 100), "Läufe \xF0\x9F\x8D\xBB");
}

TEST(CleanText, TakesOuterBlanksAway) {
    EXPECT_EQ(cleanText(" \t\r\n a b \n", 100), "a b");
    EXPECT_EQ(cleanText("\x01\x02 a\x7F", 100), "a");
    EXPECT_EQ(cleanText(" \n\x01 ", 100), "");
}

TEST(CleanText, MakesControlCharactersBlank) {
    EXPECT_EQ(cleanText("a\x1B[0mb\nc", 100), "a [0mb c");
    EXPECT_EQ(cleanText("a\xC2\x85z", 100), "a z");
    EXPECT_EQ(cleanText("a\nb\tc", 100, TextLines::Many), "a\nb c");
}

TEST(CleanText, MarksBytesThatAreNoText) {
    EXPECT_EQ(cleanText("a\xFF\x80z", 100), "a\xEF\xBF\xBD\xEF\xBF\xBDz");
    // A surrogate, a longer form than needed, a lead byte at the end.
    EXPECT_EQ(cleanText("\xED\xA0\x80", 100), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(cleanText("\xC0\xAF", 100), "\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(cleanText("a\xE2\x82", 100), "a\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST(CleanText, CutsNoCharacterInTwo) {
    EXPECT_EQ(cleanText("ääää", 5), "ää");
    EXPECT_EQ(cleanDetail(std::string(500, 'x')), std::string(80, 'x'));
}

RC_GTEST_PROP(CleanText, IsDoneAfterOnce, (const std::string& text)) {
    const std::string once = cleanText(text, 20, TextLines::Many);
    RC_ASSERT(once.size() <= 20U);
    RC_ASSERT(cleanText(once, 20, TextLines::Many) == once);
}

}  // namespace
}  // namespace restride
