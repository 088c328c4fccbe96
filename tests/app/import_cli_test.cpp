// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/document/diary_document.h"
#include "tests/app/process.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace restride {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// A recording of twenty minutes over some four kilometres that begins on the hour.
std::string recording(const std::string& hour) {
    std::string text = "<gpx version=\"1.1\"><trk><type>running</type><trkseg>";
    for (int i = 0; i <= 20; ++i)
        text += "<trkpt lat=\"" + std::to_string(50 + 0.0018 * i) + "\" lon=\"8\"><time>" + hour + ":" +
                (i < 10 ? "0" : "") + std::to_string(i) + ":00Z</time></trkpt>";
    return text + "</trkseg></trk></gpx>";
}

constexpr const char* emptyDiary = R"({"format": "restride.diary", "version": 1, "runner": {"id": "r-1"}})";

/// A folder for a test's files and for what the program keeps among the user's settings.
class ImportCommandLine : public testing::Test {
protected:
    ImportCommandLine() {
        std::string pattern = (fs::temp_directory_path() / "restride-import.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        setenv("XDG_CONFIG_HOME", (m_folder / "settings").c_str(), 1);
        setenv("TZ", "Europe/Berlin", 1);
    }
    ~ImportCommandLine() override {
        unsetenv("XDG_CONFIG_HOME");
        unsetenv("TZ");
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return path(name);
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    /// What lies in the folder, apart from the settings.
    [[nodiscard]] std::size_t fileCount() const {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(m_folder))
            if (entry.is_regular_file()) ++count;
        return count;
    }
    static Outcome import(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "import");
        return runProgram(RESTRIDE_CLI, arguments);
    }
    [[nodiscard]] Diary diaryIn(const std::string& name) const {
        const auto read = readDiary(bytesOf(path(name)));
        EXPECT_TRUE(read.has_value());
        return read ? read->diary : Diary();
    }

private:
    fs::path m_folder;
};

TEST_F(ImportCommandLine, ShowsWithoutWriting) {
    const Outcome outcome = import({file("a.gpx", recording("2026-03-09T22"))});
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("1 new run\n"));
    EXPECT_THAT(outcome.out, HasSubstr("Mon 9 Mar 2026"));
    EXPECT_THAT(outcome.out, HasSubstr("Time zone: Europe/Berlin, likely"));
    EXPECT_THAT(outcome.err, IsEmpty());
    EXPECT_EQ(fileCount(), 1U);
}

