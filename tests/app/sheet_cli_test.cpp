// SPDX-License-Identifier: GPL-3.0-or-later
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
using testing::StartsWith;

class SheetCommand : public testing::Test {
protected:
    SheetCommand() {
        std::string pattern = (fs::temp_directory_path() / "restride-sheet.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~SheetCommand() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    SheetCommand(const SheetCommand&) = delete;
    SheetCommand& operator=(const SheetCommand&) = delete;

    [[nodiscard]] std::string pdf() const { return (m_folder / "sheet.pdf").string(); }

    /// Of this diary on the sample's day, into `pdf()`.
    [[nodiscard]] Outcome sheetOf(const std::string& diary, std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments{"sheet", diary, "--today", "2026-03-16", "-o", pdf()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(RESTRIDE_CLI, arguments);
    }

    [[nodiscard]] static std::string wordsOf(const std::string& file) {
        return runProgram("/usr/bin/env", {"pdftotext", "-raw", file, "-"}).out;
    }

    /// The sample with `to` in the place of `from`.
    [[nodiscard]] std::string sampleWith(const std::string& from, const std::string& to) const {
        std::string text = bytesOf(m_sample);
        const auto at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        if (at != std::string::npos) text.replace(at, from.size(), to);
        const fs::path file = m_folder / "diary.json";
        std::ofstream(file) << text;
        return file.string();
    }

    fs::path m_folder;
    std::string m_sample = RESTRIDE_SOURCE_DIR "/resources/sample-diary.json";
};

TEST_F(SheetCommand, WritesAPdfThatOnlyItsOwnerReads) {
    const Outcome outcome = sheetOf(m_sample);
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, IsEmpty());
    EXPECT_THAT(bytesOf(pdf()), StartsWith("%PDF-"));
    EXPECT_THAT(wordsOf(pdf()), HasSubstr("Week of 16 March"));
    struct stat status{};
    ASSERT_EQ(stat(pdf().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(SheetCommand, PrintsALaterWeek) {
    EXPECT_EQ(sheetOf(m_sample, {"--week", "2026-04-08"}).exit, 0);
    const std::string words = wordsOf(pdf());
    EXPECT_THAT(words, HasSubstr("Week of 6 April"));
    EXPECT_THAT(words, HasSubstr("outlook, as if all goes as planned"));
}

TEST_F(SheetCommand, RefusesAWeekThatIsNotPlanned) {
    for (const char* week : {"2026-03-15", "2026-07-06"}) {
        const Outcome outcome = sheetOf(m_sample, {"--week", week});
        EXPECT_EQ(outcome.exit, 2) << week;
        EXPECT_THAT(outcome.err, HasSubstr("is not planned"));
        EXPECT_FALSE(fs::exists(pdf()));
    }
    EXPECT_EQ(sheetOf(m_sample, {"--week", "2026-07-05"}).exit, 0);
}

TEST_F(SheetCommand, TakesPaperLargePrintAndBlackAndWhite) {
    EXPECT_EQ(sheetOf(m_sample, {"--paper", "letter", "--large", "--mono"}).exit, 0);
    EXPECT_THAT(bytesOf(pdf()), HasSubstr("/MediaBox [0 0 612"));
    EXPECT_EQ(sheetOf(m_sample, {"--paper", "a3"}).exit, 2);
}

TEST_F(SheetCommand, WritesToStandardOutput) {
    const Outcome outcome = runProgram(RESTRIDE_CLI, {"sheet", m_sample, "--today", "2026-03-16", "-o", "-"});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_THAT(outcome.out, StartsWith("%PDF-"));
}

TEST_F(SheetCommand, SaysWhenAFileCannotBeWritten) {
    const Outcome outcome = runProgram(
        RESTRIDE_CLI, {"sheet", m_sample, "--today", "2026-03-16", "-o", (m_folder / "nowhere/sheet.pdf").string()});
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_THAT(outcome.err, HasSubstr("cannot be written"));
}

TEST_F(SheetCommand, PrintsWhatToDoWhereThePlanIsWithheld) {
    const std::string diary =
        sampleWith(R"("redFlags": [)", R"("redFlags": [{"on": "2026-03-16", "code": "RF06", "answer": true},)");
    EXPECT_EQ(sheetOf(diary).exit, 0);
    EXPECT_THAT(wordsOf(pdf()), HasSubstr("The knee locks"));
}

TEST_F(SheetCommand, PrintsNoWeekWhoseFixedDaysDoNotGoTogether) {
    const std::string diary = sampleWith("{", R"({"locks": [
        {"week": "2026-03-16", "session": "long", "day": "tue", "by": "runner"},
        {"week": "2026-03-16", "session": "easy1", "day": "wed", "by": "runner"}],)");
    const Outcome outcome = sheetOf(diary);
    EXPECT_EQ(outcome.exit, 1) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("do not go together"));
    EXPECT_FALSE(fs::exists(pdf()));
}

}  // namespace
}  // namespace restride
