// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/app/process.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace restride {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

const std::string sample = RESTRIDE_SOURCE_DIR "/resources/sample-diary.json";
const std::vector<std::string> sampleDay{"--today", "2026-03-16"};

Outcome cli(std::vector<std::string> arguments, const std::string& input = {}) {
    return runProgram(RESTRIDE_CLI, arguments, input);
}

/// The command with the sample's day.
Outcome onSampleDay(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.end(), sampleDay.begin(), sampleDay.end());
    return cli(std::move(arguments), input);
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The commands that the help lists.
std::vector<std::string> commandNames() {
    std::istringstream lines(cli({"--help"}).out);
    std::string line;
    while (std::getline(lines, line) && line != "Subcommands:") continue;
    std::vector<std::string> names;
    while (std::getline(lines, line) && line.starts_with("  ")) names.push_back(line.substr(2, line.find(' ', 2) - 2));
    return names;
}

/// A folder for one test's files.
class CommandLine : public testing::Test {
protected:
    CommandLine() {
        std::string pattern = (fs::temp_directory_path() / "restride-cli.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
    }
    ~CommandLine() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const {
        const fs::path path = m_folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }

private:
    fs::path m_folder;
};

TEST_F(CommandLine, HelpsOnEveryCommand) {
    std::vector<std::vector<std::string>> commands{{}};
    for (const std::string& name : commandNames()) commands.push_back({name});
    for (std::vector<std::string> arguments : commands) {
        arguments.emplace_back("--help");
        const Outcome outcome = cli(arguments);
        EXPECT_EQ(outcome.exit, 0) << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.out, HasSubstr("--help")) << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.err, IsEmpty()) << testing::PrintToString(arguments);
    }
    EXPECT_THAT(cli({"plan", "--help"}).out, HasSubstr("--weeks"));
}

TEST_F(CommandLine, ListsItsCommandsInTheOrderOfTheirPlaces) {
    const std::vector<std::string> wanted{"plan",  "assess", "verify", "import", "export",
                                          "chart", "sheet",  "db",     "sample"};
    // A new command may stand anywhere between them.
    std::vector<std::string> names = commandNames();
    std::erase_if(names, [&](const std::string& name) { return std::ranges::find(wanted, name) == wanted.end(); });
    EXPECT_EQ(names, wanted);
}

TEST_F(CommandLine, KnowsACommandInOneFileOnly) {
    for (const std::string& name : commandNames()) {
        std::vector<std::string> files;
        for (const auto& entry : fs::directory_iterator(RESTRIDE_SOURCE_DIR "/app")) {
            const std::string file = entry.path().filename().string();
            // The window's program has options of its own.
            if (file != "main.cpp" && readText("app/" + file).find('"' + name + '"') != std::string::npos)
                files.push_back(file);
        }
        EXPECT_THAT(files, ElementsAre("cli_" + name + ".cpp"));
    }
}

TEST_F(CommandLine, IsDescribedInTheReadmeAndTheManual) {
    const std::string readme = readText("README.md");
    const std::string manual = readText("packaging/restride-cli.1.in");
    for (const std::string& name : commandNames()) {
        EXPECT_NE(readme.find("    restride-cli " + name + ' '), std::string::npos) << name;
        const bool isInManual = manual.find("\n.TP\n.BR " + name + ' ') != std::string::npos ||
                                manual.find("\n.TP\n.B " + name + '\n') != std::string::npos;
        EXPECT_TRUE(isInManual) << name;
    }
}

TEST_F(CommandLine, TellsItsVersion) {
    const Outcome outcome = cli({"--version"});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_THAT(outcome.out, StartsWith("restride-cli "));
}

