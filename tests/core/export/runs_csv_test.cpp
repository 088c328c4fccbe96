// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/runs_csv.h"

#include "core/import/merge_into_diary.h"
#include "core/import/readers.h"
#include "core/import/table/own_table.h"
#include "tests/core/export/python.h"
#include "tests/support/any_diary.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace restride {
namespace {

using testing::HasSubstr;
using testing::SizeIs;

using DiaryRun = restride::Run;

Diary someDiary() {
    Diary diary = aRunner()
                      .ran("2026-03-09", metres(6'600), before(1), during(2), at("07:10"), minutes(40), effort(3))
                      .morning("2026-03-09", 1)
                      .morning("2026-03-10", 2)
                      .ran("2026-03-11", metres(5'000))
                      .build();
    diary.runs.front().note = "knee, \"stiff\"\r\nat first";
    return diary;
}

TEST(RunsCsv, TellsARunWithItsMornings) {
    EXPECT_THAT(
        runsCsv(someDiary()),
        HasSubstr("\r\n2026-03-09,07:10,easy,6600,2400,,3,,,,,1,2,,,1,2,\"knee, \"\"stiff\"\"\r\nat first\",,run-"));
    EXPECT_TRUE(runsCsv(someDiary(), ByteOrderMark::With)
                    .starts_with("\xEF\xBB\xBF"
                                 "Date,"));
}

TEST(RunsCsv, GivesNoSpreadsheetAFormula) {
    for (const char* note : {"=1+1", "+1", "-1", "@A1", "\tx", "\rx", "'=1", "''=1"}) {
        Diary diary = someDiary();
        diary.runs.front().note = note;
        const std::string table = runsCsv(diary);
        EXPECT_THAT(table, HasSubstr(std::string("'") + note)) << note;
        const ReadFile read = readOwnTable(table, "runs.csv");
        ASSERT_THAT(read.activities, SizeIs(2));
        EXPECT_EQ(read.activities.front().note, note);
    }
}

TEST(RunsCsv, IsReadByPython) {
    const std::string told = python(R"(
import csv, io, sys
table = sys.stdin.buffer.read().decode('utf-8-sig')
rows = list(csv.DictReader(io.StringIO(table, newline='')))
for row in rows: print(row['Date'], row['Distance (m)'], repr(row['Note']), row['Pain on the next morning'])
)",
                                    runsCsv(someDiary(), ByteOrderMark::With));
    EXPECT_EQ(told, "2026-03-09 6600 'knee, \"stiff\"\\r\\nat first' 2\n2026-03-11 5000 '' \n");
}

TEST(RunsCsv, IsKnownByItsHeader) {
    EXPECT_TRUE(isOwnTable(runsCsv(Diary())));
    EXPECT_TRUE(isOwnTable(runsCsv(Diary(), ByteOrderMark::With)));
    EXPECT_FALSE(isOwnTable("Date,Start,Kind\r\n"));
    EXPECT_FALSE(isOwnTable(""));
    // Found by fuzzing: it ends with half a line end.
    EXPECT_FALSE(isOwnTable("Date,Start\r"));
}

TEST(RunsCsv, SkipsARowThatWasChangedBeyondReading) {
    std::string table = runsCsv(someDiary());
    table.replace(table.find("2026-03-11"), 10, "11.03.2026");
    const ReadFile read = readOwnTable(table, "runs.csv");
    EXPECT_THAT(read.activities, SizeIs(1));
    ASSERT_THAT(read.skipped, SizeIs(1));
    EXPECT_EQ(read.skipped.front().reason, SkipReason::NoDate);
    EXPECT_EQ(read.skipped.front().line, 4);
}

RC_GTEST_PROP(RunsCsv, LosesNoRunOnTheWayBack, ()) {
    const Diary diary = *anyDiary();
    const ReadFile read = readAny(runsCsv(diary), "runs.csv", {});
    const ImportPreview preview = restride::preview(Diary(), read, {});
    const Diary again = Diary().after(preview.edits).diary;
    RC_ASSERT(again.runs.size() == diary.runs.size());
    for (const DiaryRun& run : diary.runs) {
        const auto found = std::ranges::find(again.runs, run.id, &DiaryRun::id);
        RC_ASSERT(found != again.runs.end());
        RC_ASSERT(found->on == run.on);
        RC_ASSERT(found->at == run.at);
        RC_ASSERT(found->distance == run.distance);
        RC_ASSERT(found->kind == run.kind);
        RC_ASSERT(found->note == run.note);
    }
    // Into the diary that it came from it brings nothing new.
    RC_ASSERT(restride::preview(diary, read, {}).runs.empty());
}

}  // namespace
}  // namespace restride
