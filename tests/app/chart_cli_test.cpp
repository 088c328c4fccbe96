// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/process.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace restride {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string chartedDiary = RESTRIDE_SOURCE_DIR "/resources/sample-diary.json";

/// A folder for one test's files, and a chart drawn there without a display.
class ChartCli : public testing::Test {
protected:
    ChartCli() {
        std::string pattern = (std::filesystem::temp_directory_path() / "restride-chart.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~ChartCli() override {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string file(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] Outcome chart(const std::string& name, const std::vector<std::string>& more = {},
                                const std::string& diary = chartedDiary) const {
        std::vector<std::string> arguments{"chart", diary, "--today", "2026-03-18", "-o", file(name)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runProgram(RESTRIDE_CLI, arguments);
    }
    [[nodiscard]] std::string content(const std::string& name) const { return bytesOf(file(name)); }

private:
    std::filesystem::path m_folder;
};

TEST_F(ChartCli, DrawsPngSvgAndPdfWithoutADisplay) {
    for (const char* name : {"a.png", "a.svg", "a.pdf"}) {
        const Outcome outcome = chart(name);
        EXPECT_EQ(outcome.exit, 0) << name;
        EXPECT_THAT(outcome.out, IsEmpty()) << name;
        EXPECT_THAT(outcome.err, IsEmpty()) << name;
    }
    EXPECT_THAT(content("a.png"), StartsWith("\x89PNG"));
    EXPECT_THAT(content("a.svg"), HasSubstr("Knee pain against weekly load"));
    EXPECT_THAT(content("a.pdf"), StartsWith("%PDF"));
}

TEST_F(ChartCli, ShowsTheWeeksAndTheMeasureThatWereAsked) {
    ASSERT_EQ(chart("a.svg", {"--from", "2026-01-05", "--to", "2026-02-22", "--measure", "min"}).exit, 0);
    const std::string svg = content("a.svg");
    EXPECT_THAT(svg, HasSubstr("5 Jan – 22 Feb 2026"));
    EXPECT_THAT(svg, HasSubstr("minutes run"));
    EXPECT_THAT(svg, HasSubstr("flare, Sat 10 Jan"));
    EXPECT_THAT(svg, Not(HasSubstr("2 Mar")));
}

TEST_F(ChartCli, ItsBandsOfPainFollowTheDiarysRules) {
    // The sample's weeks before the rule, and those of it.
    const std::string sample = bytesOf(chartedDiary);
    const std::string rule = R"("rules":[{"on":"2026-03-01","name":"green_max","value":3,"by":"physio"}],)";
    std::ofstream(file("ruled.json")) << sample.substr(0, sample.find('{') + 1) << rule
                                      << sample.substr(sample.find('{') + 1);
    const auto drawn = [&](const std::string& diary, const std::string& from, const std::string& to) {
        EXPECT_EQ(chart("a.svg", {"--from", from, "--to", to}, diary).exit, 0);
        return content("a.svg");
    };
    EXPECT_EQ(drawn(file("ruled.json"), "2026-01-05", "2026-02-22"), drawn(chartedDiary, "2026-01-05", "2026-02-22"));
    EXPECT_NE(drawn(file("ruled.json"), "2026-03-02", "2026-03-15"), drawn(chartedDiary, "2026-03-02", "2026-03-15"));
}

TEST_F(ChartCli, RefusesWhatItCannotDraw) {
    const Outcome format = chart("a.gif");
    EXPECT_EQ(format.exit, 2);
    EXPECT_THAT(format.err, HasSubstr(".png, .svg or .pdf"));
    EXPECT_EQ(chart("a.png", {"--from", "2026-03-01", "--to", "2026-02-01"}).exit, 2);
    EXPECT_EQ(chart("a.png", {"--measure", "miles"}).exit, 2);
    EXPECT_FALSE(std::filesystem::exists(file("a.png")));
    EXPECT_EQ(runProgram(RESTRIDE_CLI, {"chart", file("none.json"), "-o", file("a.png")}).exit, 3);
    EXPECT_EQ(runProgram(RESTRIDE_CLI, {"chart", chartedDiary}).exit, 2);
}

TEST_F(ChartCli, SaysThatItCannotWrite) {
    EXPECT_EQ(chart("no such folder/a.svg").exit, 3);
}

}  // namespace
}  // namespace restride