TEST_F(CommandLine, RefusesWrongUsage) {
    const std::vector<std::vector<std::string>> wrong{{},
                                                      {"fly"},
                                                      {"plan"},
                                                      {"plan", sample, "--today", "16.03.2026"},
                                                      {"plan", sample, "--today", "2026-02-30"},
                                                      {"plan", sample, "--weeks", "0"},
                                                      {"plan", sample, "--weeks", "17"},
                                                      {"plan", sample, "--weeks", "two"},
                                                      {"assess", sample, "--weeks", "2"},
                                                      {"verify", sample},
                                                      {"verify", "-", "--diary", "-"}};
    for (const auto& arguments : wrong) {
        const Outcome outcome = cli(arguments);
        EXPECT_EQ(outcome.exit, 2) << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.out, IsEmpty()) << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.err, Not(IsEmpty())) << testing::PrintToString(arguments);
    }
}

TEST_F(CommandLine, PrintsTheSampleAsItIs) {
    const Outcome outcome = cli({"sample"});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_EQ(outcome.out, bytesOf(sample));
}

TEST_F(CommandLine, PlansTheSampleForPeople) {
    const Outcome outcome = onSampleDay({"plan", sample});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_THAT(outcome.err, IsEmpty());
    EXPECT_THAT(outcome.out, StartsWith("Week of Mon 16 Mar 2026"));
    EXPECT_THAT(outcome.out, HasSubstr("Why this week"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("(s)")));
}

TEST_F(CommandLine, AssessesTheSample) {
    const Outcome text = onSampleDay({"assess", sample});
    EXPECT_EQ(text.exit, 0);
    EXPECT_THAT(text.out, StartsWith("Your diary on Mon 16 Mar 2026"));

    const Outcome outcome = onSampleDay({"assess", sample, "--json"});
    EXPECT_EQ(outcome.exit, 0);
    const auto json = parseJson(outcome.out);
    ASSERT_TRUE(json.has_value());
    EXPECT_NE(json->find("statusName"), nullptr);
}

TEST_F(CommandLine, ReadsStandardInput) {
    const Outcome fromFile = onSampleDay({"plan", sample, "--json"});
    const Outcome fromInput = onSampleDay({"plan", "-", "--json"}, bytesOf(sample));
    EXPECT_EQ(fromInput.exit, 0);
    EXPECT_EQ(fromInput.out, fromFile.out);
}

TEST_F(CommandLine, PlansWithoutADay) {
    const Outcome outcome = cli({"plan", sample, "--json"});
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_TRUE(parseJson(outcome.out).has_value());
}

TEST_F(CommandLine, FindsNothingInItsOwnPlan) {
    const Outcome plan = onSampleDay({"plan", sample, "--weeks", "16", "--json"});
    ASSERT_EQ(plan.exit, 0);
    const auto json = parseJson(plan.out);
    ASSERT_TRUE(json.has_value());
    ASSERT_NE(json->find("weeks"), nullptr);
    EXPECT_EQ(json->find("weeks")->asArray()->size(), 16U);

    const Outcome verified = cli({"verify", file("plan.json", plan.out), "--diary", sample});
    EXPECT_EQ(verified.exit, 0) << verified.out;
    EXPECT_THAT(verified.out, IsEmpty());
    EXPECT_THAT(verified.err, IsEmpty());
    EXPECT_EQ(cli({"verify", "-", "--diary", sample, "--json"}, plan.out).out, "[]\n");
}

TEST_F(CommandLine, FindsABrokenRule) {
    const Outcome plan = onSampleDay({"plan", sample, "--json"});
    ASSERT_EQ(plan.exit, 0);
    const std::string broken = replaced(plan.out, "\"LONG_SHARE\"", "\"NO_SUCH_CODE\"");
    const Outcome text = cli({"verify", "-", "--diary", sample}, broken);
    EXPECT_EQ(text.exit, 1);
    EXPECT_THAT(text.out, HasSubstr("\nI46 Weeks and sessions say why, in codes that are known (/weeks/0/"));
    EXPECT_THAT(text.out, HasSubstr("No reason has the code NO_SUCH_CODE."));
    const Outcome outcome = cli({"verify", "-", "--diary", sample, "--json"}, broken);
    EXPECT_EQ(outcome.exit, 1);
    const auto json = parseJson(outcome.out);
    ASSERT_TRUE(json.has_value());
    ASSERT_NE(json->asArray(), nullptr);
    ASSERT_FALSE(json->asArray()->empty());
    for (const char* key : {"rule", "place", "message"}) EXPECT_NE(json->asArray()->front().find(key), nullptr) << key;
    EXPECT_EQ(json->asArray()->front().find("title"), nullptr);
}

