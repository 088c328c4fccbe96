// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/include_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace restride::walls {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(IncludeLines, AreReadInBothForms) {
    EXPECT_THAT(includeLines("#include <vector>\n\n  #  include \"core/plan/plan.h\"  // why\r\n"),
                ElementsAre(IncludeLine{1, "vector", true}, IncludeLine{3, "core/plan/plan.h", false}));
}

TEST(IncludeLines, InCommentsAndLiteralsAreNone) {
    EXPECT_THAT(includeLines("// #include <a>\n/*\n#include <b>\n*/\nauto s = R\"x(\n#include <c>\n)x\";\n"),
                IsEmpty());
}

TEST(IncludeLines, AreFoundAfterThousandsAndQuotes) {
    EXPECT_THAT(includeLines("int n = 30'000;\nchar q = '\"';\n#include <a>\n"),
                ElementsAre(IncludeLine{3, "a", true}));
}

TEST(CodeOnly, KeepsEveryLineInItsPlace) {
    EXPECT_EQ(codeOnly("a /* b\nc */ d // e\n\"f\\\"g\" h"), "a     \n     d     \n\"    \" h");
}

TEST(LinesWithWord, WantsTheWordByItself) {
    EXPECT_THAT(linesWithWord("lifetime\ntime(0)\nstd::time\ntimes", "time"), ElementsAre(2, 3));
}

}  // namespace
}  // namespace restride::walls
