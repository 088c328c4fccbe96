// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walls/rule_labels.h"

#include "core/plan/rule_source.h"
#include "core/verify/rule_label.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace restride::walls {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

/// The labels of one comment.
std::vector<std::string> citedIn(std::string_view comment) {
    std::vector<std::string> labels;
    for (const CitedLabel& cited : citedLabels("// " + std::string(comment) + "\n")) labels.push_back(cited.label);
    return labels;
}

/// A small house: one source that cites H1 and a section, and a page that tells of both.
class RuleLabels : public testing::Test {
public:
    RuleLabels() {
        std::string pattern = (fs::temp_directory_path() / "labels.XXXXXX").string();
        m_root = mkdtemp(pattern.data());
        write("core/verify/days.cpp", "// The days of a week (3.3.8).\nadd(\"H1\", \"too much\");\n");
        write("docs/rules.md", page);
    }
    ~RuleLabels() override {
        std::error_code ignored;
        fs::remove_all(m_root, ignored);
    }
    RuleLabels(const RuleLabels&) = delete;
    RuleLabels& operator=(const RuleLabels&) = delete;

protected:
    static constexpr std::string_view page =
        "# Rules\n\n## `3.3` Weeks\n\n### `3.3.8` Runs\n\n| Label | Title |\n|---|---|\n| `H1` | Budgets | text |\n";

    void write(const std::string& file, std::string_view text) {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << text;
    }
    [[nodiscard]] std::vector<LabelFault> found() const { return labelFaults(m_root); }

private:
    fs::path m_root;
};

TEST_F(RuleLabels, AreAllToldInThisHouse) {
    EXPECT_THAT(labelFaults(RESTRIDE_SOURCE_DIR), IsEmpty());
}

TEST_F(RuleLabels, AreAllToldInASmallHouse) {
    EXPECT_THAT(found(), IsEmpty());
}

TEST_F(RuleLabels, AreMissedWhereTheCodeCitesOneMore) {
    write("core/plan/rules.h", "int days = 1;\n/// Pause after lights (H13).\n");
    EXPECT_THAT(found(), ElementsAre(LabelFault{LabelFaultKind::NoEntry, "core/plan/rules.h", 2, "H13"}));
}

TEST_F(RuleLabels, AreMissedWhereThePageLosesOne) {
    write("docs/rules.md", "### `3.3.8` Runs\n");
    EXPECT_THAT(found(), ElementsAre(LabelFault{LabelFaultKind::NoEntry, "core/verify/days.cpp", 2, "H1"}));
}

TEST_F(RuleLabels, AreStaleWhereNoCodeCitesThem) {
    write("docs/rules.md", std::string(page) + "| `H2` | Two a day |\n");
    EXPECT_THAT(found(), ElementsAre(LabelFault{LabelFaultKind::NotCited, "docs/rules.md", 10, "H2"}));
}

TEST_F(RuleLabels, StandOnThePageOnceAndWithATitle) {
    write("docs/rules.md", std::string(page) + "| `H1` | Again |\n");
    EXPECT_THAT(found(), ElementsAre(LabelFault{LabelFaultKind::Twice, "docs/rules.md", 10, "H1"}));
    write("docs/rules.md", "### `3.3.8`\n| `H1` | Budgets |\n");
    EXPECT_THAT(found(), ElementsAre(LabelFault{LabelFaultKind::NoTitle, "docs/rules.md", 1, "3.3.8"}));
}

TEST_F(RuleLabels, AreReadInCommentsAndLiteralsOnly) {
    EXPECT_THAT(citedLabels("int H2 = 3;\ndouble x = 3.2;\n/// H8.\nadd(\"I45\", '3');  /* E14\n   of 3.10 */\n"),
                ElementsAre(CitedLabel{3, "H8"}, CitedLabel{4, "I45"}, CitedLabel{4, "E14"}, CitedLabel{5, "3.10"}));
}