TEST_F(CommandLine, SaysWhereADocumentIsBroken) {
    const std::string bad = replaced(bytesOf(sample), "\"birthYear\": 1991", "\"birthYear\": \"old\"");
    const Outcome outcome = onSampleDay({"plan", "-"}, bad);
    EXPECT_EQ(outcome.exit, 2);
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_THAT(outcome.err, HasSubstr("/runner/birthYear: this cannot be read. Please enter a whole number"));

    EXPECT_EQ(cli({"assess", "-"}, "{\"format\":").exit, 2);
    EXPECT_EQ(cli({"assess", "-"}, "").exit, 2);
    EXPECT_EQ(cli({"verify", sample, "--diary", sample}).exit, 2);
}

TEST_F(CommandLine, TellsOfFieldsThatItDoesNotKnow) {
    const std::string newer = replaced(bytesOf(sample), "\"birthYear\": 1991", "\"birthYear\": 1991, \"height\": 180");
    const Outcome outcome = onSampleDay({"plan", "-", "--json"}, newer);
    EXPECT_EQ(outcome.exit, 0);
    EXPECT_THAT(outcome.err, HasSubstr("/runner/height"));
    EXPECT_TRUE(parseJson(outcome.out).has_value());
}

TEST_F(CommandLine, TellsWhatItCannotRead) {
    for (const std::string& path : {std::string("/nowhere/diary.json"), std::string(RESTRIDE_SOURCE_DIR)}) {
        const Outcome outcome = cli({"plan", path});
        EXPECT_EQ(outcome.exit, 3) << path;
        EXPECT_THAT(outcome.err, HasSubstr(path));
        EXPECT_THAT(outcome.out, IsEmpty());
    }
}

TEST_F(CommandLine, TellsWhatItCannotWrite) {
    const Outcome outcome = runProgram("/bin/sh", {"-c", "exec \"$0\" sample >/dev/full", RESTRIDE_CLI});
    EXPECT_EQ(outcome.exit, 3);
    EXPECT_THAT(outcome.err, Not(IsEmpty()));
}

TEST_F(CommandLine, SaysNoWhenFixedDaysDoNotGoTogether) {
    const std::string locked = replaced(
        bytesOf(sample), "\"phases\":",
        "\"locks\": [{\"week\": \"2026-03-16\", \"session\": \"strength1\", \"day\": \"thu\", \"by\": \"runner\"}, "
        "{\"week\": \"2026-03-16\", \"session\": \"strength2\", \"day\": \"fri\", \"by\": \"physio\"}], \"phases\":");
    const Outcome outcome = onSampleDay({"plan", "-"}, locked);
    EXPECT_EQ(outcome.exit, 1) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("fixed by your physiotherapist"));
}

TEST_F(CommandLine, TellsWhatToDoWhenTheKneeIsUrgent) {
    const std::string urgent =
        replaced(bytesOf(sample), "\"redFlags\": [",
                 "\"redFlags\": [{\"on\": \"2026-03-15\", \"code\": \"RF07\", \"answer\": true},");
    const Outcome outcome = onSampleDay({"plan", "-"}, urgent);
    EXPECT_EQ(outcome.exit, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("No plan for now"));
    EXPECT_THAT(outcome.out, HasSubstr("the knee gives way"));
}

}  // namespace
}  // namespace restride
