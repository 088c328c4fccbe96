// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/table/csv.h"

#include "core/import/limits.h"
#include "core/import/table/text_encoding.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace restride {
namespace {

using CellTexts = std::vector<std::vector<std::string>>;

CellTexts cellsOf(std::string_view text, char separator = ',') {
    CellTexts all;
    CsvRows rows(text, separator);
    while (rows.next()) all.emplace_back(rows.cells().begin(), rows.cells().end());
    return all;
}

std::string quotedCsv(std::string_view cell) {
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

TEST(Csv, TakesQuotesSeparatorsAndNewLinesInsideQuotes) {
    EXPECT_EQ(cellsOf("a,\"b,c\",\"d \"\"e\"\"\"\r\n\"f\ng\",,h\n"),
              (CellTexts{{"a", "b,c", "d \"e\""}, {"f\ng", "", "h"}}));
}

TEST(Csv, TellsTheLineOnWhichARowBegins) {
    CsvRows rows("a\n\"b\r\nb\nb\"\n\nc\rd", ',');
    std::vector<int> lines;
    while (rows.next()) lines.push_back(rows.line());
    EXPECT_EQ(lines, (std::vector<int>{1, 2, 6, 7}));
}

TEST(Csv, KeepsEmptyCellsAtTheEndAndPassesBlankLines) {
    EXPECT_EQ(cellsOf("a,,\n\n\n,\nb"), (CellTexts{{"a", "", ""}, {"", ""}, {"b"}}));
    EXPECT_EQ(cellsOf(""), CellTexts{});
    EXPECT_EQ(cellsOf("\n\r\n"), CellTexts{});
}

TEST(Csv, TakesAQuoteWithoutAnEndForALetter) {
    CsvRows rows("a,\"b\nc,d\n", ',');
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.fault(), CsvFault::OpenQuote);
    EXPECT_EQ(rows.cells()[1], "\"b");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.fault(), CsvFault::None);
    EXPECT_EQ(rows.cells()[1], "d");
}

TEST(Csv, KeepsWhatStandsBehindAClosingQuote) {
    EXPECT_EQ(cellsOf("\"a\"b,c"), (CellTexts{{"ab", "c"}}));
}

TEST(Csv, GivesNoMoreColumnsThanTheLimit) {
    const std::string text(2 * limits::tableColumns, ',');
    CsvRows wide(text, ',');
    ASSERT_TRUE(wide.next());
    EXPECT_EQ(wide.fault(), CsvFault::TooManyColumns);
    EXPECT_EQ(wide.cells().size(), limits::tableColumns);
}

TEST(Csv, GivesNoCellLongerThanTheLimit) {
    const std::string text = std::string(limits::cellBytes + 1, 'a') + ",b\nc";
    CsvRows rows(text, ',');
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.fault(), CsvFault::CellTooLong);
    EXPECT_EQ(rows.cells()[0], "");
    EXPECT_EQ(rows.cells()[1], "b");
}

TEST(Csv, FindsTheSeparatorByTheWidthOfTheRows) {
    EXPECT_EQ(findSeparator("a,b,c\n1,2,3\n").separator, ',');
    EXPECT_EQ(findSeparator("a;b;c\n1,5;2,5;3,5\n").separator, ';');
    EXPECT_EQ(findSeparator("a\tb\n1,5\t2;5\n").separator, '\t');
    EXPECT_EQ(findSeparator("alone").support, 0);
}

TEST(Csv, ObeysTheSeparatorLineOfExcel) {
    const SeparatorFound found = findSeparator("sep=;\r\na,b;c\r\n");
    EXPECT_TRUE(found.told);
    EXPECT_EQ(found.separator, ';');
    EXPECT_EQ(cellsOf(withoutSeparatorLine("sep=;\r\na,b;c\r\n"), ';'), (CellTexts{{"a,b", "c"}}));
}

RC_GTEST_PROP(Csv, GivesBackTheCellsThatWereWritten, ()) {
    const auto letter = rc::gen::element('a', ' ', ',', ';', '"', '\n', '\r', '\t', '7');
    const auto cell = rc::gen::container<std::string>(letter);
    constexpr int smallTable = 12;
    const auto cells =
        *rc::gen::resize(smallTable, rc::gen::container<std::vector<std::vector<std::string>>>(
                                         rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(cell))));
    const char separator = *rc::gen::element(',', ';', '\t');
    std::string text;
    for (const auto& row : cells) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += separator;
            text += quotedCsv(row[i]);
        }
        text += *rc::gen::element<std::string>("\n", "\r\n");
    }
    RC_ASSERT(cellsOf(text, separator) == cells);
}

RC_GTEST_PROP(Csv, EndsOnAnyBytes, (const std::string& bytes)) {
    const DecodedText decoded = decodeText(bytes);
    CsvRows rows(decoded.of(bytes), findSeparator(decoded.of(bytes)).separator);
    std::size_t count = 0;
    while (rows.next()) ++count;
    RC_ASSERT(count <= bytes.size() + 1);
}

TEST(TextEncoding, KnowsWhatTheBytesAre) {
    using namespace std::string_view_literals;
    const auto read = [](std::string_view bytes) { return std::string(decodeText(bytes).of(bytes)); };
    EXPECT_EQ(decodeText("plain").encoding, TextEncoding::Ascii);
    EXPECT_EQ(read("\xEF\xBB\xBFID"), "ID");
    EXPECT_EQ(decodeText("Aktivitäts-ID").encoding, TextEncoding::Utf8);
    EXPECT_EQ(decodeText("Aktivit\xE4ts-ID").encoding, TextEncoding::Windows1252);
    EXPECT_EQ(read("Aktivit\xE4ts-ID \x80"), "Aktivitäts-ID €");
    EXPECT_EQ(read("\xFF\xFE"
                   "D\0\xE9\0"sv),
              "Dé");
    EXPECT_EQ(read("\xFE\xFF\0D\xD8\x3C\xDF\xC3"sv), "D\xF0\x9F\x8F\x83");
    EXPECT_EQ(read("\xFF\xFE\x3C\xD8"sv), "\xEF\xBF\xBD");
}

TEST(TextEncoding, KeepsAUtf8TextOfWhichAFewBytesAreBroken) {
    const std::string bytes = "äöü\xC3";
    const DecodedText decoded = decodeText(bytes);
    EXPECT_EQ(decoded.encoding, TextEncoding::Utf8);
    EXPECT_EQ(decoded.strange, 1);
    EXPECT_EQ(decoded.of(bytes), "äöü\xEF\xBF\xBD");
}

}  // namespace
}  // namespace restride
