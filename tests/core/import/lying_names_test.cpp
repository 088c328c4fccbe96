// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/merge_into_diary.h"
#include "core/import/readers.h"
#include "tests/core/import/packed.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

// One run as a table rounds it and as a watch recorded it, under names that say something else.

namespace restride {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

/// A file as the disk has it.
struct NamedBytes {
    std::string name;
    std::string bytes;
};

const std::string stravaTable =
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time\n"
    "1,\"Mar 14, 2026, 7:00:00 AM\",Morning Run,Run,1800,5.00,,1800\n";

std::string lapOf(const std::string& metres) {
    return R"(<Lap StartTime="2026-03-14T07:00:00Z"><TotalTimeSeconds>1815</TotalTimeSeconds><DistanceMeters>)" +
           metres + "</DistanceMeters></Lap>";
}

const std::string watchRecording =
    R"(<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>2026-03-14T07:00:00Z</Id>)" + lapOf("5123") +
    "</Activity></Activities></TrainingCenterDatabase>";

ImportPreview previewOf(const Diary& diary, const std::vector<NamedBytes>& files) {
    ReadFile all;
    for (const auto& [name, bytes] : files) all.add(readAny(bytes, name, {}));
    return preview(diary, all, {});
}

Diary imported(const Diary& diary, const std::vector<NamedBytes>& files) {
    return diary.after(previewOf(diary, files).edits).diary;
}

/// The recording's numbers, whatever came first.
void expectRecording(const Diary& diary, const std::vector<NamedBytes>& files) {
    ASSERT_THAT(diary.runs, SizeIs(1));
    const restride::Run& run = diary.runs.front();
    EXPECT_EQ(run.distance, metres(5'123));
    EXPECT_EQ(run.duration, seconds(1'815));
    std::vector<SourceKind> kinds;
    for (const RunSource& source : run.sources) kinds.push_back(source.kind);
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(SourceKind::TableRow, SourceKind::LapSums));
    for (const NamedBytes& again : files) EXPECT_THAT(previewOf(diary, {again}).edits.list, IsEmpty()) << again.name;
    EXPECT_THAT(previewOf(diary, files).edits.list, IsEmpty());
}

std::vector<std::pair<NamedBytes, NamedBytes>> tablesAndRecordings() {
    std::vector<std::pair<NamedBytes, NamedBytes>> pairs;
    for (const char* ofTable : {"t.csv", "t.CSV", "t.Csv", "t", "t.json", "t.fit", "there/run.tcx", "z.gpx"})
        for (const char* ofRecording : {"run.tcx", "here/run.tcx", "run.csv", "run", "run.json", "run.txt"}) {
            pairs.push_back({{ofTable, stravaTable}, {ofRecording, watchRecording}});
            pairs.push_back({{ofTable, gzipped(stravaTable)}, {ofRecording, gzipped(watchRecording)}});
        }
    pairs.push_back({{"t.csv.gz", gzipped(stravaTable)}, {"run.tcx.gz", gzipped(watchRecording)}});
    pairs.push_back({{"t.csv.gz", stravaTable}, {"run.csv.gz", watchRecording}});
    pairs.push_back({{"EXPORT", zipped({{"x", stravaTable}})}, {"run.zip", watchRecording}});
    return pairs;
}

TEST(LyingNames, LeaveATableLessThanARecording) {
    for (const auto& [row, track] : tablesAndRecordings()) {
        SCOPED_TRACE(row.name + " and " + track.name);
        expectRecording(imported(imported(Diary(), {row}), {track}), {row, track});
        expectRecording(imported(imported(Diary(), {track}), {row}), {row, track});
        const Diary together = imported(Diary(), {row, track});
        expectRecording(together, {row, track});
        EXPECT_EQ(imported(Diary(), {track, row}), together);
    }
}

TEST(LyingNames, DoNotGiveARecordingTheNumbersOfAnother) {
    std::string longer = watchRecording;
    longer.replace(longer.find("5123"), 4, "5200");
    for (const char* name : {"first.csv", "first.tcx"}) {
        const Diary diary = imported(imported(Diary(), {{name, watchRecording}}), {{"second.tcx", longer}});
        ASSERT_THAT(diary.runs, SizeIs(1)) << name;
        EXPECT_EQ(diary.runs.front().distance, metres(5'123)) << name;
    }
}

}  // namespace
}  // namespace restride