TEST_F(RuleLabels, AreOfEveryKindThatTheCodeCites) {
    EXPECT_THAT(citedIn("Like 3.0, 3.3.8 and `H16`: I5 (invariant 27)."),
                ElementsAre("3.0", "3.3.8", "H16", "I5", "I27"));
    EXPECT_THAT(citedIn("By E6, C-04 and article 004; RF07 in S2, K3."),
                ElementsAre("E6", "C-04", "article 004", "RF07", "S2", "K3"));
    EXPECT_THAT(citedIn("At K = 2 T is 0.9 · L_tol, m0c and Δ."), ElementsAre("K", "T", "L_tol", "m0c", "Δ"));
}

TEST_F(RuleLabels, OfARangeAreAllThatLieBetween) {
    EXPECT_THAT(citedIn("Pairs (H4–H6, 3.3.6–3.3.8)."), ElementsAre("H4", "H5", "H6", "3.3.6", "3.3.7", "3.3.8"));
    EXPECT_THAT(citedIn("Invariants 4–6, RF08–RF10."), ElementsAre("I4", "I5", "I6", "RF08", "RF09", "RF10"));
    EXPECT_THAT(citedIn("7–9 days, walk–run, H4–E6."), ElementsAre("H4", "E6"));
}

TEST_F(RuleLabels, AreNoVersionsDatesOrMeasures) {
    for (const std::string_view words :
         {"SPDX-License-Identifier: GPL-3.0-or-later", "`3.4.2020`: a date", "17.3.2026 and 17.3.", "1.2.3, 2.0, 4.1",
          "Qt 6.4.2, CMake 3.25.1, 3.14159", "3.5 km in 3.9 min, 3.2 % of it, 3.5%", "UTF-8, CRC-16, FNV-1a, U+00E9",
          "H264, H0, K7, RF7, S5, EX09, C-4", "article 4, the articles, 27 invariants", "Título, Cím, AMBER2, -3.2.x"})
        EXPECT_THAT(citedIn(words), IsEmpty()) << words;
}

TEST_F(RuleLabels, HaveEntriesInHeadingsAndTables) {
    EXPECT_THAT(ruleEntries("# Rules\n## `3.2` The week\n| `H1` | A day | more |\n|`K` / k| Status |\n"
                            "Text of `H2`.\n- `H3` in a list\n| H4 | No label |\n"),
                ElementsAre(RuleEntry{2, "3.2", "The week"}, RuleEntry{3, "H1", "A day"}, RuleEntry{4, "K", "Status"}));
}

/// What the page says under a label; empty when it has no such entry.
std::string titleOnPage(const std::vector<RuleEntry>& entries, std::string_view label) {
    const auto place = std::ranges::find(entries, label, &RuleEntry::label);
    return place == entries.end() ? std::string() : place->title;
}

TEST_F(RuleLabels, HaveOneTitleOnThePageAndInTheCheck) {
    const auto entries = ruleEntries(readText("docs/rules.md"));
    for (const RuleTitle& rule : ruleTitles) EXPECT_EQ(titleOnPage(entries, rule.label), rule.title) << rule.label;
}

TEST_F(RuleLabels, NameOneSourceOnThePageAndInTheProgram) {
    const auto entries = ruleEntries(readText("docs/rules.md"));
    for (const RuleSource& source : allRuleSources())
        for (const std::string_view label : source.labels)
            if (!citationOf(label).empty()) EXPECT_EQ(titleOnPage(entries, label), citationOf(label)) << label;
}

TEST_F(RuleLabels, WithATitleOfTheCheckAreReported) {
    std::string checks;
    for (const auto& entry : fs::directory_iterator(fs::path(RESTRIDE_SOURCE_DIR) / "core/verify"))
        if (entry.path().extension() == ".cpp") checks += bytesOf(entry.path());
    for (const RuleTitle& rule : ruleTitles)
        EXPECT_NE(checks.find('"' + std::string(rule.label) + '"'), std::string::npos) << rule.label;
}

}  // namespace
}  // namespace restride::walls