TEST_F(ImportCommandLine, WritesTheDiaryOnceAndPrivately) {
    const std::string run = file("a.gpx", recording("2026-03-09T23"));
    const std::string into = file("diary.json", emptyDiary);
    EXPECT_EQ(import({run, "--into", into}).exit, 0);
    const Diary diary = diaryIn("diary.json");
    ASSERT_THAT(diary.runs, SizeIs(1));
    EXPECT_EQ(diary.runs.front().on, day("2026-03-10"));
    struct stat status{};
    ASSERT_EQ(stat(into.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);

    const std::string before = bytesOf(into);
    const Outcome again = import({run, "--into", into, "--zone", "Pacific/Kiritimati"});
    EXPECT_EQ(again.exit, 0);
    EXPECT_THAT(again.out, HasSubstr("1 known already"));
    EXPECT_EQ(bytesOf(into), before);
    EXPECT_EQ(fileCount(), 2U);
}

TEST_F(ImportCommandLine, TakesARecordingOverATableWhateverTheTableIsCalled) {
    const std::string table =
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time\n"
        "1,\"Mar 9, 2026, 6:00:00 AM\",Morning Run,Run,1300,4.20,,1300\n";
    const std::string run = file("run.gpx", recording("2026-03-09T06"));
    EXPECT_EQ(import({run, "--into", path("alone.json")}).exit, 0);
    ASSERT_THAT(diaryIn("alone.json").runs, SizeIs(1));
    const Distance measured = diaryIn("alone.json").runs.front().distance;
    ASSERT_NE(measured, metres(4'200));
    for (const char* name : {"t.csv", "t.Csv", "t.csv.gz", "t.fit"}) {
        const std::string row = file(name, table);
        const std::string into = path(std::string(name) + ".diary.json");
        EXPECT_EQ(import({row, "--into", into}).exit, 0) << name;
        EXPECT_EQ(import({run, "--into", into}).exit, 0) << name;
        const Diary diary = diaryIn(std::string(name) + ".diary.json");
        ASSERT_THAT(diary.runs, SizeIs(1)) << name;
        EXPECT_EQ(diary.runs.front().distance, measured) << name;
        EXPECT_EQ(diary.runs.front().duration, seconds(1'200)) << name;
        const std::string before = bytesOf(into);
        EXPECT_THAT(before, HasSubstr("\"kind\": \"table_row\""));
        EXPECT_THAT(before, HasSubstr("\"kind\": \"positions\""));
        EXPECT_EQ(import({row, run, "--into", into}).exit, 0) << name;
        EXPECT_EQ(bytesOf(into), before) << name;
    }
}

TEST_F(ImportCommandLine, BeginsADiary) {
    EXPECT_EQ(import({file("a.gpx", recording("2026-03-09T06")), "--into", path("new.json")}).exit, 0);
    EXPECT_THAT(diaryIn("new.json").runs, SizeIs(1));
}

TEST_F(ImportCommandLine, WritesNothingOnADryRun) {
    EXPECT_EQ(import({file("a.gpx", recording("2026-03-09T06")), "--into", path("new.json"), "--dry-run"}).exit, 0);
    EXPECT_FALSE(fs::exists(path("new.json")));
}

TEST_F(ImportCommandLine, TakesTheNamedZone) {
    const std::string run = file("a.gpx", recording("2026-03-09T22"));
    const Outcome outcome = import({run, "--zone", "Pacific/Kiritimati", "--json"});
    EXPECT_THAT(outcome.out, HasSubstr("\"on\": \"2026-03-10\""));
    const Outcome wrong = import({run, "--zone", "Europe/Atlantis"});
    EXPECT_EQ(wrong.exit, 2);
    EXPECT_THAT(wrong.err, HasSubstr("Europe/Atlantis is no time zone"));
}

TEST_F(ImportCommandLine, PrintsJson) {
    const std::string run = file("a.gpx", recording("2026-03-09T06"));
    const Outcome outcome = import({run, file("b.gpx", recording("2026-03-09T06")), "--json"});
    const auto json = parseJson(outcome.out);
    ASSERT_TRUE(json.has_value());
    for (const char* key : {"runs", "cross", "strength", "duplicates", "merged", "changed", "skipped", "evidence"})
        ASSERT_NE(json->find(key), nullptr) << key;
    EXPECT_THAT(*json->find("runs")->asArray(), SizeIs(1));
    ASSERT_THAT(*json->find("duplicates")->asArray(), SizeIs(1));
    EXPECT_EQ(*json->find("duplicates")->asArray()->front().find("of"),
              *json->find("runs")->asArray()->front().find("id"));
}

TEST_F(ImportCommandLine, AsksForTheColumnsOfAnUnknownTableAndRemembersThem) {
    const std::string table =
        file("log.csv", "Tag,Strecke,Zeit,Gefühl\n2026-03-09,5.2,0:31:05,gut\n2026-03-11,6.1,0:36:10,ok\n");
    const std::string into = file("diary.json", emptyDiary);
    const Outcome asked = import({table, "--into", into});
    EXPECT_EQ(asked.exit, 2);
    EXPECT_THAT(asked.err, HasSubstr("--map"));
    EXPECT_EQ(bytesOf(into), emptyDiary);

    const Outcome told = import(
        {"--into", into, "--map", "date=Tag,distance=Strecke,duration=Zeit", "--take", "unit=km,sport=run", table});
    EXPECT_EQ(told.exit, 0) << told.err << told.out;
    EXPECT_THAT(diaryIn("diary.json").runs, SizeIs(2));
    const Outcome again = import({table, "--into", into});
    EXPECT_EQ(again.exit, 0) << again.err;
    EXPECT_THAT(again.out, HasSubstr("2 known already"));
}

TEST_F(ImportCommandLine, RemembersNoColumnsForAnotherTableThatBeginsAlike) {
    const std::string rows = "2026-03-09;5,2;0:31:05\n2026-03-11;6,1;0:36:10\n";
    const std::string known = file("known.csv", "sep=;\nTag;Strecke;Zeit\n" + rows);
    const std::string other = file("other.csv", "sep=;\nTag;Meilen;Zeit\n" + rows);
    EXPECT_EQ(import({known, "--map", "date=#1,distance=#2,duration=#3", "--take", "unit=km,sport=run"}).exit, 0);
    EXPECT_EQ(import({known}).exit, 0);
    const Outcome asked = import({other});
    EXPECT_EQ(asked.exit, 2);
    EXPECT_THAT(asked.err, HasSubstr("--map"));
}

TEST_F(ImportCommandLine, RefusesWrongAnswers) {
    const std::string run = file("a.gpx", recording("2026-03-09T06"));
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{},
                                                  {run, "--take", "unit=furlong"},
                                                  {run, "--take", "x"},
                                                  {run, "--map", "mood=Tag"},
                                                  {run, "--into", "-"}}) {
        const Outcome outcome = import(wrong);
        EXPECT_EQ(outcome.exit, 2) << testing::PrintToString(wrong);
        EXPECT_THAT(outcome.err, Not(IsEmpty()));
    }
}

TEST_F(ImportCommandLine, SaysWhatItCannotReadOrWrite) {
    EXPECT_EQ(import({path("nowhere.fit")}).exit, 3);
    const Outcome garbage = import({file("a.bin", std::string(50, '\1') + '\0')});
    EXPECT_EQ(garbage.exit, 2);
    EXPECT_THAT(garbage.out, HasSubstr("no format that Restride knows"));
    const std::string run = file("b.gpx", recording("2026-03-09T06"));
    EXPECT_EQ(import({run, "--into", path("no/such/folder.json")}).exit, 3);
}

TEST_F(ImportCommandLine, LeavesNothingHalfDoneWhenInterrupted) {
    // It waits for the pipe until it is told to stop.
    const std::string into = file("diary.json", emptyDiary);
    const std::string pipe = path("pipe");
    const std::string script =
        "mkfifo \"$1\"; sleep 3 >\"$1\" & \"$0\" import \"$1\" --into \"$2\" & cli=$!; sleep 1; "
        "kill -INT $cli; wait $cli; echo $?";
    const Outcome outcome = runProgram("/bin/bash", {"-mc", script, RESTRIDE_CLI, pipe, into});
    EXPECT_THAT(outcome.out, HasSubstr("130")) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("Nothing was changed"));
    EXPECT_EQ(bytesOf(into), emptyDiary);
    EXPECT_EQ(fileCount(), 1U);
}

TEST_F(ImportCommandLine, TellsHowFarItIsWhenItTakesLongerThanASecond) {
    const std::string slow = path("slow.csv");
    const std::string quick = file("quick.csv", "no table\n");
    // The pipe gives its only line after a second and a half.
    const std::string script =
        "mkfifo \"$1\"; { sleep 1.5; echo 'no table'; } >\"$1\" & \"$0\" import \"$1\" \"$2\"; wait";
    EXPECT_THAT(runProgram("/bin/bash", {"-c", script, RESTRIDE_CLI, slow, quick}).err, HasSubstr(" of 2: "));
    EXPECT_THAT(import({quick, quick}).err, Not(HasSubstr(" of 2: ")));
}

TEST_F(ImportCommandLine, ExportsWhatItReadsAgain) {
    const std::string sample = RESTRIDE_SOURCE_DIR "/resources/sample-diary.json";
    const std::string table = path("runs.csv");
    EXPECT_EQ(runProgram(RESTRIDE_CLI, {"export", sample, "--csv", table}).exit, 0);
    const auto diary = readDiary(bytesOf(sample));
    ASSERT_TRUE(diary.has_value());
    EXPECT_EQ(import({table, "--into", path("again.json")}).exit, 0);
    EXPECT_EQ(diaryIn("again.json").runs.size(), diary->diary.runs.size());
    const Outcome known = import({table, "--into", sample, "--dry-run"});
    EXPECT_THAT(known.out, HasSubstr("Nothing new."));
}

TEST_F(ImportCommandLine, ExportsTheWeekAsACalendar) {
    const std::string sample = RESTRIDE_SOURCE_DIR "/resources/sample-diary.json";
    const Outcome outcome =
        runProgram(RESTRIDE_CLI, {"export", sample, "--ics", "-", "--today", "2026-03-16", "--at", "07:00"});
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("BEGIN:VEVENT"));
    EXPECT_THAT(outcome.out, HasSubstr("DTSTART:202603"));
    EXPECT_EQ(runProgram(RESTRIDE_CLI, {"export", sample}).exit, 2);
    EXPECT_EQ(runProgram(RESTRIDE_CLI, {"export", sample, "--ics", "-", "--at", "25:00"}).exit, 2);
}

}  // namespace
}  // namespace restride
